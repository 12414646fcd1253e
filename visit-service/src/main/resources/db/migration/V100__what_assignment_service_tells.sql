-- Local copies, fed by events. An event never fails because another one has not arrived yet: no foreign keys between copies.
create table cadre_copy (
    cadre    varchar(64) constraint cadre_copy_pk primary key,
    status   varchar(16) not null
        constraint cadre_copy_status_known check (status in ('ACTIVE', 'ON_LEAVE', 'LEFT')),
    sequence bigint      not null
);
comment on table cadre_copy is 'Officials as far as this service needs them; the register is assignment-service.';
comment on column cadre_copy.cadre is 'Credit code of the organisation, a slash, staff number.';
comment on column cadre_copy.status is 'ACTIVE, ON_LEAVE or LEFT; who has left works nowhere.';
comment on column cadre_copy.sequence is 'Version of the event this row was taken from; an older event changes nothing.';

create table community_copy (
    community varchar(18) constraint community_copy_pk primary key,
    kind      varchar(16) not null
        constraint community_copy_kind_known check (kind in ('RESIDENTIAL', 'VILLAGE', 'WORK_UNIT')),
    region    varchar(12) not null,
    sequence  bigint      not null
);
create index community_copy_by_region on community_copy (region text_pattern_ops, community);
comment on table community_copy is 'Communities as far as this service needs them; the register is assignment-service.';
comment on column community_copy.community is 'Official code: 12-digit division code, or the credit code of a work unit.';
comment on column community_copy.kind is 'RESIDENTIAL, VILLAGE or WORK_UNIT.';
comment on column community_copy.region is '12-digit division code the community lies in; a supervisor''s scope is a prefix of it.';
comment on column community_copy.sequence is 'Version of the event this row was taken from; an older event changes nothing.';

create table assignment_copy (
    assignment  uuid        constraint assignment_copy_pk primary key,
    community   varchar(18) not null,
    cadre       varchar(64) not null,
    role        varchar(8)  not null
        constraint assignment_copy_role_known check (role in ('LEAD', 'DEPUTY', 'ACTING')),
    works_from  date        not null,
    works_until date        not null,
    sequence    bigint      not null,
    constraint assignment_copy_days_in_order check (works_until >= works_from)
);
create index assignment_copy_by_cadre on assignment_copy (cadre, community, works_until);
create index assignment_copy_by_community on assignment_copy (community, works_until);
comment on table assignment_copy is 'Who answers for which community and when; the record is assignment-service.';
comment on column assignment_copy.assignment is 'Id of the assignment.';
comment on column assignment_copy.community is 'Code of the community.';
comment on column assignment_copy.cadre is 'The cadre, as organisation and staff number.';
comment on column assignment_copy.role is 'LEAD, DEPUTY or ACTING.';
comment on column assignment_copy.works_from is 'First day of work in the community.';
comment on column assignment_copy.works_until is 'First day no longer; far in the future while open, equal to works_from while only proposed.';
comment on column assignment_copy.sequence is 'Version of the event this row was taken from; an older event changes nothing.';

create view responsibility as
select a.assignment, a.community, a.cadre, a.role, a.works_from, a.works_until
from assignment_copy a
where not exists (select from cadre_copy c where c.cadre = a.cadre and c.status = 'LEFT');
comment on view responsibility is 'Assignments of cadres who are still in service: the one answer to "who may work where".';
comment on column responsibility.assignment is 'Id of the assignment.';
comment on column responsibility.community is 'Code of the community.';
comment on column responsibility.cadre is 'The cadre, as organisation and staff number.';
comment on column responsibility.role is 'LEAD, DEPUTY or ACTING.';
comment on column responsibility.works_from is 'First day of work in the community.';
comment on column responsibility.works_until is 'First day no longer.';
