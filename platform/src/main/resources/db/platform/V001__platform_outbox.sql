-- The columns are named as Debezium's EventRouter expects them, so that change data capture stays an option.
create table outbox (
    position      bigint generated always as identity,
    id            uuid         not null,
    topic         varchar(100) not null,
    aggregatetype varchar(100) not null,
    aggregateid   varchar(100) not null,
    type          varchar(100) not null,
    sequence      bigint       not null,
    payload       jsonb        not null,
    occurred_at   timestamptz  not null,
    traceparent   varchar(55),
    constraint outbox_pk primary key (position),
    constraint outbox_id_once unique (id),
    constraint outbox_sequence unique (topic, aggregateid, sequence),
    constraint outbox_sequence_positive check (sequence > 0)
);
comment on table outbox is 'Everything this service has told the others; append-only, the record of which Kafka is a cache';
comment on column outbox.position is 'Order of recording; events of one aggregate are in the order in which they happened';
comment on column outbox.id is 'CloudEvents id';
comment on column outbox.topic is 'Kafka topic';
comment on column outbox.aggregatetype is 'Kind of aggregate';
comment on column outbox.aggregateid is 'Whose fact it is; the Kafka key';
comment on column outbox.type is 'Literal versioned wire type';
comment on column outbox.sequence is 'Counts the events of one aggregate from 1';
comment on column outbox.payload is 'Body: ids and facts, no personal data';
comment on column outbox.occurred_at is 'When it happened';
comment on column outbox.traceparent is 'W3C trace context of the request that caused it';

create function outbox_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the outbox is append-only' using errcode = 'integrity_constraint_violation', constraint = 'outbox_append_only';
end $$;
create trigger outbox_append_only before update or delete on outbox
    for each row execute function outbox_refuse_change();

create table outbox_pending (
    position bigint not null,
    constraint outbox_pending_pk primary key (position),
    constraint outbox_pending_event foreign key (position) references outbox (position)
);
comment on table outbox_pending is 'Events the broker has not acknowledged yet';
comment on column outbox_pending.position is 'The event''s place in the outbox';
