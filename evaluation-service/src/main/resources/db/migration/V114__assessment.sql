create table assessment (
    id          uuid          not null,
    period      uuid          not null,
    cadre       varchar(60)   not null,
    perspective varchar(15)   not null,
    assessor    varchar(200)  not null,
    assessor_cadre varchar(60),
    grade       integer       not null,
    reason      varchar(2000) not null,
    given_at    timestamptz   not null,
    constraint assessment_pk primary key (id),
    constraint assessment_period_fk foreign key (period) references period (id),
    constraint assessment_once unique (period, cadre, perspective, assessor),
    constraint assessment_perspective_known check (perspective in ('ORGANISATION', 'PEERS')),
    constraint assessment_peer_named check ((perspective = 'PEERS') <= (assessor_cadre is not null)),
    constraint assessment_not_oneself check (assessor_cadre is null or assessor_cadre <> cadre),
    constraint assessment_grade_range check (grade between 1 and 5)
);
create index assessment_list on assessment (period, given_at, id);
create index assessment_by_person on assessment (period, assessor);
comment on table assessment is 'What an assessor of the organisation or a peer says of a cadre; each is a fact of the period too';
comment on column assessment.id is 'Id, and that of the fact';
comment on column assessment.period is 'The period it is part of';
comment on column assessment.cadre is 'ORG/STAFF of who is assessed';
comment on column assessment.perspective is 'ORGANISATION or PEERS';
comment on column assessment.assessor is 'Who assesses (subject of the token); never shown to the assessed';
comment on column assessment.assessor_cadre is 'ORG/STAFF of who assesses, if a cadre';
comment on column assessment.grade is '5 very good to 1 very bad';
comment on column assessment.reason is 'Why';
comment on column assessment.given_at is 'When it was entered';

create table conflict_of_interest (
    id          uuid         not null,
    cadre       varchar(60)  not null,
    person      varchar(200) not null,
    kind        varchar(20)  not null,
    reason      varchar(500) not null,
    declared_by varchar(200) not null,
    declared_at timestamptz  not null,
    constraint conflict_of_interest_pk primary key (id),
    constraint conflict_of_interest_once unique (cadre, person),
    constraint conflict_of_interest_kind_known check (kind in ('RELATIVE', 'BUSINESS', 'DISPUTE', 'OTHER'))
);
create index conflict_of_interest_list on conflict_of_interest (cadre, id);
comment on table conflict_of_interest is 'Who must not judge whom (回避)';
comment on column conflict_of_interest.id is 'Id';
comment on column conflict_of_interest.cadre is 'ORG/STAFF of the cadre who must not be judged';
comment on column conflict_of_interest.person is 'Who must not judge: subject of a token, or ORG/STAFF';
comment on column conflict_of_interest.kind is 'RELATIVE, BUSINESS, DISPUTE or OTHER';
comment on column conflict_of_interest.reason is 'Why, in words';
comment on column conflict_of_interest.declared_by is 'Who declared it (subject of the token)';
comment on column conflict_of_interest.declared_at is 'When';
