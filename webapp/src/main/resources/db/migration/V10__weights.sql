-- What a workspace knows of how its customers are made up, whoever answers: percent by value of an attribute.
create table report_share (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  field varchar(60) not null,
  level_key varchar(60) not null,
  share_percent double precision not null
);
create unique index report_share_of_workspace on report_share (workspace_id, field, level_key);
