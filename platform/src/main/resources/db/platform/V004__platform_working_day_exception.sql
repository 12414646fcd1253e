create table working_day_exception (
    day     date        not null,
    working boolean     not null,
    name    varchar(40) not null,
    source  varchar(200) not null,
    constraint working_day_exception_pk primary key (day)
);
comment on table working_day_exception is 'Days on which the Chinese working calendar differs from Monday to Friday; an administrator edits it when the State Council announces a year';
comment on column working_day_exception.day is 'The day, Chinese time';
comment on column working_day_exception.working is 'true: a weekend day worked in exchange (调休); false: a weekday off';
comment on column working_day_exception.name is 'The holiday';
comment on column working_day_exception.source is 'Where the arrangement was announced';

insert into working_day_exception (day, working, name, source)
select day, working, name, 'General Office of the State Council, notice on the holidays of 2026 (November 2025)'
from (values
    (date '2026-01-01', false, '元旦'),
    (date '2026-01-02', false, '元旦'),
    (date '2026-01-04', true, '元旦'),
    (date '2026-02-14', true, '春节'),
    (date '2026-02-16', false, '春节'),
    (date '2026-02-17', false, '春节'),
    (date '2026-02-18', false, '春节'),
    (date '2026-02-19', false, '春节'),
    (date '2026-02-20', false, '春节'),
    (date '2026-02-23', false, '春节'),
    (date '2026-02-28', true, '春节'),
    (date '2026-04-06', false, '清明'),
    (date '2026-05-01', false, '劳动节'),
    (date '2026-05-04', false, '劳动节'),
    (date '2026-05-05', false, '劳动节'),
    (date '2026-05-09', true, '劳动节'),
    (date '2026-06-19', false, '端午'),
    (date '2026-09-20', true, '国庆节'),
    (date '2026-09-25', false, '中秋'),
    (date '2026-10-01', false, '国庆节'),
    (date '2026-10-02', false, '国庆节'),
    (date '2026-10-05', false, '国庆节'),
    (date '2026-10-06', false, '国庆节'),
    (date '2026-10-07', false, '国庆节'),
    (date '2026-10-10', true, '国庆节')
) as arrangement (day, working, name);
