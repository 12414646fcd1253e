alter table import
    add column scope varchar(64) not null default '';
comment on column import.scope is 'What the sender might take in at the time, such as the prefix of a division code.';
