create table note (
    id      uuid         not null,
    text    varchar(100) not null,
    version bigint       not null,
    constraint note_pk primary key (id),
    constraint note_text_once unique (text)
);
comment on table note is 'What the tests of the platform write';
comment on column note.id is 'Identifier';
comment on column note.text is 'Text';
comment on column note.version is 'Version';
