create table load_rule (
    id uuid not null,
    region varchar(12) collate "C" not null,
    valid_from date not null,
    household numeric(8, 4) not null,
    vulnerable_household numeric(8, 4) not null,
    due_contact numeric(8, 4) not null,
    need numeric(8, 4) not null,
    help_case numeric(8, 4) not null,
    promise numeric(8, 4) not null,
    matter numeric(8, 4) not null,
    distance_step numeric(8, 4) not null,
    deputy_share numeric(4, 3) not null,
    acting_share numeric(4, 3) not null,
    led_at_most integer not null,
    reach varchar(16) not null,
    continuity numeric(10, 2) not null,
    source varchar(500) not null,
    changed_by varchar(200) not null,
    version bigint not null,
    changed_at timestamptz not null,
    constraint load_rule_pk primary key (id),
    constraint load_rule_once unique (region, valid_from),
    constraint load_rule_region_form check (region ~ '^([0-9]{2,12})?$'),
    constraint load_rule_weights_sane check (
        least(household, vulnerable_household, due_contact, need, help_case, promise, matter, distance_step, continuity) >= 0),
    constraint load_rule_shares_sane check (deputy_share between 0 and 1 and acting_share between 0 and 1),
    constraint load_rule_led_at_most_sane check (led_at_most between 1 and 20),
    constraint load_rule_reach_known check (reach in ('STREET', 'DISTRICT', 'CITY', 'PROVINCE')),
    constraint load_rule_source_given check (source <> '')
);

comment on table load_rule is 'What weighs how much in the load of a cadre, and within what limits proposals move leads: data, by region and day. The longest region wins, then the latest day that has come.';
comment on column load_rule.id is 'Identity.';
comment on column load_rule.region is 'For communities whose region begins with this; empty for everywhere.';
comment on column load_rule.valid_from is 'First day the rule holds.';
comment on column load_rule.household is 'Points of a household.';
comment on column load_rule.vulnerable_household is 'Points of a vulnerable household, on top of those of a household.';
comment on column load_rule.due_contact is 'Points of a due contact that is open.';
comment on column load_rule.need is 'Points of a need not yet decided on.';
comment on column load_rule.help_case is 'Points of an open help case.';
comment on column load_rule.promise is 'Points of an open promise.';
comment on column load_rule.matter is 'Points of an open matter of a resident.';
comment on column load_rule.distance_step is 'Points of each step between organisation and community: other street 1, other district 2, other city 3.';
comment on column load_rule.deputy_share is 'Share of a community''s households that counts for a deputy.';
comment on column load_rule.acting_share is 'Share of a community''s households that counts for an acting cadre.';
comment on column load_rule.led_at_most is 'How many communities a proposal lets one cadre lead; never more than assignments allow.';
comment on column load_rule.reach is 'In how wide an area around the organisation a proposal lets its cadres lead: STREET, DISTRICT, CITY or PROVINCE.';
comment on column load_rule.continuity is 'By how much the sum of squared loads must fall, in points squared, for one community to change its lead.';
comment on column load_rule.source is 'Where the rule comes from.';
comment on column load_rule.changed_by is 'Subject of the token of the last change.';
comment on column load_rule.version is 'Counts changes; the ETag of the record.';
comment on column load_rule.changed_at is 'When the record last changed.';

insert into load_rule (id, region, valid_from, household, vulnerable_household, due_contact, need, help_case, promise, matter,
    distance_step, deputy_share, acting_share, led_at_most, reach, continuity, source, changed_by, version, changed_at)
values ('00000000-0000-7000-8000-000000000131', '', '2000-01-01', 0.01, 0.2, 0.1, 0.3, 1, 0.3, 0.5, 2, 0.3, 0.5, 1, 'DISTRICT', 50,
    'Suite default: a community of 1,500 households, 75 of them vulnerable, is 30 points; an open help case weighs as much as 100 households.',
    'system', 0, '2026-01-01T00:00:00Z');

-- The load of each assignment in force on a day, part by part. Who has left carries nothing. One plain query, so that the planner sees through it.
create function load_on(day date) returns table (
    assignment uuid, community varchar, name varchar, region varchar, street varchar, district varchar, org varchar, staff_number varchar, cadre text,
    role varchar, rule uuid, share numeric,
    households bigint, vulnerable bigint, due_contacts bigint, needs bigint, help_cases bigint, promises bigint, matters bigint, steps integer,
    w_household numeric, w_vulnerable numeric, w_due_contact numeric, w_need numeric, w_help_case numeric, w_promise numeric, w_matter numeric,
    w_step numeric, points numeric)
    language sql stable parallel safe
    as $$
    select a.id, a.community, c.name, c.region, c.street, c.district, a.org, a.staff_number, a.org || '/' || a.staff_number, a.role, r.id, s.share,
           h.households, h.vulnerable, i.due_contacts, i.needs, i.help_cases, i.promises, i.matters, s.steps,
           r.household, r.vulnerable_household, r.due_contact, r.need, r.help_case, r.promise, r.matter, r.distance_step,
           round(s.share * (h.households * r.household + h.vulnerable * r.vulnerable_household)
                 + i.due_contacts * r.due_contact + i.needs * r.need + i.help_cases * r.help_case + i.promises * r.promise
                 + i.matters * r.matter + s.steps * r.distance_step, 2)
    from assignment a
    join community c on c.code = a.community
    join cadre k on k.org = a.org and k.staff_number = a.staff_number and k.status <> 'LEFT'
    join organisation o on o.credit_code = a.org
    cross join lateral (
        select count(*) as households, count(*) filter (where hc.vulnerable) as vulnerable
        from household_copy hc where hc.active and hc.community = a.community) h
    cross join lateral (
        select coalesce(sum(oi.due_contacts), 0) as due_contacts, coalesce(sum(oi.needs), 0) as needs,
               coalesce(sum(oi.help_cases), 0) as help_cases, coalesce(sum(oi.promises), 0) as promises,
               coalesce(sum(oi.matters), 0) as matters
        from open_items_copy oi where oi.cadre = a.org || '/' || a.staff_number and oi.community = a.community) i
    cross join lateral (
        select lr.* from load_rule lr where starts_with(c.region, lr.region) and lr.valid_from <= day
        order by length(lr.region) desc, lr.valid_from desc limit 1) r
    cross join lateral (
        select case a.role when 'LEAD' then 1 when 'DEPUTY' then r.deputy_share else r.acting_share end as share,
               case when starts_with(c.region, left(o.region, 9)) then 0
                    when starts_with(c.region, left(o.region, 6)) then 1
                    when starts_with(c.region, left(o.region, 4)) then 2
                    else 3 end as steps) s
    where a.valid_from <= day and (a.valid_to is null or a.valid_to > day)
    $$;
