create table duplicate_sign (
    sign   varchar(16)  constraint duplicate_sign_pk primary key
        constraint duplicate_sign_known check (sign in ('SAME_IDENTITY', 'SAME_PHONE', 'SAME_NAME', 'SIMILAR_NAME', 'SAME_ADDRESS', 'SIMILAR_ADDRESS')),
    points integer      not null
        constraint duplicate_sign_points_sane check (points between 0 and 100),
    source varchar(200) not null
);
comment on table duplicate_sign is 'What speaks for two households being one. From 60 points together they are suggested.';
comment on column duplicate_sign.sign is 'The sign.';
comment on column duplicate_sign.points is 'How much it says, 0 to 100.';
comment on column duplicate_sign.source is 'Where the number comes from.';
insert into duplicate_sign (sign, points, source) values
    ('SAME_IDENTITY', 100, 'Suite default'), ('SAME_PHONE', 60, 'Suite default'), ('SAME_NAME', 35, 'Suite default'),
    ('SIMILAR_NAME', 20, 'Suite default'), ('SAME_ADDRESS', 40, 'Suite default'), ('SIMILAR_ADDRESS', 30, 'Suite default');

create table household_duplicate (
    id         uuid          constraint household_duplicate_pk primary key,
    first      uuid          not null
        constraint household_duplicate_first references household (id),
    second     uuid          not null
        constraint household_duplicate_second references household (id),
    signs      varchar(16)[] not null,
    points     integer       not null,
    status     varchar(12)   not null
        constraint household_duplicate_status_known check (status in ('OPEN', 'MERGED', 'DISMISSED')),
    found_at   timestamptz   not null,
    decided_by varchar(200),
    decided_at timestamptz,
    version    bigint        not null,
    constraint household_duplicate_once unique (first, second),
    constraint household_duplicate_in_order check (first < second),
    constraint household_duplicate_decided_whole check ((status = 'OPEN') = (decided_at is null) and (status = 'OPEN') = (decided_by is null))
);
create index household_duplicate_by_second on household_duplicate (second);
create index household_duplicate_open on household_duplicate (points desc, id desc) where status = 'OPEN';
comment on table household_duplicate is 'Two households that may be one. Only a person decides.';
comment on column household_duplicate.id is 'Identity (UUIDv7).';
comment on column household_duplicate.first is 'The household with the smaller id.';
comment on column household_duplicate.second is 'The household with the larger id.';
comment on column household_duplicate.signs is 'What speaks for it, see duplicate_sign.';
comment on column household_duplicate.points is 'The signs'' points together.';
comment on column household_duplicate.status is 'OPEN, MERGED or DISMISSED (not suggested again).';
comment on column household_duplicate.found_at is 'When it was first suggested.';
comment on column household_duplicate.decided_by is 'Who decided.';
comment on column household_duplicate.decided_at is 'When it was decided.';
comment on column household_duplicate.version is 'Counts the changes.';

create table duplicate_search (
    id    integer     constraint duplicate_search_pk primary key
        constraint duplicate_search_single check (id = 1),
    up_to timestamptz not null
);
comment on table duplicate_search is 'How far the search for duplicates has come.';
comment on column duplicate_search.id is 'Always 1.';
comment on column duplicate_search.up_to is 'Communities in which a household changed before this moment have been searched.';
insert into duplicate_search (id, up_to) values (1, '2000-01-01T00:00:00Z');

create table household_merge (
    id          uuid         constraint household_merge_pk primary key,
    kept        uuid         not null
        constraint household_merge_kept references household (id),
    merged      uuid         not null
        constraint household_merge_merged references household (id),
    merged_by   varchar(200) not null,
    merged_at   timestamptz  not null,
    undone_by   varchar(200),
    undone_at   timestamptz,
    version     bigint       not null,
    constraint household_merge_of_two check (kept <> merged),
    constraint household_merge_undone_whole check ((undone_at is null) = (undone_by is null))
);
create unique index household_merge_once on household_merge (merged) where undone_at is null;
create index household_merge_by_kept on household_merge (kept);
comment on table household_merge is 'Two households found to be one. Holds what it takes to part them again.';
comment on column household_merge.id is 'Identity (UUIDv7).';
comment on column household_merge.kept is 'The household that goes on.';
comment on column household_merge.merged is 'The one that was its duplicate.';
comment on column household_merge.merged_by is 'Who merged them.';
comment on column household_merge.merged_at is 'When.';
comment on column household_merge.undone_by is 'Who parted them again.';
comment on column household_merge.undone_at is 'When.';
comment on column household_merge.version is 'Counts the changes.';

create table household_merge_person (
    id           uuid          constraint household_merge_person_pk primary key,
    merge        uuid          not null
        constraint household_merge_person_of_merge references household_merge (id),
    resident     uuid          not null
        constraint household_merge_person_resident references resident (id),
    same_as      uuid
        constraint household_merge_person_same_as references resident (id),
    took_numbers varchar(16)[] not null,
    took_groups  uuid[]        not null
);
create index household_merge_person_by_merge on household_merge_person (merge);
comment on table household_merge_person is 'What a merge did to one person.';
comment on column household_merge_person.id is 'Identity (UUIDv7).';
comment on column household_merge_person.merge is 'The merge.';
comment on column household_merge_person.resident is 'The person of the merged household.';
comment on column household_merge_person.same_as is 'The person of the kept household who is the same; none when the person simply went over.';
comment on column household_merge_person.took_numbers is 'Numbers the kept person took over: IDENTITY_NUMBER, PHONE.';
comment on column household_merge_person.took_groups is 'Group entries the kept person took over.';
