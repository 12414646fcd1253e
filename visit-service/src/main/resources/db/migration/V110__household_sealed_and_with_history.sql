-- Names, addresses and reasons are stored sealed from here on. SQL cannot seal what an earlier build stored in clear; nothing was released
-- with it, so such a database is refused instead of being left half sealed.
do $$
begin
    if exists (select from household) then
        raise exception 'households were stored by a build before field encryption: start with an empty database';
    end if;
end
$$;

create extension if not exists btree_gist;

create table vulnerability_group (
    code       varchar(24)  constraint vulnerability_group_pk primary key
        constraint vulnerability_group_code_form check (code ~ '^[A-Z][A-Z0-9_]{1,23}$'),
    name_zh    varchar(60)  not null,
    name_en    varchar(60)  not null,
    usable     boolean      not null,
    source     varchar(200) not null,
    changed_by varchar(200),
    changed_at timestamptz,
    version    bigint       not null
);
comment on table vulnerability_group is 'Groups of people who do not ask for help by themselves; an administrator adds to them.';
comment on column vulnerability_group.code is 'Stable code, used in events.';
comment on column vulnerability_group.name_zh is 'Chinese name.';
comment on column vulnerability_group.name_en is 'English name.';
comment on column vulnerability_group.usable is 'False once nobody is to be put into the group any more; who is in it stays.';
comment on column vulnerability_group.source is 'Where the group comes from: a regulation, a programme, the suite.';
comment on column vulnerability_group.changed_by is 'Who last changed it; none for what came with the suite.';
comment on column vulnerability_group.changed_at is 'When it was last changed.';
comment on column vulnerability_group.version is 'Counts the changes; the ETag.';
insert into vulnerability_group (code, name_zh, name_en, usable, source, version) values
    ('LAID_OFF', '下岗失业人员', 'Laid off', true, 'Contact rules of the suite', 0),
    ('DISABLED', '残疾人', 'Disabled', true, 'Law on the Protection of Disabled Persons', 0),
    ('LOST_ONLY_CHILD', '失独家庭', 'Lost the only child', true, 'Contact rules of the suite', 0),
    ('ELDERLY_ALONE', '独居（孤寡）老人', 'Elderly living alone', true, 'Law on the Protection of the Rights of the Elderly', 0),
    ('LEFT_BEHIND_CHILD', '留守儿童', 'Left-behind child', true, 'State Council opinions on left-behind children, 2016', 0),
    ('CHILD_WITHOUT_CARE', '孤儿和事实无人抚养儿童', 'Child without care', true, 'Ministry of Civil Affairs, 2019', 0),
    ('SERIOUSLY_ILL', '重病患者', 'Seriously ill', true, 'Contact rules of the suite', 0),
    ('LOW_INCOME', '低保和低收入对象', 'On or near the subsistence allowance', true, 'Interim Measures for Social Assistance, 2014', 0),
    ('EXTREME_POVERTY', '特困供养人员', 'In extreme poverty', true, 'Interim Measures for Social Assistance, 2014', 0),
    ('VETERAN_IN_NEED', '困难退役军人和优抚对象', 'Veteran in need', true, 'Law on Veterans'' Support', 0),
    ('OTHER', '其他', 'Other', true, 'Contact rules of the suite', 0);

create table risk_rule (
    code        varchar(24)  constraint risk_rule_pk primary key
        constraint risk_rule_code_form check (code ~ '^[A-Z][A-Z0-9_]{1,23}$'),
    risk        varchar(8)   not null
        constraint risk_rule_risk_known check (risk in ('HIGH', 'KEY')),
    kind        varchar(16)  not null
        constraint risk_rule_kind_known check (kind in ('GROUP', 'GROUPS_AT_LEAST', 'ANSWER')),
    group_code  varchar(24)
        constraint risk_rule_of_group references vulnerability_group (code),
    at_least    integer
        constraint risk_rule_at_least_sane check (at_least between 2 and 10),
    field       varchar(40),
    value       varchar(40),
    valid_from  date         not null,
    valid_until date,
    source      varchar(200) not null,
    changed_by  varchar(200),
    changed_at  timestamptz,
    version     bigint       not null,
    constraint risk_rule_whole check (
        (kind = 'GROUP') = (group_code is not null) and (kind = 'GROUPS_AT_LEAST') = (at_least is not null)
        and (kind = 'ANSWER') = (field is not null) and (kind = 'ANSWER') = (value is not null)),
    constraint risk_rule_days_in_order check (valid_until > valid_from)
);
comment on table risk_rule is 'What suggests a risk level. A person decides; the suggestion stands beside the decision.';
comment on column risk_rule.code is 'Stable code, the reason a suggestion gives.';
comment on column risk_rule.risk is 'HIGH or KEY: the level suggested.';
comment on column risk_rule.kind is 'GROUP: somebody is in group_code. GROUPS_AT_LEAST: the household is touched by at_least groups. ANSWER: the living conditions answer field with value.';
comment on column risk_rule.group_code is 'For GROUP.';
comment on column risk_rule.at_least is 'For GROUPS_AT_LEAST.';
comment on column risk_rule.field is 'For ANSWER: field of the living conditions form.';
comment on column risk_rule.value is 'For ANSWER: the choice, or true / false.';
comment on column risk_rule.valid_from is 'First day the rule holds.';
comment on column risk_rule.valid_until is 'First day no longer; none while it holds.';
comment on column risk_rule.source is 'Where the rule comes from.';
comment on column risk_rule.changed_by is 'Who last changed it; none for what came with the suite.';
comment on column risk_rule.changed_at is 'When it was last changed.';
comment on column risk_rule.version is 'Counts the changes; the ETag.';
insert into risk_rule (code, risk, kind, group_code, at_least, field, value, valid_from, source, version) values
    ('GROUP_LAID_OFF', 'KEY', 'GROUP', 'LAID_OFF', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_DISABLED', 'KEY', 'GROUP', 'DISABLED', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_LOST_ONLY_CHILD', 'KEY', 'GROUP', 'LOST_ONLY_CHILD', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_ELDERLY_ALONE', 'KEY', 'GROUP', 'ELDERLY_ALONE', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_LEFT_BEHIND_CHILD', 'KEY', 'GROUP', 'LEFT_BEHIND_CHILD', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_CHILD_WITHOUT_CARE', 'HIGH', 'GROUP', 'CHILD_WITHOUT_CARE', null, null, null, '2020-01-01', 'Suite default', 0),
    ('GROUP_SERIOUSLY_ILL', 'KEY', 'GROUP', 'SERIOUSLY_ILL', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_LOW_INCOME', 'KEY', 'GROUP', 'LOW_INCOME', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_EXTREME_POVERTY', 'HIGH', 'GROUP', 'EXTREME_POVERTY', null, null, null, '2020-01-01', 'Suite default', 0),
    ('GROUP_VETERAN_IN_NEED', 'KEY', 'GROUP', 'VETERAN_IN_NEED', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('GROUP_OTHER', 'KEY', 'GROUP', 'OTHER', null, null, null, '2020-01-01', 'Key (vulnerable) households: contact rules of the suite', 0),
    ('SEVERAL_GROUPS', 'HIGH', 'GROUPS_AT_LEAST', null, 3, null, null, '2020-01-01', 'Suite default', 0),
    ('HOUSING_DANGEROUS', 'HIGH', 'ANSWER', null, null, 'HOUSING_SAFETY', 'DANGEROUS', '2020-01-01', 'Suite default', 0),
    ('FOOD_SHORT', 'HIGH', 'ANSWER', null, null, 'FOOD', 'SHORT', '2020-01-01', 'Suite default', 0),
    ('NO_HEATING', 'KEY', 'ANSWER', null, null, 'HEATING', 'NONE', '2020-01-01', 'Suite default', 0);

alter table household
    drop column address,
    drop column risk_reasons,
    drop column active,
    add column address           bytea,
    add column risk_reasons      bytea,
    add column risk_decided_by   varchar(200) not null,
    add column risk_decided_at   timestamptz  not null,
    add column suggested_risk    varchar(8)   not null,
    add column suggested_because varchar(24)[] not null,
    add column answer_rules      varchar(24)[] not null,
    add column status            varchar(12)  not null,
    add column merged_into       uuid,
    add column active            boolean      not null generated always as (status = 'ACTIVE') stored,
    add constraint household_status_known check (status in ('ACTIVE', 'AWAY', 'DISSOLVED', 'MERGED', 'ERASED')),
    add constraint household_suggested_risk_known check (suggested_risk in ('HIGH', 'KEY', 'NORMAL')),
    add constraint household_address_until_erased check ((status = 'ERASED') = (address is null)),
    add constraint household_merged_into_household foreign key (merged_into) references household (id),
    add constraint household_merged_whole check (merged_into is null or (status in ('MERGED', 'ERASED') and merged_into <> id));
create index household_merged on household (merged_into) where merged_into is not null;
create index household_by_change_time on household (changed_at);
create index household_by_leaving on household (changed_at) where status in ('AWAY', 'DISSOLVED', 'MERGED');
comment on column household.community is 'Code of the community it belongs to today; a move changes it, residence keeps where it lived before.';
comment on column household.address is 'Where it lives, sealed. Personal data: never in an event or a log.';
comment on column household.risk_reasons is 'Why it stands at that risk, in words: a JSON array, sealed.';
comment on column household.risk_decided_by is 'Who decided the risk level.';
comment on column household.risk_decided_at is 'When the risk level was decided.';
comment on column household.suggested_risk is 'What the rules suggest.';
comment on column household.suggested_because is 'Codes of the rules that suggest it.';
comment on column household.answer_rules is 'Codes of the rules that the newest living conditions meet.';
comment on column household.status is 'ACTIVE, AWAY (left the area), DISSOLVED, MERGED (was a duplicate) or ERASED.';
comment on column household.merged_into is 'The household this one was a duplicate of.';
comment on column household.active is 'Whether somebody is owed a contact here: status = ACTIVE.';

alter table resident
    drop column name,
    drop column groups,
    drop column since,
    add column name            bytea,
    add column identity_number bytea,
    add column identity_index  bytea,
    add column phone           bytea,
    add column phone_index     bytea,
    add column here            boolean not null,
    add column merged_into     uuid,
    add column erased_at       timestamptz,
    add constraint resident_name_until_erased check ((erased_at is null) = (name is not null)),
    add constraint resident_identity_whole check ((identity_number is null) = (identity_index is null)),
    add constraint resident_phone_whole check ((phone is null) = (phone_index is null)),
    add constraint resident_merged_into_resident foreign key (merged_into) references resident (id),
    add constraint resident_merged_is_not_here check (merged_into is null or not here);
create index resident_by_identity on resident (identity_index) where identity_index is not null;
create index resident_by_phone on resident (phone_index) where phone_index is not null;
create index resident_merged on resident (merged_into) where merged_into is not null;
comment on column resident.household is 'The household the person belongs to, or belonged to last.';
comment on column resident.name is 'Name, sealed. Personal data: never in an event or a log.';
comment on column resident.identity_number is 'Identity number, sealed; shown masked, in clear only for a stated reason.';
comment on column resident.identity_index is 'Blind index of the identity number for exact look-up.';
comment on column resident.phone is 'Phone number, sealed; shown masked, in clear only for a stated reason.';
comment on column resident.phone_index is 'Blind index of the phone number for exact look-up.';
comment on column resident.here is 'False once the person has left the household.';
comment on column resident.merged_into is 'The same person, under the id that is kept.';
comment on column resident.erased_at is 'When the person''s data were erased; the id stays, so that facts keep their count.';

create table resident_group (
    id         uuid         constraint resident_group_pk primary key,
    resident   uuid         not null
        constraint resident_group_of_resident references resident (id),
    group_code varchar(24)  not null
        constraint resident_group_known references vulnerability_group (code),
    from_day   date,
    until_day  date,
    source     varchar(20)  not null
        constraint resident_group_source_known check (source in ('SELF_REPORTED', 'VISIT', 'OFFICIAL_REGISTER', 'CERTIFICATE', 'NEIGHBOUR', 'IMPORT', 'OTHER')),
    noted_by   varchar(200) not null,
    noted_at   timestamptz  not null,
    constraint resident_group_days_in_order check (until_day >= from_day)
);
create unique index resident_group_once on resident_group (resident, group_code) where until_day is null;
create index resident_group_by_resident on resident_group (resident);
create index resident_group_by_group on resident_group (group_code, resident) where until_day is null;
comment on table resident_group is 'Who belongs, or belonged, to which vulnerability group.';
comment on column resident_group.id is 'Identity (UUIDv7).';
comment on column resident_group.resident is 'The person.';
comment on column resident_group.group_code is 'The group.';
comment on column resident_group.from_day is 'Since when, where known.';
comment on column resident_group.until_day is 'First day no longer; none while it holds.';
comment on column resident_group.source is 'How it is known.';
comment on column resident_group.noted_by is 'Who noted it.';
comment on column resident_group.noted_at is 'When it was noted.';

create table residence (
    id         uuid        constraint residence_pk primary key,
    household  uuid        not null
        constraint residence_of_household references household (id),
    community  varchar(18) not null,
    address    bytea,
    from_day   date        not null,
    until_day  date,
    constraint residence_days_in_order check (until_day >= from_day),
    constraint residence_one_at_a_time exclude using gist (household with =, daterange(from_day, until_day) with &&)
);
create index residence_by_community on residence (community, household, from_day);
comment on table residence is 'Where a household lived and when.';
comment on column residence.id is 'Identity (UUIDv7).';
comment on column residence.household is 'The household.';
comment on column residence.community is 'Code of the community.';
comment on column residence.address is 'The address, sealed; none once erased.';
comment on column residence.from_day is 'First day there; the day of registration where nothing earlier is known.';
comment on column residence.until_day is 'First day no longer; none while it lives there.';

create table membership (
    id         uuid        constraint membership_pk primary key,
    household  uuid        not null
        constraint membership_in_household references household (id),
    resident   uuid        not null
        constraint membership_of_resident references resident (id),
    relation   varchar(40) not null,
    from_day   date        not null,
    until_day  date,
    constraint membership_days_in_order check (until_day >= from_day),
    constraint membership_one_at_a_time exclude using gist (resident with =, daterange(from_day, until_day) with &&)
);
create index membership_by_household on membership (household, from_day);
comment on table membership is 'Who belonged to which household and when.';
comment on column membership.id is 'Identity (UUIDv7).';
comment on column membership.household is 'The household.';
comment on column membership.resident is 'The person.';
comment on column membership.relation is 'Relation to the head of the household at that time.';
comment on column membership.from_day is 'First day in the household.';
comment on column membership.until_day is 'First day no longer; none while in it.';

create table household_step (
    id        uuid         constraint household_step_pk primary key,
    household uuid         not null
        constraint household_step_of_household references household (id),
    kind      varchar(12)  not null
        constraint household_step_kind_known check (kind in
            ('REGISTERED', 'MOVED', 'LEFT', 'RETURNED', 'SPLIT', 'JOINED', 'MERGED', 'UNMERGED', 'RISK', 'ERASED')),
    other     uuid
        constraint household_step_with_household references household (id),
    on_day    date         not null,
    risk      varchar(8)
        constraint household_step_risk_known check (risk in ('HIGH', 'KEY', 'NORMAL')),
    reasons   bytea,
    taken_by  varchar(200) not null,
    taken_at  timestamptz  not null,
    constraint household_step_risk_whole check ((kind = 'RISK') = (risk is not null))
);
create index household_step_by_household on household_step (household, id);
comment on table household_step is 'What happened to a household, in order.';
comment on column household_step.id is 'Identity (UUIDv7).';
comment on column household_step.household is 'The household.';
comment on column household_step.kind is 'REGISTERED, MOVED, LEFT, RETURNED, SPLIT, JOINED, MERGED, UNMERGED, RISK (decided) or ERASED.';
comment on column household_step.other is 'The other household of a split, a join or a merge.';
comment on column household_step.on_day is 'The day it happened.';
comment on column household_step.risk is 'For RISK: the level decided.';
comment on column household_step.reasons is 'For RISK: the reasons, a JSON array, sealed.';
comment on column household_step.taken_by is 'Who noted it.';
comment on column household_step.taken_at is 'When it was noted.';

create table resident_disclosure (
    id        uuid         constraint resident_disclosure_pk primary key,
    resident  uuid         not null
        constraint resident_disclosure_of_resident references resident (id),
    field     varchar(16)  not null
        constraint resident_disclosure_field_known check (field in ('IDENTITY_NUMBER', 'PHONE')),
    reason    bytea        not null,
    shown_to  varchar(200) not null,
    shown_at  timestamptz  not null
);
create index resident_disclosure_by_resident on resident_disclosure (resident, id);
comment on table resident_disclosure is 'Who saw a number in clear, and why: for the resident as well as for the inspectors.';
comment on column resident_disclosure.id is 'Identity (UUIDv7).';
comment on column resident_disclosure.resident is 'Whose number.';
comment on column resident_disclosure.field is 'IDENTITY_NUMBER or PHONE.';
comment on column resident_disclosure.reason is 'The reason given, sealed.';
comment on column resident_disclosure.shown_to is 'Who saw it.';
comment on column resident_disclosure.shown_at is 'When.';
