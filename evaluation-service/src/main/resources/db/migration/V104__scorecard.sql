-- Exact division with half-up rounding: "/" rounds once already, and rounding twice is not reproducible elsewhere.
create function ratio(numerator numeric, denominator numeric, decimals integer) returns numeric
    language sql immutable strict parallel safe
    return round(
        div(2 * numerator * trunc(10::numeric ^ decimals) + denominator, 2 * denominator) / trunc(10::numeric ^ decimals),
        decimals);
comment on function ratio(numeric, numeric, integer) is 'numerator / denominator of non-negative numbers, rounded half up once';

create view counted_fact as
select p.period,
       i.code,
       f.event_id,
       f.cadre,
       f.value,
       p.community_kind
from period_fact p
join period e on e.id = p.period
join scheme_indicator i on i.scheme = e.scheme
join fact f on f.event_id = p.event_id and f.kind = any (i.fact_kinds)
join fact_kind k on k.kind = f.kind
where not exists (
    select 1
    from fact g
    join period_fact q on q.event_id = g.event_id
    join fact_kind h on h.kind = g.kind
    where q.period = p.period and g.subject_id = f.subject_id
      and (g.kind = 'RATING_EXCLUDED'
           or g.kind = any (i.fact_kinds)
              and (h.precedence, g.occurred_at, g.event_id) > (k.precedence, f.occurred_at, f.event_id)));
comment on view counted_fact is 'Which frozen facts an indicator is made of: no excluded rating, and of several facts about one thing the one with precedence, then the latest. Scores and their explanations both read it, so they cannot differ';
comment on column counted_fact.period is 'The period';
comment on column counted_fact.code is 'Code of the indicator';
comment on column counted_fact.event_id is 'Id of the fact';
comment on column counted_fact.cadre is 'Whom it scores; empty ones only shape the mean of their community type';
comment on column counted_fact.value is 'Value of the fact';
comment on column counted_fact.community_kind is 'Kind of the community at freezing';

create table scorecard (
    id     uuid        not null,
    period uuid        not null,
    cadre  varchar(60) not null,
    score  numeric(5, 2),
    grade  varchar(30) not null,
    constraint scorecard_pk primary key (id),
    constraint scorecard_period_fk foreign key (period) references period (id),
    constraint scorecard_once unique (period, cadre),
    constraint scorecard_score_range check (score between 0 and 100),
    constraint scorecard_grade_known check (
        grade in ('EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT', 'INCOMPETENT', 'INSUFFICIENT_SAMPLE')),
    constraint scorecard_no_score_no_grade check ((score is null) = (grade = 'INSUFFICIENT_SAMPLE'))
);
comment on table scorecard is 'The result of one cadre in one period: a pure function of the frozen facts and the scheme';
comment on column scorecard.id is 'Made from period and cadre, so that computing again gives the same';
comment on column scorecard.period is 'The period';
comment on column scorecard.cadre is 'ORG/STAFF';
comment on column scorecard.score is 'Weighted mean of the sufficient indicators, 0 to 100; empty when the sample is insufficient';
comment on column scorecard.grade is 'Grade by the thresholds and the ceiling of the scheme';

create table scorecard_indicator (
    scorecard  uuid        not null,
    position   integer     not null,
    code       varchar(40) not null,
    sample     bigint      not null,
    total      bigint      not null,
    mean       numeric(9, 6),
    prior      numeric(9, 6),
    shrunken   numeric(9, 6),
    value      numeric(5, 2),
    sufficient boolean     not null,
    constraint scorecard_indicator_pk primary key (scorecard, position),
    constraint scorecard_indicator_card_fk foreign key (scorecard) references scorecard (id) on delete cascade,
    constraint scorecard_indicator_value_range check (value between 0 and 100),
    constraint scorecard_indicator_no_sample_no_value check (sufficient = (value is not null))
);
comment on table scorecard_indicator is 'The numbers an indicator of a scorecard was made of';
comment on column scorecard_indicator.scorecard is 'The scorecard';
comment on column scorecard_indicator.position is 'Order of the indicator in the scheme';
comment on column scorecard_indicator.code is 'Code of the indicator';
comment on column scorecard_indicator.sample is 'Number of facts';
comment on column scorecard_indicator.total is 'Sum of their values';
comment on column scorecard_indicator.mean is 'Plain mean of the values';
comment on column scorecard_indicator.prior is 'Mean of the community types the ratings come from';
comment on column scorecard_indicator.shrunken is 'Mean drawn toward the prior';
comment on column scorecard_indicator.value is 'What counts, 0 to 100; empty when the sample is insufficient';
comment on column scorecard_indicator.sufficient is 'Whether the sample reaches the least size';
