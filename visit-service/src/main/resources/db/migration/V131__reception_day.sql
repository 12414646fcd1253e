create table reception_rule (
    id                 uuid         constraint reception_rule_pk primary key,
    holder             varchar(8)   not null
        constraint reception_rule_holder_known check (holder in ('LEADER', 'CADRE')),
    region             varchar(12)  not null,
    valid_from         date         not null,
    every              varchar(8)   not null
        constraint reception_rule_every_known check (every in ('WEEK', 'MONTH')),
    days               integer      not null
        constraint reception_rule_days_sane check (days between 1 and 7),
    publish_ahead_days integer      not null
        constraint reception_rule_ahead_sane check (publish_ahead_days between 1 and 60),
    walk_in_percent    integer      not null
        constraint reception_rule_walk_in_sane check (walk_in_percent between 0 and 100),
    hold_minutes       integer      not null
        constraint reception_rule_hold_sane check (hold_minutes between 1 and 120),
    source             varchar(200) not null,
    drafted_by         varchar(200) not null,
    drafted_at         timestamptz  not null,
    constraint reception_rule_once unique (holder, region, valid_from)
);
comment on table reception_rule is 'How often officials receive residents, and how: data, per region and effective-dated.';
comment on column reception_rule.id is 'Id of the rule.';
comment on column reception_rule.holder is 'For LEADER days or for CADRE days.';
comment on column reception_rule.region is 'For places whose code starts with this; the longest match wins, empty means everywhere.';
comment on column reception_rule.valid_from is 'First day the rule holds; of equal regions the latest one that has begun wins.';
comment on column reception_rule.every is 'WEEK (Monday to Sunday) or MONTH.';
comment on column reception_rule.days is 'How many days in each.';
comment on column reception_rule.publish_ahead_days is 'How many days ahead a day is published at the latest.';
comment on column reception_rule.walk_in_percent is 'Share of the capacity kept for those who come without a booking.';
comment on column reception_rule.hold_minutes is 'How long a place is held until it is confirmed.';
comment on column reception_rule.source is 'Where the rule comes from.';
comment on column reception_rule.drafted_by is 'Subject of the token it was drafted with.';
comment on column reception_rule.drafted_at is 'When it was drafted.';

insert into reception_rule (id, holder, region, valid_from, every, days, publish_ahead_days, walk_in_percent, hold_minutes, source,
                            drafted_by, drafted_at) values
    ('01900000-0000-7000-8000-000000000021', 'LEADER', '', '2020-01-01', 'MONTH', 1, 5, 20, 10,
     'Suite default: leaders one day monthly, published 5 days ahead, 20 % for walk-ins', 'suite', '2020-01-01 00:00:00+08'),
    ('01900000-0000-7000-8000-000000000022', 'CADRE', '', '2020-01-01', 'WEEK', 1, 5, 20, 10,
     'Suite default: community cadres one day weekly, published 5 days ahead, 20 % for walk-ins', 'suite', '2020-01-01 00:00:00+08');

create table reception_duty (
    id          uuid         constraint reception_duty_pk primary key,
    official    varchar(64)  not null,
    region      varchar(12)  not null,
    valid_from  date         not null,
    valid_until date,
    entered_by  varchar(200) not null,
    version     bigint       not null,
    constraint reception_duty_once unique (official, region, valid_from),
    constraint reception_duty_days_in_order check (valid_until >= valid_from)
);
create index reception_duty_by_region on reception_duty (region, id);
comment on table reception_duty is 'A leader who has to receive residents of a region; community cadres have to by their assignment.';
comment on column reception_duty.id is 'Id of the duty.';
comment on column reception_duty.official is 'The leader, as organisation and staff number.';
comment on column reception_duty.region is 'Prefix of the division codes the leader answers for.';
comment on column reception_duty.valid_from is 'First day of the duty.';
comment on column reception_duty.valid_until is 'First day no longer; empty while it has no end.';
comment on column reception_duty.entered_by is 'Subject of the token it was entered with.';
comment on column reception_duty.version is 'Counts the changes; the ETag.';

create table reception_day (
    id              uuid         constraint reception_day_pk primary key,
    holder          varchar(8)   not null
        constraint reception_day_holder_known check (holder in ('LEADER', 'CADRE')),
    official        varchar(64)  not null,
    substitute      varchar(64),
    community       varchar(18),
    region          varchar(12)  not null,
    place           varchar(200) not null,
    held_on         date         not null,
    starts_at       time         not null,
    slots           integer      not null
        constraint reception_day_slots_sane check (slots between 1 and 100),
    slot_minutes    integer      not null
        constraint reception_day_slot_minutes_sane check (slot_minutes between 5 and 240),
    capacity        integer      not null
        constraint reception_day_capacity_sane check (capacity between 1 and 20),
    walk_in_percent integer      not null
        constraint reception_day_walk_in_sane check (walk_in_percent between 0 and 100),
    status          varchar(12)  not null
        constraint reception_day_status_known check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    created_by      varchar(200) not null,
    created_at      timestamptz  not null,
    published_at    timestamptz,
    cancelled_at    timestamptz,
    cancelled_for   varchar(24)
        constraint reception_day_cancelled_for_known check (cancelled_for in
            ('OFFICIAL_ILL', 'OFFICIAL_AWAY', 'EMERGENCY', 'WEATHER', 'PLACE_UNAVAILABLE', 'MISTAKE')),
    version         bigint       not null,
    constraint reception_day_of_cadre_in_community check (holder = 'LEADER' or community is not null),
    constraint reception_day_published_once check (status <> 'PUBLISHED' or published_at is not null),
    constraint reception_day_cancelled_whole check ((status = 'CANCELLED') = (cancelled_at is not null)
        and (status = 'CANCELLED') = (cancelled_for is not null)),
    constraint reception_day_another_substitutes check (substitute <> official)
);
create index reception_day_public on reception_day (held_on, id) where published_at is not null;
create index reception_day_public_in_region on reception_day (region text_pattern_ops, held_on, id) where published_at is not null;
create index reception_day_drafts on reception_day (held_on, id) where status = 'DRAFT';
create index reception_day_of_official on reception_day (official, held_on);
create index reception_day_of_substitute on reception_day (substitute, held_on) where substitute is not null;
create index reception_day_of_community on reception_day (community, held_on) where status = 'PUBLISHED';
comment on table reception_day is 'A day on which an official receives residents.';
comment on column reception_day.id is 'Id of the day.';
comment on column reception_day.holder is 'LEADER: for a region. CADRE: for a community.';
comment on column reception_day.official is 'Who receives, as organisation and staff number.';
comment on column reception_day.substitute is 'Who receives instead, once somebody does.';
comment on column reception_day.community is 'Community the day is for; empty for a leader''s day.';
comment on column reception_day.region is 'Prefix of the division codes whose residents are received; the region of the community where there is one.';
comment on column reception_day.place is 'Where: a public place, never somebody''s home.';
comment on column reception_day.held_on is 'The day, Chinese time.';
comment on column reception_day.starts_at is 'When the first slot begins, Chinese time.';
comment on column reception_day.slots is 'How many slots follow one another.';
comment on column reception_day.slot_minutes is 'Length of a slot in minutes.';
comment on column reception_day.capacity is 'How many residents, each with their own matter, are received in one slot.';
comment on column reception_day.walk_in_percent is 'Share of all places kept for those who come without a booking.';
comment on column reception_day.status is 'DRAFT, PUBLISHED or CANCELLED.';
comment on column reception_day.created_by is 'Subject of the token it was drafted with.';
comment on column reception_day.created_at is 'When it was drafted.';
comment on column reception_day.published_at is 'When residents were told; before that they see nothing of it.';
comment on column reception_day.cancelled_at is 'When it was cancelled.';
comment on column reception_day.cancelled_for is 'Why it was cancelled.';
comment on column reception_day.version is 'Counts the changes; the ETag.';

create table reception_slot (
    day       uuid        not null
        constraint reception_slot_of_day references reception_day (id),
    number    integer     not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    constraint reception_slot_pk primary key (day, number),
    constraint reception_slot_in_order check (ends_at > starts_at)
);
comment on table reception_slot is 'A stretch of time of a published reception day.';
comment on column reception_slot.day is 'The day.';
comment on column reception_slot.number is 'Place in the day, from 1.';
comment on column reception_slot.starts_at is 'When it begins.';
comment on column reception_slot.ends_at is 'When it ends.';

create table reception_seat (
    day     uuid    not null,
    slot    integer not null,
    number  integer not null,
    walk_in boolean not null,
    constraint reception_seat_pk primary key (day, slot, number),
    constraint reception_seat_in_slot foreign key (day, slot) references reception_slot (day, number)
);
comment on table reception_seat is 'Room for one resident in a slot: what is booked.';
comment on column reception_seat.day is 'The day.';
comment on column reception_seat.slot is 'The slot.';
comment on column reception_seat.number is 'Place in the slot, from 1.';
comment on column reception_seat.walk_in is 'Kept for those who come without a booking.';

create table reception_booking (
    id            uuid         constraint reception_booking_pk primary key,
    day           uuid         not null
        constraint reception_booking_on_day references reception_day (id),
    slot          integer,
    seat          integer,
    status        varchar(12)  not null
        constraint reception_booking_status_known check (status in
            ('WAITING', 'HELD', 'BOOKED', 'SUBSTITUTED', 'CHECKED_IN', 'SERVED', 'NO_SHOW', 'CANCELLED')),
    channel       varchar(12)  not null
        constraint reception_booking_channel_known check (channel in ('RESIDENT', 'PORTAL', 'STAFF', 'WALK_IN')),
    person        bytea        not null,
    resident      varchar(200),
    household     uuid
        constraint reception_booking_of_household references household (id),
    community     varchar(18)  not null,
    name          bytea,
    phone         bytea,
    topic         bytea,
    held_until    timestamptz,
    made_by       varchar(200) not null,
    made_at       timestamptz  not null,
    booked_at     timestamptz,
    checked_in_at timestamptz,
    settled_at    timestamptz,
    cancelled_for varchar(16)
        constraint reception_booking_cancelled_for_known check (cancelled_for in
            ('RESIDENT', 'OFFICIAL', 'HOLD_EXPIRED', 'DAY_CANCELLED', 'DAY_OVER')),
    visit         uuid
        constraint reception_booking_served_in_visit references visit (id),
    version       bigint       not null,
    constraint reception_booking_seat foreign key (day, slot, seat) references reception_seat (day, slot, number),
    constraint reception_booking_seat_whole check ((slot is null) = (seat is null)),
    constraint reception_booking_seat_needed check (seat is not null or status in ('WAITING', 'CANCELLED')),
    constraint reception_booking_held_until check (status <> 'HELD' or held_until is not null),
    constraint reception_booking_cancelled_whole check ((status = 'CANCELLED') = (cancelled_for is not null)),
    constraint reception_booking_served_whole check ((status = 'SERVED') = (visit is not null))
);
create unique index reception_seat_taken_once on reception_booking (day, slot, seat)
    where status in ('HELD', 'BOOKED', 'SUBSTITUTED', 'CHECKED_IN', 'SERVED', 'NO_SHOW');
create unique index reception_once_a_day on reception_booking (day, person)
    where status in ('WAITING', 'HELD', 'BOOKED', 'SUBSTITUTED', 'CHECKED_IN', 'SERVED');
create index reception_booking_by_day on reception_booking (day, id);
create index reception_booking_waiting on reception_booking (day, made_at, id) where status = 'WAITING';
create index reception_booking_held on reception_booking (held_until) where status = 'HELD';
create index reception_booking_of_resident on reception_booking (resident, id) where resident is not null;
create index reception_booking_made_by on reception_booking (made_by, id);
comment on table reception_booking is 'A resident''s place on a reception day, or on its waiting list.';
comment on column reception_booking.id is 'Id of the booking.';
comment on column reception_booking.day is 'The reception day.';
comment on column reception_booking.slot is 'The slot; empty while waiting for one.';
comment on column reception_booking.seat is 'The place in the slot. One place is never taken twice: reception_seat_taken_once.';
comment on column reception_booking.status is 'State; see BookingStatus. A HELD one whose time is over counts as cancelled.';
comment on column reception_booking.channel is 'RESIDENT with an account, PORTAL or STAFF on behalf, or WALK_IN.';
comment on column reception_booking.person is 'Keyed hash of the account, household or phone number: one booking per resident and day.';
comment on column reception_booking.resident is 'Account of the resident at the portal, where there is one.';
comment on column reception_booking.household is 'The resident''s household, where it is known.';
comment on column reception_booking.community is 'Code of the community the resident comes from.';
comment on column reception_booking.name is 'Sealed name. Personal data.';
comment on column reception_booking.phone is 'Sealed phone number. Personal data.';
comment on column reception_booking.topic is 'Sealed phrase about what the resident comes for. Personal data.';
comment on column reception_booking.held_until is 'Until when the place is held without being confirmed.';
comment on column reception_booking.made_by is 'Subject of the token it was made with.';
comment on column reception_booking.made_at is 'When it was made; the waiting list is in this order.';
comment on column reception_booking.booked_at is 'When it was confirmed or promoted.';
comment on column reception_booking.checked_in_at is 'When the resident came.';
comment on column reception_booking.settled_at is 'When it was served, missed or cancelled.';
comment on column reception_booking.cancelled_for is 'Why it was cancelled.';
comment on column reception_booking.visit is 'The visit it became.';
comment on column reception_booking.version is 'Counts the changes.';

create table reception_calendar (
    official    varchar(64) constraint reception_calendar_pk primary key,
    key_hash    bytea       not null
        constraint reception_calendar_key_once unique,
    made_at     timestamptz not null,
    valid_until timestamptz not null
);
comment on table reception_calendar is 'An official''s private calendar feed.';
comment on column reception_calendar.official is 'The official, as organisation and staff number.';
comment on column reception_calendar.key_hash is 'Keyed hash of the key in the feed''s address; the key itself is shown once and kept nowhere.';
comment on column reception_calendar.made_at is 'When the key was made; an older one is void since then.';
comment on column reception_calendar.valid_until is 'When the key ends.';
