create table petitioner (
    id            uuid        not null,
    matter        uuid        not null,
    number        integer     not null,
    name          bytea       not null,
    phone         bytea,
    tracking_hash bytea,
    word          varchar(16),
    constraint petitioner_pk primary key (id),
    constraint petitioner_matter_fk foreign key (matter) references matter (id),
    constraint petitioner_number_unique unique (matter, number),
    constraint petitioner_tracking_code_unique unique (tracking_hash),
    constraint petitioner_at_most_five check (number between 1 and 5),
    constraint petitioner_first_has_the_code_of_the_matter check ((number = 1) = (tracking_hash is null)),
    constraint petitioner_word_known check (word in ('CONFIRMED', 'WITHDRAWN'))
);
comment on table petitioner is 'Who raised a matter by name: one person, or up to five representatives of a joint petition; never for anonymous matters';
comment on column petitioner.id is 'Random id';
comment on column petitioner.matter is 'The matter';
comment on column petitioner.number is '1 to 5; the first holds the code kept with the matter';
comment on column petitioner.name is 'Name, sealed';
comment on column petitioner.phone is 'Telephone number in E.164, sealed; null if none was left';
comment on column petitioner.tracking_hash is 'Keyed hash of the tracking code of the second and every further representative';
comment on column petitioner.word is 'CONFIRMED or WITHDRAWN, as this representative said; it holds once all say so';
