create table need (
    id           uuid          constraint need_pk primary key,
    visit        uuid          not null
        constraint need_found_in_visit references visit (id),
    community    varchar(18)   not null,
    household    uuid
        constraint need_of_household references household (id),
    cadre        varchar(64)   not null,
    category     varchar(16)   not null
        constraint need_category_known check (category in
            ('INCOME', 'FOOD', 'CLOTHING', 'HOUSING', 'HEALTH', 'DISABILITY', 'CARE', 'EDUCATION', 'EMPLOYMENT', 'SAFETY', 'ENVIRONMENT', 'LEGAL', 'OTHER')),
    description  varchar(2000) not null,
    status       varchar(12)   not null
        constraint need_status_known check (status in ('UNDECIDED', 'TAKEN_UP', 'REFUSED')),
    found_at     timestamptz   not null,
    decide_by    timestamptz   not null,
    decided_at   timestamptz,
    decided_by   varchar(200),
    refusal      varchar(2000),
    version      bigint        not null,
    constraint need_decided_whole check ((status = 'UNDECIDED') = (decided_at is null) and (status = 'UNDECIDED') = (decided_by is null)),
    constraint need_refused_with_reason check ((status = 'REFUSED') = (refusal is not null))
);
create index need_by_time on need (found_at, id);
create index need_by_community on need (community, found_at, id);
create index need_undecided on need (decide_by) where status = 'UNDECIDED';
create index need_by_visit on need (visit);
comment on table need is 'Something a resident or household needs, found in a visit.';
comment on column need.id is 'Chosen by the device or made here.';
comment on column need.visit is 'The visit it was found in.';
comment on column need.community is 'Code of the community.';
comment on column need.household is 'The household that needs it, where there is one.';
comment on column need.cadre is 'Who found it.';
comment on column need.category is 'What it is about.';
comment on column need.description is 'The need in words. Personal data: never in an event or a log.';
comment on column need.status is 'UNDECIDED, TAKEN_UP as a help case, or REFUSED with a reason.';
comment on column need.found_at is 'When it was noted.';
comment on column need.decide_by is 'End of the fifth working day after: until then it becomes a help case or gets a reasoned no.';
comment on column need.decided_at is 'When it was decided.';
comment on column need.decided_by is 'Subject of the token it was decided with.';
comment on column need.refusal is 'Why it was refused.';
comment on column need.version is 'Counts the changes.';

create table help_template (
    code    varchar(24)  constraint help_template_pk primary key,
    name_zh varchar(60)  not null,
    name_en varchar(60)  not null,
    source  varchar(200) not null
);
comment on table help_template is 'Kinds of help and the steps they take: data.';
comment on column help_template.code is 'Code of the template.';
comment on column help_template.name_zh is 'Chinese name.';
comment on column help_template.name_en is 'English name.';
comment on column help_template.source is 'Where the procedure comes from.';

create table help_template_step (
    template     varchar(24) not null
        constraint help_template_step_of_template references help_template (code),
    status       varchar(16) not null
        constraint help_template_step_status_known check (status in
            ('TRIAGED', 'PLANNED', 'APPLIED', 'CORRECTING', 'INVESTIGATED', 'PUBLICISED', 'APPROVED', 'REFUSED', 'APPEALED',
             'ALTERNATIVE', 'DELIVERED', 'CONFIRMED', 'CONTESTED', 'CLOSED')),
    days         integer     not null,
    working_days integer     not null,
    constraint help_template_step_pk primary key (template, status),
    constraint help_template_step_clock_sane check (days between 0 and 400 and working_days between 0 and 400)
);
comment on table help_template_step is 'The states a template uses; a state it does not list is left out of its procedure.';
comment on column help_template_step.template is 'The template.';
comment on column help_template_step.status is 'State of the full table.';
comment on column help_template_step.days is 'Calendar days a case may stay in the state.';
comment on column help_template_step.working_days is 'Working days after those; both 0 mean no clock.';

insert into help_template (code, name_zh, name_en, source) values
    ('SIMPLE', '直接帮扶', 'Direct help', 'Suite default: what the community can do itself'),
    ('LOW_INCOME', '最低生活保障', 'Subsistence allowance (低保)', 'Procedure for the subsistence allowance: investigation 15 working days, public notice 7 days, decision 5 working days');
insert into help_template_step (template, status, days, working_days) values
    ('SIMPLE', 'TRIAGED', 0, 0), ('SIMPLE', 'PLANNED', 30, 0), ('SIMPLE', 'DELIVERED', 15, 0), ('SIMPLE', 'CONFIRMED', 0, 0),
    ('SIMPLE', 'CONTESTED', 0, 0), ('SIMPLE', 'CLOSED', 0, 0),
    ('LOW_INCOME', 'TRIAGED', 0, 0), ('LOW_INCOME', 'PLANNED', 0, 0), ('LOW_INCOME', 'APPLIED', 0, 15),
    ('LOW_INCOME', 'CORRECTING', 0, 0), ('LOW_INCOME', 'INVESTIGATED', 0, 0), ('LOW_INCOME', 'PUBLICISED', 7, 5),
    ('LOW_INCOME', 'APPROVED', 0, 0), ('LOW_INCOME', 'REFUSED', 0, 0), ('LOW_INCOME', 'APPEALED', 0, 0),
    ('LOW_INCOME', 'ALTERNATIVE', 0, 0), ('LOW_INCOME', 'DELIVERED', 15, 0), ('LOW_INCOME', 'CONFIRMED', 0, 0),
    ('LOW_INCOME', 'CONTESTED', 0, 0), ('LOW_INCOME', 'CLOSED', 0, 0);

create table help_case (
    id                uuid        constraint help_case_pk primary key,
    need              uuid        not null
        constraint help_case_of_need references need (id),
    template          varchar(24) not null
        constraint help_case_by_template references help_template (code),
    community         varchar(18) not null,
    household         uuid
        constraint help_case_of_household references household (id),
    cadre             varchar(64) not null,
    status            varchar(16) not null
        constraint help_case_status_known check (status in
            ('TRIAGED', 'PLANNED', 'APPLIED', 'CORRECTING', 'INVESTIGATED', 'PUBLICISED', 'APPROVED', 'REFUSED', 'APPEALED',
             'ALTERNATIVE', 'DELIVERED', 'CONFIRMED', 'CONTESTED', 'CLOSED')),
    opened_at         timestamptz not null,
    due_at            timestamptz,
    confirmation_hash bytea,
    confirmed_by      varchar(20)
        constraint help_case_confirmed_by_known check (confirmed_by in ('RESIDENT', 'INDEPENDENT_CHECK', 'SILENCE')),
    resident_words    varchar(2000),
    version           bigint      not null,
    constraint help_case_one_per_need unique (need),
    constraint help_case_closed_by_somebody check ((status in ('CONFIRMED', 'CLOSED')) = (confirmed_by is not null))
);
create unique index help_case_confirmation_code on help_case (confirmation_hash);
create index help_case_by_time on help_case (opened_at, id);
create index help_case_by_community on help_case (community, opened_at, id);
create index help_case_waiting_for_yes on help_case (due_at) where status = 'DELIVERED';
comment on table help_case is 'Help with a need, step by step, until the resident confirms it.';
comment on column help_case.id is 'Id of the help case.';
comment on column help_case.need is 'The need it answers.';
comment on column help_case.template is 'The procedure it follows.';
comment on column help_case.community is 'Code of the community.';
comment on column help_case.household is 'The household that is helped, where there is one.';
comment on column help_case.cadre is 'Who took it up and answers for it.';
comment on column help_case.status is 'State; see HelpCaseStatus.';
comment on column help_case.opened_at is 'When the need was taken up.';
comment on column help_case.due_at is 'When the present state should have been left; empty without a clock.';
comment on column help_case.confirmation_hash is 'Keyed hash of the one-time code handed over at delivery.';
comment on column help_case.confirmed_by is 'RESIDENT, INDEPENDENT_CHECK, or SILENCE: closed as unconfirmed.';
comment on column help_case.resident_words is 'What the resident said of the help. Personal data: never in an event or a log.';
comment on column help_case.version is 'Counts the moves; the ETag.';

create table help_case_step (
    id          uuid          constraint help_case_step_pk primary key,
    help_case   uuid          not null
        constraint help_case_step_of_case references help_case (id),
    from_status varchar(16),
    to_status   varchar(16)   not null,
    note        varchar(2000) not null,
    taken_by    varchar(200)  not null,
    taken_at    timestamptz   not null
);
create index help_case_step_by_case on help_case_step (help_case, id);
comment on table help_case_step is 'Every move of a help case; append-only.';
comment on column help_case_step.id is 'Id of the step; grows with time.';
comment on column help_case_step.help_case is 'The case that moved.';
comment on column help_case_step.from_status is 'State before; empty for the first.';
comment on column help_case_step.to_status is 'State after.';
comment on column help_case_step.note is 'What was done and why; for a refusal the reason. Personal data: never in an event or a log.';
comment on column help_case_step.taken_by is 'Subject of the token, or who else moved it: resident, silence.';
comment on column help_case_step.taken_at is 'When it moved.';
