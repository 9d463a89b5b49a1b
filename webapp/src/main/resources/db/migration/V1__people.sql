create table workspace (
    id bigint primary key,
    name varchar(120) not null,
    zone varchar(60) not null,
    locale varchar(5) not null,
    created_at timestamp(6) with time zone not null
);

create table member (
    id bigint primary key,
    workspace_id bigint not null references workspace (id),
    email varchar(254) not null,
    name varchar(120) not null,
    role varchar(10) not null,
    password_hash varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    constraint member_email unique (email)
);
create index member_workspace on member (workspace_id);

-- Tokens are kept as the hexadecimal SHA-256 of what the holder has, so that a copy of the table opens nothing.
create table session (
    token_hash varchar(64) primary key,
    workspace_id bigint not null references workspace (id),
    member_id bigint not null references member (id) on delete cascade,
    csrf varchar(43) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index session_member on session (member_id);
create index session_expires on session (expires_at);

create table setup_link (
    token_hash varchar(64) primary key,
    created_at timestamp(6) with time zone not null
);

create table member_invitation (
    id bigint primary key,
    workspace_id bigint not null references workspace (id),
    email varchar(254) not null,
    role varchar(10) not null,
    token_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint member_invitation_token unique (token_hash),
    constraint member_invitation_email unique (workspace_id, email)
);

create table api_key (
    id bigint primary key,
    workspace_id bigint not null references workspace (id),
    name varchar(120) not null,
    role varchar(10) not null,
    key_start varchar(20) not null,
    key_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone not null,
    constraint api_key_hash unique (key_hash)
);
create index api_key_workspace on api_key (workspace_id);
