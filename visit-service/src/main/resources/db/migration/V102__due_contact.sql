create table cadence_rule (
    id         uuid         constraint cadence_rule_pk primary key,
    risk       varchar(8)   not null
        constraint cadence_rule_risk_known check (risk in ('HIGH', 'KEY', 'NORMAL')),
    region     varchar(12)  not null,
    valid_from date         not null,
    amount     integer      not null
        constraint cadence_rule_amount_sane check (amount between 1 and 400),
    unit       varchar(8)   not null
        constraint cadence_rule_unit_known check (unit in ('DAY', 'MONTH')),
    source     varchar(200) not null,
    constraint cadence_rule_once unique (risk, region, valid_from)
);
comment on table cadence_rule is 'How often a household must be contacted: data, per region and effective-dated.';
comment on column cadence_rule.id is 'Id of the rule.';
comment on column cadence_rule.risk is 'For households at this risk.';
comment on column cadence_rule.region is 'For communities whose code starts with this; the longest match wins, empty means everywhere.';
comment on column cadence_rule.valid_from is 'First day the rule holds; the latest one that has begun wins.';
comment on column cadence_rule.amount is 'Number of units between two contacts.';
comment on column cadence_rule.unit is 'DAY or MONTH.';
comment on column cadence_rule.source is 'Where the rule comes from.';

insert into cadence_rule (id, risk, region, valid_from, amount, unit, source) values
    ('01900000-0000-7000-8000-000000000001', 'HIGH', '', '2020-01-01', 7, 'DAY', 'Suite default: households at high risk weekly'),
    ('01900000-0000-7000-8000-000000000002', 'KEY', '', '2020-01-01', 1, 'MONTH', 'Suite default: key households monthly'),
    ('01900000-0000-7000-8000-000000000003', 'NORMAL', '', '2020-01-01', 3, 'MONTH', 'Suite default: other households quarterly');

create table due_contact (
    id         uuid        constraint due_contact_pk primary key,
    household  uuid        not null
        constraint due_contact_of_household references household (id),
    community  varchar(18) not null,
    cadre      varchar(64),
    risk       varchar(8)  not null
        constraint due_contact_risk_known check (risk in ('HIGH', 'KEY', 'NORMAL')),
    due_on     date        not null,
    last_met_on date,
    status     varchar(12) not null
        constraint due_contact_status_known check (status in ('OPEN', 'MET', 'MISSED', 'WITHDRAWN')),
    opened_at  timestamptz not null,
    settled_at timestamptz,
    visit      uuid,
    in_time    boolean,
    version    bigint      not null,
    constraint due_contact_settled_once check ((status = 'OPEN') = (settled_at is null)),
    constraint due_contact_met_by_visit check ((status = 'MET') = (visit is not null and in_time is not null))
);
create unique index due_contact_one_open on due_contact (household) where status = 'OPEN';
create index due_contact_by_due_day on due_contact (status, due_on, id);
create index due_contact_by_community on due_contact (community, status, due_on, id);
create index due_contact_by_cadre on due_contact (cadre, status, due_on, id);
comment on table due_contact is 'A contact owed to a household by a day.';
comment on column due_contact.id is 'Id of the due contact.';
comment on column due_contact.household is 'The household it is owed to.';
comment on column due_contact.community is 'Code of that household''s community.';
comment on column due_contact.cadre is 'Lead, else acting cadre of the community: of the opening day while open, of the due or visit day once settled. Empty in a gap.';
comment on column due_contact.risk is 'Risk of the household; decides when the next one is due.';
comment on column due_contact.due_on is 'Last day in time.';
comment on column due_contact.last_met_on is 'Day of the visit that met the contact before; only a later one counts.';
comment on column due_contact.status is 'OPEN, MET, MISSED, or WITHDRAWN when the household is no longer there.';
comment on column due_contact.opened_at is 'When it was opened.';
comment on column due_contact.settled_at is 'When it was met, missed or withdrawn.';
comment on column due_contact.visit is 'The acknowledged visit that met it.';
comment on column due_contact.in_time is 'Whether that visit began on the due day or before.';
comment on column due_contact.version is 'Counts the changes.';
