alter table cadre
    add column status_from date,
    add column status_until date,
    add column pinyin text,
    add column initials text,
    add constraint cadre_status_days_in_order check (status_until > status_from),
    add constraint cadre_only_leave_ends check (status = 'ON_LEAVE' or status_until is null);

comment on column cadre.status_from is 'First day of the status; empty if it is not known.';
comment on column cadre.status_until is 'First day on which a cadre on leave is expected back.';
comment on column cadre.pinyin is 'The name in Latin letters without tones, readings in doubt side by side; empty until it is worked out.';
comment on column cadre.initials is 'First letters of the name in pinyin, readings in doubt side by side.';

create index cadre_by_name on cadre using gin (name_pieces(name));
create index cadre_by_pinyin on cadre using gin (pinyin gin_trgm_ops);
create index cadre_by_initials on cadre using gin (name_pieces(initials));
create index cadre_without_pinyin on cadre (org, staff_number) where pinyin is null;
