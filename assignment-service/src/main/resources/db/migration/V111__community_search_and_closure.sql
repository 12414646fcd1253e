create extension if not exists pg_trgm;

alter table community
    add column pinyin text,
    add column initials text,
    add column closed_on date,
    add column closure varchar(16),
    add column successor varchar(18) collate "C",
    add constraint community_closure_known check (closure in ('MERGED', 'RENUMBERED', 'DISSOLVED')),
    add constraint community_closure_whole check ((closed_on is null) = (closure is null) and (closed_on is not null or successor is null)),
    add constraint community_closure_has_successor check ((closure in ('MERGED', 'RENUMBERED')) = (successor is not null)),
    add constraint community_successor_another check (successor <> code),
    add constraint community_successor_fk foreign key (successor) references community (code);

comment on column community.pinyin is 'The name in Latin letters without tones, readings in doubt side by side; empty until it is worked out.';
comment on column community.initials is 'First letters of the name in pinyin, readings in doubt side by side.';
comment on column community.closed_on is 'First day on which it exists no more.';
comment on column community.closure is 'Why: MERGED, RENUMBERED or DISSOLVED.';
comment on column community.successor is 'Where its residents belong since then, if merged or renumbered.';

create index community_by_pinyin on community using gin (pinyin gin_trgm_ops);
create index community_by_initials on community using gin (name_pieces(initials));
create index community_without_pinyin on community (code) where pinyin is null;
create index community_by_successor on community (successor) where successor is not null;

-- Whoever assigns holds the community as it is; whoever closes it finds the assignment, or is found by it.
create function assignment_of_open_community() returns trigger language plpgsql as $$
declare
    closed date;
begin
    select closed_on into closed from community where code = new.community for share;
    if closed < coalesce(new.valid_to, 'infinity') then
        raise exception 'the community is closed' using errcode = 'check_violation', constraint = 'assignment_community_closed';
    end if;
    return new;
end $$;
create trigger assignment_community_open before insert or update of community, valid_to on assignment
    for each row when (new.status <> 'ENDED') execute function assignment_of_open_community();
