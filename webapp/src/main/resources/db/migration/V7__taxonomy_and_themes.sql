-- What a workspace says of aspects beside what ships.
create table taxonomy (
  workspace_id bigint primary key references workspace (id),
  revision integer not null,
  definition varchar(1000000) not null,
  changed_at timestamp(6) with time zone not null,
  changed_by bigint not null
);

-- Whose opinions are shown: until now those of the version that had read the most.
create table shown_model (
  workspace_id bigint primary key references workspace (id),
  model_version varchar(200) not null,
  previous_version varchar(200),
  since timestamp(6) with time zone not null,
  pruned boolean not null
);
insert into shown_model (workspace_id, model_version, since, pruned)
select workspace_id, model_version, current_timestamp, false
from (
  select workspace_id, model_version,
    row_number() over (partition by workspace_id order by count(*) desc, max(understood_at) desc, model_version) as place
  from understanding
  group by workspace_id, model_version
) counted
where place = 1;

-- What became of phrases that were shown as emerging.
create table theme_decision (
  workspace_id bigint not null references workspace (id),
  language varchar(10) not null,
  phrase varchar(200) not null,
  aspect varchar(60),
  decided_at timestamp(6) with time zone not null,
  decided_by bigint not null,
  constraint theme_decision_once primary key (workspace_id, language, phrase)
);
