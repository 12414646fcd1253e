alter table help_template add column recheck_months integer
    constraint help_template_recheck_sane check (recheck_months between 1 and 60);
alter table help_template add column application boolean not null default false;
comment on column help_template.recheck_months is 'Months after which the help is looked at again; empty where it is given once.';
comment on column help_template.application is 'Whether somebody applies: who, with what mandate, and whether they are a relative of staff.';

alter table help_template_step add column least_days integer not null default 0
    constraint help_template_step_least_sane check (least_days between 0 and 400);
alter table help_template_step add column taken_by varchar(12) not null default 'CADRE'
    constraint help_template_step_taken_by_known check (taken_by in ('CADRE', 'SUPERVISOR'));
comment on column help_template_step.least_days is 'Whole calendar days a case must stay in the state: a public notice cannot be cut short.';
comment on column help_template_step.taken_by is 'Whether the cadre may move a case there, or a supervisor has to.';

create table help_template_paper (
    template varchar(24) not null
        constraint help_template_paper_of_template references help_template (code),
    code     varchar(24) not null,
    name_zh  varchar(60) not null,
    name_en  varchar(60) not null,
    required boolean     not null,
    constraint help_template_paper_pk primary key (template, code)
);
comment on table help_template_paper is 'The papers a template asks for. No others may be asked for.';
comment on column help_template_paper.template is 'The template.';
comment on column help_template_paper.code is 'Code of the paper.';
comment on column help_template_paper.name_zh is 'Chinese name.';
comment on column help_template_paper.name_en is 'English name.';
comment on column help_template_paper.required is 'Whether the application waits for it, unless it is waived.';

update help_template set recheck_months = 12, application = true,
    source = 'Subsistence allowance: investigation 15 working days, public notice 7 days, decision 5 working days, yearly re-check, relatives of staff on record (Interim Measures for Social Assistance)'
    where code = 'LOW_INCOME';
update help_template_step set least_days = 7 where template = 'LOW_INCOME' and status = 'PUBLICISED';
update help_template_step set taken_by = 'SUPERVISOR' where template = 'LOW_INCOME' and status in ('APPROVED', 'REFUSED');
update help_template_step set days = 60 where template = 'LOW_INCOME' and status in ('REFUSED', 'APPEALED');
insert into help_template_paper (template, code, name_zh, name_en, required) values
    ('LOW_INCOME', 'APPLICATION', '申请书', 'Application', true),
    ('LOW_INCOME', 'IDENTITY', '身份证和户口簿', 'Identity card and household register', true),
    ('LOW_INCOME', 'AUTHORISATION', '家庭经济状况核对授权书', 'Consent to the check of the household''s means', true),
    ('LOW_INCOME', 'INCOME', '收入和财产情况声明', 'Statement of income and property', true),
    ('LOW_INCOME', 'DISABILITY', '残疾或重病证明', 'Certificate of disability or grave illness', false);

insert into help_template (code, name_zh, name_en, source, application) values
    ('TEMPORARY', '临时救助', 'Temporary assistance',
     'Temporary assistance, simplified procedure for small amounts: no public notice before the help', true);
insert into help_template_step (template, status, days, working_days) values
    ('TEMPORARY', 'TRIAGED', 0, 0), ('TEMPORARY', 'PLANNED', 0, 0), ('TEMPORARY', 'APPLIED', 0, 5), ('TEMPORARY', 'CORRECTING', 0, 0),
    ('TEMPORARY', 'INVESTIGATED', 0, 5), ('TEMPORARY', 'APPROVED', 0, 5), ('TEMPORARY', 'REFUSED', 60, 0), ('TEMPORARY', 'APPEALED', 60, 0),
    ('TEMPORARY', 'ALTERNATIVE', 0, 0), ('TEMPORARY', 'DELIVERED', 15, 0), ('TEMPORARY', 'CONFIRMED', 0, 0),
    ('TEMPORARY', 'CONTESTED', 0, 0), ('TEMPORARY', 'CLOSED', 0, 0);
insert into help_template_paper (template, code, name_zh, name_en, required) values
    ('TEMPORARY', 'APPLICATION', '申请书', 'Application', true),
    ('TEMPORARY', 'IDENTITY', '身份证和户口簿', 'Identity card and household register', false);

alter table help_case add column category varchar(16);
update help_case set category = need.category from need where need.id = help_case.need;
alter table help_case alter column category set not null;
alter table help_case add column entered_at timestamptz;
update help_case set entered_at = coalesce((select max(taken_at) from help_case_step step where step.help_case = help_case.id), opened_at);
alter table help_case alter column entered_at set not null;
create index help_case_overdue on help_case (due_at, id) where due_at is not null and status <> 'CLOSED';
create index help_case_refusal_final on help_case (due_at) where status = 'REFUSED';
comment on column help_case.category is 'What the need is about.';
comment on column help_case.entered_at is 'When the present state was entered.';

create table help_case_paper (
    help_case   uuid         not null
        constraint help_case_paper_of_case references help_case (id),
    paper       varchar(24)  not null,
    received_on date,
    waived      varchar(500),
    noted_by    varchar(200) not null,
    noted_at    timestamptz  not null,
    constraint help_case_paper_pk primary key (help_case, paper),
    constraint help_case_paper_received_or_waived check ((received_on is null) <> (waived is null))
);
comment on table help_case_paper is 'Papers of a case that came in, or that it goes without.';
comment on column help_case_paper.help_case is 'The case.';
comment on column help_case_paper.paper is 'Code of the paper in the template.';
comment on column help_case_paper.received_on is 'When it came in.';
comment on column help_case_paper.waived is 'Why it is not needed here.';
comment on column help_case_paper.noted_by is 'Subject of the token.';
comment on column help_case_paper.noted_at is 'When it was noted.';

create table help_case_application (
    help_case     uuid         constraint help_case_application_pk primary key
        constraint help_case_application_of_case references help_case (id),
    applicant     varchar(12)  not null
        constraint help_case_application_applicant_known check (applicant in ('HOUSEHOLD', 'ON_BEHALF')),
    mandate       varchar(12)
        constraint help_case_application_mandate_known check (mandate in ('WRITTEN', 'GUARDIAN', 'COMMUNITY')),
    mandate_on    date,
    related_cadre varchar(64),
    relation      varchar(40),
    noted_by      varchar(200) not null,
    noted_at      timestamptz  not null,
    version       bigint       not null,
    constraint help_case_application_mandate_whole check
        ((applicant = 'ON_BEHALF') = (mandate is not null) and (mandate is null) = (mandate_on is null)),
    constraint help_case_application_relation_whole check ((related_cadre is null) = (relation is null))
);
create index help_case_application_relatives on help_case_application (help_case) where related_cadre is not null;
comment on table help_case_application is 'Who applies, with what mandate, and whether they are a relative of staff (经办人员近亲属备案).';
comment on column help_case_application.help_case is 'The case.';
comment on column help_case_application.applicant is 'HOUSEHOLD itself, or somebody ON_BEHALF of it.';
comment on column help_case_application.mandate is 'A WRITTEN one, that of a GUARDIAN, or the COMMUNITY acting for who cannot.';
comment on column help_case_application.mandate_on is 'When the mandate was given.';
comment on column help_case_application.related_cadre is 'The official whose relative applies; empty when none is declared.';
comment on column help_case_application.relation is 'How they are related.';
comment on column help_case_application.noted_by is 'Subject of the token.';
comment on column help_case_application.noted_at is 'When it was noted last.';
comment on column help_case_application.version is 'Counts the changes; the ETag.';

create table help_recheck (
    id        uuid         constraint help_recheck_pk primary key,
    help_case uuid         not null
        constraint help_recheck_of_case references help_case (id),
    community varchar(18)  not null,
    due_on    date         not null,
    outcome   varchar(10)
        constraint help_recheck_outcome_known check (outcome in ('CONTINUES', 'CHANGED', 'ENDED')),
    note      varchar(2000),
    done_on   date,
    done_by   varchar(200),
    version   bigint       not null,
    constraint help_recheck_done_whole check
        ((outcome is null) = (done_on is null) and (outcome is null) = (done_by is null) and (outcome is null) = (note is null))
);
create unique index help_recheck_one_open on help_recheck (help_case) where outcome is null;
create index help_recheck_open on help_recheck (due_on, id) where outcome is null;
create index help_recheck_by_community on help_recheck (community, due_on, id) where outcome is null;
comment on table help_recheck is 'Lasting help is looked at again: whether it is still needed and still right.';
comment on column help_recheck.id is 'Id of the re-check.';
comment on column help_recheck.help_case is 'The case the help came from.';
comment on column help_recheck.community is 'Code of the community.';
comment on column help_recheck.due_on is 'The last day for it.';
comment on column help_recheck.outcome is 'CONTINUES, CHANGED, or ENDED; empty while it is owed.';
comment on column help_recheck.note is 'What was found; for an end the written reason. Personal data: never in an event or a log.';
comment on column help_recheck.done_on is 'When it was done.';
comment on column help_recheck.done_by is 'Subject of the token.';
comment on column help_recheck.version is 'Counts the changes.';

create table need_rule (
    effective_from      date         constraint need_rule_pk primary key,
    decide_working_days integer      not null
        constraint need_rule_sane check (decide_working_days between 1 and 60),
    source              varchar(200) not null
);
comment on table need_rule is 'Within how many working days a need is decided on, each row holding from its day on.';
comment on column need_rule.effective_from is 'First day, Chinese time.';
comment on column need_rule.decide_working_days is 'Working days until it becomes a help case or gets a reasoned no.';
comment on column need_rule.source is 'Where the number comes from.';
insert into need_rule (effective_from, decide_working_days, source) values ('2000-01-01', 5, 'Suite default');

alter table need add column overdue_at timestamptz;
comment on column need.overdue_at is 'When it was told that nobody had decided in time; once.';
create index need_to_alert on need (decide_by) where status = 'UNDECIDED' and overdue_at is null;
