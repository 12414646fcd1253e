create table merging (
    matter    uuid          not null,
    into_matter uuid        not null,
    reason    varchar(2000) not null,
    merged_by varchar(200)  not null,
    merged_at timestamptz   not null,
    constraint merging_pk primary key (matter),
    constraint merging_matter_fk foreign key (matter) references matter (id),
    constraint merging_into_fk foreign key (into_matter) references matter (id),
    constraint merging_into_another check (matter <> into_matter)
);
create index merging_members on merging (into_matter, matter);
comment on table merging is 'Matters that are worked on together with another one; each keeps its clocks, its reply, its rating and its code';
comment on column merging.matter is 'The matter that goes along';
comment on column merging.into_matter is 'The matter that is worked on';
comment on column merging.reason is 'Why they belong together';
comment on column merging.merged_by is 'Account of whoever decided';
comment on column merging.merged_at is 'When; the full hour if one of them is anonymous';
