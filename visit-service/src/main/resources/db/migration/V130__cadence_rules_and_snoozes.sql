alter table cadence_rule
    alter column unit type varchar(12),
    drop constraint cadence_rule_unit_known,
    drop constraint cadence_rule_once,
    add column occasion varchar(8) not null default 'ROUTINE'
        constraint cadence_rule_occasion_known check (occasion in ('ROUTINE', 'CHANGE')),
    add column vulnerable_group varchar(24),
    add column working_days boolean not null default false,
    add column snooze_times integer not null default 0
        constraint cadence_rule_snooze_times_sane check (snooze_times between 0 and 10),
    add column snooze_days integer not null default 0
        constraint cadence_rule_snooze_days_sane check (snooze_days between 0 and 90),
    add column snooze_limit_days integer not null default 0
        constraint cadence_rule_snooze_limit_sane check (snooze_limit_days between 0 and 180),
    add column valid_until date,
    add column drafted_by varchar(200) not null default 'suite',
    add column drafted_at timestamptz not null default timestamptz '2020-01-01 00:00:00+08',
    add column applied boolean not null default true,
    add column applied_through uuid,
    add column version bigint not null default 0,
    add constraint cadence_rule_unit_known check (unit in ('DAY', 'WORKING_DAY', 'MONTH')),
    add constraint cadence_rule_days_in_order check (valid_until >= valid_from),
    add constraint cadence_rule_once unique nulls not distinct (occasion, risk, region, vulnerable_group, valid_from);
alter table cadence_rule
    alter column occasion drop default,
    alter column working_days drop default,
    alter column snooze_times drop default,
    alter column snooze_days drop default,
    alter column snooze_limit_days drop default,
    alter column drafted_by drop default,
    alter column drafted_at drop default,
    alter column applied drop default,
    alter column version drop default;
create index cadence_rule_to_apply on cadence_rule (valid_from) where not applied;
comment on column cadence_rule.unit is 'DAY, WORKING_DAY or MONTH.';
comment on column cadence_rule.occasion is 'ROUTINE: after the last contact. CHANGE: after a major change in the household.';
comment on column cadence_rule.vulnerable_group is 'For households with somebody of this group; empty for all. Goes before rules without a group.';
comment on column cadence_rule.working_days is 'Whether a due day that is no working day is moved to the working day before it.';
comment on column cadence_rule.snooze_times is 'How often a contact may be put off by the official.';
comment on column cadence_rule.snooze_days is 'How far it may be put off each time, in days.';
comment on column cadence_rule.snooze_limit_days is 'How many days after the first due day nobody but a supervisor may put it off to.';
comment on column cadence_rule.valid_until is 'First day the rule no longer holds; empty while it has no end.';
comment on column cadence_rule.drafted_by is 'Subject of the token it was drafted with.';
comment on column cadence_rule.drafted_at is 'When it was drafted.';
comment on column cadence_rule.applied is 'Whether contacts that were open when it began have been looked at.';
comment on column cadence_rule.applied_through is 'Last open contact looked at, while that is going on.';
comment on column cadence_rule.version is 'Counts the changes; the ETag.';

update cadence_rule set
    snooze_times = case risk when 'HIGH' then 1 else 2 end,
    snooze_days = case risk when 'HIGH' then 2 when 'KEY' then 7 else 14 end,
    snooze_limit_days = case risk when 'HIGH' then 3 when 'KEY' then 10 else 30 end;

insert into cadence_rule (id, risk, region, valid_from, amount, unit, source, occasion, working_days, snooze_times, snooze_days,
                          snooze_limit_days, drafted_by, drafted_at, applied, version)
select ('01900000-0000-7000-8000-00000000001' || place)::uuid, risk, '', '2020-01-01', 1, 'DAY',
       'Suite default: within 24 hours after a major change', 'CHANGE', false, 0, 0, 0, 'suite', '2020-01-01 00:00:00+08', true, 0
from (values (1, 'HIGH'), (2, 'KEY'), (3, 'NORMAL')) as every (place, risk);

alter table due_contact
    add column groups varchar(24)[] not null default '{}',
    add column counted_from date,
    add column first_due_on date,
    add column rule uuid constraint due_contact_by_rule references cadence_rule (id),
    add column snoozes integer not null default 0,
    add column silent_since date,
    add column silence_class varchar(800),
    add column missed_in_row integer not null default 0,
    add column overdue_since date;
update due_contact set
    counted_from = coalesce(last_met_on, (opened_at at time zone 'Asia/Shanghai')::date),
    first_due_on = due_on,
    silent_since = coalesce(last_met_on, (opened_at at time zone 'Asia/Shanghai')::date),
    silence_class = risk || ':';
alter table due_contact
    alter column groups drop default,
    alter column counted_from set not null,
    alter column first_due_on set not null,
    alter column snoozes drop default,
    alter column silent_since set not null,
    alter column silence_class set not null,
    alter column missed_in_row drop default,
    add constraint due_contact_snoozed_later check (due_on >= first_due_on or snoozes = 0),
    add constraint due_contact_overdue_whole check ((missed_in_row > 0) = (overdue_since is not null));
create index due_contact_overdue on due_contact (overdue_since, id) where status = 'OPEN' and overdue_since is not null;
create index due_contact_overdue_in_community on due_contact (community, overdue_since, id)
    where status = 'OPEN' and overdue_since is not null;
create index due_contact_latest_of_household on due_contact (household, opened_at desc);
create index due_contact_open_by_reach on due_contact (risk, id) where status = 'OPEN';
comment on column due_contact.groups is 'Vulnerability groups of the household, sorted; decide with the risk which rule holds.';
comment on column due_contact.counted_from is 'Day the cadence was counted from: the contact before, or the change.';
comment on column due_contact.first_due_on is 'Last day in time before anybody put it off.';
comment on column due_contact.rule is 'The rule that set the day.';
comment on column due_contact.snoozes is 'How often it was put off.';
comment on column due_contact.silent_since is 'Day of the last acknowledged contact; before the first one, of the last contact on paper or the registration.';
comment on column due_contact.silence_class is 'Risk and groups in one word: households alike in both have the same weight in the silence list.';
comment on column due_contact.missed_in_row is 'How many contacts were missed in a row before this one.';
comment on column due_contact.overdue_since is 'Due day of the first of those: since then the household waits.';

create table due_contact_snooze (
    id           uuid         constraint due_contact_snooze_pk primary key,
    due_contact  uuid         not null
        constraint due_contact_snooze_of_contact references due_contact (id),
    from_day     date         not null,
    until_day    date         not null,
    reason       varchar(24)  not null
        constraint due_contact_snooze_reason_known check (reason in
            ('RESIDENT_AWAY', 'RESIDENT_ASKED', 'RESIDENT_IN_CARE', 'OFFICIAL_ILL', 'EMERGENCY', 'WEATHER')),
    beyond_limit boolean      not null,
    snoozed_by   varchar(200) not null,
    snoozed_at   timestamptz  not null,
    constraint due_contact_snooze_later check (until_day > from_day)
);
create index due_contact_snooze_by_contact on due_contact_snooze (due_contact, id);
comment on table due_contact_snooze is 'A contact was put off, with its reason.';
comment on column due_contact_snooze.id is 'Id; grows with time.';
comment on column due_contact_snooze.due_contact is 'The contact that was put off.';
comment on column due_contact_snooze.from_day is 'Due day before.';
comment on column due_contact_snooze.until_day is 'Due day after.';
comment on column due_contact_snooze.reason is 'Why, as a code: no free text, so nothing about the household stands here.';
comment on column due_contact_snooze.beyond_limit is 'Whether it went beyond what the rule leaves to the official; then a supervisor did it.';
comment on column due_contact_snooze.snoozed_by is 'Subject of the token it was done with.';
comment on column due_contact_snooze.snoozed_at is 'When it was done.';

create table major_change (
    id          uuid         constraint major_change_pk primary key,
    household   uuid         not null
        constraint major_change_in_household references household (id),
    community   varchar(18)  not null,
    kind        varchar(16)  not null
        constraint major_change_kind_known check (kind in
            ('BEREAVEMENT', 'ILLNESS', 'ACCIDENT', 'DISASTER', 'JOB_LOSS', 'FAMILY_BREAK', 'CONFLICT', 'RELEASE', 'OTHER')),
    happened_on date         not null,
    reported_by varchar(200) not null,
    reported_at timestamptz  not null
);
create index major_change_by_household on major_change (household, id);
comment on table major_change is 'Something that turned a household''s life: the next contact is due within a day.';
comment on column major_change.id is 'Id; grows with time.';
comment on column major_change.household is 'The household.';
comment on column major_change.community is 'Code of its community.';
comment on column major_change.kind is 'What happened, as a code: no free text.';
comment on column major_change.happened_on is 'When it happened.';
comment on column major_change.reported_by is 'Subject of the token it was reported with.';
comment on column major_change.reported_at is 'When it was reported; the day counts from here.';

create table daily_run (
    work    varchar(40) constraint daily_run_pk primary key,
    done_on date        not null
);
comment on table daily_run is 'Work done once a day, by whichever replica comes first; a stopped service catches up once.';
comment on column daily_run.work is 'Which work.';
comment on column daily_run.done_on is 'Last day it was done.';
