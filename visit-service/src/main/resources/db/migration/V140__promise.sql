create table promise_rule (
    effective_from date         constraint promise_rule_pk primary key,
    silence_days   integer      not null,
    most_new_dates integer      not null,
    longest_days   integer      not null,
    source         varchar(200) not null,
    constraint promise_rule_sane check (silence_days between 1 and 90 and most_new_dates between 0 and 12 and longest_days between 1 and 1100)
);
comment on table promise_rule is 'The numbers of promises, each row holding from its day on.';
comment on column promise_rule.effective_from is 'First day, Chinese time.';
comment on column promise_rule.silence_days is 'Calendar days a household has to answer that something was done.';
comment on column promise_rule.most_new_dates is 'How often a promise may be put off, with the household''s consent.';
comment on column promise_rule.longest_days is 'The farthest day that can be promised, in days from today.';
comment on column promise_rule.source is 'Where the numbers come from.';
insert into promise_rule (effective_from, silence_days, most_new_dates, longest_days, source) values
    ('2000-01-01', 15, 2, 366, 'Suite default; the silence is that of help cases');

create table promise (
    id             uuid        constraint promise_pk primary key,
    visit          uuid
        constraint promise_given_in_visit references visit (id),
    help_case      uuid
        constraint promise_given_with_help_case references help_case (id),
    community      varchar(18) not null,
    household      uuid
        constraint promise_to_household references household (id),
    cadre          varchar(64) not null,
    made_by        varchar(64) not null,
    words          bytea       not null,
    status         varchar(10) not null
        constraint promise_status_known check (status in ('OPEN', 'REPORTED', 'KEPT', 'BROKEN')),
    made_at        timestamptz not null,
    due_on         date        not null,
    offered_due_on date,
    new_dates      integer     not null,
    done_on        date,
    answer_by      timestamptz,
    broken_at      timestamptz,
    kept_at        timestamptz,
    kept_by        varchar(20)
        constraint promise_kept_by_known check (kept_by in ('RESIDENT', 'INDEPENDENT_CHECK', 'SILENCE')),
    code_hash      bytea       not null
        constraint promise_code_once unique,
    version        bigint      not null,
    constraint promise_kept_by_somebody check ((status = 'KEPT') = (kept_by is not null) and (status = 'KEPT') = (kept_at is not null)),
    constraint promise_reported_waits check ((status = 'REPORTED') = (answer_by is not null)),
    constraint promise_offer_is_later check (offered_due_on is null or (status = 'OPEN' and offered_due_on > due_on)),
    constraint promise_broken_has_time check (status <> 'BROKEN' or broken_at is not null)
);
create index promise_by_due_day on promise (due_on, id);
create index promise_by_community on promise (community, due_on, id);
create index promise_by_household on promise (household, due_on, id) where household is not null;
create index promise_owed on promise (cadre, community) where status in ('OPEN', 'REPORTED', 'BROKEN');
create index promise_to_break on promise (due_on) where status = 'OPEN';
create index promise_unanswered on promise (answer_by) where status = 'REPORTED';
create index promise_by_visit on promise (visit) where visit is not null;
create index promise_by_help_case on promise (help_case) where help_case is not null;
comment on table promise is 'What an official owes a resident until a day (承诺).';
comment on column promise.id is 'Chosen by the device or made here.';
comment on column promise.visit is 'The visit it was given in.';
comment on column promise.help_case is 'The help case it was given with.';
comment on column promise.community is 'Code of the community.';
comment on column promise.household is 'To whom, where it is one household.';
comment on column promise.cadre is 'Who owes it now; follows a hand-over.';
comment on column promise.made_by is 'Who gave it; never changes.';
comment on column promise.words is 'What was promised, sealed. Personal data: never in an event or a log.';
comment on column promise.status is 'OPEN, REPORTED as done, KEPT, or BROKEN; see PromiseStatus.';
comment on column promise.made_at is 'When it was given.';
comment on column promise.due_on is 'The last day, Chinese time.';
comment on column promise.offered_due_on is 'A later day the household is asked to agree to.';
comment on column promise.new_dates is 'How often it was put off.';
comment on column promise.done_on is 'The day the official says it was done.';
comment on column promise.answer_by is 'Until when the household''s word on that is waited for.';
comment on column promise.broken_at is 'When its day had passed; stays if it is kept late.';
comment on column promise.kept_at is 'When it was settled as kept.';
comment on column promise.kept_by is 'On whose word: RESIDENT, INDEPENDENT_CHECK, or SILENCE (unconfirmed).';
comment on column promise.code_hash is 'Keyed hash of the household''s code.';
comment on column promise.version is 'Counts the changes; the ETag.';
