create index due_contact_silence on due_contact (silence_class, silent_since, household)
    where status = 'OPEN' and silence_class <> 'NORMAL:';
create index due_contact_silence_in_community on due_contact (community)
    where status = 'OPEN' and silence_class <> 'NORMAL:';

create table silence_weight (
    id         uuid         constraint silence_weight_pk primary key,
    factor     varchar(8)   not null
        constraint silence_weight_factor_known check (factor in ('RISK', 'GROUP')),
    code       varchar(24)  not null,
    percent    integer      not null
        constraint silence_weight_sane check (percent between 0 and 1000),
    valid_from date         not null,
    source     varchar(200) not null,
    drafted_by varchar(200) not null,
    drafted_at timestamptz  not null,
    constraint silence_weight_once unique (factor, code, valid_from),
    constraint silence_weight_of_risk_positive check (factor = 'GROUP' or percent >= 10)
);
comment on table silence_weight is 'How much the silence of a household weighs: that of its risk, raised by each of its groups. Data, effective-dated.';
comment on column silence_weight.id is 'Id of the weight.';
comment on column silence_weight.factor is 'RISK: the weight itself. GROUP: what a group adds to it.';
comment on column silence_weight.code is 'The risk or the group; the group OTHER stands for every group without a weight of its own.';
comment on column silence_weight.percent is 'In hundredths: 300 counts a day three times, for a group 50 adds half of that.';
comment on column silence_weight.valid_from is 'First day it holds; the latest one that has begun wins.';
comment on column silence_weight.source is 'Where the weight comes from.';
comment on column silence_weight.drafted_by is 'Subject of the token it was drafted with.';
comment on column silence_weight.drafted_at is 'When it was drafted.';

insert into silence_weight (id, factor, code, percent, valid_from, source, drafted_by, drafted_at)
select ('01900000-0000-7000-8000-0000000000' || place)::uuid, factor, code, percent, '2020-01-01',
       'Suite default: follows the cadence, weekly to monthly to quarterly contact', 'suite', '2020-01-01 00:00:00+08'
from (values (31, 'RISK', 'HIGH', 400), (32, 'RISK', 'KEY', 200), (33, 'RISK', 'NORMAL', 100),
             (34, 'GROUP', 'LOST_ONLY_CHILD', 50), (35, 'GROUP', 'ELDERLY_ALONE', 50), (36, 'GROUP', 'LEFT_BEHIND_CHILD', 40),
             (37, 'GROUP', 'DISABLED', 40), (38, 'GROUP', 'LAID_OFF', 20), (39, 'GROUP', 'OTHER', 20))
    as every (place, factor, code, percent);

create table quiet_rule (
    id             uuid         constraint quiet_rule_pk primary key,
    valid_from     date         not null
        constraint quiet_rule_once unique,
    window_days    integer      not null
        constraint quiet_rule_window_sane check (window_days between 30 and 730),
    min_households integer      not null
        constraint quiet_rule_households_sane check (min_households between 10 and 10000),
    min_peers      integer      not null
        constraint quiet_rule_peers_sane check (min_peers between 5 and 1000),
    distance       numeric(4,2) not null
        constraint quiet_rule_distance_sane check (distance between 0.5 and 20),
    small_cell     integer      not null
        constraint quiet_rule_small_cell_sane check (small_cell between 2 and 50),
    source         varchar(200) not null,
    drafted_by     varchar(200) not null,
    drafted_at     timestamptz  not null
);
comment on table quiet_rule is 'When a community counts as suspiciously quiet: data, effective-dated.';
comment on column quiet_rule.id is 'Id of the rule.';
comment on column quiet_rule.valid_from is 'First day it holds; the latest one that has begun wins.';
comment on column quiet_rule.window_days is 'How many days back needs and matters are counted.';
comment on column quiet_rule.min_households is 'Communities with fewer households are not judged.';
comment on column quiet_rule.min_peers is 'How many communities of the same kind it takes to compare; the district''s, else the city''s, the province''s, all.';
comment on column quiet_rule.distance is 'How many robust standard deviations below the peers'' median count as suspicious.';
comment on column quiet_rule.small_cell is 'Counts below this are not told.';
comment on column quiet_rule.source is 'Where the rule comes from.';
comment on column quiet_rule.drafted_by is 'Subject of the token it was drafted with.';
comment on column quiet_rule.drafted_at is 'When it was drafted.';

insert into quiet_rule (id, valid_from, window_days, min_households, min_peers, distance, small_cell, source, drafted_by, drafted_at) values
    ('01900000-0000-7000-8000-000000000041', '2020-01-01', 365, 30, 8, 2.50, 5,
     'Suite default: a year, peers of the same kind, 2.5 robust standard deviations, cells below 5 suppressed', 'suite',
     '2020-01-01 00:00:00+08');

create table matter_heard (
    matter      uuid        constraint matter_heard_pk primary key,
    community   varchar(18) not null,
    received_on date        not null
);
create index matter_heard_by_day on matter_heard (received_on);
comment on table matter_heard is 'That a matter was received from a community: to be counted, without its kind, so that nothing shows about what or whom.';
comment on column matter_heard.matter is 'Id of the matter in feedback-service; tells a repetition of the event.';
comment on column matter_heard.community is 'Code of the community.';
comment on column matter_heard.received_on is 'Day it was received.';

create table quiet_community (
    community    varchar(18)   constraint quiet_community_pk primary key,
    region       varchar(12)   not null,
    kind         varchar(16)   not null,
    households   integer       not null,
    needs        integer       not null,
    matters      integer       not null,
    rate         numeric(12,3) not null,
    peer_region  varchar(12)   not null,
    peers        integer       not null,
    peer_median  numeric(12,3) not null,
    distance     numeric(10,3) not null,
    quiet        boolean       not null,
    counted_on   date          not null
);
create index quiet_community_quietest on quiet_community (distance, community) where quiet;
comment on table quiet_community is 'How much is heard from each community, against its peers; counted once a day.';
comment on column quiet_community.community is 'Code of the community.';
comment on column quiet_community.region is 'Division code it lies in.';
comment on column quiet_community.kind is 'Kind of community; only the same kind is compared.';
comment on column quiet_community.households is 'Households that are there.';
comment on column quiet_community.needs is 'Needs found in the window.';
comment on column quiet_community.matters is 'Matters received in the window.';
comment on column quiet_community.rate is 'Needs and matters per 1,000 households.';
comment on column quiet_community.peer_region is 'Prefix of the division codes of its peers; empty: everywhere.';
comment on column quiet_community.peers is 'How many there are, itself included.';
comment on column quiet_community.peer_median is 'Median of their rates.';
comment on column quiet_community.distance is 'Robust standard deviations of the logarithm of its rate from theirs (median absolute deviation); negative is quieter.';
comment on column quiet_community.quiet is 'Whether that is suspicious by the rule of the day.';
comment on column quiet_community.counted_on is 'Day of counting.';
