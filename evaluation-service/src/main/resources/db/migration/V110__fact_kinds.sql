alter table fact_kind
    add column scale varchar(10) not null default 'YES_NO',
    add column corrects varchar(30),
    add constraint fact_kind_corrects_fk foreign key (corrects) references fact_kind (kind),
    add constraint fact_kind_scale_known check (scale in ('GRADE', 'YES_NO', 'HOURS', 'DAYS', 'PERCENT', 'NOTE', 'CORRECTION'));
alter table fact_kind alter column scale drop default;
comment on column fact_kind.scale is 'What the value means; values of different scales are never added up, a note or correction has none';
comment on column fact_kind.corrects is 'Kind of the facts about the same thing, no later than this one, that it takes out';

update fact_kind set scale = 'GRADE' where kind = 'RATING';
update fact_kind set scale = 'CORRECTION', corrects = 'RATING' where kind = 'RATING_EXCLUDED';

insert into fact_kind (kind, precedence, scale, corrects, meaning) values
    ('VISIT_REVIEWED', 1, 'YES_NO', null, 'A review decided a dispute: 1 when the visit stands, 0 when the household was right'),
    ('MATTER_CLOSED', 0, 'YES_NO', null, '1 when the resident confirmed the answer to a matter, 0 when it was closed by silence'),
    ('NEED_OVERDUE', 0, 'YES_NO', null, 'A need waits for its decision longer than it should: 0, unless it was decided'),
    ('NEED_DECIDED', 1, 'YES_NO', null, '1 when a need became a help case or got its reasoned no in time, else 0'),
    ('NEED_FOUND', 0, 'NOTE', null, 'A need was found; how many there are never scores'),
    ('HELP_CLOSED', 0, 'DAYS', null, 'Days from the need to the end of its help case'),
    ('HELP_RECHECKED', 0, 'YES_NO', null, '1 when help that goes on was checked again in time, else 0'),
    ('PROMISE_MADE', 0, 'NOTE', null, 'A promise was made; how many there are never scores'),
    ('PROMISE_RENEGOTIATED', 0, 'NOTE', null, 'The household agreed to another day'),
    ('PROMISE_BROKEN', 0, 'YES_NO', null, 'A promise passed its day: 0, unless it was kept'),
    ('PROMISE_KEPT', 1, 'YES_NO', null, '1 when a promise was kept in time, 0 when late'),
    ('RECEPTION_SERVED', 0, 'NOTE', null, 'A resident was received; how many there are never scores'),
    ('TRAINING_ATTENDED', 0, 'HOURS', null, 'Hours credited by the organiser'),
    ('TRAINING_REVOKED', 0, 'CORRECTION', 'TRAINING_ATTENDED', 'The organiser took the attendance back; no value'),
    ('EXCHANGE_HELD', 0, 'NOTE', null, 'An exchange of experience was held by this cadre'),
    ('EXCHANGE_ATTENDED', 0, 'NOTE', null, 'An exchange of experience was attended by this cadre'),
    ('EXPERIENCE_PUBLISHED', 0, 'NOTE', null, 'A write-up was published; how many there are never scores'),
    ('EXPERIENCE_WITHDRAWN', 0, 'CORRECTION', 'EXPERIENCE_PUBLISHED', 'The write-up was withdrawn; no value'),
    ('EXPERIENCE_USED', 0, 'YES_NO', null, 'Somebody else worked by a write-up of this cadre: 1'),
    ('QUIZ_ANSWERED', 0, 'PERCENT', null, 'Percentage of right answers about the community the cadre answers for'),
    ('COVERAGE_VACANT', 0, 'NOTE', null, 'Nobody answers for the community from here on'),
    ('COVERAGE_FILLED', 0, 'NOTE', null, 'Somebody answers for the community again'),
    ('ORGANISATION_ASSESSMENT', 0, 'GRADE', null, 'Grade given by an assessor of the organisation, 1 to 5'),
    ('PEER_ASSESSMENT', 0, 'GRADE', null, 'Grade given by a peer, 1 to 5'),
    ('FACT_REMOVED', 0, 'CORRECTION', null, 'A review takes out the one fact whose event id is the subject; no value');

alter table fact drop constraint fact_value_fits_kind, drop constraint fact_record_type_known;
alter table fact
    add constraint fact_record_type_known check (record_type in ('VISIT', 'MATTER', 'DUE_CONTACT', 'HELP_CASE', 'NEED', 'PROMISE',
        'RECEPTION_DAY', 'COURSE', 'EXCHANGE_SESSION', 'EXPERIENCE', 'COMMUNITY', 'QUIZ', 'ASSESSMENT', 'OBJECTION')),
    add constraint fact_value_fits_kind check (
        case
            when kind in ('RATING', 'ORGANISATION_ASSESSMENT', 'PEER_ASSESSMENT') then value is not null and value between 1 and 5
            when kind = 'TRAINING_ATTENDED' then value is not null and value between 0 and 1000
            when kind = 'HELP_CLOSED' then value is not null and value between 0 and 36500
            when kind = 'QUIZ_ANSWERED' then value is not null and value between 0 and 100
            when kind in ('RATING_EXCLUDED', 'TRAINING_REVOKED', 'EXPERIENCE_WITHDRAWN', 'FACT_REMOVED', 'NEED_FOUND', 'PROMISE_MADE',
                'PROMISE_RENEGOTIATED', 'RECEPTION_SERVED', 'EXCHANGE_HELD', 'EXCHANGE_ATTENDED', 'EXPERIENCE_PUBLISHED',
                'COVERAGE_VACANT', 'COVERAGE_FILLED') then value is null
            else value is not null and value in (0, 1)
        end);

-- Guards against mistakes; against intent there is the hash a period is frozen with.
create function fact_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'facts are corrected by facts only' using errcode = 'integrity_constraint_violation', constraint = 'fact_never_changed';
end $$;
comment on function fact_refuse_change() is 'Facts are never edited: what was wrong is taken out by a fact of its own';
create trigger fact_never_changed before update on fact for each row execute function fact_refuse_change();

create table event_passed_over (
    event_id uuid         not null,
    type     varchar(100) not null,
    producer varchar(60)  not null,
    constraint event_passed_over_pk primary key (event_id)
);
comment on table event_passed_over is 'Events of a kind that usually becomes a fact, but not this time: known, so that a reconciliation does not miss them';
comment on column event_passed_over.event_id is 'Id of the event';
comment on column event_passed_over.type is 'Wire type';
comment on column event_passed_over.producer is 'Source of the event';

drop view counted_fact;
create view standing_fact as
select p.period, f.event_id, f.kind, f.cadre, f.occurred_at, f.value, f.subject_id, p.community_kind
from period_fact p
join fact f on f.event_id = p.event_id
where not exists (
        select 1
        from fact g
        join fact_kind h on h.kind = g.kind and h.corrects is not null
        join period_fact q on q.event_id = g.event_id
        where q.period = p.period and g.subject_id = f.subject_id and h.corrects = f.kind and g.occurred_at >= f.occurred_at)
  and not exists (
        select 1
        from fact g
        join period_fact q on q.event_id = g.event_id
        where q.period = p.period and g.kind = 'FACT_REMOVED' and g.subject_id = f.event_id);
comment on view standing_fact is 'Frozen facts that no correcting fact takes out';
comment on column standing_fact.period is 'The period';
comment on column standing_fact.event_id is 'See fact';
comment on column standing_fact.kind is 'See fact';
comment on column standing_fact.cadre is 'See fact';
comment on column standing_fact.occurred_at is 'See fact';
comment on column standing_fact.value is 'See fact';
comment on column standing_fact.subject_id is 'See fact';
comment on column standing_fact.community_kind is 'Kind of the community at freezing';

create view counted_fact as
select s.period, i.code, s.event_id, s.cadre, s.value, s.community_kind
from standing_fact s
join period e on e.id = s.period
join scheme_indicator i on i.scheme = e.scheme and s.kind = any (i.fact_kinds)
join fact_kind k on k.kind = s.kind
where not exists (
    select 1
    from standing_fact g
    join fact_kind h on h.kind = g.kind
    where g.period = s.period and g.subject_id = s.subject_id and g.kind = any (i.fact_kinds)
      and (h.precedence, g.occurred_at, g.event_id) > (k.precedence, s.occurred_at, s.event_id));
comment on view counted_fact is 'Which standing facts an indicator is made of: of several facts about one thing the one with precedence, then the latest. Scores and their explanations both read it, so they cannot differ';
comment on column counted_fact.period is 'The period';
comment on column counted_fact.code is 'Code of the indicator';
comment on column counted_fact.event_id is 'Id of the fact';
comment on column counted_fact.cadre is 'Whom it scores; empty ones only shape the mean of their community type';
comment on column counted_fact.value is 'Value of the fact';
comment on column counted_fact.community_kind is 'Kind of the community at freezing';
create index fact_removal on fact (subject_id) where kind = 'FACT_REMOVED';
create index fact_of_producer on fact (producer, occurred_at);
