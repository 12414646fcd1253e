create table course (
    id uuid not null,
    title varchar(200) not null,
    subject varchar(32) not null,
    summary varchar(2000),
    hours numeric(4, 1) not null,
    target_level varchar(16),
    region varchar(12) collate "C" not null,
    retired boolean not null,
    offered_by varchar(255) not null,
    version bigint not null,
    changed_at timestamptz not null,
    constraint course_pk primary key (id),
    constraint course_title_given check (title <> ''),
    constraint course_subject_known check (subject in
        ('THEORY', 'LAW', 'POLICY', 'MASS_WORK', 'SERVICE_SKILLS', 'MEDIATION', 'SAFETY', 'DIGITAL', 'OTHER')),
    constraint course_hours_range check (hours between 0.5 and 200),
    constraint course_target_level_known check (target_level in ('TOWNSHIP', 'COUNTY', 'BUREAU')),
    constraint course_region_form check (region ~ '^[0-9]{2,12}$')
);

comment on table course is 'What is taught to cadres.';
comment on column course.id is 'Identity (UUIDv7): newer courses have larger ones.';
comment on column course.title is 'What it is called.';
comment on column course.subject is 'What it is about.';
comment on column course.summary is 'What is learnt.';
comment on column course.hours is 'Hours credited for all of it.';
comment on column course.target_level is 'Level of the cadres it is made for; empty: all.';
comment on column course.region is 'Area it is offered to: a division code or the beginning of one.';
comment on column course.retired is 'Whether no further sessions are planned.';
comment on column course.offered_by is 'Who put it on offer.';
comment on column course.version is 'Counts changes; the ETag of the record.';
comment on column course.changed_at is 'When the record last changed.';

create index course_by_region on course (region, id);

create table training_session (
    id uuid not null,
    course uuid not null,
    organiser varchar(18) collate "C" not null,
    region varchar(12) collate "C" not null,
    place varchar(200) not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    capacity integer not null,
    taken integer not null,
    status varchar(16) not null,
    cancel_reason varchar(500),
    version bigint not null,
    changed_at timestamptz not null,
    constraint training_session_pk primary key (id),
    constraint training_session_course_fk foreign key (course) references course (id),
    constraint training_session_organiser_fk foreign key (organiser) references organisation (credit_code),
    constraint training_session_region_form check (region ~ '^[0-9]{2,12}$'),
    constraint training_session_in_order check (ends_at > starts_at),
    constraint training_session_capacity_range check (capacity between 1 and 10000),
    constraint training_session_full check (taken between 0 and capacity),
    constraint training_session_status_known check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint training_session_cancel_reasoned check ((status = 'CANCELLED') = (cancel_reason is not null))
);

comment on table training_session is 'One occasion of a course.';
comment on column training_session.id is 'Identity (UUIDv7).';
comment on column training_session.course is 'What is taught.';
comment on column training_session.organiser is 'Credit code of the organisation that holds it.';
comment on column training_session.region is 'Area it is offered to, inside that of the course.';
comment on column training_session.place is 'Where it takes place.';
comment on column training_session.starts_at is 'When it begins; enrolling and withdrawing end then.';
comment on column training_session.ends_at is 'When it ends.';
comment on column training_session.capacity is 'How many seats there are.';
comment on column training_session.taken is 'How many seats are taken; never more than there are.';
comment on column training_session.status is 'PLANNED, HELD or CANCELLED.';
comment on column training_session.cancel_reason is 'Why it was called off.';
comment on column training_session.version is 'Counts changes of the plan, not of seats; the ETag of the record.';
comment on column training_session.changed_at is 'When the plan last changed.';

create index training_session_by_time on training_session (starts_at, id);
create index training_session_by_course on training_session (course, starts_at, id);

create table training_enrolment (
    id uuid not null,
    session uuid not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    status varchar(16) not null,
    asked_at timestamptz not null,
    hours numeric(4, 1),
    attended_on date,
    confirmed_by varchar(255),
    revoke_reason varchar(500),
    changed_at timestamptz not null,
    constraint training_enrolment_pk primary key (id),
    constraint training_enrolment_session_fk foreign key (session) references training_session (id),
    constraint training_enrolment_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number),
    constraint training_enrolment_once unique (session, org, staff_number),
    constraint training_enrolment_status_known check (status in ('WAITING', 'ENROLLED', 'WITHDRAWN', 'ATTENDED', 'ABSENT')),
    constraint training_enrolment_hours_range check (hours between 0.5 and 200),
    constraint training_enrolment_attended_counts
        check ((status = 'ATTENDED') = (hours is not null) and (status = 'ATTENDED') = (attended_on is not null)),
    constraint training_enrolment_confirmed check (status not in ('ATTENDED', 'ABSENT') or confirmed_by is not null),
    constraint training_enrolment_not_by_oneself check (confirmed_by <> org || '/' || staff_number)
);

comment on table training_enrolment is 'A cadre takes part in a session, waits for a seat, has been there or not.';
comment on column training_enrolment.id is 'Identity (UUIDv7).';
comment on column training_enrolment.session is 'In what the cadre takes part.';
comment on column training_enrolment.org is 'Credit code of the organisation of the cadre.';
comment on column training_enrolment.staff_number is 'Staff number of the cadre within the organisation.';
comment on column training_enrolment.status is 'WAITING, ENROLLED, WITHDRAWN, ATTENDED or ABSENT.';
comment on column training_enrolment.asked_at is 'When the cadre asked for a seat, for the last time; the order of those who wait.';
comment on column training_enrolment.hours is 'Hours credited, while attended.';
comment on column training_enrolment.attended_on is 'Chinese day on which the session began, while attended; its year is credited.';
comment on column training_enrolment.confirmed_by is 'Who said last whether the cadre was there; never the cadre.';
comment on column training_enrolment.revoke_reason is 'Why an attendance was taken back.';
comment on column training_enrolment.changed_at is 'When the record last changed.';

create index training_enrolment_by_session on training_enrolment (session, asked_at, id);
create index training_enrolment_by_cadre on training_enrolment (org, staff_number, id);
create index training_enrolment_attended on training_enrolment (org, staff_number, attended_on) include (hours) where attended_on is not null;

create table training_level (
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    level varchar(16) not null,
    changed_at timestamptz not null,
    constraint training_level_pk primary key (org, staff_number),
    constraint training_level_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number),
    constraint training_level_known check (level in ('TOWNSHIP', 'COUNTY', 'BUREAU'))
);

comment on table training_level is 'Level of a cadre for the targets of training; who is not in it counts as TOWNSHIP.';
comment on column training_level.org is 'Credit code of the organisation of the cadre.';
comment on column training_level.staff_number is 'Staff number of the cadre within the organisation.';
comment on column training_level.level is 'TOWNSHIP (and below), COUNTY or BUREAU.';
comment on column training_level.changed_at is 'When the level was last changed.';

create table training_target (
    level varchar(16) collate "C" not null,
    region varchar(12) collate "C" not null,
    from_year integer not null,
    hours numeric(4, 1) not null,
    source varchar(500) not null,
    version bigint not null,
    changed_at timestamptz not null,
    constraint training_target_pk primary key (region, level, from_year),
    constraint training_target_level_known check (level in ('TOWNSHIP', 'COUNTY', 'BUREAU')),
    constraint training_target_region_form check (region ~ '^([0-9]{2,12})?$'),
    constraint training_target_year_range check (from_year between 2000 and 2099),
    constraint training_target_hours_range check (hours between 0.5 and 999),
    constraint training_target_source_given check (source <> '')
);

comment on table training_target is 'Hours of training a year, by level and area; the nearest area holds, and of its years the latest.';
comment on column training_target.level is 'TOWNSHIP (and below), COUNTY or BUREAU.';
comment on column training_target.region is 'Division code or the beginning of one; empty: the whole country.';
comment on column training_target.from_year is 'First year it holds for.';
comment on column training_target.hours is 'Hours a year.';
comment on column training_target.source is 'The regulation or decision it comes from.';
comment on column training_target.version is 'Counts changes; the ETag of the record.';
comment on column training_target.changed_at is 'When the record last changed.';

insert into training_target (level, region, from_year, hours, source, version, changed_at)
values ('TOWNSHIP', '', 2000, 90,
        'Regulations on the Education and Training of Cadres (干部教育培训工作条例): 12 days or 90 hours a year for township level and below',
        0, timestamptz '2026-01-01 00:00:00+08');
