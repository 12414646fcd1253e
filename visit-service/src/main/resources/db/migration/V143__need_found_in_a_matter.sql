alter table need alter column visit drop not null;
alter table need add column matter uuid;
alter table need add constraint need_found_somewhere check ((visit is null) <> (matter is null));
create index need_by_matter on need (matter) where matter is not null;
comment on column need.matter is 'The matter of a resident it was found in, in feedback-service; null if it was found in a visit.';
comment on column need.visit is 'The visit it was found in; null if it was found in a matter.';
comment on table need is 'Something a resident or household needs, found in a visit or in a matter.';
