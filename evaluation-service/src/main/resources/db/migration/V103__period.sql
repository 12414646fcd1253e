create table period (
    id              uuid         not null,
    name            varchar(100) not null,
    region          varchar(12)  not null,
    starts_at       timestamptz  not null,
    ends_at         timestamptz  not null,
    scheme          uuid         not null,
    status          varchar(10)  not null,
    moved_at        timestamptz  not null,
    fact_hash       varchar(64),
    fact_count      bigint,
    notified_at     timestamptz,
    objection_until timestamptz,
    version         bigint       not null,
    constraint period_pk primary key (id),
    constraint period_scheme_fk foreign key (scheme) references scheme (id),
    constraint period_span_forward check (starts_at < ends_at),
    constraint period_region_prefix check (region ~ '^[0-9]{2,12}$'),
    constraint period_status_known check (status in
        ('OPEN', 'FROZEN', 'COMPUTED', 'NOTIFIED', 'OBJECTION', 'REVIEWED', 'PUBLISHED', 'ARCHIVED')),
    constraint period_frozen_with_hash check ((status = 'OPEN') = (fact_hash is null)
        and (fact_hash is null) = (fact_count is null)),
    constraint period_notified_with_deadline check (
        (notified_at is null) = (objection_until is null)
        and (status in ('OPEN', 'FROZEN', 'COMPUTED')) = (notified_at is null))
);
create index period_list on period (starts_at desc, id desc);
comment on table period is 'A span of time in a region that is evaluated by one scheme';
comment on column period.id is 'Id, chosen by the client';
comment on column period.name is 'Name for people';
comment on column period.region is 'Prefix of the division codes it covers';
comment on column period.starts_at is 'First instant';
comment on column period.ends_at is 'Instant after the last';
comment on column period.scheme is 'The approved scheme';
comment on column period.status is 'Where it stands';
comment on column period.moved_at is 'When it came to stand there';
comment on column period.fact_hash is 'SHA-256 over the ordered frozen facts; computing refuses facts that do not give it';
comment on column period.fact_count is 'Number of frozen facts';
comment on column period.notified_at is 'When the cadres were told their scores';
comment on column period.objection_until is 'Until when they may object';
comment on column period.version is 'Version for If-Match';

create table period_fact (
    period         uuid        not null,
    event_id       uuid        not null,
    community_kind varchar(20) not null,
    constraint period_fact_pk primary key (period, event_id),
    constraint period_fact_period_fk foreign key (period) references period (id)
);
comment on table period_fact is 'The facts a period was frozen with: a decision, kept when the facts themselves are rebuilt, so no reference to fact';
comment on column period_fact.period is 'The period';
comment on column period_fact.event_id is 'Id of the fact';
comment on column period_fact.community_kind is 'Kind of the community at freezing: an input of the score, so frozen with it';

create table period_cadre (
    period uuid        not null,
    cadre  varchar(60) not null,
    constraint period_cadre_pk primary key (period, cadre),
    constraint period_cadre_period_fk foreign key (period) references period (id)
);
comment on table period_cadre is 'The roll a period was frozen with: who answered for a community in it or has a fact in it';
comment on column period_cadre.period is 'The period';
comment on column period_cadre.cadre is 'ORG/STAFF';
