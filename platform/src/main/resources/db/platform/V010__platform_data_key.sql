create table data_key (
    id         integer     not null,
    purpose    varchar(5)  not null,
    state      varchar(8)  not null,
    wrapped_by varchar(40) not null,
    wrapped    bytea,
    created_at timestamptz not null,
    retired_at timestamptz,
    version    bigint      not null,
    constraint data_key_pk primary key (id),
    constraint data_key_purpose_known check (purpose in ('SEAL', 'INDEX')),
    constraint data_key_state_known check (state in ('ACTIVE', 'RETIRING', 'RETIRED', 'ERASED')),
    constraint data_key_gone_only_when_erased check ((wrapped is null) = (state = 'ERASED')),
    constraint data_key_retired_has_time check ((retired_at is not null) = (state in ('RETIRED', 'ERASED')))
);
create unique index data_key_one_active on data_key (purpose) where state = 'ACTIVE';
comment on table data_key is 'The keys that seal fields, each wrapped by a key-encryption key that is not in the database';
comment on column data_key.id is 'Number that stands in front of everything the key has sealed';
comment on column data_key.purpose is 'SEAL for values, INDEX for the keyed hashes they are looked up by';
comment on column data_key.state is 'ACTIVE seals; RETIRING only opens while its rows are sealed anew; RETIRED is in no row; ERASED is gone';
comment on column data_key.wrapped_by is 'Name of the key-encryption key, from the setting lianxin.keys';
comment on column data_key.wrapped is 'The wrapped key; null once erased';
comment on column data_key.created_at is 'Since when it exists';
comment on column data_key.retired_at is 'When no row used it any more';
comment on column data_key.version is 'Counts changes';

-- Names the key to seal with and holds it for the transaction: the lock keeps it from being retired before the caller has
-- committed what it sealed. A key that stopped being the active one while we waited for the lock is let go and the new one
-- taken; each statement in here sees what has been committed by then.
create function data_key_for_sealing() returns integer language plpgsql as $$
declare
    candidate integer;
begin
    loop
        select id into candidate from data_key where purpose = 'SEAL' and state = 'ACTIVE';
        if candidate is null then
            raise exception 'there is no key to seal with';
        end if;
        perform pg_advisory_xact_lock_shared(1684759929, candidate);
        perform from data_key where id = candidate and state = 'ACTIVE';
        exit when found;
    end loop;
    return candidate;
end $$;
