-- Recusal (回避) asks this in one way for the cadre and for close relatives.
create view cadre_home as
select org, staff_number, lives_in as community, 'SELF' as relation from cadre where lives_in is not null
union all
select org, staff_number, unnest(relatives_in), 'RELATIVE' from cadre;

comment on view cadre_home is 'Where a cadre and close relatives live: communities the cadre does not serve unless waived.';
comment on column cadre_home.org is 'Credit code of the organisation of the cadre.';
comment on column cadre_home.staff_number is 'Staff number of the cadre within the organisation.';
comment on column cadre_home.community is 'Code of the community; may lie outside the register.';
comment on column cadre_home.relation is 'SELF for the cadre, RELATIVE for a close relative.';
