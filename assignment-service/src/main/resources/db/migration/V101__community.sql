-- Two-character pieces of a name: a Chinese name is too short for trigrams, and a search for two characters must use an index.
create function name_pieces(name text) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct substr(name, i, 2)), '{}') from generate_series(1, char_length(name) - 1) as i);

create table community (
    code varchar(18) collate "C" not null,
    name varchar(100) not null,
    kind varchar(16) not null,
    street varchar(50) not null,
    district varchar(50) not null,
    city varchar(50) not null,
    province varchar(50) not null,
    region varchar(12) collate "C" not null,
    version bigint not null,
    changed_at timestamptz not null,
    constraint community_pk primary key (code),
    constraint community_kind_known check (kind in ('RESIDENTIAL', 'VILLAGE', 'WORK_UNIT')),
    constraint community_code_fits_kind check (
        case when kind = 'WORK_UNIT' then code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$' else code ~ '^[0-9]{12}$' and region = code end),
    constraint community_region_form check (region ~ '^[0-9]{12}$'),
    constraint community_name_given check (name <> '')
);

comment on table community is 'What a cadre answers for: a residential community, a village or a work unit.';
comment on column community.code is '12-digit division code of a residential community or village, credit code of a work unit.';
comment on column community.name is 'Official name.';
comment on column community.kind is 'RESIDENTIAL, VILLAGE or WORK_UNIT.';
comment on column community.street is 'Name of the street office or town.';
comment on column community.district is 'Name of the district or county.';
comment on column community.city is 'Name of the city.';
comment on column community.province is 'Name of the province.';
comment on column community.region is '12-digit division code it lies in; its own code unless it is a work unit.';
comment on column community.version is 'Counts changes; the ETag of the record.';
comment on column community.changed_at is 'When the record last changed.';

create index community_by_region on community (region, code);
create index community_by_name on community using gin (name_pieces(name));
