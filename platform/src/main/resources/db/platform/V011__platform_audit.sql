create table audit_entry (
    id          uuid          not null,
    occurred_at timestamptz   not null,
    whole_day   boolean       not null,
    kind        varchar(6)    not null,
    outcome     varchar(7)    not null,
    subject     varchar(255)  not null,
    cadre       varchar(64),
    roles       varchar(200)  not null,
    org         varchar(18),
    region      varchar(12),
    action      varchar(120)  not null,
    request     varchar(250)  not null,
    things      varchar(100)[] not null,
    row_count   integer,
    reason      varchar(200),
    trace       varchar(32),
    mac         bytea         not null,
    transaction xid8          default pg_current_xact_id(),
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_kind_known check (kind in ('CHANGE', 'READ')),
    constraint audit_entry_outcome_known check (outcome in ('DONE', 'REFUSED')),
    constraint audit_entry_day_tells_no_more check (whole_day = (transaction is null) and not (whole_day and trace is not null)),
    constraint audit_entry_mac_is_sha256 check (octet_length(mac) = 32)
);
create index audit_entry_transaction on audit_entry (transaction);
create index audit_entry_whole_day on audit_entry (occurred_at) where whole_day;
create index audit_entry_by_subject on audit_entry (subject, id);
create index audit_entry_by_cadre on audit_entry (cadre, id) where cadre is not null;
create index audit_entry_things on audit_entry using gin (things);
comment on table audit_entry is 'Who has changed what, and who has read what of a person; append-only';
comment on column audit_entry.id is 'UUIDv7: sorts by time';
comment on column audit_entry.occurred_at is 'When';
comment on column audit_entry.whole_day is 'The time is the beginning of the day in China: more would tell of somebody who is not to be known';
comment on column audit_entry.kind is 'CHANGE, written in the transaction of the change, or READ of personal data';
comment on column audit_entry.outcome is 'DONE, or REFUSED: not in the caller''s scope, or not there';
comment on column audit_entry.subject is 'Whose token it was: its sub, of a portal client/sub; of a resident a keyed hash';
comment on column audit_entry.cadre is 'The official, ORG/STAFF, where the token names one';
comment on column audit_entry.roles is 'In which roles';
comment on column audit_entry.org is 'Organisation of the token, or of the official';
comment on column audit_entry.region is 'Region of the token';
comment on column audit_entry.action is 'What was done: resource and method in the code';
comment on column audit_entry.request is 'Method and path template';
comment on column audit_entry.things is 'Ids in the path, and ids of what was created; never contents';
comment on column audit_entry.row_count is 'How many rows a list showed';
comment on column audit_entry.reason is 'Why, as stated by the caller';
comment on column audit_entry.trace is 'Trace id of the request, as in the log';
comment on column audit_entry.mac is 'HMAC-SHA256 of all the above under the service''s own key';
comment on column audit_entry.transaction is 'Database transaction that wrote it; tells the sealing which entries may still be coming; none where it would tell the time';

create table audit_seal (
    position  bigint      not null,
    entry     uuid        not null,
    mac       bytea       not null,
    sealed_at timestamptz not null,
    constraint audit_seal_pk primary key (position),
    constraint audit_seal_entry_once unique (entry),
    constraint audit_seal_position_positive check (position > 0),
    constraint audit_seal_mac_is_sha256 check (octet_length(mac) = 32)
);
comment on table audit_seal is 'The chain over the audit entries; append-only';
comment on column audit_seal.position is 'Counts from 1 without a gap';
comment on column audit_seal.entry is 'Which entry is at this place';
comment on column audit_seal.mac is 'HMAC-SHA256 of place, entry and the seal before, under the service''s own key';
comment on column audit_seal.sealed_at is 'When it was sealed; not part of the chain';

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only' using errcode = 'integrity_constraint_violation', constraint = 'audit_append_only';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse_change();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
    for each statement execute function audit_refuse_change();

-- Whoever works in this database besides its owner may add and read, nothing else.
do $$
declare
    role_name text;
begin
    for role_name in
        select distinct pg_get_userbyid(granted.grantee)
        from pg_class c, aclexplode(c.relacl) as granted
        where c.oid in ('audit_entry'::regclass, 'audit_seal'::regclass) and granted.grantee not in (0, c.relowner)
    loop
        execute format('revoke all on audit_entry, audit_seal from %I', role_name);
        execute format('grant select, insert on audit_entry, audit_seal to %I', role_name);
    end loop;
end $$;
revoke all on audit_entry, audit_seal from public;
