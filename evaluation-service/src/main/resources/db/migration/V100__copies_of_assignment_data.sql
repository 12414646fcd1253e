-- What this service learns from assignment-service; each row can be rebuilt from its topic.

create table organisation (
    code     varchar(18) not null,
    region   varchar(12) not null,
    sequence bigint      not null,
    constraint organisation_pk primary key (code)
);
comment on table organisation is 'Copy of the organisations of assignment-service; tells in which region a cadre serves';
comment on column organisation.code is 'Unified social credit code';
comment on column organisation.region is 'Division code of the region the organisation belongs to';
comment on column organisation.sequence is 'Sequence of the event this row was taken from; an older one never overwrites it';

create table community (
    code     varchar(18) not null,
    kind     varchar(20) not null,
    region   varchar(12) not null,
    sequence bigint      not null,
    constraint community_pk primary key (code)
);
comment on table community is 'Copy of the communities of assignment-service; ratings are compared within their kind';
comment on column community.code is 'Division code (12 digits) or credit code (18 characters)';
comment on column community.kind is 'RESIDENTIAL, VILLAGE or WORK_UNIT';
comment on column community.region is 'Division code the community lies in';
comment on column community.sequence is 'Sequence of the event this row was taken from; an older one never overwrites it';

create table assignment (
    id         uuid        not null,
    community  varchar(18) not null,
    cadre      varchar(60) not null,
    valid_from date        not null,
    valid_to   date,
    status     varchar(20) not null,
    sequence   bigint      not null,
    constraint assignment_pk primary key (id)
);
create index assignment_span on assignment (valid_from, valid_to);
comment on table assignment is 'Copy of the assignments; whoever answered for a community in a period gets a scorecard, with or without facts';
comment on column assignment.id is 'Id in assignment-service';
comment on column assignment.community is 'Code of the community answered for';
comment on column assignment.cadre is 'ORG/STAFF';
comment on column assignment.valid_from is 'First day';
comment on column assignment.valid_to is 'Day after the last day; empty while open';
comment on column assignment.status is 'PROPOSED, ACTIVE, HANDING_OVER or ENDED';
comment on column assignment.sequence is 'Sequence of the event this row was taken from; an older one never overwrites it';
