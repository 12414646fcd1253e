create table experience (
    id uuid not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    region varchar(12) collate "C" not null,
    title varchar(200) not null,
    category varchar(32) not null,
    situation varchar(3000) not null,
    steps varchar(6000) not null,
    outcome varchar(2000) not null,
    advice varchar(2000),
    help_case uuid,
    status varchar(16) not null,
    traces_seen boolean not null,
    reviewed_by varchar(255),
    review_words varchar(1000),
    published_at timestamptz,
    withdraw_reason varchar(1000),
    helpful integer not null default 0,
    used integer not null default 0,
    version bigint not null,
    changed_at timestamptz not null,
    constraint experience_pk primary key (id),
    constraint experience_author_fk foreign key (org, staff_number) references cadre (org, staff_number),
    constraint experience_region_form check (region ~ '^[0-9]{2,12}$'),
    constraint experience_category_known check (category in
        ('INCOME', 'FOOD', 'CLOTHING', 'HOUSING', 'HEALTH', 'DISABILITY', 'CARE', 'EDUCATION', 'EMPLOYMENT', 'SAFETY',
         'ENVIRONMENT', 'LEGAL', 'MEDIATION', 'VISITING', 'OTHER')),
    constraint experience_status_known check (status in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN')),
    constraint experience_reviewed check (status not in ('REVIEWED', 'PUBLISHED') or reviewed_by is not null),
    constraint experience_not_by_oneself check (reviewed_by <> org || '/' || staff_number),
    constraint experience_published_dated check (status <> 'PUBLISHED' or published_at is not null),
    constraint experience_withdrawal_reasoned check ((status = 'WITHDRAWN') = (withdraw_reason is not null)),
    constraint experience_counts check (helpful >= 0 and used >= 0)
);

comment on table experience is 'What a cadre learnt by helping, written up for others.';
comment on column experience.id is 'Identity (UUIDv7): newer ones have larger ones.';
comment on column experience.org is 'Credit code of the organisation of the author.';
comment on column experience.staff_number is 'Staff number of the author within the organisation.';
comment on column experience.region is 'Area of the author''s organisation then; who looks over it reviews.';
comment on column experience.title is 'What it is called.';
comment on column experience.category is 'What it is about.';
comment on column experience.situation is 'What it was like before.';
comment on column experience.steps is 'What was done.';
comment on column experience.outcome is 'How it ended.';
comment on column experience.advice is 'What the author would tell others.';
comment on column experience.help_case is 'Help case it was drafted from; shown to author and reviewers only.';
comment on column experience.status is 'DRAFT, SUBMITTED, REVIEWED, PUBLISHED or WITHDRAWN.';
comment on column experience.traces_seen is 'Whether the author said that what looks like personal data is none.';
comment on column experience.reviewed_by is 'Who read it last; never the author.';
comment on column experience.review_words is 'What they said.';
comment on column experience.published_at is 'Since when all staff can read it.';
comment on column experience.withdraw_reason is 'Why it was taken back.';
comment on column experience.helpful is 'How many cadres found it helpful.';
comment on column experience.used is 'In how many help cases it was used.';
comment on column experience.version is 'Counts changes of text and state, not marks; the ETag of the record.';
comment on column experience.changed_at is 'When text or state last changed.';

create index experience_by_author on experience (org, staff_number, id);
create index experience_by_region on experience (region, id) where status <> 'DRAFT';
create index experience_newest on experience (published_at desc, id desc) where status = 'PUBLISHED';

-- A table of its own: only what is published can be found, and a mark does not write the words anew.
create table experience_words (
    experience uuid not null,
    words tsvector not null,
    constraint experience_words_pk primary key (experience),
    constraint experience_words_experience_fk foreign key (experience) references experience (id)
);

comment on table experience_words is 'Published write-ups as the search sees them.';
comment on column experience_words.experience is 'The write-up.';
comment on column experience_words.words is 'Every two Chinese characters that stand together, and words of Latin letters and digits, with their positions; title A, situation B, steps and advice C, outcome D.';

create index experience_words_search on experience_words using gin (words);

create table experience_helpful (
    experience uuid not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    marked_at timestamptz not null,
    constraint experience_helpful_pk primary key (experience, org, staff_number),
    constraint experience_helpful_experience_fk foreign key (experience) references experience (id),
    constraint experience_helpful_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number)
);

comment on table experience_helpful is 'A cadre found a write-up helpful; once.';
comment on column experience_helpful.experience is 'The write-up.';
comment on column experience_helpful.org is 'Credit code of the organisation of the cadre.';
comment on column experience_helpful.staff_number is 'Staff number of the cadre within the organisation.';
comment on column experience_helpful.marked_at is 'When.';

create table experience_use (
    experience uuid not null,
    help_case uuid not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    used_at timestamptz not null,
    constraint experience_use_pk primary key (experience, help_case),
    constraint experience_use_experience_fk foreign key (experience) references experience (id),
    constraint experience_use_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number)
);

comment on table experience_use is 'A cadre used a write-up in a help case of theirs; once per case.';
comment on column experience_use.experience is 'The write-up.';
comment on column experience_use.help_case is 'The case.';
comment on column experience_use.org is 'Credit code of the organisation of the cadre.';
comment on column experience_use.staff_number is 'Staff number of the cadre within the organisation.';
comment on column experience_use.used_at is 'When it was recorded.';

create table help_case_copy (
    help_case uuid not null,
    community varchar(18) collate "C" not null,
    cadre varchar(51) collate "C" not null,
    closed boolean not null,
    category varchar(64),
    template varchar(64),
    outcome varchar(64),
    days integer,
    steps jsonb,
    sequence bigint not null,
    constraint help_case_copy_pk primary key (help_case)
);

comment on table help_case_copy is 'Help cases as visit-service tells of them: no household, no name, no text.';
comment on column help_case_copy.help_case is 'Identity of the case in visit-service.';
comment on column help_case_copy.community is 'Code of the community.';
comment on column help_case_copy.cadre is 'ORG/STAFF of the cadre whose case it is.';
comment on column help_case_copy.closed is 'Whether it has been closed.';
comment on column help_case_copy.category is 'What the need was about.';
comment on column help_case_copy.template is 'Which kind of help was given.';
comment on column help_case_copy.outcome is 'Whose word closed it.';
comment on column help_case_copy.days is 'From the first step to the last.';
comment on column help_case_copy.steps is 'Steps with the day counted from the first, as the summary told them.';
comment on column help_case_copy.sequence is 'Sequence of the newest event taken over.';

create table help_case_step_copy (
    help_case uuid not null,
    sequence bigint not null,
    status varchar(32) not null,
    taken_on date not null,
    constraint help_case_step_copy_pk primary key (help_case, sequence)
);

comment on table help_case_step_copy is 'Steps of help cases as they were heard one by one.';
comment on column help_case_step_copy.help_case is 'Identity of the case in visit-service.';
comment on column help_case_step_copy.sequence is 'Sequence of the event that told it.';
comment on column help_case_step_copy.status is 'What the case became.';
comment on column help_case_step_copy.taken_on is 'Chinese day of it.';
