create table visit_attachment (
    id           uuid         constraint visit_attachment_pk primary key,
    visit        uuid         not null
        constraint visit_attachment_of_visit references visit (id) on delete cascade,
    kind         varchar(8)   not null
        constraint visit_attachment_kind_known check (kind in ('JPEG', 'PNG', 'PDF')),
    size         integer      not null
        constraint visit_attachment_size_sane check (size between 1 and 100000000),
    content_hash bytea        not null,
    file         uuid         not null
        constraint visit_attachment_file_once unique,
    file_key     bytea        not null,
    added_by     varchar(200) not null,
    added_at     timestamptz  not null
);
create index visit_attachment_of_one on visit_attachment (visit, added_at, id);
create index visit_attachment_by_age on visit_attachment (added_at, id);
comment on table visit_attachment is 'Files attached to visits: optional, never proof, never scored. The files lie outside of the database, each sealed with the key in its row.';
comment on column visit_attachment.id is 'Id chosen by the device.';
comment on column visit_attachment.visit is 'The visit it belongs to.';
comment on column visit_attachment.kind is 'What it is by its content: JPEG, PNG or PDF.';
comment on column visit_attachment.size is 'Bytes of what is kept, before sealing.';
comment on column visit_attachment.content_hash is 'Keyed hash of what was sent: tells a repetition from another file under the same id.';
comment on column visit_attachment.file is 'Name of the file in the store; used once.';
comment on column visit_attachment.file_key is 'Key of the file, sealed. Without it nobody can read the file: erasing the row erases it.';
comment on column visit_attachment.added_by is 'Account of the official who attached it.';
comment on column visit_attachment.added_at is 'When.';
