alter table period
    add column revision integer not null default 1,
    add column notified_by varchar(200);
comment on column period.revision is '1 as frozen; one more with each recomputation after objections';
comment on column period.notified_by is 'Who notified the cadres (subject of the token): reviews no objection to these scores';
alter table period_fact add column revision integer not null default 1;
comment on column period_fact.revision is 'Revision that took the fact in: 1 at freezing, later ones are corrections';

alter table objection
    add column outcome varchar(10),
    add constraint objection_outcome_known check (outcome in ('UPHELD', 'REJECTED')),
    add constraint objection_outcome_with_answer check ((outcome is null) = (answer is null));
comment on column objection.outcome is 'UPHELD with correcting facts, or REJECTED';

create table objection_correction (
    objection   uuid    not null,
    fact        uuid    not null,
    removal     uuid    not null,
    replacement uuid,
    value       integer,
    revision    integer,
    constraint objection_correction_pk primary key (objection, fact),
    constraint objection_correction_objection_fk foreign key (objection) references objection (id),
    constraint objection_correction_value_of_replacement check ((replacement is null) = (value is null)),
    constraint objection_correction_removal_once unique (removal)
);
comment on table objection_correction is 'What an upheld objection corrects; counts from the next recomputation on';
comment on column objection_correction.objection is 'The objection';
comment on column objection_correction.fact is 'Event id of the fact taken out';
comment on column objection_correction.removal is 'Event id of the fact that takes it out';
comment on column objection_correction.replacement is 'Event id of the fact that stands instead; empty when there is none';
comment on column objection_correction.value is 'What the replacement says, so that the fact can be written again';
comment on column objection_correction.revision is 'Revision of the period that counts it; empty until then';

create table period_revision (
    period      uuid         not null,
    revision    integer      not null,
    fact_hash   varchar(64)  not null,
    fact_count  bigint       not null,
    digest      varchar(64)  not null,
    replaced_at timestamptz  not null,
    replaced_by varchar(200) not null,
    constraint period_revision_pk primary key (period, revision),
    constraint period_revision_period_fk foreign key (period) references period (id)
);
comment on table period_revision is 'A computation that a later one replaced, with what it was made of';
comment on column period_revision.period is 'The period';
comment on column period_revision.revision is 'Number of the computation replaced';
comment on column period_revision.fact_hash is 'SHA-256 over its facts';
comment on column period_revision.fact_count is 'How many they were';
comment on column period_revision.digest is 'SHA-256 over its scorecards';
comment on column period_revision.replaced_at is 'When it was replaced';
comment on column period_revision.replaced_by is 'Who recomputed (subject of the token)';

create table scorecard_version (
    period   uuid          not null,
    revision integer       not null,
    cadre    varchar(60)   not null,
    score    numeric(5, 2),
    grade    varchar(30)   not null,
    body     jsonb         not null,
    constraint scorecard_version_pk primary key (period, cadre, revision),
    constraint scorecard_version_revision_fk foreign key (period, revision) references period_revision (period, revision)
);
comment on table scorecard_version is 'A scorecard as it was before a recomputation: both versions are kept';
comment on column scorecard_version.period is 'The period';
comment on column scorecard_version.revision is 'The computation it came from';
comment on column scorecard_version.cadre is 'ORG/STAFF';
comment on column scorecard_version.score is 'Score then';
comment on column scorecard_version.grade is 'Grade then';
comment on column scorecard_version.body is 'Its indicators and voices with all their numbers';
