create table community_profile (
    community varchar(18) collate "C" not null,
    number integer not null,
    reviewed_by varchar(255) not null,
    reviewed_at timestamptz not null,
    version bigint not null,
    constraint community_profile_pk primary key (community),
    constraint community_profile_community_fk foreign key (community) references community (code),
    constraint community_profile_number_positive check (number > 0)
);

comment on table community_profile is 'Which version of the circumstances of a community holds, and who looked at them last.';
comment on column community_profile.community is 'Code of the community.';
comment on column community_profile.number is 'The version that holds, counted from 1.';
comment on column community_profile.reviewed_by is 'Who looked last whether it still holds.';
comment on column community_profile.reviewed_at is 'When that was.';
comment on column community_profile.version is 'Counts versions and reviews; the ETag of the record.';

create table community_profile_version (
    community varchar(18) collate "C" not null,
    number integer not null,
    content jsonb not null,
    numbers jsonb not null,
    written_by varchar(255) not null,
    written_at timestamptz not null,
    constraint community_profile_version_pk primary key (community, number),
    constraint community_profile_version_profile_fk foreign key (community) references community_profile (community),
    constraint community_profile_version_content_whole check (content ? 'population' and content ? 'languages'),
    constraint community_profile_version_numbers_whole check (numbers ? 'groups')
);

comment on table community_profile_version is 'The circumstances of a community as somebody wrote them; never changed.';
comment on column community_profile_version.community is 'Code of the community.';
comment on column community_profile_version.number is 'Counted from 1.';
comment on column community_profile_version.content is 'Population, languages, difficulties, facilities, contact points of offices, what people live on.';
comment on column community_profile_version.numbers is 'Households by vulnerability as they were known from events at that moment.';
comment on column community_profile_version.written_by is 'Who wrote it.';
comment on column community_profile_version.written_at is 'When.';

create table community_profile_review (
    id uuid not null,
    community varchar(18) collate "C" not null,
    number integer not null,
    reviewed_by varchar(255) not null,
    reviewed_at timestamptz not null,
    changed boolean not null,
    constraint community_profile_review_pk primary key (id),
    constraint community_profile_review_version_fk
        foreign key (community, number) references community_profile_version (community, number)
);

comment on table community_profile_review is 'Each look at the circumstances of a community.';
comment on column community_profile_review.id is 'Identity (UUIDv7).';
comment on column community_profile_review.community is 'Code of the community.';
comment on column community_profile_review.number is 'The version that was looked at, or written.';
comment on column community_profile_review.reviewed_by is 'Who looked.';
comment on column community_profile_review.reviewed_at is 'When.';
comment on column community_profile_review.changed is 'Whether something had changed.';

create index community_profile_review_by_community on community_profile_review (community, id);

create table profile_review_rule (
    region varchar(12) collate "C" not null,
    valid_from date not null,
    months integer not null,
    source varchar(500) not null,
    version bigint not null,
    constraint profile_review_rule_pk primary key (region, valid_from),
    constraint profile_review_rule_region_form check (region ~ '^([0-9]{2,12})?$'),
    constraint profile_review_rule_months_range check (months between 1 and 36),
    constraint profile_review_rule_source_given check (source <> '')
);

comment on table profile_review_rule is 'After how many months a profile nobody has looked at is stale; the nearest area holds, and of its days the latest.';
comment on column profile_review_rule.region is 'Division code or the beginning of one; empty: the whole country.';
comment on column profile_review_rule.valid_from is 'First day it is in force.';
comment on column profile_review_rule.months is 'Months.';
comment on column profile_review_rule.source is 'The regulation or decision it comes from.';
comment on column profile_review_rule.version is 'Counts changes; the ETag of the record.';

insert into profile_review_rule (region, valid_from, months, source, version)
values ('', date '2000-01-01', 3, 'suite default: a community''s circumstances are reviewed quarterly', 0);
