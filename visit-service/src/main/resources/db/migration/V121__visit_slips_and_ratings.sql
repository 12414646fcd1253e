-- The slip of paper: its number finds the visit, the code beside it is the secret.
drop index visit_acknowledgement_code;
alter table visit
    add column slip_number           varchar(10),
    add column slip_hash             bytea,
    add column answered_via          varchar(12),
    add column answered_relation     varchar(20),
    add column answer_taken_by       varchar(200),
    add column grade                 integer,
    add column rated_at              timestamptz,
    add column rating_words          bytea,
    add constraint visit_answered_via_known check (answered_via in ('CODE', 'CALL_BACK')),
    add constraint visit_answered_relation_known check (answered_relation in ('FAMILY', 'NEIGHBOUR', 'CARER', 'COMMUNITY_WORKER', 'OTHER')),
    add constraint visit_call_back_has_a_taker check ((answered_via = 'CALL_BACK') = (answer_taken_by is not null)),
    add constraint visit_grade_known check (grade between 1 and 5),
    add constraint visit_rated_whole check ((grade is null) = (rated_at is null));
create unique index visit_slip_number on visit (slip_number);
comment on column visit.acknowledgement_hash is 'Keyed hash of the long one-time code; empty for incognito visits.';
comment on column visit.slip_number is 'Number of the paper slip, the first ten characters of the code: finds the visit, proves nothing.';
comment on column visit.slip_hash is 'Keyed hash of slip number and the short code printed beside it.';
comment on column visit.answered_via is 'CODE, or CALL_BACK when a member of staff asked the household by phone.';
comment on column visit.answered_relation is 'Who answered on the resident''s behalf, if somebody did.';
comment on column visit.answer_taken_by is 'Subject of the token of who called back.';
comment on column visit.grade is 'The resident''s grade of the visit, 5 (very satisfied) to 1; given once.';
comment on column visit.rated_at is 'When it was given.';
comment on column visit.rating_words is 'What the resident said with the grade; sealed.';

create table code_attempt (
    subject      bytea       constraint code_attempt_pk primary key,
    window_start timestamptz not null,
    failures     integer     not null
);
create index code_attempt_by_age on code_attempt (window_start);
comment on table code_attempt is 'Wrong codes counted per slip number and per network prefix; keeps no address.';
comment on column code_attempt.subject is 'Keyed hash of the slip number, or of day and network prefix: cannot be turned back.';
comment on column code_attempt.window_start is 'Since when is counted; rows are deleted when the window is over.';
comment on column code_attempt.failures is 'Wrong codes in this window.';
