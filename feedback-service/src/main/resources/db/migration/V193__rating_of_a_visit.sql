alter table rating
    alter column matter drop not null,
    add column visit uuid,
    add constraint rating_one_per_visit unique (visit),
    add constraint rating_of_a_matter_or_a_visit check (num_nonnulls(matter, visit) = 1);
comment on column rating.matter is 'The matter judged, if it was one';
comment on column rating.visit is 'The visit judged, if it was one; told by visit-service, which took the grade with the code of the household';
comment on table rating is 'What a resident says of how the matter was handled, or of a visit: one per matter and one per visit';
comment on column rating.community is 'Community of the matter or visit';
comment on column rating.region is 'Division code of the matter or visit: what regional scopes are matched with';
comment on column rating.org is 'Organisation that answered or visited';
comment on column rating.cadre is 'Official who answered or visited, ORG/STAFF';
