create table quiz_template (
    code varchar(40) collate "C" not null,
    source varchar(32) not null,
    wording varchar(300) not null,
    tolerance integer not null,
    active boolean not null,
    version bigint not null,
    constraint quiz_template_pk primary key (code),
    constraint quiz_template_source_known check (source in
        ('POPULATION', 'HOUSEHOLDS', 'ELDERLY', 'CHILDREN', 'VULNERABLE_HOUSEHOLDS', 'ELDERLY_ALONE_HOUSEHOLDS',
         'DISABLED_HOUSEHOLDS', 'MAIN_LANGUAGE', 'LANGUAGE', 'DIFFICULTY', 'FACILITY', 'CONTACT')),
    constraint quiz_template_tolerance_range check (tolerance between 0 and 50)
);

comment on table quiz_template is 'A kind of question about a community.';
comment on column quiz_template.code is 'Its name.';
comment on column quiz_template.source is 'Where the right answer stands.';
comment on column quiz_template.wording is 'The question; {community} stands for the name, {subject} for what is asked about.';
comment on column quiz_template.tolerance is 'Percent that a number may be off.';
comment on column quiz_template.active is 'Whether it is asked.';
comment on column quiz_template.version is 'Counts changes; the ETag of the record.';

insert into quiz_template (code, source, wording, tolerance, active, version) values
    ('population', 'POPULATION', '{community}现有常住人口约多少人？', 10, true, 0),
    ('households', 'HOUSEHOLDS', '{community}共有多少户？', 10, true, 0),
    ('elderly', 'ELDERLY', '{community}60 岁及以上老人约多少人？', 15, true, 0),
    ('children', 'CHILDREN', '{community}18 岁以下未成年人约多少人？', 15, true, 0),
    ('vulnerable-households', 'VULNERABLE_HOUSEHOLDS', '{community}目前重点关注的困难家庭有多少户？', 15, true, 0),
    ('elderly-alone', 'ELDERLY_ALONE_HOUSEHOLDS', '{community}目前有多少户独居老人？', 20, true, 0),
    ('disabled', 'DISABLED_HOUSEHOLDS', '{community}目前有多少户残疾人家庭？', 20, true, 0),
    ('main-language', 'MAIN_LANGUAGE', '{community}居民最主要使用哪种语言或方言？', 0, true, 0),
    ('language', 'LANGUAGE', '以下哪种语言或方言有{community}居民使用？', 0, true, 0),
    ('difficulty', 'DIFFICULTY', '以下哪一项是{community}的主要困难？', 0, true, 0),
    ('facility', 'FACILITY', '以下哪一处设施在{community}？', 0, true, 0),
    ('contact', 'CONTACT', '{community}的{subject}联系电话是哪一个？', 0, true, 0);

create table quiz (
    id uuid not null,
    community varchar(18) collate "C" not null,
    region varchar(12) collate "C" not null,
    org varchar(18) collate "C" not null,
    staff_number varchar(32) collate "C" not null,
    status varchar(16) not null,
    requested_by varchar(255) not null,
    requested_at timestamptz not null,
    due_at timestamptz not null,
    profile_number integer,
    seed bigint,
    questions jsonb,
    answers jsonb,
    right_answers integer,
    ended_at timestamptz,
    version bigint not null,
    constraint quiz_pk primary key (id),
    constraint quiz_community_fk foreign key (community) references community (code),
    constraint quiz_cadre_fk foreign key (org, staff_number) references cadre (org, staff_number),
    constraint quiz_profile_fk foreign key (community, profile_number) references community_profile_version (community, number),
    constraint quiz_status_known check (status in ('REQUESTED', 'OPEN', 'ANSWERED', 'EXPIRED', 'LAPSED')),
    constraint quiz_drawn_when_begun check (
        (status in ('REQUESTED', 'LAPSED')) = (questions is null)
        and (questions is null) = (seed is null) and (questions is null) = (profile_number is null)),
    constraint quiz_result_when_over check (
        (status in ('ANSWERED', 'EXPIRED')) = (right_answers is not null)
        and (right_answers is null or right_answers between 0 and jsonb_array_length(questions))),
    constraint quiz_one_open exclude using gist (community with =, org with =, staff_number with =)
        where (status in ('REQUESTED', 'OPEN'))
);

comment on table quiz is 'Questions put to a cadre about a community they answer for, and what became of them.';
comment on column quiz.id is 'Identity (UUIDv7).';
comment on column quiz.community is 'Code of the community asked about.';
comment on column quiz.region is 'Division code it lay in then.';
comment on column quiz.org is 'Credit code of the organisation of the cadre.';
comment on column quiz.staff_number is 'Staff number of the cadre within the organisation.';
comment on column quiz.status is 'REQUESTED, OPEN, ANSWERED, EXPIRED (begun, not answered in time) or LAPSED (never begun).';
comment on column quiz.requested_by is 'Who asked for it; the cadre themselves, or somebody who looks over them.';
comment on column quiz.requested_at is 'When.';
comment on column quiz.due_at is 'Until when it may be begun, then until when it may be answered.';
comment on column quiz.profile_number is 'Version of the profile it was drawn from.';
comment on column quiz.seed is 'What the questions were drawn with.';
comment on column quiz.questions is 'The questions as drawn, with what is right.';
comment on column quiz.answers is 'What was answered.';
comment on column quiz.right_answers is 'How many were right.';
comment on column quiz.ended_at is 'When it was answered or ran out.';
comment on column quiz.version is 'Counts changes.';

create index quiz_by_region on quiz (region, id);
create index quiz_by_cadre on quiz (org, staff_number, region, id);
create index quiz_by_community on quiz (community, org, staff_number, requested_at);
create index quiz_under_way on quiz (due_at, id) where status in ('REQUESTED', 'OPEN');
