-- What a workspace holds its figures against: targets and promises, and events that explain a curve.
create table report_target (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  subject varchar(20) not null,
  subject_key varchar(100) not null,
  target double precision,
  promise varchar(300) not null
);
create index report_target_of_workspace on report_target (workspace_id);

create table report_event (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  happened_on date not null,
  label varchar(80) not null
);
create index report_event_of_workspace on report_event (workspace_id, happened_on);

-- A name for what a report was asked for; nothing of its figures.
create table saved_report (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  member_id bigint not null references member (id) on delete cascade,
  name varchar(80) not null,
  query varchar(1000) not null,
  shared boolean not null
);
create index saved_report_of_workspace on saved_report (workspace_id);
