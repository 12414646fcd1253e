alter table assignment
    add column planned_from date,
    add column stands_in_for uuid,
    add column late_reason varchar(500),
    add column waived_by varchar(200),
    add column waived_at timestamptz,
    add column change varchar(16) not null default 'MADE',
    add column change_reason varchar(500),
    add column changed_by varchar(200) not null default 'system',
    add constraint assignment_stands_in_for_fk foreign key (stands_in_for) references assignment (id),
    add constraint assignment_only_acting_stands_in check (stands_in_for is null or role = 'ACTING'),
    add constraint assignment_waiver_has_author check (waived_by is null or (recusal_waiver is not null and waived_at is not null)),
    add constraint assignment_change_known check (change in ('MADE', 'BEGUN', 'RESCHEDULED', 'END_SET', 'EXPIRED', 'WITHDRAWN', 'HANDED_OVER', 'CORRECTED'));

comment on column assignment.planned_from is 'The first day as first asked for, so that a repeated request is recognised after the start was moved.';
comment on column assignment.stands_in_for is 'The lead''s assignment an acting cadre stands in for while the lead is on leave; empty where the acting cadre fills a vacancy.';
comment on column assignment.late_reason is 'Why an assignment that is already over was recorded only now.';
comment on column assignment.waived_by is 'Subject of the supervisor''s token who waived recusal.';
comment on column assignment.waived_at is 'When recusal was waived.';
comment on column assignment.change is 'What the last change was.';
comment on column assignment.change_reason is 'Why it was last changed, in words; seen by those who see the history.';
comment on column assignment.changed_by is 'Subject of the token of the last change, or the job that made it.';

create index assignment_standing_in on assignment (stands_in_for) where stands_in_for is not null;
create index assignment_waived on assignment (community, id) where recusal_waiver is not null;
-- Coverage asks who answers for a community on a day; the acting cadres beside the leads, which have their exclusion index.
create index assignment_in_force on assignment (community, role, valid_from, valid_to) where role in ('LEAD', 'ACTING');

create table assignment_history (
    position bigint generated always as identity,
    assignment uuid not null,
    version bigint not null,
    community varchar(18) collate "C" not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    role varchar(16) not null,
    status varchar(16) not null,
    valid_from date not null,
    valid_to date,
    sole boolean not null,
    stands_in_for uuid,
    recusal_waived boolean not null,
    end_reason varchar(500),
    change varchar(16) not null,
    change_reason varchar(500),
    changed_by varchar(200) not null,
    known_from timestamptz not null,
    known_to timestamptz,
    constraint assignment_history_pk primary key (position),
    constraint assignment_history_assignment_fk foreign key (assignment) references assignment (id),
    constraint assignment_history_known_in_order check (known_to >= known_from),
    constraint assignment_history_one_version
        exclude using gist (assignment with =, tstzrange(known_from, known_to) with &&),
    constraint assignment_history_one_lead
        exclude using gist (community with =, daterange(valid_from, valid_to) with &&, tstzrange(known_from, known_to) with &&)
        where (role = 'LEAD'),
    constraint assignment_history_one_community
        exclude using gist (org with =, staff_number with =, daterange(valid_from, valid_to) with &&, tstzrange(known_from, known_to) with &&)
        where (role = 'LEAD' and sole)
);

comment on table assignment_history is 'Each assignment as it was known from one moment until another: who answered for whom on a day, as we knew it on a day. Append-only; a row''s period of knowledge is closed once.';
comment on column assignment_history.position is 'Order of recording.';
comment on column assignment_history.assignment is 'The assignment.';
comment on column assignment_history.version is 'Its version.';
comment on column assignment_history.community is 'Code of the community answered for.';
comment on column assignment_history.org is 'Credit code of the organisation of the cadre.';
comment on column assignment_history.staff_number is 'Staff number of the cadre within the organisation.';
comment on column assignment_history.role is 'LEAD, DEPUTY or ACTING.';
comment on column assignment_history.status is 'PROPOSED, ACTIVE, HANDING_OVER or ENDED.';
comment on column assignment_history.valid_from is 'First day, in Chinese time.';
comment on column assignment_history.valid_to is 'First day no longer valid; empty while open.';
comment on column assignment_history.sole is 'Whether the cadre could lead one community only.';
comment on column assignment_history.stands_in_for is 'The lead''s assignment an acting cadre stood in for.';
comment on column assignment_history.recusal_waived is 'Whether recusal was waived.';
comment on column assignment_history.end_reason is 'Why the assignment was ended.';
comment on column assignment_history.change is 'What had changed.';
comment on column assignment_history.change_reason is 'Why.';
comment on column assignment_history.changed_by is 'Subject of the token of the change, or the job that made it.';
comment on column assignment_history.known_from is 'From when on this was what the register said.';
comment on column assignment_history.known_to is 'Until when; empty while it still says so.';

create index assignment_history_by_community on assignment_history (community, known_from);
create index assignment_history_by_cadre on assignment_history (org, staff_number, known_from);
create index assignment_history_by_assignment on assignment_history (assignment, position);

-- No writer can forget to remember. Knowledge grows in one order for a community and for a cadre, whatever the clocks of replicas say.
create function assignment_remember() returns trigger language plpgsql as $$
declare
    moment timestamptz;
begin
    moment := greatest(new.changed_at,
        (select max(h.known_from) from assignment_history h where h.community = new.community),
        (select max(h.known_from) from assignment_history h where h.org = new.org and h.staff_number = new.staff_number));
    update assignment_history set known_to = moment where assignment = new.id and known_to is null;
    insert into assignment_history (assignment, version, community, org, staff_number, role, status, valid_from, valid_to, sole,
        stands_in_for, recusal_waived, end_reason, change, change_reason, changed_by, known_from)
    values (new.id, new.version, new.community, new.org, new.staff_number, new.role, new.status, new.valid_from, new.valid_to, new.sole,
        new.stands_in_for, new.recusal_waiver is not null, new.end_reason, new.change, new.change_reason, new.changed_by, moment);
    return null;
end $$;

update assignment set planned_from = valid_from;

insert into assignment_history (assignment, version, community, org, staff_number, role, status, valid_from, valid_to, sole,
    recusal_waived, end_reason, change, changed_by, known_from)
select id, version, community, org, staff_number, role, status, valid_from, valid_to, sole,
       recusal_waiver is not null, end_reason, 'MADE', 'system', changed_at
from assignment;

create trigger assignment_remembered after insert or update on assignment
    for each row execute function assignment_remember();

create function assignment_history_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.known_to is null and new.known_to is not null
        and to_jsonb(new) - 'known_to' = to_jsonb(old) - 'known_to' then
        return new;
    end if;
    raise exception 'the history of assignments is append-only' using errcode = 'check_violation', constraint = 'assignment_history_append_only';
end $$;

create trigger assignment_history_not_rewritten before update or delete on assignment_history
    for each row execute function assignment_history_append_only();
create trigger assignment_history_not_emptied before truncate on assignment_history
    for each statement execute function assignment_history_append_only();
