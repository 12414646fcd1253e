create table word (
    key varchar(20) collate "C" not null,
    meaning varchar(100) not null,
    root varchar(20) collate "C",
    version bigint not null,
    constraint word_pk primary key (key),
    constraint word_root_fk foreign key (root) references word (key)
);
comment on table word is 'A register that takes in lists';
comment on column word.key is 'The word';
comment on column word.meaning is 'What it means';
comment on column word.root is 'The word it comes from';
comment on column word.version is 'Counts changes';

create table sentence (
    id uuid not null,
    word varchar(20) collate "C" not null,
    constraint sentence_pk primary key (id),
    constraint sentence_word_fk foreign key (word) references word (key)
);
comment on table sentence is 'Something that refers to words';
comment on column sentence.id is 'Identity';
comment on column sentence.word is 'The word in it';
