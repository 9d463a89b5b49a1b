-- Ratings such as 4.5 of 5, to the hundredth.
alter table review alter column stars set data type numeric(5, 2);

-- The reviews of a campaign that are not flagged yet are found among however many that are.
drop index review_by_copy;
create index review_by_copy on review (copy_of, in_campaign, written_at);
