-- Exact division with half-up rounding: "/" rounds once already, and rounding twice is not reproducible elsewhere.
create function ratio(numerator numeric, denominator numeric, decimals integer) returns numeric
    language sql immutable strict parallel safe
    return round(
        div(2 * numerator * trunc(10::numeric ^ decimals) + denominator, 2 * denominator) / trunc(10::numeric ^ decimals),
        decimals);
comment on function ratio(numeric, numeric, integer) is 'numerator / denominator of non-negative numbers, rounded half up once';

create table counted_fact (
    period   uuid        not null,
    code     varchar(40) not null,
    event_id uuid        not null,
    cadre    varchar(60),
    constraint counted_fact_pk primary key (period, code, event_id),
    constraint counted_fact_period_fk foreign key (period) references period (id)
);
create index counted_fact_of_card on counted_fact (period, cadre, code);
comment on table counted_fact is 'Which facts an indicator is made of, kept by the computation that counted them';
comment on column counted_fact.period is 'The period';
comment on column counted_fact.code is 'Code of the indicator';
comment on column counted_fact.event_id is 'Id of the fact';
comment on column counted_fact.cadre is 'Whom it scores; empty ones only shape the mean of their community type';

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
