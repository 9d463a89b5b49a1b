create table survey (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  link varchar(40) not null unique,
  state varchar(10) not null,
  questionnaire_id bigint not null,
  created_at timestamp(6) with time zone not null,
  revision integer not null
);
create index survey_of_workspace on survey (workspace_id);

create table questionnaire (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  survey_id bigint not null references survey (id),
  version integer not null,
  definition varchar(1000000) not null,
  published_at timestamp(6) with time zone not null,
  constraint questionnaire_version_once unique (survey_id, version)
);

create table response (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  survey_id bigint not null references survey (id),
  questionnaire_id bigint not null references questionnaire (id),
  channel varchar(10) not null,
  locale varchar(20) not null,
  submitted_at timestamp(6) with time zone not null,
  answers varchar(1000000) not null,
  recommendation integer,
  idempotency_key varchar(100),
  digest varchar(64) not null,
  constraint response_key_once unique (survey_id, idempotency_key)
);
create index response_by_survey_and_time on response (survey_id, submitted_at);

create table review (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  source varchar(60) not null,
  external_id varchar(200) not null,
  stars integer,
  stars_min integer,
  stars_max integer,
  author varchar(200),
  product varchar(200),
  url varchar(2000),
  written_at timestamp(6) with time zone not null,
  received_at timestamp(6) with time zone not null,
  constraint review_once unique (workspace_id, source, external_id)
);
create index review_by_workspace_and_time on review (workspace_id, written_at);

create table verbatim (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  source varchar(10) not null,
  source_id bigint not null,
  survey_id bigint references survey (id),
  question varchar(60),
  words varchar(100000) not null,
  given_at timestamp(6) with time zone not null
);
create index verbatim_by_workspace_and_time on verbatim (workspace_id, given_at);
create index verbatim_by_source on verbatim (source_id);
create index verbatim_by_survey on verbatim (survey_id);

create table upload (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  file_name varchar(200) not null,
  uploaded_at timestamp(6) with time zone not null
);
