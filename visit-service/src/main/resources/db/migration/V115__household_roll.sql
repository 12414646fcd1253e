create table household_roll_row (
    key       varchar(60) constraint household_roll_row_pk primary key,
    household uuid        not null
        constraint household_roll_row_household references household (id),
    resident  uuid        not null
        constraint household_roll_row_resident references resident (id),
    digest    bytea       not null,
    import    uuid        not null
);
create index household_roll_row_by_household on household_roll_row (household);
create index household_roll_row_by_resident on household_roll_row (resident);
create index household_roll_row_by_import on household_roll_row (import);
comment on table household_roll_row is 'Which row of an imported list made which person: the same list again changes nothing.';
comment on column household_roll_row.key is 'Community, number of the household in the community''s own list, number of the person in it.';
comment on column household_roll_row.household is 'The household.';
comment on column household_roll_row.resident is 'The person.';
comment on column household_roll_row.digest is 'Keyed hash of what the row said.';
comment on column household_roll_row.import is 'The import that made it.';
