-- Copies of what assignment-service owns, fed by its events; each row is guarded by the sequence of its aggregate.
create table organisation (
    org      varchar(18)  not null,
    region   varchar(12)  not null,
    sequence bigint       not null,
    constraint organisation_pk primary key (org)
);
comment on table organisation is 'Copy of the organisations, from organisation.changed.v1; no names';
comment on column organisation.org is 'Unified social credit code';
comment on column organisation.region is 'Division code of the place the organisation serves';
comment on column organisation.sequence is 'Sequence of the event this row comes from; older events are passed over';

create table cadre (
    cadre    varchar(64)  not null,
    org      varchar(18)  not null,
    status   varchar(16)  not null,
    sequence bigint       not null,
    constraint cadre_pk primary key (cadre)
);
comment on table cadre is 'Copy of the cadres, from cadre.changed.v1; no names';
comment on column cadre.cadre is 'Organisation and staff number, ORG/STAFF';
comment on column cadre.org is 'Organisation the cadre belongs to';
comment on column cadre.status is 'ACTIVE, ON_LEAVE or LEFT';
comment on column cadre.sequence is 'Sequence of the event this row comes from; older events are passed over';

create table community (
    community varchar(18) not null,
    kind      varchar(16) not null,
    region    varchar(12) not null,
    sequence  bigint      not null,
    constraint community_pk primary key (community)
);
comment on table community is 'Copy of the communities, from community.changed.v1';
comment on column community.community is 'Division code (12 digits) or credit code (18 characters) of the community';
comment on column community.kind is 'RESIDENTIAL, VILLAGE or WORK_UNIT';
comment on column community.region is 'Division code the community lies in, 12 digits';
comment on column community.sequence is 'Sequence of the event this row comes from; older events are passed over';

create table assignment (
    assignment uuid        not null,
    community  varchar(18) not null,
    cadre      varchar(64) not null,
    org        varchar(18) not null,
    role       varchar(16) not null,
    valid_from date        not null,
    valid_to   date,
    sequence   bigint      not null,
    constraint assignment_pk primary key (assignment)
);
create index assignment_by_community on assignment (community, role, valid_from);
comment on table assignment is 'Copy of who answers for which community and when, from assignment.changed.v1';
comment on column assignment.assignment is 'Id given by assignment-service';
comment on column assignment.community is 'Code of the community answered for';
comment on column assignment.cadre is 'Who answers, ORG/STAFF';
comment on column assignment.org is 'Organisation of the cadre';
comment on column assignment.role is 'LEAD, DEPUTY or ACTING';
comment on column assignment.valid_from is 'First day';
comment on column assignment.valid_to is 'Day after the last day; null while open-ended';
comment on column assignment.sequence is 'Sequence of the event this row comes from; older events are passed over';
