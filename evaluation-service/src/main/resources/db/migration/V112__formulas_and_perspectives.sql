create function quotient(numerator numeric, denominator numeric, decimals integer) returns numeric
    language sql immutable strict parallel safe
    return case when denominator = 0 then null
                else sign(numerator) * sign(denominator) * ratio(abs(numerator), abs(denominator), decimals) end;
comment on function quotient(numeric, numeric, integer) is 'numerator / denominator, rounded half up (away from zero) once; no result for a division by zero';
create function larger(a numeric, b numeric) returns numeric language sql immutable strict parallel safe return greatest(a, b);
comment on function larger(numeric, numeric) is 'The greater of two numbers; none when one of them is none, unlike greatest';
create function smaller(a numeric, b numeric) returns numeric language sql immutable strict parallel safe return least(a, b);
comment on function smaller(numeric, numeric) is 'The lesser of two numbers; none when one of them is none, unlike least';

alter table scheme
    add column residents_weight integer not null default 100,
    add column organisation_weight integer not null default 0,
    add column peers_weight integer not null default 0,
    add constraint scheme_perspectives_add_up check (residents_weight + organisation_weight + peers_weight = 100
        and residents_weight >= 50 and organisation_weight >= 0 and peers_weight >= 0);
alter table scheme
    alter column residents_weight drop default,
    alter column organisation_weight drop default,
    alter column peers_weight drop default;
comment on column scheme.residents_weight is 'Percentage of what residents say and of what became of their matters; at least half, for they are the judges';
comment on column scheme.organisation_weight is 'Percentage of what the organisation says';
comment on column scheme.peers_weight is 'Percentage of what peers say';

alter table scheme_indicator drop constraint scheme_indicator_kind_known;
alter table scheme_indicator
    add column perspective varchar(15) not null default 'RESIDENTS',
    add column formula varchar(500),
    add column examples varchar(8000),
    add constraint scheme_indicator_kind_known check (kind in ('SHRUNKEN_MEAN', 'SHARE', 'FORMULA')),
    add constraint scheme_indicator_formula_given check ((kind = 'FORMULA') = (formula is not null)),
    add constraint scheme_indicator_examples_given check ((formula is null) = (examples is null)),
    add constraint scheme_indicator_perspective_known check (perspective in ('RESIDENTS', 'ORGANISATION', 'PEERS'));
alter table scheme_indicator alter column perspective drop default;
comment on column scheme_indicator.perspective is 'Whose voice it is: RESIDENTS, ORGANISATION or PEERS';
comment on column scheme_indicator.kind is 'SHRUNKEN_MEAN of grades, SHARE of yes, or a FORMULA of its own';
comment on column scheme_indicator.weight is 'Percentage within its perspective, normalised over the indicators with a sufficient sample';
comment on column scheme_indicator.formula is 'CEL text that gives a share of the best possible';
comment on column scheme_indicator.examples is 'Samples with the value the formula gave them when it was proposed, as JSON';

drop view counted_fact;
create view counted_fact as
select s.period, i.scheme, i.code, s.event_id, s.cadre, s.value, s.community_kind
from standing_fact s
join fact_kind k on k.kind = s.kind
join scheme_indicator i on s.kind = any (i.fact_kinds)
where not exists (
    select 1
    from standing_fact g
    join fact_kind h on h.kind = g.kind
    where g.period = s.period and g.subject_id = s.subject_id and g.kind = any (i.fact_kinds)
      and (h.precedence, g.occurred_at, g.event_id) > (k.precedence, s.occurred_at, s.event_id));
comment on view counted_fact is 'Which standing facts an indicator of a scheme is made of: of several facts about one thing the one with precedence, then the latest. Scores and their explanations both read it, so they cannot differ';
comment on column counted_fact.period is 'The period';
comment on column counted_fact.scheme is 'The scheme; that of the period, or one that is tried on it';
comment on column counted_fact.code is 'Code of the indicator';
comment on column counted_fact.event_id is 'Id of the fact';
comment on column counted_fact.cadre is 'Whom it scores; empty ones only shape the mean of their community type';
comment on column counted_fact.value is 'Value of the fact';
comment on column counted_fact.community_kind is 'Kind of the community at freezing';

alter table scorecard_indicator add column overall numeric(9, 6);
comment on column scorecard_indicator.overall is 'Mean of all communities';
alter table scorecard_indicator
    alter column mean type numeric(12, 6), alter column prior type numeric(12, 6),
    alter column shrunken type numeric(12, 6), alter column overall type numeric(12, 6);

create table scorecard_perspective (
    scorecard   uuid        not null,
    perspective varchar(15) not null,
    weight      integer     not null,
    value       numeric(5, 2) not null,
    constraint scorecard_perspective_pk primary key (scorecard, perspective),
    constraint scorecard_perspective_card_fk foreign key (scorecard) references scorecard (id) on delete cascade,
    constraint scorecard_perspective_known check (perspective in ('RESIDENTS', 'ORGANISATION', 'PEERS')),
    constraint scorecard_perspective_value_range check (value between 0 and 100)
);
comment on table scorecard_perspective is 'What each voice says: the weighted mean of its sufficient indicators; a voice without one is missing';
comment on column scorecard_perspective.scorecard is 'The scorecard';
comment on column scorecard_perspective.perspective is 'Whose voice';
comment on column scorecard_perspective.weight is 'Weight of the voice in the scheme';
comment on column scorecard_perspective.value is '0 to 100';

create table scheme_trial (
    id     uuid         not null,
    scheme uuid         not null,
    period uuid         not null,
    run_by varchar(200) not null,
    run_at timestamptz  not null,
    constraint scheme_trial_pk primary key (id),
    constraint scheme_trial_scheme_fk foreign key (scheme) references scheme (id),
    constraint scheme_trial_period_fk foreign key (period) references period (id)
);
create index scheme_trial_list on scheme_trial (scheme, run_at desc, id desc);
comment on table scheme_trial is 'A scheme tried on the facts of a past period: what would have come out';
comment on column scheme_trial.id is 'Id';
comment on column scheme_trial.scheme is 'The scheme tried';
comment on column scheme_trial.period is 'The frozen period it was tried on';
comment on column scheme_trial.run_by is 'Who tried it (subject of the token)';
comment on column scheme_trial.run_at is 'When';

create table scheme_trial_result (
    trial        uuid          not null,
    cadre        varchar(60)   not null,
    score        numeric(5, 2),
    grade        varchar(30)   not null,
    actual_score numeric(5, 2),
    actual_grade varchar(30),
    constraint scheme_trial_result_pk primary key (trial, cadre),
    constraint scheme_trial_result_trial_fk foreign key (trial) references scheme_trial (id)
);
comment on table scheme_trial_result is 'What the tried scheme gives a cadre, beside what the period gave';
comment on column scheme_trial_result.trial is 'The trial';
comment on column scheme_trial_result.cadre is 'ORG/STAFF';
comment on column scheme_trial_result.score is 'Score by the tried scheme';
comment on column scheme_trial_result.grade is 'Grade by the tried scheme';
comment on column scheme_trial_result.actual_score is 'Score by the scheme of the period';
comment on column scheme_trial_result.actual_grade is 'Grade by the scheme of the period; empty when it was not computed';

create table scheme_trial_effort (
    trial      uuid        not null,
    position   integer     not null,
    code       varchar(40) not null,
    cadres     bigint      not null,
    sufficient bigint      not null,
    lacking    bigint      not null,
    forms      bigint      not null,
    constraint scheme_trial_effort_pk primary key (trial, position),
    constraint scheme_trial_effort_trial_fk foreign key (trial) references scheme_trial (id)
);
comment on table scheme_trial_effort is 'What an indicator of the tried scheme asks of people';
comment on column scheme_trial_effort.trial is 'The trial';
comment on column scheme_trial_effort.position is 'Order of the indicator';
comment on column scheme_trial_effort.code is 'Code of the indicator';
comment on column scheme_trial_effort.cadres is 'Cadres on the roll';
comment on column scheme_trial_effort.sufficient is 'Those with a sufficient sample';
comment on column scheme_trial_effort.lacking is 'Facts that would be missing for a sufficient sample of everybody';
comment on column scheme_trial_effort.forms is 'Assessment forms somebody would have to fill in for that';
