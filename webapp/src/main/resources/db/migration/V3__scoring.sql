create table understanding (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  verbatim_id bigint not null references verbatim (id),
  model_version varchar(200) not null,
  language varchar(10) not null,
  outcome varchar(12) not null,
  score_milli integer,
  probability_milli integer,
  sentences varchar(1000000) not null,
  truncated boolean not null,
  understood_at timestamp(6) with time zone not null,
  constraint understanding_once unique (verbatim_id, model_version)
);
create index understanding_of_workspace on understanding (workspace_id, model_version);

create table opinion (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  understanding_id bigint not null references understanding (id),
  verbatim_id bigint not null references verbatim (id),
  aspect varchar(60) not null,
  driver varchar(40) not null,
  polarity_milli integer not null,
  span_start integer not null,
  span_end integer not null
);
create index opinion_of_understanding on opinion (understanding_id);
create index opinion_of_verbatim on opinion (verbatim_id);
