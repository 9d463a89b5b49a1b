-- Conversations: what customers and those who answered them wrote, turn by turn.
alter table verbatim alter column source set data type varchar(20);

create table conversation (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  source varchar(60) not null,
  external_id varchar(200) not null,
  channel varchar(10) not null,
  product varchar(200),
  place varchar(200),
  opened_at timestamp(6) with time zone not null,
  -- Milliseconds since 1970; null while it is open.
  solved_millis bigint,
  received_at timestamp(6) with time zone not null,
  constraint conversation_once unique (workspace_id, source, external_id)
);
create index conversation_by_workspace_and_time on conversation (workspace_id, opened_at);

-- A customer's words lie in their verbatim alone, so words is null there.
create table turn (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  conversation_id bigint not null references conversation (id),
  digest varchar(64) not null,
  role varchar(10) not null,
  author varchar(200),
  said_at timestamp(6) with time zone not null,
  words varchar(20000),
  constraint turn_once unique (conversation_id, digest)
);

-- What the writer wants; null where an older model version read the text, or none could.
alter table understanding add column kind varchar(12);
alter table understanding add column urgency varchar(8);

-- What people said instead of a model, as a history; at most one row of a verbatim's subject is in force.
create table correction (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  verbatim_id bigint not null references verbatim (id),
  subject varchar(10) not null,
  aspect varchar(60) not null,
  action varchar(10) not null,
  kind varchar(12),
  driver varchar(40),
  score_milli integer,
  corrected_by bigint not null,
  corrected_at timestamp(6) with time zone not null,
  -- The correction that followed; itself where it only takes back; null while it is in force.
  ended_by bigint
);
create index correction_of_verbatim on correction (verbatim_id);
create index correction_of_workspace on correction (workspace_id, id);
