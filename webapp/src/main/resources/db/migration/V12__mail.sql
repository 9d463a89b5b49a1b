-- The queue of mails to members. What a mail says stands nowhere: it is written when it is sent.
create table mail (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  member_id bigint not null references member (id) on delete cascade,
  kind varchar(40) not null,
  subject_id bigint not null,
  state varchar(10) not null,
  attempts integer not null,
  next_at timestamp(6) with time zone not null,
  trouble varchar(20),
  created_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  leased_by varchar(20),
  leased_until timestamp(6) with time zone
);
create index mail_due on mail (state, next_at);
create index mail_of_subject on mail (workspace_id, kind, subject_id);
create index mail_of_member on mail (member_id);

-- Who gets which saved report each Monday.
create table report_subscription (
  id bigint primary key,
  workspace_id bigint not null references workspace (id),
  member_id bigint not null references member (id) on delete cascade,
  report_id bigint not null references saved_report (id) on delete cascade,
  language varchar(5) not null,
  next_at timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null,
  constraint report_subscription_once unique (member_id, report_id)
);
create index report_subscription_due on report_subscription (next_at);
create index report_subscription_of_report on report_subscription (report_id);
create index report_subscription_of_workspace on report_subscription (workspace_id);

-- Each mail has a link of its own to leave by; kept is the hexadecimal SHA-256 of what stands in it.
create table report_subscription_token (
  token_hash varchar(64) primary key,
  subscription_id bigint not null references report_subscription (id) on delete cascade
);
create index report_subscription_token_of_subscription on report_subscription_token (subscription_id);
