create table past_matter (
    matter      uuid         not null,
    source      varchar(40)  not null,
    external_id varchar(64)  not null,
    constraint past_matter_pk primary key (matter),
    constraint past_matter_matter_fk foreign key (matter) references matter (id) on delete cascade,
    constraint past_matter_once unique (source, external_id)
);
comment on table past_matter is 'Matters taken over from another system: they have no clocks, no code that opens them, and are told to nobody';
comment on column past_matter.matter is 'The matter';
comment on column past_matter.source is 'Where it comes from';
comment on column past_matter.external_id is 'Its id over there';

alter table message drop constraint message_matter_fk;
alter table message add constraint message_matter_fk foreign key (matter) references matter (id) on delete cascade;
create index matter_open_newest_region on matter (region, received_at) where not sealed;
