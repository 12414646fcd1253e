-- Words about visits are kept for a time only; what was never said has no time.
alter table visit add column words_erased_at timestamptz;
create index visit_words_kept on visit (started_at) where words_erased_at is null;
comment on column visit.words_erased_at is 'When notes, findings, what residents said, corrections and the place were erased.';
alter table visit_correction alter column text drop not null;
comment on column visit_correction.text is 'The correction; sealed. Empty once erased.';
create index sync_conflict_by_target on sync_conflict (target);

alter table reception_booking add column erased_at timestamptz;
create index reception_booking_words_kept on reception_booking (made_at) where erased_at is null;
create index reception_booking_of_household on reception_booking (household) where household is not null;
comment on column reception_booking.erased_at is 'When name, phone, topic and account were erased.';

insert into retention_rule (id, subject, amount, unit, valid_from, source, set_at) values
    ('01993f7e-5c00-7000-8000-000000000109', 'RECEPTION_BOOKINGS', 3, 'YEAR', '2020-01-01', 'Suite default, as long as visit notes', '2026-01-01T00:00:00+08:00');
