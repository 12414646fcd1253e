create table idempotency_key (
    owner        varchar(255) not null,
    operation    varchar(60)  not null,
    key          varchar(128) not null,
    request_hash bytea        not null,
    resource     uuid         not null,
    used_on      date         not null,
    constraint idempotency_key_pk primary key (owner, operation, key),
    constraint idempotency_key_hash_is_sha256 check (octet_length(request_hash) = 32)
);
create index idempotency_key_used_on on idempotency_key (used_on);
comment on table idempotency_key is 'Requests that create and have been answered, so that a repetition counts once';
comment on column idempotency_key.owner is 'Whose key it is: the token''s subject, or anonymous';
comment on column idempotency_key.operation is 'What was asked for';
comment on column idempotency_key.key is 'The Idempotency-Key header';
comment on column idempotency_key.request_hash is 'SHA-256 of the request, to tell a repetition from a reuse';
comment on column idempotency_key.resource is 'What the request created';
comment on column idempotency_key.used_on is 'The day, no finer: an anonymous request must not be found by its time';
