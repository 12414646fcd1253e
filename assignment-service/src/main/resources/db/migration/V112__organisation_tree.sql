alter table organisation
    add column parent varchar(18) collate "C",
    add column pinyin text,
    add column initials text,
    add constraint organisation_parent_fk foreign key (parent) references organisation (credit_code),
    add constraint organisation_parent_another check (parent <> credit_code);

comment on column organisation.parent is 'The organisation it belongs to; empty at the top.';
comment on column organisation.pinyin is 'The name in Latin letters without tones, readings in doubt side by side; empty until it is worked out.';
comment on column organisation.initials is 'First letters of the name in pinyin, readings in doubt side by side.';

create index organisation_by_parent on organisation (parent, region, credit_code);
create index organisation_by_name on organisation using gin (name_pieces(name));
create index organisation_by_pinyin on organisation using gin (pinyin gin_trgm_ops);
create index organisation_by_initials on organisation using gin (name_pieces(initials));
create index organisation_without_pinyin on organisation (credit_code) where pinyin is null;

-- Two requests at once could each see no cycle and make one together: one at a time, and after the other's commit.
create function organisation_stays_a_tree() returns trigger language plpgsql as $$
declare
    step varchar(18) := new.parent;
begin
    perform pg_advisory_xact_lock(hashtextextended('organisation tree', 0));
    while step is not null loop
        if step = new.credit_code then
            raise exception 'an organisation would be above itself'
                using errcode = 'integrity_constraint_violation', constraint = 'organisation_no_cycle';
        end if;
        select parent into step from organisation where credit_code = step;
    end loop;
    return null;
end $$;
create constraint trigger organisation_no_cycle after insert or update of parent on organisation
    for each row when (new.parent is not null) execute function organisation_stays_a_tree();
