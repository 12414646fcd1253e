create table assignment_rule (
    id uuid not null,
    region varchar(12) collate "C" not null,
    valid_from date not null,
    sole boolean not null,
    sign_working_days integer not null,
    joint_visit_days integer not null,
    source varchar(200) not null,
    recorded_by varchar(200) not null,
    recorded_at timestamptz not null,
    constraint assignment_rule_pk primary key (id),
    constraint assignment_rule_once unique (region, valid_from),
    constraint assignment_rule_region_form check (region ~ '^([0-9]{2,12})?$'),
    constraint assignment_rule_sign_days_sane check (sign_working_days between 1 and 60),
    constraint assignment_rule_joint_visit_days_sane check (joint_visit_days between 1 and 120)
);

comment on table assignment_rule is 'What holds for assignments and hand-overs in a region from a day on: data. The longest region wins, then the latest day that has come. Rows are added, never changed.';
comment on column assignment_rule.id is 'Identity.';
comment on column assignment_rule.region is 'For communities whose region begins with this; empty for everywhere.';
comment on column assignment_rule.valid_from is 'First day the rule holds.';
comment on column assignment_rule.sole is 'Whether a cadre may lead one community only; for assignments made from that day on.';
comment on column assignment_rule.sign_working_days is 'Working days within which both sides sign a hand-over.';
comment on column assignment_rule.joint_visit_days is 'Days after a hand-over within which both go on a joint visit.';
comment on column assignment_rule.source is 'Where the rule comes from.';
comment on column assignment_rule.recorded_by is 'Subject of the token it was recorded with.';
comment on column assignment_rule.recorded_at is 'When it was recorded.';

insert into assignment_rule values ('01900000-0000-7000-8000-000000000120', '', '2000-01-01', true, 5, 15,
    'Suite default: one led community per cadre; both sign within 5 working days; joint first visit within 15 days', 'system', '2000-01-01T00:00:00Z');
