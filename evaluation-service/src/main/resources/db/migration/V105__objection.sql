create table objection (
    id          uuid          not null,
    period      uuid          not null,
    cadre       varchar(60)   not null,
    text        varchar(4000) not null,
    raised_at   timestamptz   not null,
    answer      varchar(4000),
    answered_by varchar(200),
    answered_at timestamptz,
    version     bigint        not null,
    constraint objection_pk primary key (id),
    constraint objection_period_fk foreign key (period) references period (id),
    constraint objection_once unique (period, cadre),
    constraint objection_answer_complete check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index objection_list on objection (period, raised_at, id);
comment on table objection is 'What a cadre holds against their scorecard, and the reasoned answer';
comment on column objection.id is 'Id';
comment on column objection.period is 'The period; not the scorecard, which may be computed again';
comment on column objection.cadre is 'ORG/STAFF of who objects, always to their own scorecard';
comment on column objection.text is 'What is held to be wrong';
comment on column objection.raised_at is 'When it was raised';
comment on column objection.answer is 'The reasoned answer';
comment on column objection.answered_by is 'Who answered (subject of the token)';
comment on column objection.answered_at is 'When it was answered';
comment on column objection.version is 'Version for If-Match';
