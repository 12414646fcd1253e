create table matter (
    id               uuid          not null,
    kind             varchar(16)   not null,
    channel          varchar(16)   not null,
    profile          varchar(16)   not null,
    status           varchar(24)   not null,
    community        varchar(18),
    region           varchar(12),
    category         varchar(100),
    subject          varchar(200)  not null,
    text             varchar(20000) not null,
    about            varchar(64),
    sealed           boolean       not null,
    anonymous        boolean       not null,
    on_behalf        boolean       not null,
    entered_by_staff boolean       not null,
    resident         varchar(200),
    entered_by       varchar(200),
    received_at      timestamptz   not null,
    org              varchar(18),
    cadre            varchar(64),
    assigned_at      timestamptz,
    routings         integer       not null,
    routed_by_supervisor boolean   not null,
    answered_at      timestamptz,
    closed_at        timestamptz,
    wake_at          timestamptz,
    duplicate_of     uuid,
    tracking_hash    bytea         not null,
    version          bigint        not null,
    constraint matter_pk primary key (id),
    constraint matter_tracking_code_unique unique (tracking_hash),
    constraint matter_duplicate_of_fk foreign key (duplicate_of) references matter (id),
    constraint matter_kind_known check (kind in ('ENQUIRY', 'HELP_REQUEST', 'SUGGESTION', 'COMPLAINT', 'PRAISE', 'PETITION')),
    constraint matter_channel_known check (channel in ('WEB', 'APP', 'PHONE', 'LETTER', 'RECEPTION', 'VISIT')),
    constraint matter_profile_known check (profile in ('ENQUIRY', 'STANDARD', 'COMPLEX', 'PETITION')),
    constraint matter_status_known check (status in ('RECEIVED', 'REDIRECTED', 'DUPLICATE', 'REFUSED', 'ASSIGNED', 'OBJECTED', 'ACCEPTED',
        'IN_PROGRESS', 'WAITING_FOR_RESIDENT', 'ANSWERED', 'CONFIRMED', 'REWORK', 'UNCONFIRMED_CLOSED', 'WITHDRAWN', 'REVIEW', 'RE_REVIEW', 'FINAL')),
    constraint matter_about_is_sealed check (about is null or sealed),
    constraint matter_anonymous_is_nobody check (not anonymous or (resident is null and entered_by is null)),
    constraint matter_anonymous_has_no_fine_time check (not anonymous
        or (date_trunc('hour', received_at) = received_at
            and (answered_at is null or date_trunc('hour', answered_at) = answered_at)
            and (assigned_at is null or date_trunc('hour', assigned_at) = assigned_at)
            and (closed_at is null or date_trunc('hour', closed_at) = closed_at))),
    constraint matter_cadre_has_org check (cadre is null or org is not null)
);
create index matter_newest on matter (received_at desc, id desc);
create index matter_by_community on matter (community, received_at desc, id desc);
create index matter_by_cadre on matter (cadre, received_at desc, id desc);
create index matter_by_org on matter (org, received_at desc, id desc);
create index matter_by_status on matter (status, received_at desc, id desc);
create index matter_sealed_newest on matter (received_at desc, id desc) where sealed;
create index matter_to_wake on matter (wake_at) where wake_at is not null;
create index matter_duplicates on matter (duplicate_of) where duplicate_of is not null;
comment on table matter is 'Whatever a resident raises, from receipt to the end';
comment on column matter.id is 'UUIDv7; random (v4) for anonymous and sealed matters, whose id must not tell their time';
comment on column matter.kind is 'ENQUIRY, HELP_REQUEST, SUGGESTION, COMPLAINT, PRAISE or PETITION';
comment on column matter.channel is 'The way it came: WEB, APP, PHONE, LETTER, RECEPTION or VISIT';
comment on column matter.profile is 'Which rule its clocks follow';
comment on column matter.status is 'State; the allowed moves are in MatterStatus';
comment on column matter.community is 'Code of the community it concerns, if known';
comment on column matter.region is 'Division code it lies in (12 digits), from the community or else the organisation: what regional scopes are matched with';
comment on column matter.category is 'Category in the words of the office, if given';
comment on column matter.subject is 'Subject as the resident wrote it; personal data';
comment on column matter.text is 'Text as the resident wrote it, unchanged; personal data';
comment on column matter.about is 'The official complained about, ORG/STAFF; only inspectors may know';
comment on column matter.sealed is 'Seen by inspectors only and published nowhere';
comment on column matter.anonymous is 'The resident chose not to be known: nothing that leads to them is kept';
comment on column matter.on_behalf is 'Somebody speaks for the resident';
comment on column matter.entered_by_staff is 'Typed in by staff, not by the resident';
comment on column matter.resident is 'Account of a signed-in resident; never for anonymous matters';
comment on column matter.entered_by is 'Account of the clerk or portal that entered it; never for anonymous matters';
comment on column matter.received_at is 'When it was received: clocks count from here; the full hour for anonymous matters';
comment on column matter.org is 'Organisation responsible now';
comment on column matter.cadre is 'Official responsible now, ORG/STAFF';
comment on column matter.assigned_at is 'When it was last routed: the time to object counts from here';
comment on column matter.routings is 'How often it was routed; after the second re-routing only a supervisor decides';
comment on column matter.routed_by_supervisor is 'The last routing was a supervisor''s decision after the limit; it cannot be objected to';
comment on column matter.answered_at is 'When it was last answered: the time to send back counts from here';
comment on column matter.closed_at is 'When it ended';
comment on column matter.wake_at is 'When silence ends the present state; null if it does not';
comment on column matter.duplicate_of is 'The earlier matter that carries on for this one';
comment on column matter.tracking_hash is 'Keyed hash of the tracking code; the code itself is nowhere';
comment on column matter.version is 'Version for ETag and If-Match';

create table message (
    id     uuid           not null,
    matter uuid           not null,
    number integer        not null,
    kind   varchar(16)    not null,
    text   varchar(20000) not null,
    written_at timestamptz not null,
    constraint message_pk primary key (id),
    constraint message_matter_fk foreign key (matter) references matter (id),
    constraint message_number_unique unique (matter, number),
    constraint message_kind_known check (kind in ('RESIDENT', 'QUESTION', 'ANSWER', 'REASON', 'REWORK', 'OBJECTION'))
);
comment on table message is 'What was written on a matter after its first text, in order';
comment on column message.id is 'Random id';
comment on column message.matter is 'The matter written on';
comment on column message.number is 'Place in the conversation: 1, 2, 3';
comment on column message.kind is 'RESIDENT, QUESTION, ANSWER, REASON (of a refusal, redirection), REWORK or OBJECTION (between offices, not shown to residents)';
comment on column message.text is 'The words, unchanged; personal data';
comment on column message.written_at is 'When it was written; the full hour on anonymous matters';

create table matter_clock (
    id               uuid         not null,
    matter           uuid         not null,
    kind             varchar(8)   not null,
    round            integer      not null,
    state            varchar(8)   not null,
    amount           integer      not null,
    unit             varchar(16)  not null,
    extension_amount integer,
    extension_unit   varchar(16),
    source           varchar(300) not null,
    started_at       timestamptz  not null,
    warn_at          timestamptz  not null,
    due_at           timestamptz  not null,
    next_at          timestamptz,
    reached          varchar(16),
    paused_at        timestamptz,
    extended         boolean      not null,
    stopped_at       timestamptz,
    in_time          boolean,
    constraint matter_clock_pk primary key (id),
    constraint matter_clock_matter_fk foreign key (matter) references matter (id),
    constraint matter_clock_once_per_round unique (matter, kind, round),
    constraint matter_clock_kind_known check (kind in ('ACCEPT', 'ANSWER')),
    constraint matter_clock_state_known check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'OVERDUE')),
    constraint matter_clock_reached_known check (reached in ('WARNING', 'SUPERVISOR', 'HEAD', 'LISTED')),
    constraint matter_clock_paused_has_begin check ((state = 'PAUSED') = (paused_at is not null)),
    constraint matter_clock_stopped_is_judged check ((state = 'STOPPED') = (stopped_at is not null) and (stopped_at is null) = (in_time is null))
);
create index matter_clock_next on matter_clock (next_at, id) where next_at is not null;
create index matter_clock_overdue on matter_clock (matter) where state = 'OVERDUE';
comment on table matter_clock is 'The clocks of a matter, each with the rule it was started under';
comment on column matter_clock.id is 'Random id';
comment on column matter_clock.matter is 'The matter it runs for';
comment on column matter_clock.kind is 'ACCEPT or ANSWER';
comment on column matter_clock.round is '1, and one more each time the resident sends the answer back';
comment on column matter_clock.state is 'RUNNING, PAUSED, STOPPED or OVERDUE';
comment on column matter_clock.amount is 'Time allowed by the rule';
comment on column matter_clock.unit is 'WORKING_DAY or DAY';
comment on column matter_clock.extension_amount is 'What an extension would add; null where the rule has none';
comment on column matter_clock.extension_unit is 'WORKING_DAY or DAY';
comment on column matter_clock.source is 'Where the rule comes from';
comment on column matter_clock.started_at is 'What it counts from';
comment on column matter_clock.warn_at is 'When 80 % of the time is gone';
comment on column matter_clock.due_at is 'End of the last day (24:00 Chinese time); from this moment on it is late';
comment on column matter_clock.next_at is 'When the next level is reached: what the deadline job looks for';
comment on column matter_clock.reached is 'Highest level reached: WARNING, SUPERVISOR, HEAD or LISTED';
comment on column matter_clock.paused_at is 'Since when it stands still for the resident';
comment on column matter_clock.extended is 'The one extension was granted';
comment on column matter_clock.stopped_at is 'When what it waited for was done';
comment on column matter_clock.in_time is 'Whether that was before it was due';

create table extension (
    id           uuid          not null,
    matter       uuid          not null,
    clock        uuid          not null,
    reason       varchar(2000) not null,
    asked_by     varchar(200)  not null,
    asked_at     timestamptz   not null,
    decision     varchar(16)   not null,
    decided_by   varchar(200),
    decided_at   timestamptz,
    decision_reason varchar(2000),
    constraint extension_pk primary key (id),
    constraint extension_matter_fk foreign key (matter) references matter (id),
    constraint extension_clock_fk foreign key (clock) references matter_clock (id),
    constraint extension_decision_known check (decision in ('ASKED', 'GRANTED', 'REFUSED')),
    constraint extension_two_people check (decided_by is null or decided_by <> asked_by),
    constraint extension_decided_whole check ((decision = 'ASKED') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create unique index extension_once on extension (clock) where decision <> 'REFUSED';
create index extension_by_matter on extension (matter, asked_at);
comment on table extension is 'Requests for more time: asked by the handler, decided by somebody else';
comment on column extension.id is 'Random id';
comment on column extension.matter is 'The matter more time is asked for';
comment on column extension.clock is 'The clock that would be extended';
comment on column extension.reason is 'Why more time is needed';
comment on column extension.asked_by is 'Account of the handler';
comment on column extension.asked_at is 'When it was asked for';
comment on column extension.decision is 'ASKED, GRANTED or REFUSED';
comment on column extension.decided_by is 'Account of the supervisor';
comment on column extension.decided_at is 'When it was decided';
comment on column extension.decision_reason is 'Why it was decided so';
