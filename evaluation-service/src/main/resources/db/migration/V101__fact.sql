create table fact_kind (
    kind       varchar(30)  not null,
    precedence integer      not null,
    meaning    varchar(200) not null,
    constraint fact_kind_pk primary key (kind)
);
comment on table fact_kind is 'The kinds of facts there are; a fact of any other kind cannot be stored, so nothing else can ever score';
comment on column fact_kind.kind is 'Name of the kind';
comment on column fact_kind.precedence is 'Of several facts about one thing the highest precedence counts, then the latest';
comment on column fact_kind.meaning is 'What the value of such a fact says';

insert into fact_kind (kind, precedence, meaning) values
    ('RATING', 0, 'Grade given by a resident, 5 very satisfied to 1 very dissatisfied'),
    ('RATING_EXCLUDED', 0, 'A review took the rating out of every sum; no value'),
    ('MATTER_OVERDUE', 0, 'The answer to a matter is overdue: 0, unless it was answered'),
    ('MATTER_ANSWERED', 1, '1 when the matter was answered in time, else 0'),
    ('DUE_CONTACT_MISSED', 0, 'A due contact passed its day: 0, unless it was acknowledged'),
    ('DUE_CONTACT_MET', 1, '1 when the acknowledged contact took place in time, else 0'),
    ('VISIT_DISPUTED', 0, 'The household says the visit did not happen so: 0'),
    ('VISIT_ACKNOWLEDGED', 0, 'The household says the visit happened so: 1'),
    ('HELP_CONFIRMED', 0, '1 when help was confirmed by the resident or an independent check, 0 when closed by silence');

create table fact (
    event_id    uuid        not null,
    kind        varchar(30) not null,
    cadre       varchar(60),
    community   varchar(18),
    occurred_at timestamptz not null,
    value       integer,
    subject_id  uuid        not null,
    record_type varchar(20) not null,
    record_id   uuid        not null,
    producer    varchar(60) not null,
    constraint fact_pk primary key (event_id),
    constraint fact_kind_fk foreign key (kind) references fact_kind (kind),
    constraint fact_record_type_known check (record_type in ('VISIT', 'MATTER', 'DUE_CONTACT', 'HELP_CASE')),
    constraint fact_value_fits_kind check (
        case kind
            when 'RATING' then value is not null and value between 1 and 5
            when 'RATING_EXCLUDED' then value is null
            else value is not null and value in (0, 1)
        end)
);
create index fact_timeline on fact (occurred_at, event_id);
create index fact_of_cadre on fact (cadre, occurred_at, event_id);
create index fact_of_kind on fact (kind, occurred_at, event_id);
create index fact_of_subject on fact (subject_id);
create index fact_exclusion on fact (subject_id) where kind = 'RATING_EXCLUDED';
comment on table fact is 'What the other services published, one row per event; rows are never changed, and all can be had again by replay';
comment on column fact.event_id is 'Id of the event: the same event a second time changes nothing';
comment on column fact.kind is 'Kind of fact';
comment on column fact.cadre is 'ORG/STAFF of who was responsible according to the event; without one the fact scores nobody';
comment on column fact.community is 'Community the fact belongs to';
comment on column fact.occurred_at is 'When it happened, by the producer; decides the period';
comment on column fact.value is 'Grade 1 to 5 of a rating, 0 or 1 of other kinds, empty for a correction';
comment on column fact.subject_id is 'What is judged (rating, matter, due contact, visit, help case); counts once in an indicator';
comment on column fact.record_type is 'Kind of record to open for the whole story';
comment on column fact.record_id is 'Id of that record in its service';
comment on column fact.producer is 'Source of the event';

create view located_fact as
select f.event_id,
       f.kind,
       f.cadre,
       f.community,
       f.occurred_at,
       f.value,
       f.subject_id,
       f.record_type,
       f.record_id,
       f.producer,
       coalesce(c.kind, 'UNKNOWN') as community_kind,
       coalesce(c.region, case when f.community ~ '^[0-9]{12}$' then f.community end, o.region) as region
from fact f
left join community c on c.code = f.community
left join organisation o on o.code = split_part(f.cadre, '/', 1);
comment on view located_fact is 'Facts with the region they lie in: that of the community, else that of the organisation';
comment on column located_fact.event_id is 'See fact';
comment on column located_fact.kind is 'See fact';
comment on column located_fact.cadre is 'See fact';
comment on column located_fact.community is 'See fact';
comment on column located_fact.occurred_at is 'See fact';
comment on column located_fact.value is 'See fact';
comment on column located_fact.subject_id is 'See fact';
comment on column located_fact.record_type is 'See fact';
comment on column located_fact.record_id is 'See fact';
comment on column located_fact.producer is 'See fact';
comment on column located_fact.community_kind is 'Kind of the community, UNKNOWN while assignment-service has not told it';
comment on column located_fact.region is 'Division code the fact lies in; empty when it cannot be told';
