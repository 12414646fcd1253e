create table reconciliation (
    id          uuid         not null,
    producer    varchar(60)  not null,
    starts_at   timestamptz  not null,
    ends_at     timestamptz  not null,
    told        bigint       not null,
    known       bigint       not null,
    missing     bigint       not null,
    surplus     bigint       not null,
    run_by      varchar(200) not null,
    run_at      timestamptz  not null,
    constraint reconciliation_pk primary key (id),
    constraint reconciliation_span_forward check (starts_at < ends_at),
    constraint reconciliation_adds_up check (told = known + missing)
);
create index reconciliation_list on reconciliation (run_at desc, id desc);
comment on table reconciliation is 'A producer''s outbox compared with what is known of it here';
comment on column reconciliation.id is 'Id';
comment on column reconciliation.producer is 'Source of the events compared';
comment on column reconciliation.starts_at is 'First instant compared';
comment on column reconciliation.ends_at is 'Instant after the last';
comment on column reconciliation.told is 'Events of the outbox that become facts';
comment on column reconciliation.known is 'Those that are known here';
comment on column reconciliation.missing is 'Those that are not: to be replayed by the producer';
comment on column reconciliation.surplus is 'Facts of this producer whose events its outbox does not hold';
comment on column reconciliation.run_by is 'Who compared (subject of the token)';
comment on column reconciliation.run_at is 'When';

create table reconciliation_gap (
    reconciliation uuid         not null,
    event_id       uuid         not null,
    gap            varchar(10)  not null,
    type           varchar(100) not null,
    constraint reconciliation_gap_pk primary key (reconciliation, event_id),
    constraint reconciliation_gap_run_fk foreign key (reconciliation) references reconciliation (id) deferrable,
    constraint reconciliation_gap_known check (gap in ('MISSING', 'SURPLUS'))
);
comment on table reconciliation_gap is 'An event only one side knows';
comment on column reconciliation_gap.reconciliation is 'The comparison';
comment on column reconciliation_gap.event_id is 'Id of the event';
comment on column reconciliation_gap.gap is 'MISSING here, or SURPLUS here';
comment on column reconciliation_gap.type is 'Wire type of a missing event, kind of a surplus fact';
