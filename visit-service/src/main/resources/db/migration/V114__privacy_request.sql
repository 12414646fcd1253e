create table resident_link_code (
    code_hash  bytea        constraint resident_link_code_pk primary key,
    resident   uuid         not null
        constraint resident_link_code_of_resident references resident (id),
    issued_by  varchar(200) not null,
    issued_at  timestamptz  not null,
    expires_at timestamptz  not null,
    used_at    timestamptz
);
create index resident_link_code_by_resident on resident_link_code (resident);
comment on table resident_link_code is 'One-time codes that tie a person''s own sign-in to what is recorded of them.';
comment on column resident_link_code.code_hash is 'Keyed hash of the code; the code itself is shown once.';
comment on column resident_link_code.resident is 'Whom it is for.';
comment on column resident_link_code.issued_by is 'The official who handed it over after seeing who it is.';
comment on column resident_link_code.issued_at is 'When.';
comment on column resident_link_code.expires_at is 'Until when it can be used.';
comment on column resident_link_code.used_at is 'When it was used.';

create table resident_account (
    subject_index bytea       constraint resident_account_pk primary key,
    resident      uuid        not null
        constraint resident_account_of_resident references resident (id),
    linked_at     timestamptz not null,
    constraint resident_account_one_each unique (resident)
);
comment on table resident_account is 'Which person signs in as whom.';
comment on column resident_account.subject_index is 'Blind index of the sign-in''s subject.';
comment on column resident_account.resident is 'The person.';
comment on column resident_account.linked_at is 'When the code was used.';

create table privacy_clock (
    kind         varchar(12)  constraint privacy_clock_pk primary key
        constraint privacy_clock_kind_known check (kind in ('CORRECTION', 'ERASURE')),
    working_days integer      not null
        constraint privacy_clock_sane check (working_days between 1 and 100),
    source       varchar(200) not null
);
comment on table privacy_clock is 'Within how many working days a request about one''s own data is answered.';
comment on column privacy_clock.kind is 'CORRECTION or ERASURE.';
comment on column privacy_clock.working_days is 'Working days from the request.';
comment on column privacy_clock.source is 'Where the number comes from.';
insert into privacy_clock (kind, working_days, source) values
    ('CORRECTION', 15, 'Suite default within the 30 days of GB/T 35273'), ('ERASURE', 15, 'Suite default within the 30 days of GB/T 35273');

create table privacy_request (
    id          uuid         constraint privacy_request_pk primary key,
    resident    uuid         not null
        constraint privacy_request_of_resident references resident (id),
    kind        varchar(12)  not null
        constraint privacy_request_kind_known check (kind in ('CORRECTION', 'ERASURE')),
    status      varchar(12)  not null
        constraint privacy_request_status_known check (status in ('RECEIVED', 'CARRIED_OUT', 'REFUSED', 'WITHDRAWN')),
    field       varchar(16)
        constraint privacy_request_field_known check (field in ('NAME', 'IDENTITY_NUMBER', 'PHONE', 'RELATION', 'ADDRESS')),
    value       bytea,
    words       bytea,
    asked_by    varchar(200) not null,
    on_behalf   boolean      not null,
    asked_at    timestamptz  not null,
    answer_by   timestamptz  not null,
    decided_by  varchar(200),
    decided_at  timestamptz,
    refusal     bytea,
    version     bigint       not null,
    constraint privacy_request_field_of_correction check ((kind = 'CORRECTION') = (field is not null)),
    constraint privacy_request_decided_whole check ((status = 'RECEIVED') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create index privacy_request_by_resident on privacy_request (resident, id);
create index privacy_request_open on privacy_request (answer_by, id) where status = 'RECEIVED';
create index privacy_request_decided on privacy_request (decided_at) where decided_at is not null;
comment on table privacy_request is 'What residents ask about their own data, and the answers.';
comment on column privacy_request.id is 'Identity (UUIDv7).';
comment on column privacy_request.resident is 'Whose data.';
comment on column privacy_request.kind is 'CORRECTION or ERASURE.';
comment on column privacy_request.status is 'RECEIVED, CARRIED_OUT, REFUSED (with a reason) or WITHDRAWN.';
comment on column privacy_request.field is 'For a correction: what is wrong.';
comment on column privacy_request.value is 'For a correction: what is right, sealed; none removes the number.';
comment on column privacy_request.words is 'Why, in words, sealed.';
comment on column privacy_request.asked_by is 'RESIDENT, or the official who asked on their behalf.';
comment on column privacy_request.on_behalf is 'Whether an official asked on the resident''s behalf.';
comment on column privacy_request.asked_at is 'When.';
comment on column privacy_request.answer_by is 'Until when it must be answered.';
comment on column privacy_request.decided_by is 'Who decided; RESIDENT when withdrawn.';
comment on column privacy_request.decided_at is 'When.';
comment on column privacy_request.refusal is 'Why it was refused, sealed.';
comment on column privacy_request.version is 'Counts the changes.';
