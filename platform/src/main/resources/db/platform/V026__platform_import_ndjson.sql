alter table import drop constraint import_format_known;
alter table import add constraint import_format_known check (format in ('CSV', 'XLSX', 'NDJSON'));
comment on column import.format is 'CSV, XLSX or NDJSON';
