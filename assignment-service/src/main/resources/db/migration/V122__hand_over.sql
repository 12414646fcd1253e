create table hand_over (
    id uuid not null,
    assignment uuid not null,
    community varchar(18) collate "C" not null,
    kind varchar(16) not null,
    status varchar(16) not null,
    from_org varchar(18) collate "C" not null,
    from_staff_number varchar(32) collate "C" not null,
    successor uuid,
    to_org varchar(18) collate "C",
    to_staff_number varchar(32) collate "C",
    ends_on date not null,
    dossier text not null,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    overdue_since timestamptz,
    outgoing_signed_at timestamptz,
    outgoing_signed_by varchar(200),
    outgoing_words varchar(2000),
    incoming_signed_at timestamptz,
    incoming_signed_by varchar(200),
    incoming_words varchar(2000),
    refused_by varchar(8),
    refused_at timestamptz,
    refusal varchar(2000),
    decided_by varchar(200),
    decided_at timestamptz,
    decision_reason varchar(2000),
    completed_at timestamptz,
    joint_visit_by date,
    joint_visit uuid,
    joint_visit_on date,
    version bigint not null,
    constraint hand_over_pk primary key (id),
    constraint hand_over_once_per_assignment unique (assignment),
    constraint hand_over_assignment_fk foreign key (assignment) references assignment (id),
    constraint hand_over_successor_fk foreign key (successor) references assignment (id),
    constraint hand_over_community_fk foreign key (community) references community (code),
    constraint hand_over_kind_known check (kind in ('ENDING', 'TRANSFER', 'RETURN')),
    constraint hand_over_status_known check (status in ('OPEN', 'REFUSED', 'SIGNED', 'COMPLETED')),
    constraint hand_over_successor_whole check (
        (successor is null) = (to_org is null) and (successor is null) = (to_staff_number is null)),
    constraint hand_over_signed_by_both check (status not in ('SIGNED', 'COMPLETED')
        or (successor is not null and outgoing_signed_at is not null and incoming_signed_at is not null)),
    constraint hand_over_refusal_whole check ((status = 'REFUSED') = (refusal is not null)
        and (refusal is null) = (refused_by is null) and (refusal is null) = (refused_at is null)),
    constraint hand_over_refused_by_known check (refused_by in ('OUTGOING', 'INCOMING')),
    constraint hand_over_completed_has_time check ((status = 'COMPLETED') = (completed_at is not null)),
    constraint hand_over_joint_visit_whole check ((joint_visit is null) = (joint_visit_on is null))
);

comment on table hand_over is 'What an ending assignment leaves open passes into other hands: a dossier, two signatures, one moment.';
comment on column hand_over.id is 'Identity (UUIDv7).';
comment on column hand_over.assignment is 'The assignment that ends.';
comment on column hand_over.community is 'Code of the community.';
comment on column hand_over.kind is 'ENDING when the successor was not known at first, TRANSFER when they were, RETURN from an acting cadre to the lead.';
comment on column hand_over.status is 'OPEN, REFUSED (the supervisor decides), SIGNED (waits for the day) or COMPLETED.';
comment on column hand_over.from_org is 'Credit code of the organisation of the outgoing cadre.';
comment on column hand_over.from_staff_number is 'Staff number of the outgoing cadre.';
comment on column hand_over.successor is 'The assignment of the incoming cadre; empty while nobody is known.';
comment on column hand_over.to_org is 'Credit code of the organisation of the incoming cadre.';
comment on column hand_over.to_staff_number is 'Staff number of the incoming cadre.';
comment on column hand_over.ends_on is 'First day on which the outgoing cadre no longer answers for the community; nothing passes before.';
comment on column hand_over.dossier is 'What was known of the community when the hand-over was opened, as JSON.';
comment on column hand_over.opened_at is 'When it was opened.';
comment on column hand_over.due_at is 'Until when both sign.';
comment on column hand_over.overdue_since is 'When it was found unsigned after that; it is in the supervisor''s queue.';
comment on column hand_over.outgoing_signed_at is 'When the outgoing side was signed.';
comment on column hand_over.outgoing_signed_by is 'The cadre, or the subject of the supervisor who signed in their place.';
comment on column hand_over.outgoing_words is 'What the outgoing cadre noted. Personal data: never in an event or a log.';
comment on column hand_over.incoming_signed_at is 'When the incoming side was signed.';
comment on column hand_over.incoming_signed_by is 'The cadre, or the subject of the supervisor who signed in their place.';
comment on column hand_over.incoming_words is 'What the incoming cadre noted. Personal data: never in an event or a log.';
comment on column hand_over.refused_by is 'OUTGOING or INCOMING: who refused to sign.';
comment on column hand_over.refused_at is 'When it was refused.';
comment on column hand_over.refusal is 'Why it was refused.';
comment on column hand_over.decided_by is 'Subject of the token of the supervisor who decided.';
comment on column hand_over.decided_at is 'When the supervisor decided.';
comment on column hand_over.decision_reason is 'Why the supervisor decided so.';
comment on column hand_over.completed_at is 'When everything passed.';
comment on column hand_over.joint_visit_by is 'Until when both go on a joint visit.';
comment on column hand_over.joint_visit is 'The joint visit, in visit-service.';
comment on column hand_over.joint_visit_on is 'The day of the joint visit.';
comment on column hand_over.version is 'Counts changes; the ETag of the record.';

create index hand_over_by_community on hand_over (community, id);
create index hand_over_by_outgoing on hand_over (from_org, from_staff_number, id);
create index hand_over_by_incoming on hand_over (to_org, to_staff_number, id);
create index hand_over_by_successor on hand_over (successor) where successor is not null;
create index hand_over_to_sign on hand_over (due_at, id) where status = 'OPEN' and overdue_since is null;
create index hand_over_to_complete on hand_over (ends_on, id) where status = 'SIGNED';
create index hand_over_in_queue on hand_over (community, id) where status = 'REFUSED' or (status = 'OPEN' and overdue_since is not null);
create index hand_over_without_joint_visit on hand_over (community, id) where joint_visit_by is not null and joint_visit is null;

create table hand_over_listing (
    hand_over uuid not null,
    source varchar(32) not null,
    listed_at timestamptz,
    moved_at timestamptz,
    moved integer,
    constraint hand_over_listing_pk primary key (hand_over, source),
    constraint hand_over_listing_hand_over_fk foreign key (hand_over) references hand_over (id),
    constraint hand_over_listing_source_known check (source in ('visit-service', 'feedback-service')),
    constraint hand_over_listing_moved_whole check ((moved_at is null) = (moved is null))
);

comment on table hand_over_listing is 'Which service has said what is open, and that it has passed.';
comment on column hand_over_listing.hand_over is 'The hand-over.';
comment on column hand_over_listing.source is 'The service.';
comment on column hand_over_listing.listed_at is 'When it listed what is open; empty until then.';
comment on column hand_over_listing.moved_at is 'When it moved all of it to the incoming cadre; empty until then.';
comment on column hand_over_listing.moved is 'How many items it moved.';

create table hand_over_item (
    hand_over uuid not null,
    source varchar(32) not null,
    kind varchar(16) not null,
    item uuid not null,
    due_at timestamptz,
    constraint hand_over_item_pk primary key (hand_over, kind, item),
    constraint hand_over_item_hand_over_fk foreign key (hand_over) references hand_over (id),
    constraint hand_over_item_kind_form check (kind ~ '^[A-Z_]{1,16}$')
);

comment on table hand_over_item is 'One open item of a dossier: ids only, the words stay where they were written.';
comment on column hand_over_item.hand_over is 'The hand-over.';
comment on column hand_over_item.source is 'The service that has the item.';
comment on column hand_over_item.kind is 'DUE_CONTACT, NEED, HELP_CASE, PROMISE, MATTER or what a service adds.';
comment on column hand_over_item.item is 'Identity of the item there.';
comment on column hand_over_item.due_at is 'When it is due there, if it has a term.';
