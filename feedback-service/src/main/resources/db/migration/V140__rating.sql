create table rating (
    id          uuid          not null,
    matter      uuid          not null,
    grade       integer       not null,
    reasons     varchar(32)[] not null,
    words       varchar(2000),
    status      varchar(24)   not null,
    community   varchar(18),
    region      varchar(12),
    org         varchar(18),
    cadre       varchar(64),
    sealed      boolean       not null,
    anonymous   boolean       not null,
    given_at    timestamptz   not null,
    due_at      timestamptz,
    latest_at   timestamptz,
    excluded    boolean,
    decided_by  varchar(200),
    decided_at  timestamptz,
    decision_reason varchar(2000),
    version     bigint        not null,
    constraint rating_pk primary key (id),
    constraint rating_matter_fk foreign key (matter) references matter (id),
    constraint rating_one_per_matter unique (matter),
    constraint rating_grade_known check (grade between 1 and 5),
    constraint rating_status_known check (status in ('GIVEN', 'RATED_BAD', 'VERIFYING', 'RECTIFYING', 'EXPLAINED', 'EXCLUSION_REVIEW', 'CALLED_BACK', 'DONE')),
    constraint rating_good_needs_no_steps check ((grade > 2) = (status = 'GIVEN')),
    constraint rating_bad_has_clock check ((grade <= 2) = (due_at is not null) and (due_at is null) = (latest_at is null)),
    constraint rating_decision_whole check ((excluded is null) = (decided_by is null) and (excluded is null) = (decided_at is null)
        and (excluded is null) = (decision_reason is null)),
    constraint rating_anonymous_has_no_fine_time check (not anonymous or date_trunc('hour', given_at) = given_at)
);
create index rating_newest on rating (given_at desc, id desc);
create index rating_by_community on rating (community, given_at desc, id desc);
create index rating_by_cadre on rating (cadre, given_at desc, id desc);
create index rating_bad on rating (given_at desc, id desc) where grade <= 2;
comment on table rating is 'What a resident says of how the matter was handled: one per matter';
comment on column rating.id is 'UUIDv7; random (v4) on anonymous and sealed matters';
comment on column rating.matter is 'The matter judged';
comment on column rating.grade is '5 very satisfied, 4 satisfied, 3 basically satisfied, 2 dissatisfied, 1 very dissatisfied';
comment on column rating.reasons is 'Reasons chosen from a list';
comment on column rating.words is 'The resident''s own words; not shown to those who are judged';
comment on column rating.status is 'GIVEN, or for bad ratings the state; the allowed moves are in RatingStatus';
comment on column rating.community is 'Community of the matter';
comment on column rating.region is 'Division code of the matter: what regional scopes are matched with';
comment on column rating.org is 'Organisation that answered';
comment on column rating.cadre is 'Official who answered, ORG/STAFF';
comment on column rating.sealed is 'Belongs to a sealed matter: inspectors only, published nowhere';
comment on column rating.anonymous is 'Belongs to an anonymous matter: there is nobody to call back';
comment on column rating.given_at is 'When it was given; the full hour on anonymous matters';
comment on column rating.due_at is 'Bad ratings: to be dealt with by then (5 working days)';
comment on column rating.latest_at is 'Bad ratings: the very latest (15 working days)';
comment on column rating.excluded is 'Decision of the exclusion review: true if malicious or mistaken; null while undecided';
comment on column rating.decided_by is 'Account of the inspector who decided';
comment on column rating.decided_at is 'When it was decided';
comment on column rating.decision_reason is 'Why';
comment on column rating.version is 'Version for ETag and If-Match';

create table rating_step (
    id     uuid          not null,
    rating uuid          not null,
    number integer       not null,
    status varchar(24)   not null,
    note   varchar(2000) not null,
    taken_by varchar(200) not null,
    taken_at timestamptz not null,
    constraint rating_step_pk primary key (id),
    constraint rating_step_rating_fk foreign key (rating) references rating (id),
    constraint rating_step_number_unique unique (rating, number)
);
comment on table rating_step is 'How a bad rating was dealt with, step by step';
comment on column rating_step.id is 'Random id';
comment on column rating_step.rating is 'The rating';
comment on column rating_step.number is 'Place in the row of steps: 1, 2, 3';
comment on column rating_step.status is 'State it moved to';
comment on column rating_step.note is 'What was found or done';
comment on column rating_step.taken_by is 'Account of whoever took the step';
comment on column rating_step.taken_at is 'When';
