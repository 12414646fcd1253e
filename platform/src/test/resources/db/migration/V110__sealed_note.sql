create table sealed_note (
    id     uuid  not null,
    phone  bytea not null,
    lookup bytea not null,
    constraint sealed_note_pk primary key (id)
);
comment on table sealed_note is 'What the tests of the platform seal';
comment on column sealed_note.id is 'Identifier';
comment on column sealed_note.phone is 'Sealed';
comment on column sealed_note.lookup is 'Blind index of phone';
