create table exchange_session (
    id uuid not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    topic varchar(200) not null,
    summary varchar(2000),
    place varchar(200) not null,
    region varchar(12) collate "C" not null,
    starts_at timestamptz not null,
    status varchar(16) not null,
    minutes varchar(10000),
    cancel_reason varchar(500),
    version bigint not null,
    changed_at timestamptz not null,
    constraint exchange_session_pk primary key (id),
    constraint exchange_session_host_fk foreign key (org, staff_number) references cadre (org, staff_number),
    constraint exchange_session_topic_given check (topic <> ''),
    constraint exchange_session_region_form check (region ~ '^[0-9]{2,12}$'),
    constraint exchange_session_status_known check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint exchange_session_minutes_when_held check ((status = 'HELD') = (minutes is not null)),
    constraint exchange_session_cancel_reasoned check ((status = 'CANCELLED') = (cancel_reason is not null))
);

comment on table exchange_session is 'A cadre tells others how they work.';
comment on column exchange_session.id is 'Identity (UUIDv7).';
comment on column exchange_session.org is 'Credit code of the organisation of the host.';
comment on column exchange_session.staff_number is 'Staff number of the host within the organisation.';
comment on column exchange_session.topic is 'What it is about.';
comment on column exchange_session.summary is 'More about that.';
comment on column exchange_session.place is 'Where it takes place.';
comment on column exchange_session.region is 'Area it is open to: cadres of organisations inside it may come.';
comment on column exchange_session.starts_at is 'When it begins.';
comment on column exchange_session.status is 'PLANNED, HELD or CANCELLED.';
comment on column exchange_session.minutes is 'What was said; seen by who was there and who looks over the host.';
comment on column exchange_session.cancel_reason is 'Why it was called off.';
comment on column exchange_session.version is 'Counts changes; the ETag of the record.';
comment on column exchange_session.changed_at is 'When the record last changed.';

create index exchange_session_by_time on exchange_session (starts_at, id);
create index exchange_session_by_host on exchange_session (org, staff_number, starts_at, id);

create table exchange_participant (
    session uuid not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    attended boolean not null,
    constraint exchange_participant_pk primary key (session, org, staff_number),
    constraint exchange_participant_session_fk foreign key (session) references exchange_session (id),
    constraint exchange_participant_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number)
);

comment on table exchange_participant is 'Who wants to come to an exchange session, or came.';
comment on column exchange_participant.session is 'The session.';
comment on column exchange_participant.org is 'Credit code of the organisation of the cadre.';
comment on column exchange_participant.staff_number is 'Staff number of the cadre within the organisation.';
comment on column exchange_participant.attended is 'Whether the cadre was there, by the word of the host.';

create index exchange_participant_by_cadre on exchange_participant (org, staff_number, session);
