-- Which feedback is new, was changed or is gone: told in the transaction that does it, gone when it is summed up.
create table news (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  source varchar(12) not null,
  ids varchar(2000) not null
);

-- One node at a time sums up a workspace: whoever holds its row.
create table fold_lease (
  workspace_id bigint primary key references workspace (id)
);

-- A whole set of sums: by one model's opinions, in one time zone, in one form of the cells.
create table generation (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  model_version varchar(200) not null,
  zone varchar(60) not null,
  form varchar(64) not null,
  state varchar(10) not null,
  walked_source varchar(12),
  walked_id bigint not null,
  begun_at timestamp(6) with time zone not null,
  shown_at timestamp(6) with time zone,
  compared bigint,
  differences bigint
);
create index generation_of_workspace on generation (workspace_id);

-- Numbers that stand for the texts of cells, so that rows stay small.
create table cell_key (
  workspace_id bigint not null references workspace (id),
  id integer not null,
  text varchar(1000) not null,
  primary key (workspace_id, id)
);

-- Sums of a day or month of a slice; a survey of 0 stands for all, a questionnaire of 0 for a slice that is not cut.
create table summary_row (
  generation_id bigint not null,
  source varchar(12) not null,
  survey_id bigint not null,
  span varchar(1) not null,
  first_day date not null,
  questionnaire_id bigint not null,
  channel varchar(60) not null,
  locale varchar(20) not null,
  flagged boolean not null,
  workspace_id bigint not null references workspace (id),
  people bigint not null,
  cells ${row_bytes} not null,
  primary key (generation_id, source, survey_id, span, first_day, questionnaire_id, channel, locale, flagged)
);

-- What each response or review has given to the sums, so that it can be taken back to the bit.
create table folded (
  generation_id bigint not null,
  source varchar(12) not null,
  source_id bigint not null,
  workspace_id bigint not null references workspace (id),
  survey_id bigint not null,
  folded_day date not null,
  questionnaire_id bigint not null,
  channel varchar(60) not null,
  locale varchar(20) not null,
  flagged boolean not null,
  settled boolean not null,
  cells ${row_bytes} not null,
  primary key (generation_id, source, source_id)
);

-- The strongest words of a theme are read from its end, however many there are.
create index opinion_by_theme on opinion (workspace_id, driver, aspect, polarity_milli, verbatim_id desc);
