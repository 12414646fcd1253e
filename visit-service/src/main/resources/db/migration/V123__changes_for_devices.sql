-- Every row that devices hold carries the transaction that changed it last, written by the database itself so that no statement
-- of any feature can forget it. A reader takes rows up to the oldest transaction still running: all before it are finished, so
-- nothing can turn up later behind its cursor (decision 24).
alter table visit add column changed_xid xid8 not null default pg_current_xact_id();
alter table household add column changed_xid xid8 not null default pg_current_xact_id();
alter table due_contact add column changed_xid xid8 not null default pg_current_xact_id();
alter table need add column changed_xid xid8 not null default pg_current_xact_id();
create index visit_changed on visit (community, changed_xid, id);
create index household_changed on household (community, changed_xid, id);
create index due_contact_changed on due_contact (community, changed_xid, id);
create index need_changed on need (community, changed_xid, id);
comment on column visit.changed_xid is 'Transaction of the last change; orders what devices are told.';
comment on column household.changed_xid is 'Transaction of the last change; orders what devices are told.';
comment on column due_contact.changed_xid is 'Transaction of the last change; orders what devices are told.';
comment on column need.changed_xid is 'Transaction of the last change; orders what devices are told.';

create table sync_removal (
    community   varchar(18) not null,
    kind        varchar(16) not null
        constraint sync_removal_kind_known check (kind in ('visit', 'household', 'due-contact', 'need')),
    target      uuid        not null,
    changed_xid xid8        not null,
    constraint sync_removal_pk primary key (community, kind, target)
);
create index sync_removal_changed on sync_removal (community, changed_xid, target);
comment on table sync_removal is 'What left a community or was erased: devices of that community remove it.';
comment on column sync_removal.community is 'The community it left.';
comment on column sync_removal.kind is 'visit, household, due-contact or need.';
comment on column sync_removal.target is 'Its id.';
comment on column sync_removal.changed_xid is 'Transaction in which it left.';

create function changed_for_devices() returns trigger language plpgsql as $$
begin
    new.changed_xid := pg_current_xact_id();
    return new;
end $$;

create function gone_for_devices() returns trigger language plpgsql as $$
begin
    insert into sync_removal (community, kind, target, changed_xid)
    values (old.community, tg_argv[0], old.id, pg_current_xact_id())
    on conflict on constraint sync_removal_pk do update set changed_xid = excluded.changed_xid;
    return null;
end $$;

create function corrected_for_devices() returns trigger language plpgsql as $$
begin
    update visit set changed_xid = pg_current_xact_id() where id = new.visit;
    return null;
end $$;

create trigger visit_changed before update on visit for each row execute function changed_for_devices();
create trigger household_changed before update on household for each row execute function changed_for_devices();
create trigger due_contact_changed before update on due_contact for each row execute function changed_for_devices();
create trigger need_changed before update on need for each row execute function changed_for_devices();
create trigger visit_corrected after insert on visit_correction for each row execute function corrected_for_devices();

create trigger visit_moved after update of community on visit for each row
    when (old.community <> new.community) execute function gone_for_devices('visit');
-- Devices hold no older ones.
create trigger visit_erased after delete on visit for each row
    when (old.started_at > now() - interval '1 year') execute function gone_for_devices('visit');
create trigger household_moved after update of community on household for each row
    when (old.community <> new.community) execute function gone_for_devices('household');
create trigger household_erased after delete on household for each row execute function gone_for_devices('household');
create trigger due_contact_moved after update of community on due_contact for each row
    when (old.community <> new.community) execute function gone_for_devices('due-contact');
create trigger due_contact_erased after delete on due_contact for each row execute function gone_for_devices('due-contact');
create trigger need_moved after update of community on need for each row
    when (old.community <> new.community) execute function gone_for_devices('need');
create trigger need_erased after delete on need for each row execute function gone_for_devices('need');
