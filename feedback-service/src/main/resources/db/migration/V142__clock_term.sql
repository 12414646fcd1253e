create table clock_term (
    profile          varchar(16)  not null,
    clock            varchar(16)  not null,
    region           varchar(12)  not null,
    valid_from       date         not null,
    amount           integer      not null,
    unit             varchar(16)  not null,
    starts           varchar(16)  not null,
    extension_amount integer,
    extension_unit   varchar(16),
    source           varchar(300) not null,
    constraint clock_term_pk primary key (profile, clock, region, valid_from),
    constraint clock_term_profile_known check (profile in ('ENQUIRY', 'STANDARD', 'COMPLEX', 'PETITION')),
    constraint clock_term_units_known check (unit in ('WORKING_DAY', 'DAY') and (extension_unit is null or extension_unit in ('WORKING_DAY', 'DAY'))),
    constraint clock_term_amounts_sane check (amount between 1 and 365 and (extension_amount is null or extension_amount between 1 and 365)),
    constraint clock_term_extension_whole check ((extension_amount is null) = (extension_unit is null)),
    constraint clock_term_starts_fit check ((clock, starts) in (('REGISTER', 'RECEIPT'), ('ACCEPT', 'RECEIPT'), ('ACCEPT', 'ASSIGNMENT'),
        ('ANSWER', 'RECEIPT'), ('ANSWER', 'ACCEPTANCE'), ('REVIEW', 'REQUEST'), ('RE_REVIEW', 'REQUEST'), ('TICKET', 'REQUEST')))
);
comment on table clock_term is 'How long each step of a matter may take: data, effective-dated, per region; the most precise region and the latest day win';
comment on column clock_term.profile is 'ENQUIRY, STANDARD (help, suggestion, complaint, praise), COMPLEX or PETITION';
comment on column clock_term.clock is 'REGISTER (until routed), ACCEPT, ANSWER, REVIEW, RE_REVIEW or TICKET (answer to a supervision ticket)';
comment on column clock_term.region is 'Division-code prefix the rule holds for; empty for everywhere';
comment on column clock_term.valid_from is 'First day of receipt the rule holds for';
comment on column clock_term.amount is 'Time allowed';
comment on column clock_term.unit is 'WORKING_DAY or DAY';
comment on column clock_term.starts is 'RECEIPT, ASSIGNMENT, ACCEPTANCE or REQUEST: what the time counts from';
comment on column clock_term.extension_amount is 'What one approved extension adds; null where there is none';
comment on column clock_term.extension_unit is 'WORKING_DAY or DAY';
comment on column clock_term.source is 'Legal basis; shown beside every clock';

insert into clock_term (profile, clock, region, valid_from, amount, unit, starts, source)
select profile, 'ACCEPT', region, valid_from, accept_amount, accept_unit, case profile when 'PETITION' then 'ASSIGNMENT' else 'RECEIPT' end, source
from clock_rule;
insert into clock_term (profile, clock, region, valid_from, amount, unit, starts, source)
select profile, 'REGISTER', region, valid_from, accept_amount, accept_unit, 'RECEIPT', source from clock_rule where profile = 'PETITION';
insert into clock_term (profile, clock, region, valid_from, amount, unit, starts, extension_amount, extension_unit, source)
select profile, 'ANSWER', region, valid_from, answer_amount, answer_unit, answer_starts, extension_amount, extension_unit, source from clock_rule;
insert into clock_term (profile, clock, region, valid_from, amount, unit, starts, source) values
    ('PETITION', 'REVIEW', '', '2000-01-01', 30, 'DAY', 'REQUEST', 'Regulations on Petition Work (2022), review / 《信访工作条例》（2022）：复查'),
    ('PETITION', 'RE_REVIEW', '', '2000-01-01', 30, 'DAY', 'REQUEST', 'Regulations on Petition Work (2022), re-review / 《信访工作条例》（2022）：复核'),
    ('ENQUIRY', 'TICKET', '', '2000-01-01', 1, 'WORKING_DAY', 'REQUEST', 'Suite default for supervision tickets / 套件默认：督办单'),
    ('STANDARD', 'TICKET', '', '2000-01-01', 3, 'WORKING_DAY', 'REQUEST', 'Suite default for supervision tickets / 套件默认：督办单'),
    ('COMPLEX', 'TICKET', '', '2000-01-01', 3, 'WORKING_DAY', 'REQUEST', 'Suite default for supervision tickets / 套件默认：督办单'),
    ('PETITION', 'TICKET', '', '2000-01-01', 5, 'WORKING_DAY', 'REQUEST', 'Suite default for supervision tickets / 套件默认：督办单');
drop table clock_rule;

alter table matter_clock drop constraint matter_clock_kind_known;
alter table matter_clock alter column kind type varchar(16);
alter table matter_clock add constraint matter_clock_kind_known check (kind in ('REGISTER', 'ACCEPT', 'ANSWER', 'REVIEW', 'RE_REVIEW'));
comment on column matter_clock.kind is 'REGISTER, ACCEPT, ANSWER, REVIEW or RE_REVIEW';
alter table supervision drop constraint supervision_kind_known;
alter table supervision alter column kind type varchar(16);
alter table supervision add constraint supervision_kind_known check (kind in ('REGISTER', 'ACCEPT', 'ANSWER', 'REVIEW', 'RE_REVIEW'));
comment on column supervision.kind is 'Which clock ran out';
