create table visit (
    id                   uuid          constraint visit_pk primary key,
    kind                 varchar(12)   not null
        constraint visit_kind_known check (kind in
            ('HOME', 'INCOGNITO', 'WORK_UNIT', 'RECEPTION', 'APPOINTMENT', 'PETITION_DAY', 'PHONE', 'JOINT')),
    status               varchar(12)   not null
        constraint visit_status_known check (status in
            ('PLANNED', 'MISSED', 'CANCELLED', 'RECORDED', 'ACKNOWLEDGED', 'DISPUTED', 'REVIEWED', 'LOCKED', 'SEALED', 'RELEASED')),
    community            varchar(18)   not null,
    household            uuid
        constraint visit_to_household references household (id),
    cadre                varchar(64)   not null,
    with_cadres          varchar(64)[] not null,
    started_at           timestamptz   not null,
    minutes              integer
        constraint visit_minutes_sane check (minutes between 1 and 1440),
    notes                varchar(4000),
    findings             varchar(4000),
    content_hash         bytea         not null,
    acknowledgement_hash bytea,
    recorded_by          varchar(200)  not null,
    recorded_at          timestamptz   not null,
    answered_at          timestamptz,
    answered_on_behalf   boolean,
    resident_words       varchar(2000),
    reviewed_by          varchar(200),
    reviewed_at          timestamptz,
    review_reason        varchar(2000),
    dispute_upheld       boolean,
    released_at          timestamptz,
    version              bigint        not null,
    constraint visit_incognito_is_sealed_or_released check ((kind = 'INCOGNITO') = (status in ('SEALED', 'RELEASED'))),
    constraint visit_incognito_without_household check (kind <> 'INCOGNITO' or (household is null and acknowledgement_hash is null)),
    constraint visit_reviewed_whole check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (dispute_upheld is null))
);
create unique index visit_acknowledgement_code on visit (acknowledgement_hash);
create index visit_newest on visit (started_at desc, id desc);
create index visit_newest_of_community on visit (community, started_at desc, id desc);
create index visit_newest_of_cadre on visit (cadre, started_at desc, id desc);
create index visit_sealed on visit (recorded_at) where status = 'SEALED';
create index visit_to_lock on visit (recorded_at) where status in ('ACKNOWLEDGED', 'REVIEWED');
comment on table visit is 'A contact with residents: claimed by an official until the resident acknowledges it.';
comment on column visit.id is 'Chosen by the device, so that a visit can be recorded offline and sent again.';
comment on column visit.kind is 'HOME, INCOGNITO, WORK_UNIT, RECEPTION, APPOINTMENT, PETITION_DAY, PHONE or JOINT.';
comment on column visit.status is 'State; see VisitStatus.';
comment on column visit.community is 'Code of the community or work unit visited.';
comment on column visit.household is 'The household visited, where there is one.';
comment on column visit.cadre is 'Who went, as organisation and staff number.';
comment on column visit.with_cadres is 'Who went along on a joint visit.';
comment on column visit.started_at is 'When it began.';
comment on column visit.minutes is 'How long it took.';
comment on column visit.notes is 'What was seen and said. Personal data: never in an event or a log.';
comment on column visit.findings is 'What follows from it. Personal data: never in an event or a log.';
comment on column visit.content_hash is 'SHA-256 of the request as recorded: tells a repetition from another visit under the same id.';
comment on column visit.acknowledgement_hash is 'Keyed hash of the one-time code handed to the resident; empty for incognito visits.';
comment on column visit.recorded_by is 'Subject of the token it was recorded with.';
comment on column visit.recorded_at is 'When it reached this service; the resident may answer for 30 days from here.';
comment on column visit.answered_at is 'When the resident acknowledged or disputed it.';
comment on column visit.answered_on_behalf is 'Whether somebody answered on the resident''s behalf.';
comment on column visit.resident_words is 'What the resident added. Personal data: never in an event or a log.';
comment on column visit.reviewed_by is 'Subject of the token of the reviewer; never who recorded the visit.';
comment on column visit.reviewed_at is 'When the dispute was reviewed.';
comment on column visit.review_reason is 'Why the reviewer decided so.';
comment on column visit.dispute_upheld is 'True when the resident was right to dispute the visit.';
comment on column visit.released_at is 'When an incognito visit was opened to those visited.';
comment on column visit.version is 'Counts the changes.';

create table visit_correction (
    id            uuid          constraint visit_correction_pk primary key,
    visit         uuid          not null
        constraint visit_correction_of_visit references visit (id),
    text          varchar(4000) not null,
    written_by    varchar(200)  not null,
    written_at    timestamptz   not null
);
create index visit_correction_by_visit on visit_correction (visit, id);
comment on table visit_correction is 'What was added to a visit later; the first record is never rewritten.';
comment on column visit_correction.id is 'Id of the correction; grows with time.';
comment on column visit_correction.visit is 'The visit it belongs to.';
comment on column visit_correction.text is 'The correction. Personal data: never in an event or a log.';
comment on column visit_correction.written_by is 'Subject of the token it was written with.';
comment on column visit_correction.written_at is 'When it was written.';
