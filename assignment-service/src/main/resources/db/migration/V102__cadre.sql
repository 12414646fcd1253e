create table cadre (
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    name varchar(100) not null,
    post varchar(100) not null,
    status varchar(16) not null,
    lives_in varchar(12) collate "C",
    relatives_in varchar(12)[] not null,
    version bigint not null,
    changed_at timestamptz not null,
    constraint cadre_pk primary key (org, staff_number),
    constraint cadre_organisation_fk foreign key (org) references organisation (credit_code),
    constraint cadre_staff_number_form check (staff_number ~ '^[A-Za-z0-9_-]{1,32}$'),
    constraint cadre_status_known check (status in ('ACTIVE', 'ON_LEAVE', 'LEFT')),
    constraint cadre_lives_in_form check (lives_in ~ '^[0-9]{12}$')
);

comment on table cadre is 'An official who may answer for a community.';
comment on column cadre.org is 'Credit code of the organisation the cadre belongs to.';
comment on column cadre.staff_number is 'Staff number within the organisation.';
comment on column cadre.name is 'Name of the person; never leaves this service on a topic.';
comment on column cadre.post is 'Post held in the organisation.';
comment on column cadre.status is 'ACTIVE, ON_LEAVE or LEFT.';
comment on column cadre.lives_in is 'Community where the cadre lives, for recusal; may lie outside the register.';
comment on column cadre.relatives_in is 'Communities where close relatives live, for recusal.';
comment on column cadre.version is 'Counts changes; the ETag of the record.';
comment on column cadre.changed_at is 'When the record last changed.';
