alter table message drop constraint message_kind_known;
alter table message add constraint message_kind_known check (kind in ('RESIDENT', 'QUESTION', 'ANSWER', 'REASON', 'REWORK', 'OBJECTION',
    'NOTE', 'REVIEW_REQUEST', 'OPINION', 'CALL_BACK'));
comment on column message.kind is 'RESIDENT, QUESTION, ANSWER, REASON (of a refusal, redirection), REWORK, OBJECTION and NOTE (between offices, not shown to residents), REVIEW_REQUEST, OPINION or CALL_BACK';
alter table message add column written_by varchar(200);
alter table message add constraint message_residents_are_not_kept check (written_by is null or kind not in ('RESIDENT', 'REWORK', 'REVIEW_REQUEST'));
comment on column message.written_by is 'Account of the member of staff who wrote it; null for residents, always';

create table petition_review (
    matter       uuid        not null,
    stage        varchar(16) not null,
    requested_at timestamptz not null,
    outcome      varchar(16),
    given_by     varchar(200),
    given_at     timestamptz,
    constraint petition_review_pk primary key (matter, stage),
    constraint petition_review_matter_fk foreign key (matter) references matter (id),
    constraint petition_review_stage_known check (stage in ('REVIEW', 'RE_REVIEW')),
    constraint petition_review_outcome_known check (outcome in ('UPHELD', 'CHANGED', 'REVOKED')),
    constraint petition_review_opinion_whole check ((outcome is null) = (given_by is null) and (outcome is null) = (given_at is null))
);
comment on table petition_review is 'Review (复查) and re-review (复核) of a petition''s answer';
comment on column petition_review.matter is 'The petition';
comment on column petition_review.stage is 'REVIEW or RE_REVIEW';
comment on column petition_review.requested_at is 'When the petitioner asked for it';
comment on column petition_review.outcome is 'UPHELD, CHANGED or REVOKED; null while it runs';
comment on column petition_review.given_by is 'Account of whoever gave the opinion';
comment on column petition_review.given_at is 'When the opinion was given';

create table matter_link (
    id        uuid        not null,
    matter    uuid        not null,
    kind      varchar(16) not null,
    target    uuid        not null,
    linked_by varchar(200) not null,
    linked_at timestamptz not null,
    state     varchar(24),
    help_case uuid,
    sequence  bigint      not null,
    constraint matter_link_pk primary key (id),
    constraint matter_link_matter_fk foreign key (matter) references matter (id),
    constraint matter_link_once unique (matter, kind, target),
    constraint matter_link_kind_known check (kind in ('VISIT', 'HELP_CASE', 'NEED'))
);
create index matter_link_by_target on matter_link (target);
comment on table matter_link is 'Visits, needs and help cases that belong to a matter; they live in visit-service';
comment on column matter_link.id is 'Random id';
comment on column matter_link.matter is 'The matter';
comment on column matter_link.kind is 'VISIT, HELP_CASE or NEED';
comment on column matter_link.target is 'Id over there; a need gets it here';
comment on column matter_link.linked_by is 'Account of whoever linked it';
comment on column matter_link.linked_at is 'When; the full hour on anonymous matters';
comment on column matter_link.state is 'What is known to have become of it';
comment on column matter_link.help_case is 'The help case a need became';
comment on column matter_link.sequence is 'Sequence of the event its state comes from; older ones are passed over';

create table answer_template (
    code       varchar(40)   not null,
    title      varchar(100)  not null,
    body       varchar(5000) not null,
    category   varchar(200),
    active     boolean       not null,
    changed_by varchar(200)  not null,
    changed_at timestamptz   not null,
    version    bigint        not null,
    constraint answer_template_pk primary key (code)
);
comment on table answer_template is 'Texts an answer may begin with; {{names}} are filled in';
comment on column answer_template.code is 'Short name';
comment on column answer_template.title is 'What it is for';
comment on column answer_template.body is 'The text, with merge fields such as {{subject}}';
comment on column answer_template.category is 'Offered for matters classified so or below; null for all';
comment on column answer_template.active is 'Still offered';
comment on column answer_template.changed_by is 'Account of whoever changed it last';
comment on column answer_template.changed_at is 'When';
comment on column answer_template.version is 'Version for ETag and If-Match';

create table publication_consent (
    matter   uuid        not null,
    given_at timestamptz not null,
    constraint publication_consent_pk primary key (matter),
    constraint publication_consent_matter_fk foreign key (matter) references matter (id)
);
comment on table publication_consent is 'The resident agrees that the answer is published without whatever leads to them';
comment on column publication_consent.matter is 'The matter';
comment on column publication_consent.given_at is 'When; the full hour on anonymous matters';

create table publication (
    id           uuid           not null,
    matter       uuid           not null,
    community    varchar(18),
    region       varchar(12),
    category     varchar(200),
    subject      varchar(200)   not null,
    text         varchar(20000) not null,
    answer       varchar(20000) not null,
    published_by varchar(200)   not null,
    published_at timestamptz    not null,
    version      bigint         not null,
    constraint publication_pk primary key (id),
    constraint publication_one_per_matter unique (matter),
    constraint publication_matter_fk foreign key (matter) references matter (id),
    constraint publication_with_consent foreign key (matter) references publication_consent (matter)
);
create index publication_newest on publication (published_at desc, id desc);
create index publication_by_community on publication (community, published_at desc, id desc);
comment on table publication is 'Answers shown to everybody, as a person redacted them; consent is a condition of the row';
comment on column publication.id is 'Random id, which does not lead to the matter';
comment on column publication.matter is 'The matter; never shown';
comment on column publication.community is 'Code of the community';
comment on column publication.region is 'Division code it lies in';
comment on column publication.category is 'What it is about';
comment on column publication.subject is 'Subject, redacted';
comment on column publication.text is 'What was raised, redacted';
comment on column publication.answer is 'What was answered, redacted';
comment on column publication.published_by is 'Account of whoever decided';
comment on column publication.published_at is 'When; the full hour on anonymous matters';
comment on column publication.version is 'Version for ETag and If-Match';
