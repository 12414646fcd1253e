create table clock_rule (
    profile          varchar(16)  not null,
    region           varchar(12)  not null,
    valid_from       date         not null,
    accept_amount    integer      not null,
    accept_unit      varchar(16)  not null,
    answer_amount    integer      not null,
    answer_unit      varchar(16)  not null,
    answer_starts    varchar(16)  not null,
    extension_amount integer,
    extension_unit   varchar(16),
    source           varchar(300) not null,
    constraint clock_rule_pk primary key (profile, region, valid_from),
    constraint clock_rule_profile_known check (profile in ('ENQUIRY', 'STANDARD', 'COMPLEX', 'PETITION')),
    constraint clock_rule_units_known check (accept_unit in ('WORKING_DAY', 'DAY') and answer_unit in ('WORKING_DAY', 'DAY')
        and (extension_unit is null or extension_unit in ('WORKING_DAY', 'DAY'))),
    constraint clock_rule_amounts_sane check (accept_amount between 1 and 365 and answer_amount between 1 and 365
        and (extension_amount is null or extension_amount between 1 and 365)),
    constraint clock_rule_extension_whole check ((extension_amount is null) = (extension_unit is null)),
    constraint clock_rule_answer_starts_known check (answer_starts in ('RECEIPT', 'ACCEPTANCE'))
);
comment on table clock_rule is 'How long accepting and answering may take: data, effective-dated, per region; the most precise region and the latest day win';
comment on column clock_rule.profile is 'ENQUIRY, STANDARD (help, suggestion, complaint, praise), COMPLEX or PETITION';
comment on column clock_rule.region is 'Division-code prefix the rule holds for; empty for everywhere';
comment on column clock_rule.valid_from is 'First day of receipt the rule holds for';
comment on column clock_rule.accept_amount is 'Time for accepting, from receipt';
comment on column clock_rule.accept_unit is 'WORKING_DAY or DAY';
comment on column clock_rule.answer_amount is 'Time for answering';
comment on column clock_rule.answer_unit is 'WORKING_DAY or DAY';
comment on column clock_rule.answer_starts is 'RECEIPT or ACCEPTANCE: what the time for answering counts from';
comment on column clock_rule.extension_amount is 'What one approved extension adds; null where there is none';
comment on column clock_rule.extension_unit is 'WORKING_DAY or DAY';
comment on column clock_rule.source is 'Where the rule comes from; shown beside every clock';

insert into clock_rule values
    ('ENQUIRY',  '', '2000-01-01', 1,  'WORKING_DAY', 1,  'WORKING_DAY', 'RECEIPT',    null, null,
     'Suite default for enquiries / 套件默认：咨询类'),
    ('STANDARD', '', '2000-01-01', 1,  'WORKING_DAY', 5,  'WORKING_DAY', 'RECEIPT',    5,    'WORKING_DAY',
     'Municipal hotline rules / 政务服务便民热线管理办法：五个工作日'),
    ('COMPLEX',  '', '2000-01-01', 1,  'WORKING_DAY', 15, 'DAY',         'RECEIPT',    15,   'DAY',
     'Municipal hotline rules, complex matters / 政务服务便民热线管理办法：复杂事项十五日'),
    ('PETITION', '', '2000-01-01', 15, 'DAY',         60, 'DAY',         'ACCEPTANCE', 30,   'DAY',
     'Regulations on Petition Work (2022) / 《信访工作条例》（2022）');
