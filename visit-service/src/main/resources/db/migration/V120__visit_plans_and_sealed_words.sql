-- Plans: a visit may be planned before it is made, and is a draft until it is recorded.
alter table visit
    add column planned_for    timestamptz,
    add column plan_hash      bytea,
    add column draft_versions jsonb,
    add column cancelled_at   timestamptz,
    add column latitude       numeric(4, 2),
    add column longitude      numeric(5, 2),
    alter column content_hash drop not null,
    add constraint visit_planned_has_a_time check (status not in ('PLANNED', 'MISSED', 'CANCELLED') or planned_for is not null),
    add constraint visit_recorded_has_content check ((status in ('PLANNED', 'MISSED', 'CANCELLED')) = (content_hash is null)),
    add constraint visit_place_whole check ((latitude is null) = (longitude is null)),
    add constraint visit_place_on_earth check (latitude between -90 and 90 and longitude between -180 and 180);
create index visit_planned on visit (planned_for) where status = 'PLANNED';
create index visit_newest_of_household on visit (household, started_at desc, id desc);
create index visit_with_cadres on visit using gin (with_cadres) where kind = 'JOINT';
comment on column visit.started_at is 'When it began; as long as it is only planned, when it is to begin.';
comment on column visit.planned_for is 'When it was to begin, if it was planned; stays when it is recorded.';
comment on column visit.plan_hash is 'Keyed hash of the plan as it was made: tells a repetition from another plan under the same id.';
comment on column visit.draft_versions is 'For each field of a plan the version and device of its last change: the base of the merge between devices.';
comment on column visit.cancelled_at is 'When the plan was cancelled.';
comment on column visit.latitude is 'Where it took place, rounded to 0.01 degrees (about a kilometre) on receipt. Never asked for, never scored.';
comment on column visit.longitude is 'As latitude.';
comment on column visit.content_hash is 'Keyed hash of the request as recorded: tells a repetition from another visit under the same id. Empty while planned.';

-- People's words are sealed: AES-GCM bound to table, column and row (platform, field encryption). Nothing was released before.
alter table visit
    drop column notes,
    drop column findings,
    drop column resident_words,
    drop column review_reason,
    add column notes           bytea,
    add column findings        bytea,
    add column resident_words  bytea,
    add column review_reason   bytea;
alter table visit_correction
    drop column text;
delete from visit_correction;
alter table visit_correction
    add column text bytea not null;
comment on column visit.notes is 'What was seen and said; sealed.';
comment on column visit.findings is 'What follows from it; sealed.';
comment on column visit.resident_words is 'What the resident said to the visit; sealed.';
comment on column visit.review_reason is 'Why a dispute was decided so; sealed.';
comment on column visit_correction.text is 'The correction; sealed.';
