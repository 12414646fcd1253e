create table cadre_leave (
    id uuid not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    first_day date not null,
    back_on date not null,
    status varchar(16) not null,
    granted_by varchar(200) not null,
    granted_at timestamptz not null,
    version bigint not null,
    constraint cadre_leave_pk primary key (id),
    constraint cadre_leave_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number),
    constraint cadre_leave_status_known check (status in ('PLANNED', 'CURRENT', 'OVER', 'CANCELLED')),
    constraint cadre_leave_days_in_order check (back_on >= first_day),
    constraint cadre_leave_one_at_a_time
        exclude using gist (org with =, staff_number with =, daterange(first_day, back_on) with &&) where (status <> 'CANCELLED')
);

comment on table cadre_leave is 'A cadre is on leave for some days; why is not kept here.';
comment on column cadre_leave.id is 'Identity (UUIDv7).';
comment on column cadre_leave.org is 'Credit code of the organisation of the cadre.';
comment on column cadre_leave.staff_number is 'Staff number of the cadre.';
comment on column cadre_leave.first_day is 'First day of leave, in Chinese time.';
comment on column cadre_leave.back_on is 'First day back at work.';
comment on column cadre_leave.status is 'PLANNED, CURRENT, OVER or CANCELLED.';
comment on column cadre_leave.granted_by is 'Subject of the token it was recorded with.';
comment on column cadre_leave.granted_at is 'When it was recorded.';
comment on column cadre_leave.version is 'Counts changes; the ETag of the record.';

create index cadre_leave_by_cadre on cadre_leave (org, staff_number, first_day, id);
create index cadre_leave_to_turn on cadre_leave (first_day, id) where status in ('PLANNED', 'CURRENT');
