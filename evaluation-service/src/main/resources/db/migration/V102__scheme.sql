create table scheme (
    id                       uuid          not null,
    code                     varchar(40)   not null,
    edition                  integer       not null,
    name_en                  varchar(100)  not null,
    name_zh                  varchar(100)  not null,
    source                   varchar(500)  not null,
    excellent_from           numeric(5, 2) not null,
    competent_from           numeric(5, 2) not null,
    basically_competent_from numeric(5, 2) not null,
    excellent_ceiling        numeric(5, 2) not null,
    status                   varchar(10)   not null,
    proposed_by              varchar(200)  not null,
    proposed_at              timestamptz   not null,
    approved_by              varchar(200),
    approved_at              timestamptz,
    version                  bigint        not null,
    constraint scheme_pk primary key (id),
    constraint scheme_edition_once unique (code, edition),
    constraint scheme_thresholds_in_order check (
        excellent_from > competent_from and competent_from > basically_competent_from
        and excellent_from <= 100 and basically_competent_from > 0),
    constraint scheme_ceiling_allowed check (excellent_ceiling between 0 and 25),
    constraint scheme_status_known check (status in ('DRAFT', 'APPROVED')),
    constraint scheme_approval_complete check (
        (status = 'APPROVED') = (approved_by is not null) and (approved_by is null) = (approved_at is null)),
    constraint scheme_second_person check (approved_by <> proposed_by)
);
comment on table scheme is 'How scores are made, as data; an approved scheme is never changed, a better one is its next edition';
comment on column scheme.id is 'Id';
comment on column scheme.code is 'Name that all editions share';
comment on column scheme.edition is 'Number of the edition, from 1';
comment on column scheme.name_en is 'Name in English';
comment on column scheme.name_zh is 'Name in Chinese';
comment on column scheme.source is 'Where the rules come from';
comment on column scheme.excellent_from is 'Least score for excellent (优秀)';
comment on column scheme.competent_from is 'Least score for competent (称职)';
comment on column scheme.basically_competent_from is 'Least score for basically competent (基本称职)';
comment on column scheme.excellent_ceiling is 'At most this percentage of the scored cadres is excellent';
comment on column scheme.status is 'DRAFT until a second person approves';
comment on column scheme.proposed_by is 'Who proposed it (subject of the token)';
comment on column scheme.proposed_at is 'When it was proposed';
comment on column scheme.approved_by is 'Who approved it: never the one who proposed it';
comment on column scheme.approved_at is 'When it was approved';
comment on column scheme.version is 'Version for If-Match';

create table scheme_indicator (
    scheme         uuid         not null,
    position       integer      not null,
    code           varchar(40)  not null,
    name_en        varchar(100) not null,
    name_zh        varchar(100) not null,
    kind           varchar(20)  not null,
    fact_kinds     varchar(30)[] not null,
    weight         integer      not null,
    min_sample     integer      not null,
    prior_strength integer      not null,
    required       boolean      not null,
    source         varchar(500) not null,
    constraint scheme_indicator_pk primary key (scheme, position),
    constraint scheme_indicator_scheme_fk foreign key (scheme) references scheme (id),
    constraint scheme_indicator_code_once unique (scheme, code),
    constraint scheme_indicator_kind_known check (kind in ('SHRUNKEN_MEAN', 'SHARE')),
    constraint scheme_indicator_facts_some check (cardinality(fact_kinds) > 0),
    constraint scheme_indicator_weight_range check (weight between 1 and 100),
    constraint scheme_indicator_sample_range check (min_sample >= 1),
    constraint scheme_indicator_prior_range check (prior_strength >= 0)
);
comment on table scheme_indicator is 'The indicators of a scheme';
comment on column scheme_indicator.scheme is 'The scheme';
comment on column scheme_indicator.position is 'Order in the scheme, from 0';
comment on column scheme_indicator.code is 'Name in addresses and events';
comment on column scheme_indicator.name_en is 'Name in English';
comment on column scheme_indicator.name_zh is 'Name in Chinese';
comment on column scheme_indicator.kind is 'SHRUNKEN_MEAN of grades or SHARE of yes';
comment on column scheme_indicator.fact_kinds is 'Kinds of facts it is made of';
comment on column scheme_indicator.weight is 'Percentage of the score, normalised over the indicators with a sufficient sample';
comment on column scheme_indicator.min_sample is 'Fewer facts than this are an insufficient sample, never a zero';
comment on column scheme_indicator.prior_strength is 'How many facts the mean of the community type weighs';
comment on column scheme_indicator.required is 'Without a sufficient sample here there is no score at all';
comment on column scheme_indicator.source is 'Where the rule comes from';
