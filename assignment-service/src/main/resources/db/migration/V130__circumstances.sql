-- What this service learns of the circumstances of communities and of the open work of cadres; fed by events only.
create table household_copy (
    household uuid not null,
    community varchar(18) collate "C" not null,
    risk varchar(16) not null,
    vulnerable boolean not null,
    active boolean not null,
    vulnerability_groups varchar(32)[] not null,
    sequence bigint not null,
    constraint household_copy_pk primary key (household),
    constraint household_copy_risk_known check (risk in ('HIGH', 'KEY', 'NORMAL'))
);

comment on table household_copy is 'Households as visit-service tells of them: no name, no address.';
comment on column household_copy.household is 'Identity of the household in visit-service.';
comment on column household_copy.community is 'Code of the community it lives in; may not be in the register (yet).';
comment on column household_copy.risk is 'HIGH, KEY or NORMAL.';
comment on column household_copy.vulnerable is 'Whether it belongs to a vulnerable group.';
comment on column household_copy.active is 'Whether it still lives there; only active ones are counted.';
comment on column household_copy.vulnerability_groups is 'Codes of the vulnerable groups it belongs to, where the event names them.';
comment on column household_copy.sequence is 'Sequence of the newest event taken over; an older one changes nothing.';

create index household_copy_counted on household_copy (community) include (vulnerable) where active;

create table open_items_copy (
    cadre varchar(51) collate "C" not null,
    community varchar(18) collate "C" not null,
    source varchar(100) collate "C" not null,
    due_contacts integer not null,
    needs integer not null,
    help_cases integer not null,
    promises integer not null,
    matters integer not null,
    sequence bigint not null,
    constraint open_items_copy_pk primary key (cadre, community, source),
    constraint open_items_copy_counts
        check (due_contacts >= 0 and needs >= 0 and help_cases >= 0 and promises >= 0 and matters >= 0)
);

comment on table open_items_copy is 'How much open work a cadre has in a community, as each service counts its own.';
comment on column open_items_copy.cadre is 'ORG/STAFF of the cadre.';
comment on column open_items_copy.community is 'Code of the community the work lies in.';
comment on column open_items_copy.source is 'The service that counted; each has sequences and kinds of its own.';
comment on column open_items_copy.due_contacts is 'Contacts that are due and not yet made.';
comment on column open_items_copy.needs is 'Needs not yet decided on.';
comment on column open_items_copy.help_cases is 'Help cases not yet closed.';
comment on column open_items_copy.promises is 'Promises not yet kept or broken.';
comment on column open_items_copy.matters is 'Matters of residents not yet answered.';
comment on column open_items_copy.sequence is 'Sequence of the newest event taken over; an older one changes nothing.';

create index open_items_copy_by_community on open_items_copy (community);
