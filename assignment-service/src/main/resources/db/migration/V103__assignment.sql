-- Lets an exclusion constraint compare codes for equality beside date ranges for overlap.
create extension if not exists btree_gist;

create table assignment (
    id uuid not null,
    community varchar(18) collate "C" not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    role varchar(16) not null,
    status varchar(16) not null,
    valid_from date not null,
    valid_to date,
    planned_to date,
    sole boolean not null,
    recusal_waiver varchar(500),
    end_reason varchar(500),
    version bigint not null,
    changed_at timestamptz not null,
    constraint assignment_pk primary key (id),
    constraint assignment_community_fk foreign key (community) references community (code),
    constraint assignment_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number),
    constraint assignment_role_known check (role in ('LEAD', 'DEPUTY', 'ACTING')),
    constraint assignment_status_known check (status in ('PROPOSED', 'ACTIVE', 'HANDING_OVER', 'ENDED')),
    constraint assignment_dates_in_order check (valid_to >= valid_from),
    constraint assignment_end_has_date check (status not in ('HANDING_OVER', 'ENDED') or valid_to is not null),
    constraint assignment_one_lead
        exclude using gist (community with =, daterange(valid_from, valid_to) with &&) where (role = 'LEAD'),
    constraint assignment_one_community
        exclude using gist (org with =, staff_number with =, daterange(valid_from, valid_to) with &&) where (role = 'LEAD' and sole)
);

comment on table assignment is 'A cadre answers for a community over a range of days.';
comment on column assignment.id is 'Identity, chosen by the client or made here (UUIDv7).';
comment on column assignment.community is 'Code of the community answered for.';
comment on column assignment.org is 'Credit code of the organisation of the cadre.';
comment on column assignment.staff_number is 'Staff number of the cadre within the organisation.';
comment on column assignment.role is 'LEAD, DEPUTY or ACTING; at most one LEAD of a community at any instant.';
comment on column assignment.status is 'PROPOSED, ACTIVE, HANDING_OVER or ENDED.';
comment on column assignment.valid_from is 'First day, in Chinese time.';
comment on column assignment.valid_to is 'First day no longer valid; empty while open.';
comment on column assignment.planned_to is 'The end as first asked for, so that a repeated request is recognised after an earlier end.';
comment on column assignment.sole is 'Whether this cadre may lead one community only, as the setting was when it was made.';
comment on column assignment.recusal_waiver is 'Why the cadre may serve where they or close relatives live.';
comment on column assignment.end_reason is 'Why the assignment was ended.';
comment on column assignment.version is 'Counts changes; the ETag of the record.';
comment on column assignment.changed_at is 'When the record last changed.';

create index assignment_by_community on assignment (community, id);
create index assignment_by_cadre on assignment (org, staff_number, community, id);
-- The nightly turn looks only at what has not come to its end.
create index assignment_open on assignment (valid_from, id) where status <> 'ENDED';
