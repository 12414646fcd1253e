create table import (
    id              uuid         not null,
    register        varchar(40)  not null,
    format          varchar(8)   not null,
    charset         varchar(20),
    dry_run         boolean      not null,
    file_hash       bytea        not null,
    file_size       bigint       not null,
    submitted_by    varchar(255) not null,
    submitted_at    timestamptz  not null,
    status          varchar(16)  not null,
    phase           varchar(16)  not null,
    attempts        integer      not null,
    rows_read       integer      not null,
    created         integer      not null,
    changed         integer      not null,
    unchanged       integer      not null,
    refused         integer      not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    failure         jsonb,
    undone_by       varchar(255),
    undone_at       timestamptz,
    removed         integer,
    restored        integer,
    kept            integer,
    constraint import_pk primary key (id),
    constraint import_format_known check (format in ('CSV', 'XLSX')),
    constraint import_status_known check (status in ('RECEIVED', 'RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
    constraint import_phase_known check (phase in ('WAITING', 'READING', 'JUDGING', 'APPLYING', 'FINISHED')),
    constraint import_hash_is_sha256 check (octet_length(file_hash) = 32),
    constraint import_counts check (rows_read >= 0 and created >= 0 and changed >= 0 and unchanged >= 0 and refused >= 0),
    constraint import_dry_run_changes_nothing check (not dry_run or status not in ('UNDOING', 'UNDONE')),
    constraint import_undone_by_somebody check ((status in ('UNDOING', 'UNDONE')) <= (undone_by is not null))
);
create index import_of_register on import (register, id);
create index import_waiting on import (id) where status in ('RECEIVED', 'RUNNING', 'UNDOING');
create index import_finished on import (finished_at) where finished_at is not null;
comment on table import is 'A list that was sent in: by whom, when, and what became of it';
comment on column import.id is 'Identity (UUIDv7)';
comment on column import.register is 'What was taken in';
comment on column import.format is 'CSV or XLSX';
comment on column import.charset is 'What the sender said the file is written in, if anything';
comment on column import.dry_run is 'Judged only, nothing written';
comment on column import.file_hash is 'SHA-256 of the file as it came';
comment on column import.file_size is 'Bytes of the file as it came';
comment on column import.submitted_by is 'Subject of the token it was sent with';
comment on column import.submitted_at is 'When it arrived';
comment on column import.status is 'RECEIVED, RUNNING, DONE, FAILED, UNDOING or UNDONE';
comment on column import.phase is 'How far a running import has come: WAITING, READING, JUDGING, APPLYING, FINISHED';
comment on column import.attempts is 'How often it was begun';
comment on column import.rows_read is 'Rows read so far';
comment on column import.created is 'Rows that made a new record';
comment on column import.changed is 'Rows that changed a record';
comment on column import.unchanged is 'Rows that found the record as they wish it';
comment on column import.refused is 'Rows that were not taken';
comment on column import.started_at is 'When it was last begun';
comment on column import.finished_at is 'When it was done or given up';
comment on column import.failure is 'Why it failed or could not be undone: field, code, args';
comment on column import.undone_by is 'Subject of the token it was undone with';
comment on column import.undone_at is 'When it was undone';
comment on column import.removed is 'Records removed by undoing';
comment on column import.restored is 'Records that undoing gave their former values';
comment on column import.kept is 'Records that undoing left alone because they were changed since';

create table import_part (
    import  uuid    not null,
    part    integer not null,
    content bytea   not null,
    constraint import_part_pk primary key (import, part),
    constraint import_part_import_fk foreign key (import) references import (id) on delete cascade
);
comment on table import_part is 'The file of an import that is not finished, in pieces, so that any replica can work on it';
comment on column import_part.import is 'Whose file';
comment on column import_part.part is 'Which piece, from 0';
comment on column import_part.content is 'The bytes';

create table import_row (
    import  uuid        not null,
    line    integer     not null,
    key     text        collate "C" not null,
    verdict varchar(16) not null,
    flaws   jsonb,
    former  jsonb,
    constraint import_row_pk primary key (import, line),
    constraint import_row_import_fk foreign key (import) references import (id) on delete cascade,
    constraint import_row_verdict_known check (verdict in ('CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    constraint import_row_refused_for_a_reason check ((verdict = 'REFUSED') = (flaws is not null))
);
create index import_row_by_verdict on import_row (import, verdict, line);
comment on table import_row is 'What became of each row of an import';
comment on column import_row.import is 'Which import';
comment on column import_row.line is 'Line of the file';
comment on column import_row.key is 'Natural key of the record, as the row gives it';
comment on column import_row.verdict is 'CREATED, CHANGED, UNCHANGED or REFUSED';
comment on column import_row.flaws is 'What is wrong with the row: field, code, args each';
comment on column import_row.former is 'The record as it stood before it was changed, for undoing';

-- One flaw in the form that flaws are kept in; several are joined with ||.
create function import_flaw(field text, code text, variadic args text[] default '{}') returns jsonb
    language sql immutable parallel safe
    return jsonb_build_array(jsonb_build_object('field', field, 'code', code, 'args', to_jsonb(args)));
