-- An acting cadre who stands in for a lead on leave goes before the lead on those days.
alter table assignment_copy
    add column stands_in boolean not null default false,
    add column handing_over boolean not null default false;
comment on column assignment_copy.stands_in is 'Whether the cadre stands in for a lead who is on leave, and so goes before the lead.';

comment on column assignment_copy.handing_over is 'Whether what is open has still to be handed over: until then it stays with this cadre.';
create index assignment_copy_handing_over on assignment_copy (community, cadre) where handing_over;

create or replace view responsibility as
select a.assignment, a.community, a.cadre, a.role, a.works_from, a.works_until, a.stands_in
from assignment_copy a
where not exists (select from cadre_copy c where c.cadre = a.cadre and c.status = 'LEFT');
comment on column responsibility.stands_in is 'Whether the cadre stands in for a lead who is on leave.';

-- Who found a need does not change; who has to see to it does.
alter table need add column in_charge varchar(64);
comment on column need.in_charge is 'Who sees to it since a hand-over; empty while it is who found it.';
create index need_undecided_of_cadre on need (community, (coalesce(in_charge, cadre))) where status = 'UNDECIDED';
create index help_case_open_of_cadre on help_case (cadre, community) where status <> 'CLOSED';

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
comment on table hand_over_seen is 'Hand-overs of assignment-service this service has answered: each is listed once and moved once.';
comment on column hand_over_seen.hand_over is 'The hand-over.';
comment on column hand_over_seen.community is 'Code of the community.';
comment on column hand_over_seen.from_cadre is 'The outgoing cadre, as organisation and staff number.';
comment on column hand_over_seen.to_cadre is 'The incoming cadre, known when it is complete.';
comment on column hand_over_seen.listed_at is 'When the open items were listed; empty if it was complete before.';
comment on column hand_over_seen.moved_at is 'When they passed to the incoming cadre.';
