create table household (
    id              uuid          constraint household_pk primary key,
    community       varchar(18)   not null,
    address         varchar(200)  not null,
    risk            varchar(8)    not null
        constraint household_risk_known check (risk in ('HIGH', 'KEY', 'NORMAL')),
    risk_reasons    varchar(100)[] not null,
    active          boolean       not null,
    last_contact_on date,
    registered_at   timestamptz   not null,
    changed_at      timestamptz   not null,
    version         bigint        not null
);
create index household_by_community on household (community, id);
create index household_by_risk on household (community, risk, id);
comment on table household is 'A household somebody answers for.';
comment on column household.id is 'Chosen by the device that registered it, so that it can be made offline.';
comment on column household.community is 'Code of the community it belongs to; never changes, a move makes a new household.';
comment on column household.address is 'Where it lives. Personal data: never in an event or a log.';
comment on column household.risk is 'HIGH, KEY (vulnerable) or NORMAL; decides how often it must be contacted.';
comment on column household.risk_reasons is 'Why it stands at that risk, in words.';
comment on column household.active is 'False once it has moved away or dissolved.';
comment on column household.last_contact_on is 'Last contact known from paper records before this system.';
comment on column household.registered_at is 'When it was first registered.';
comment on column household.changed_at is 'When it was last changed.';
comment on column household.version is 'Counts the changes; the ETag.';

create table resident (
    id        uuid         constraint resident_pk primary key,
    household uuid         not null
        constraint resident_lives_in_household references household (id),
    position  integer      not null,
    name      varchar(100) not null,
    relation  varchar(40)  not null,
    groups    varchar(24)[] not null,
    since     date
);
create index resident_by_household on resident (household, position);
comment on table resident is 'A person of a household.';
comment on column resident.id is 'Chosen by the device.';
comment on column resident.household is 'The household the person belongs to.';
comment on column resident.position is 'Place in the household''s list, from 0.';
comment on column resident.name is 'Name. Personal data: never in an event or a log.';
comment on column resident.relation is 'Relation to the head of the household.';
comment on column resident.groups is 'Vulnerability groups: LAID_OFF, DISABLED, LOST_ONLY_CHILD, ELDERLY_ALONE, LEFT_BEHIND_CHILD, OTHER.';
comment on column resident.since is 'Since when the person belongs to these groups, where known.';
