create table organisation (
    credit_code varchar(18) collate "C" not null,
    name varchar(200) not null,
    region varchar(12) collate "C" not null,
    version bigint not null,
    changed_at timestamptz not null,
    constraint organisation_pk primary key (credit_code),
    constraint organisation_credit_code_form check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    constraint organisation_name_given check (name <> ''),
    constraint organisation_region_form check (region ~ '^[0-9]{2,12}$')
);

comment on table organisation is 'An organisation that sends cadres to communities.';
comment on column organisation.credit_code is 'Unified social credit code (GB 32100) with its check character; the natural key everywhere.';
comment on column organisation.name is 'Official name; public, but not carried on topics.';
comment on column organisation.region is 'Division code, or a prefix of one, of the area the organisation serves.';
comment on column organisation.version is 'Counts changes; the ETag of the record.';
comment on column organisation.changed_at is 'When the record last changed.';

create index organisation_by_region on organisation (region, credit_code);
