-- What is known of an invited customer, name to value as JSON; null for nothing, and always in an anonymous survey.
alter table invitation add column attributes varchar(30000);
create index invitation_of_response on invitation (response_id);
