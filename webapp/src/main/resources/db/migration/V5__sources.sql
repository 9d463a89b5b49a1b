-- Where reviews come from, and what came of it. A source's name is what stands on its reviews.
create table source (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  name varchar(60) not null,
  kind varchar(10) not null,
  state varchar(10) not null,
  error_code varchar(60),
  error_arguments varchar(500),
  last_run_at timestamp(6) with time zone,
  stored bigint not null,
  repeated bigint not null,
  rejected bigint not null,
  mapping varchar(20000),
  nonce varchar(43),
  created_at timestamp(6) with time zone not null,
  constraint source_name_once unique (workspace_id, name)
);
insert into source (id, workspace_id, name, kind, state, last_run_at, stored, repeated, rejected, created_at)
  select row_number() over (order by workspace_id, source), workspace_id, source, 'API', 'ACTIVE', max(received_at),
    count(*), 0, 0, min(received_at)
  from review group by workspace_id, source;

-- One time that a source gave something. A file's progress stands here, too, and is stored together with its rows.
create table source_run (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  source_id bigint not null references source (id) on delete cascade,
  state varchar(10) not null,
  began_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  file_name varchar(200),
  total bigint not null,
  row_done bigint not null,
  stored bigint not null,
  repeated bigint not null,
  rejected bigint not null,
  error_code varchar(60),
  error_arguments varchar(500),
  plan varchar(100000),
  upload_id bigint,
  leaves_out boolean not null,
  leased_by varchar(20),
  leased_until timestamp(6) with time zone
);
create index source_run_of_source on source_run (source_id);
create index source_run_by_state on source_run (state);

create table rejected_row (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  run_id bigint not null references source_run (id) on delete cascade,
  row_no bigint not null,
  place varchar(200) not null,
  code varchar(80) not null,
  arguments varchar(1000) not null
);
create index rejected_row_of_run on rejected_row (run_id, row_no);

create table pull (
  source_id bigint primary key references source (id) on delete cascade,
  workspace_id bigint not null references workspace (id),
  address varchar(2000) not null,
  every_minutes integer not null,
  next_page varchar(2000),
  etag varchar(100),
  last_modified varchar(100),
  failures integer not null,
  next_at timestamp(6) with time zone not null,
  leased_by varchar(20),
  leased_until timestamp(6) with time zone
);

create table hook_call (
  source_id bigint not null references source (id) on delete cascade,
  digest varchar(64) not null,
  called_at timestamp(6) with time zone not null,
  primary key (source_id, digest)
);
create index hook_call_by_time on hook_call (called_at);

-- What senders say of a review, and what it is a copy of.
alter table review add column place varchar(200);
alter table review add column language varchar(20);
alter table review add column kind varchar(20);
alter table review add column likeness bigint;
alter table review add column sketch_one bigint;
alter table review add column sketch_two bigint;
alter table review add column sketch_three bigint;
alter table review add column copy_of bigint;
alter table review add column in_campaign boolean default false not null;
create index review_by_likeness on review (workspace_id, likeness);
create index review_by_sketch_one on review (workspace_id, sketch_one);
create index review_by_sketch_two on review (workspace_id, sketch_two);
create index review_by_sketch_three on review (workspace_id, sketch_three);
create index review_by_copy on review (copy_of, in_campaign);
