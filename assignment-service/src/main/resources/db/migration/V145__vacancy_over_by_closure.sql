-- A community that exists no more has no vacancy.
alter table vacancy
    drop constraint vacancy_filled_by_known,
    add constraint vacancy_filled_by_known check (filled_by in ('LEAD', 'ACTING', 'CLOSED'));
comment on column vacancy.filled_by is 'LEAD or ACTING; CLOSED where the community exists no more.';
