-- What was called text is called comment since there are short texts too: words to be understood stay such words.
update questionnaire set definition = regexp_replace(definition, '"type"\s*:\s*"text"', '"type":"comment"'${everywhere});

-- Surveys that are being written, their versions, and who changed what.
alter table survey alter column questionnaire_id drop not null;
alter table survey add column anonymous boolean default false not null;
alter table survey add column answers_editable boolean default false not null;
alter table survey add column invited_only boolean default false not null;
alter table survey add column takes_files boolean default false not null;
alter table questionnaire add column published_by bigint;

create table draft (
  survey_id bigint primary key references survey (id),
  workspace_id bigint not null references workspace (id),
  definition varchar(1000000) not null,
  saved_at timestamp(6) with time zone not null,
  saved_by bigint not null,
  revision integer not null
);
insert into draft (survey_id, workspace_id, definition, saved_at, saved_by, revision)
  select survey_id, workspace_id, definition, published_at, 0, 1 from questionnaire;

create table survey_change (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  survey_id bigint not null references survey (id),
  what varchar(20) not null,
  version integer,
  changed_by bigint not null,
  changed_at timestamp(6) with time zone not null
);
create index survey_change_of_survey on survey_change (survey_id);

-- What customers meet: the brand's colours and where they may be sent in the end.
create table brand (
  workspace_id bigint primary key references workspace (id),
  accent varchar(7),
  logo ${bytes},
  logo_type varchar(40),
  redirect_hosts varchar(4000) not null,
  revision integer not null
);

-- Responses: begun, finished, changed; tokens, quotas, files.
alter table response add column started_at timestamp(6) with time zone;
alter table response add column page_times varchar(10000);
alter table response add column flags varchar(200);
alter table response add column calculated varchar(100000);
alter table response add column quotas varchar(5000);
alter table response add column edited_at timestamp(6) with time zone;
alter table response add column edit_digest varchar(64);
create index response_by_edit_digest on response (edit_digest);
alter table verbatim alter column question set data type varchar(70);
-- The first 64 bits of the SHA-256 of long words as they are compared, to find the same words again.
alter table verbatim add column likeness bigint;
create index verbatim_by_likeness on verbatim (survey_id, likeness);

create table partial_response (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  survey_id bigint not null references survey (id),
  questionnaire_id bigint not null references questionnaire (id),
  resume_digest varchar(64) not null unique,
  channel varchar(10) not null,
  locale varchar(20) not null,
  started_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  page integer not null,
  given varchar(1000000) not null,
  page_times varchar(10000) not null
);
create index partial_response_of_survey on partial_response (survey_id);

create table earlier_answers (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  response_id bigint not null references response (id),
  answers varchar(1000000) not null,
  words varchar(1000000) not null,
  replaced_at timestamp(6) with time zone not null
);
create index earlier_answers_of_response on earlier_answers (response_id);

create table invitation (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  survey_id bigint not null references survey (id),
  token_digest varchar(64) not null unique,
  is_used boolean not null,
  response_id bigint
);
create index invitation_of_survey on invitation (survey_id);

create table quota_count (
  survey_id bigint not null references survey (id),
  name varchar(60) not null,
  taken integer not null,
  primary key (survey_id, name)
);

create table answer_file (
  id varchar(60) primary key,
  workspace_id bigint not null references workspace (id),
  survey_id bigint not null references survey (id),
  response_id bigint,
  question varchar(60) not null,
  file_name varchar(200) not null,
  media_type varchar(40) not null,
  stored_at timestamp(6) with time zone not null,
  content ${bytes} not null
);
create index answer_file_of_response on answer_file (response_id);
