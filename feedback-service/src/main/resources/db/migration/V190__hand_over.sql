alter table assignment add column stands_in boolean not null default false;
comment on column assignment.stands_in is 'Whether the cadre stands in for a lead who is on leave, and so goes before the lead';

create table hand_over_seen (
    hand_over  uuid        not null,
    community  varchar(18) not null,
    from_cadre varchar(64) not null,
    to_cadre   varchar(64),
    listed_at  timestamptz,
    moved_at   timestamptz,
    constraint hand_over_seen_pk primary key (hand_over),
    constraint hand_over_seen_moved_to_somebody check (moved_at is null or to_cadre is not null)
);
create index hand_over_seen_succession on hand_over_seen (community, from_cadre, moved_at) where moved_at is not null;
comment on table hand_over_seen is 'Hand-overs of assignment-service this service has answered: each is listed once and moved once';
comment on column hand_over_seen.hand_over is 'The hand-over';
comment on column hand_over_seen.community is 'Code of the community';
comment on column hand_over_seen.from_cadre is 'The outgoing cadre, ORG/STAFF';
comment on column hand_over_seen.to_cadre is 'The incoming cadre, known when it is complete';
comment on column hand_over_seen.listed_at is 'When the open matters were listed; null if it was complete before';
comment on column hand_over_seen.moved_at is 'When they passed to the incoming cadre';

create index matter_open_of_cadre on matter (cadre, community)
    where status in ('ASSIGNED', 'OBJECTED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING_FOR_RESIDENT', 'REWORK');
