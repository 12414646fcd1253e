-- What coverage on a day gone by is counted from, beside the history of assignments.
alter table community add column registered_at timestamptz not null default now();
comment on column community.registered_at is 'When it came into the register: before that it was no gap.';

create table cadre_status_history (
    position bigint generated always as identity,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    status varchar(16) not null,
    known_from timestamptz not null,
    constraint cadre_status_history_pk primary key (position),
    constraint cadre_status_history_status_known check (status in ('ACTIVE', 'ON_LEAVE', 'LEFT'))
);
comment on table cadre_status_history is 'Whether a cadre was at work, from when on; written by the database, append-only.';
comment on column cadre_status_history.position is 'Order of recording.';
comment on column cadre_status_history.org is 'Credit code of the organisation of the cadre.';
comment on column cadre_status_history.staff_number is 'Staff number of the cadre.';
comment on column cadre_status_history.status is 'ACTIVE, ON_LEAVE or LEFT.';
comment on column cadre_status_history.known_from is 'From when on.';
create index cadre_status_history_by_cadre on cadre_status_history (org, staff_number, known_from desc, position desc);

insert into cadre_status_history (org, staff_number, status, known_from) select org, staff_number, status, changed_at from cadre;

create function cadre_status_remember() returns trigger language plpgsql as $$
begin
    insert into cadre_status_history (org, staff_number, status, known_from) values (new.org, new.staff_number, new.status, new.changed_at);
    return null;
end $$;
create trigger cadre_status_first after insert on cadre for each row execute function cadre_status_remember();
create trigger cadre_status_moved after update of status on cadre for each row
    when (old.status is distinct from new.status) execute function cadre_status_remember();

create table vacancy (
    position bigint generated always as identity,
    community varchar(18) collate "C" not null,
    since date not null,
    alerted_at timestamptz not null,
    filled_at timestamptz,
    filled_by varchar(16),
    constraint vacancy_pk primary key (position),
    constraint vacancy_filled_whole check ((filled_at is null) = (filled_by is null)),
    constraint vacancy_filled_by_known check (filled_by in ('LEAD', 'ACTING'))
);
comment on table vacancy is 'A time in which nobody answered for a community that somebody had answered for before; each is told once when it is found and once when it ends.';
comment on column vacancy.position is 'Order of finding.';
comment on column vacancy.community is 'Code of the community.';
comment on column vacancy.since is 'First day without anybody.';
comment on column vacancy.alerted_at is 'When the others were told.';
comment on column vacancy.filled_at is 'When somebody answered for it again; empty until then.';
comment on column vacancy.filled_by is 'LEAD or ACTING.';
create unique index vacancy_one_open on vacancy (community) where filled_at is null;
create index vacancy_by_community on vacancy (community, position);

create table coverage_snapshot (
    day date not null,
    taken_at timestamptz not null,
    constraint coverage_snapshot_pk primary key (day)
);
comment on table coverage_snapshot is 'The days of which coverage was counted.';
comment on column coverage_snapshot.day is 'The day, as it was known at its end.';
comment on column coverage_snapshot.taken_at is 'When it was counted.';

create table coverage_street (
    day date not null,
    street varchar(9) collate "C" not null,
    communities integer not null,
    with_lead integer not null,
    acting_only integer not null,
    lead_on_leave integer not null,
    hand_overs_overdue integer not null,
    constraint coverage_street_pk primary key (street, day),
    constraint coverage_street_of_snapshot foreign key (day) references coverage_snapshot (day),
    constraint coverage_street_adds_up check (with_lead + acting_only <= communities and lead_on_leave <= with_lead)
);
comment on table coverage_street is 'How a street or town was covered on a day; a district or city is the sum of its streets.';
comment on column coverage_street.day is 'The day.';
comment on column coverage_street.street is 'First nine digits of the division code.';
comment on column coverage_street.communities is 'Communities in the register.';
comment on column coverage_street.with_lead is 'Of these, led by somebody in service.';
comment on column coverage_street.acting_only is 'Of these, without a lead but with an acting cadre.';
comment on column coverage_street.lead_on_leave is 'Of those led, with the lead on leave and nobody standing in.';
comment on column coverage_street.hand_overs_overdue is 'Hand-overs whose signatures were overdue.';

create table coverage_organisation (
    day date not null,
    org varchar(18) collate "C" not null,
    region varchar(12) collate "C" not null,
    cadres integer not null,
    without_community integer not null,
    led integer not null,
    acted_for integer not null,
    hand_overs_overdue integer not null,
    constraint coverage_organisation_pk primary key (org, day),
    constraint coverage_organisation_of_snapshot foreign key (day) references coverage_snapshot (day)
);
create index coverage_organisation_by_region on coverage_organisation (region, day);
comment on table coverage_organisation is 'What an organisation''s cadres answered for on a day.';
comment on column coverage_organisation.day is 'The day.';
comment on column coverage_organisation.org is 'Credit code of the organisation.';
comment on column coverage_organisation.region is 'Region the organisation serves.';
comment on column coverage_organisation.cadres is 'Cadres at work.';
comment on column coverage_organisation.without_community is 'Of these, who answer for no community.';
comment on column coverage_organisation.led is 'Communities led.';
comment on column coverage_organisation.acted_for is 'Communities acted for.';
comment on column coverage_organisation.hand_overs_overdue is 'Hand-overs of the organisation''s outgoing cadres whose signatures were overdue.';
