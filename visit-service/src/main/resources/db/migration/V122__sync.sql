-- What devices have sent in: an operation counts once.
create table sync_operation (
    cadre        varchar(64)  not null,
    operation    uuid         not null,
    device       varchar(100) not null,
    kind         varchar(40)  not null,
    request_hash bytea        not null,
    verdict      varchar(16)  not null
        constraint sync_operation_verdict_known check (verdict in ('CREATED', 'REPEATED', 'MERGED', 'CONFLICT')),
    target       uuid,
    received_at  timestamptz  not null,
    constraint sync_operation_pk primary key (cadre, operation)
);
create index sync_operation_by_age on sync_operation (received_at);
comment on table sync_operation is 'Operations of devices that had an effect, so that sending them again has none. Visits that were recorded need no row: their id and content tell.';
comment on column sync_operation.cadre is 'Whose device.';
comment on column sync_operation.operation is 'Id chosen by the device.';
comment on column sync_operation.device is 'The device, by the name it gives itself.';
comment on column sync_operation.kind is 'What was done, such as visit.edit.';
comment on column sync_operation.request_hash is 'Keyed hash of the operation: tells a repetition from another one under the same id.';
comment on column sync_operation.verdict is 'What became of it.';
comment on column sync_operation.target is 'What it was about.';
comment on column sync_operation.received_at is 'When it came in.';

create table sync_conflict (
    id          uuid         constraint sync_conflict_pk primary key,
    cadre       varchar(64)  not null,
    raised_by   varchar(200) not null,
    device      varchar(100) not null,
    operation   uuid         not null,
    kind        varchar(40)  not null,
    target      uuid         not null,
    community   varchar(18)  not null,
    field       varchar(40),
    mine        bytea,
    theirs      bytea,
    status      varchar(8)   not null
        constraint sync_conflict_status_known check (status in ('OPEN', 'MINE', 'THEIRS')),
    raised_at   timestamptz  not null,
    decided_at  timestamptz,
    decided_by  varchar(200),
    version     bigint       not null,
    constraint sync_conflict_decided_whole check ((status = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index sync_conflict_once on sync_conflict (cadre, operation, field) nulls not distinct;
create index sync_conflict_by_cadre on sync_conflict (cadre, raised_at, id);
create index sync_conflict_by_community on sync_conflict (community, raised_at, id);
create index sync_conflict_open_of_cadre on sync_conflict (cadre, raised_at, id) where status = 'OPEN';
comment on table sync_conflict is 'Two versions of the same thing, both kept until a person decides.';
comment on column sync_conflict.id is 'Id of the conflict.';
comment on column sync_conflict.cadre is 'Whose device sent the second version.';
comment on column sync_conflict.raised_by is 'Subject of the token it was sent with.';
comment on column sync_conflict.device is 'The device that sent it.';
comment on column sync_conflict.operation is 'The operation that sent it.';
comment on column sync_conflict.kind is 'Kind of that operation.';
comment on column sync_conflict.target is 'The visit it is about.';
comment on column sync_conflict.community is 'Community of that visit.';
comment on column sync_conflict.field is 'The field in conflict; the whole when empty.';
comment on column sync_conflict.mine is 'What the device sent, as JSON; sealed.';
comment on column sync_conflict.theirs is 'What the record had, as JSON; sealed.';
comment on column sync_conflict.status is 'OPEN, or whose version was taken.';
comment on column sync_conflict.raised_at is 'When the second version came in.';
comment on column sync_conflict.decided_at is 'When it was decided.';
comment on column sync_conflict.decided_by is 'Subject of who decided.';
comment on column sync_conflict.version is 'Counts the changes.';
