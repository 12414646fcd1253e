create table retention_rule (
    id         uuid         constraint retention_rule_pk primary key,
    subject    varchar(24)  not null,
    amount     integer      not null
        constraint retention_rule_amount_sane check (amount between 1 and 10000),
    unit       varchar(8)   not null
        constraint retention_rule_unit_known check (unit in ('DAY', 'MONTH', 'YEAR')),
    valid_from date         not null,
    source     varchar(200) not null,
    set_by     varchar(200),
    set_at     timestamptz  not null,
    constraint retention_rule_once unique (subject, valid_from)
);
comment on table retention_rule is 'How long personal data are kept for their purpose; what has no rule is not erased by itself.';
comment on column retention_rule.id is 'Identity.';
comment on column retention_rule.subject is 'What is erased, see GET /retention-rules.';
comment on column retention_rule.amount is 'How many units it is kept.';
comment on column retention_rule.unit is 'DAY, MONTH or YEAR.';
comment on column retention_rule.valid_from is 'First day of the rule; of several the newest holds.';
comment on column retention_rule.source is 'Where the period comes from.';
comment on column retention_rule.set_by is 'Who set it; none for what came with the suite.';
comment on column retention_rule.set_at is 'When.';
insert into retention_rule (id, subject, amount, unit, valid_from, source, set_at) values
    ('01993f7e-5c00-7000-8000-000000000101', 'VISIT_NOTES', 3, 'YEAR', '2020-01-01', 'Rules of the suite: visit notes 3 years', '2026-01-01T00:00:00+08:00'),
    ('01993f7e-5c00-7000-8000-000000000102', 'ATTACHMENTS', 1, 'YEAR', '2020-01-01', 'Rules of the suite: attachments 1 year', '2026-01-01T00:00:00+08:00'),
    ('01993f7e-5c00-7000-8000-000000000103', 'CLOSED_HELP_CASES', 5, 'YEAR', '2020-01-01', 'Rules of the suite: closed help cases 5 years', '2026-01-01T00:00:00+08:00'),
    ('01993f7e-5c00-7000-8000-000000000108', 'PROMISES', 5, 'YEAR', '2020-01-01', 'Suite default, as long as closed help cases', '2026-01-01T00:00:00+08:00'),
    ('01993f7e-5c00-7000-8000-000000000104', 'LIVING_CONDITIONS', 5, 'YEAR', '2020-01-01', 'Suite default, as long as closed help cases that rest on them', '2026-01-01T00:00:00+08:00'),
    ('01993f7e-5c00-7000-8000-000000000105', 'GONE_HOUSEHOLDS', 3, 'YEAR', '2020-01-01', 'Suite default, as long as visit notes', '2026-01-01T00:00:00+08:00'),
    ('01993f7e-5c00-7000-8000-000000000106', 'DISCLOSURES', 3, 'YEAR', '2020-01-01', 'Suite default', '2026-01-01T00:00:00+08:00'),
    ('01993f7e-5c00-7000-8000-000000000107', 'PRIVACY_REQUESTS', 3, 'YEAR', '2020-01-01', 'Suite default', '2026-01-01T00:00:00+08:00');

create table legal_hold (
    id             uuid         constraint legal_hold_pk primary key,
    household      uuid
        constraint legal_hold_on_household references household (id),
    community      varchar(18),
    reason         bytea        not null,
    set_by         varchar(200) not null,
    set_at         timestamptz  not null,
    released_by    varchar(200),
    released_at    timestamptz,
    release_reason bytea,
    version        bigint       not null,
    constraint legal_hold_on_one_thing check ((household is null) <> (community is null)),
    constraint legal_hold_released_whole check (
        (released_at is null) = (released_by is null) and (released_at is null) = (release_reason is null))
);
create index legal_hold_on_households on legal_hold (household) where released_at is null;
create index legal_hold_on_communities on legal_hold (community) where released_at is null;
comment on table legal_hold is 'Stops every erasure of what is held: an investigation needs it.';
comment on column legal_hold.id is 'Identity (UUIDv7).';
comment on column legal_hold.household is 'The household held; or the community.';
comment on column legal_hold.community is 'The community held, with all its households and visits.';
comment on column legal_hold.reason is 'Why, sealed.';
comment on column legal_hold.set_by is 'The inspector who set it.';
comment on column legal_hold.set_at is 'When.';
comment on column legal_hold.released_by is 'The inspector who released it.';
comment on column legal_hold.released_at is 'When.';
comment on column legal_hold.release_reason is 'Why, sealed.';
comment on column legal_hold.version is 'Counts the changes.';

create table retention_erasure (
    subject varchar(24) not null,
    on_day  date        not null,
    erased  bigint      not null,
    last_at timestamptz not null,
    constraint retention_erasure_pk primary key (on_day, subject)
);
comment on table retention_erasure is 'What the retention job erased, counted by day.';
comment on column retention_erasure.subject is 'What was erased.';
comment on column retention_erasure.on_day is 'The Chinese day.';
comment on column retention_erasure.erased is 'How many rows.';
comment on column retention_erasure.last_at is 'When the last of them.';
