create table supervision (
    id        uuid          not null,
    matter    uuid          not null,
    clock     uuid          not null,
    kind      varchar(8)    not null,
    level     varchar(16)   not null,
    due_at    timestamptz   not null,
    raised_at timestamptz   not null,
    seen_at   timestamptz,
    seen_by   varchar(200),
    note      varchar(2000),
    constraint supervision_pk primary key (id),
    constraint supervision_matter_fk foreign key (matter) references matter (id),
    constraint supervision_clock_fk foreign key (clock) references matter_clock (id),
    constraint supervision_level_once unique (clock, level),
    constraint supervision_kind_known check (kind in ('ACCEPT', 'ANSWER')),
    constraint supervision_level_known check (level in ('SUPERVISOR', 'HEAD', 'LISTED')),
    constraint supervision_seen_whole check ((seen_at is null) = (seen_by is null) and (seen_at is null) = (note is null))
);
create index supervision_oldest on supervision (raised_at, id);
create index supervision_open on supervision (raised_at, id) where seen_at is null;
create index supervision_by_matter on supervision (matter);
comment on table supervision is 'Overdue clocks handed up, one row per clock and level';
comment on column supervision.id is 'Random id';
comment on column supervision.matter is 'The matter that is late';
comment on column supervision.clock is 'The clock that ran out';
comment on column supervision.kind is 'ACCEPT or ANSWER';
comment on column supervision.level is 'SUPERVISOR at once, HEAD of the unit a working day later, LISTED for supervision three working days later';
comment on column supervision.due_at is 'When it was due';
comment on column supervision.raised_at is 'When it was handed up';
comment on column supervision.seen_at is 'When a supervisor saw to it';
comment on column supervision.seen_by is 'Account of that supervisor';
comment on column supervision.note is 'What the supervisor had done';
