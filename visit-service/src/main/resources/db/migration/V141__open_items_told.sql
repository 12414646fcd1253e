create table open_items_told (
    cadre        varchar(64) not null,
    community    varchar(18) not null,
    due_contacts bigint      not null,
    needs        bigint      not null,
    help_cases   bigint      not null,
    promises     bigint      not null,
    constraint open_items_told_pk primary key (cadre, community),
    constraint open_items_told_counts check (due_contacts >= 0 and needs >= 0 and help_cases >= 0 and promises >= 0)
);
create index help_case_open on help_case (cadre, community) where status <> 'CLOSED';
create index need_open on need (cadre, community) where status = 'UNDECIDED';
comment on table open_items_told is 'What was last told of the work open with an official in a community.';
comment on column open_items_told.cadre is 'The official, ORG/STAFF.';
comment on column open_items_told.community is 'Code of the community.';
comment on column open_items_told.due_contacts is 'Contacts owed.';
comment on column open_items_told.needs is 'Needs nobody decided on.';
comment on column open_items_told.help_cases is 'Help cases not closed.';
comment on column open_items_told.promises is 'Promises not settled.';
