create table answer_kind (
    kind    varchar(8)   constraint answer_kind_pk primary key
        constraint answer_kind_known check (kind in ('CHOICE', 'CHOICES', 'YES_NO', 'NUMBER', 'MONEY', 'TEXT')),
    seconds integer      not null
        constraint answer_kind_seconds_sane check (seconds between 1 and 600),
    source  varchar(200) not null
);
comment on table answer_kind is 'How long it takes to ask and note one answer: what the burden of a form is reckoned from.';
comment on column answer_kind.kind is 'CHOICE (one of), CHOICES (some of), YES_NO, NUMBER, MONEY (yuan) or TEXT.';
comment on column answer_kind.seconds is 'Seconds for one answer of this kind.';
comment on column answer_kind.source is 'Where the number comes from.';
insert into answer_kind (kind, seconds, source) values
    ('CHOICE', 8, 'Suite default, to be measured in the field'), ('CHOICES', 12, 'Suite default, to be measured in the field'),
    ('YES_NO', 5, 'Suite default, to be measured in the field'), ('NUMBER', 10, 'Suite default, to be measured in the field'),
    ('MONEY', 15, 'Suite default, to be measured in the field'), ('TEXT', 40, 'Suite default, to be measured in the field');

create table condition_form (
    id            uuid          constraint condition_form_pk primary key,
    form          varchar(24)   not null
        constraint condition_form_code_form check (form ~ '^[A-Z][A-Z0-9_]{1,23}$'),
    number        integer       not null
        constraint condition_form_number_sane check (number between 1 and 10000),
    definition    jsonb         not null,
    valid_from    date          not null,
    source        varchar(200)  not null,
    burden_reason varchar(500),
    published_by  varchar(200),
    published_at  timestamptz   not null,
    constraint condition_form_once unique (form, number)
);
comment on table condition_form is 'Versions of the forms living conditions are assessed with. A published version never changes.';
comment on column condition_form.id is 'Identity.';
comment on column condition_form.form is 'Code of the form.';
comment on column condition_form.number is 'Version of the form, from 1.';
comment on column condition_form.definition is 'Sections with their fields.';
comment on column condition_form.valid_from is 'First day it may be used.';
comment on column condition_form.source is 'Where the form comes from.';
comment on column condition_form.burden_reason is 'Why it may ask more than the version before, where it does.';
comment on column condition_form.published_by is 'Who published it; none for what came with the suite.';
comment on column condition_form.published_at is 'When.';

create table living_conditions (
    id          uuid         constraint living_conditions_pk primary key,
    household   uuid         not null
        constraint living_conditions_of_household references household (id),
    form        varchar(24)  not null,
    form_number integer      not null,
    assessed_on date         not null,
    answers     bytea,
    corrects    uuid
        constraint living_conditions_corrects references living_conditions (id),
    recorded_by varchar(200) not null,
    recorded_at timestamptz  not null,
    constraint living_conditions_by_form foreign key (form, form_number) references condition_form (form, number),
    constraint living_conditions_corrects_another check (corrects <> id)
);
create unique index living_conditions_corrected_once on living_conditions (corrects);
create index living_conditions_by_household on living_conditions (household, assessed_on desc, id desc);
create index living_conditions_old on living_conditions (assessed_on) where answers is not null;
comment on table living_conditions is 'Assessments of how a household lives. Never changed: a correction is a further one.';
comment on column living_conditions.id is 'Chosen by the device.';
comment on column living_conditions.household is 'The household.';
comment on column living_conditions.form is 'The form that was asked.';
comment on column living_conditions.form_number is 'Its version.';
comment on column living_conditions.assessed_on is 'The day of the assessment.';
comment on column living_conditions.answers is 'All answers, a JSON object, sealed; none once erased.';
comment on column living_conditions.corrects is 'The assessment that this one puts right.';
comment on column living_conditions.recorded_by is 'Who recorded it.';
comment on column living_conditions.recorded_at is 'When.';

insert into condition_form (id, form, number, definition, valid_from, source, published_at) values
    ('01993f7e-5c00-7000-8000-000000000001', 'LIVING_CONDITIONS', 1, '{"sections": [
    {"code": "HOUSING", "zh": "住房", "en": "Housing", "fields": [{"code": "HOUSING_KIND", "kind": "CHOICE", "zh": "住房类型", "en": "Kind of housing", "required": true, "sensitive": false, "choices": [{"code": "FLAT", "zh": "楼房", "en": "Flat"}, {"code": "HOUSE", "zh": "平房", "en": "House"}, {"code": "SHARED", "zh": "合住", "en": "Shared"}, {"code": "MAKESHIFT", "zh": "简易房", "en": "Makeshift"}]}, {"code": "HOUSING_TENURE", "kind": "CHOICE", "zh": "产权", "en": "Tenure", "required": true, "sensitive": false, "choices": [{"code": "OWNED", "zh": "自有", "en": "Owned"}, {"code": "RENTED", "zh": "租赁", "en": "Rented"}, {"code": "PUBLIC_RENTED", "zh": "公租房", "en": "Public rented"}, {"code": "LENT", "zh": "借住", "en": "Lent"}]}, {"code": "HOUSING_AREA", "kind": "NUMBER", "zh": "住房面积（平方米）", "en": "Floor space (m²)", "required": false, "sensitive": false, "max": 2000}, {"code": "HOUSING_SAFETY", "kind": "CHOICE", "zh": "住房安全", "en": "Safety", "required": true, "sensitive": false, "choices": [{"code": "SAFE", "zh": "安全", "en": "Safe"}, {"code": "WORN", "zh": "老旧", "en": "Worn"}, {"code": "DANGEROUS", "zh": "危险", "en": "Dangerous"}]}, {"code": "WATER", "kind": "CHOICE", "zh": "饮水", "en": "Water", "required": true, "sensitive": false, "choices": [{"code": "TAP", "zh": "自来水", "en": "Tap"}, {"code": "WELL", "zh": "井水", "en": "Well"}, {"code": "NONE", "zh": "无稳定水源", "en": "None that is sure"}]}, {"code": "HEATING", "kind": "CHOICE", "zh": "取暖", "en": "Heating", "required": false, "sensitive": false, "choices": [{"code": "CENTRAL", "zh": "集中供暖", "en": "Central"}, {"code": "OWN", "zh": "自行取暖", "en": "Own"}, {"code": "NOT_NEEDED", "zh": "不需要", "en": "Not needed"}, {"code": "NONE", "zh": "无取暖", "en": "None"}]}]},
    {"code": "DAILY", "zh": "吃穿", "en": "Food and clothing", "fields": [{"code": "FOOD", "kind": "CHOICE", "zh": "饮食", "en": "Food", "required": true, "sensitive": false, "choices": [{"code": "ENOUGH", "zh": "充足", "en": "Enough"}, {"code": "PLAIN", "zh": "勉强", "en": "Just enough"}, {"code": "SHORT", "zh": "不足", "en": "Not enough"}]}, {"code": "CLOTHING", "kind": "CHOICE", "zh": "衣被", "en": "Clothing and bedding", "required": false, "sensitive": false, "choices": [{"code": "ENOUGH", "zh": "充足", "en": "Enough"}, {"code": "SHORT", "zh": "不足", "en": "Not enough"}]}]},
    {"code": "INCOME", "zh": "收入", "en": "Income", "fields": [{"code": "INCOME_MONTH", "kind": "MONEY", "zh": "家庭月收入（元）", "en": "Income of the household a month (yuan)", "required": false, "sensitive": true, "max": 10000000}, {"code": "INCOME_SOURCES", "kind": "CHOICES", "zh": "收入来源", "en": "Sources of income", "required": true, "sensitive": true, "choices": [{"code": "WAGES", "zh": "工资", "en": "Wages"}, {"code": "BUSINESS", "zh": "经营", "en": "Business"}, {"code": "FARMING", "zh": "务农", "en": "Farming"}, {"code": "PENSION", "zh": "养老金", "en": "Pension"}, {"code": "ALLOWANCE", "zh": "低保等救助", "en": "Allowance"}, {"code": "FAMILY", "zh": "亲属供养", "en": "Family"}, {"code": "NONE", "zh": "无收入", "en": "None"}]}, {"code": "DEBTS", "kind": "MONEY", "zh": "债务（元）", "en": "Debts (yuan)", "required": false, "sensitive": true, "max": 100000000}, {"code": "DEBT_CAUSES", "kind": "CHOICES", "zh": "负债原因", "en": "Cause of the debts", "required": false, "sensitive": true, "choices": [{"code": "ILLNESS", "zh": "治病", "en": "Illness"}, {"code": "HOUSING", "zh": "住房", "en": "Housing"}, {"code": "SCHOOLING", "zh": "上学", "en": "Schooling"}, {"code": "BUSINESS", "zh": "经营", "en": "Business"}, {"code": "OTHER", "zh": "其他", "en": "Other"}]}]},
    {"code": "HEALTH", "zh": "健康", "en": "Health", "fields": [{"code": "ILLNESS", "kind": "CHOICE", "zh": "重病慢病", "en": "Illness", "required": true, "sensitive": true, "choices": [{"code": "NONE", "zh": "无", "en": "None"}, {"code": "CHRONIC", "zh": "慢性病", "en": "Chronic"}, {"code": "SERIOUS", "zh": "重大疾病", "en": "Serious"}]}, {"code": "ILLNESS_NOTE", "kind": "TEXT", "zh": "病情说明", "en": "What illness", "required": false, "sensitive": true, "max": 300}, {"code": "DISABILITY", "kind": "CHOICE", "zh": "残疾", "en": "Disability", "required": true, "sensitive": true, "choices": [{"code": "NONE", "zh": "无", "en": "None"}, {"code": "LIGHT", "zh": "三四级", "en": "Grade 3 or 4"}, {"code": "SEVERE", "zh": "一二级", "en": "Grade 1 or 2"}]}, {"code": "CARE", "kind": "YES_NO", "zh": "有人需要照料", "en": "Somebody needs care", "required": false, "sensitive": false}, {"code": "INSURED", "kind": "YES_NO", "zh": "全家参加医保", "en": "All have medical insurance", "required": false, "sensitive": false}]},
    {"code": "SCHOOL_WORK", "zh": "上学就业", "en": "School and work", "fields": [{"code": "PUPILS", "kind": "NUMBER", "zh": "在校人数", "en": "In school", "required": false, "sensitive": false, "max": 20}, {"code": "OUT_OF_SCHOOL", "kind": "YES_NO", "zh": "有适龄儿童未上学", "en": "A child of school age is not in school", "required": true, "sensitive": false}, {"code": "EMPLOYED", "kind": "NUMBER", "zh": "就业人数", "en": "Employed", "required": false, "sensitive": false, "max": 20}, {"code": "LOOKING_FOR_WORK", "kind": "NUMBER", "zh": "求职人数", "en": "Looking for work", "required": false, "sensitive": false, "max": 20}]},
    {"code": "HARDSHIP", "zh": "困难原因", "en": "Hardship", "fields": [{"code": "HARDSHIP_CAUSES", "kind": "CHOICES", "zh": "致困原因", "en": "Causes of hardship", "required": false, "sensitive": false, "choices": [{"code": "ILLNESS", "zh": "因病", "en": "Illness"}, {"code": "DISABILITY", "zh": "因残", "en": "Disability"}, {"code": "SCHOOLING", "zh": "因学", "en": "Schooling"}, {"code": "DISASTER", "zh": "因灾", "en": "Disaster"}, {"code": "UNEMPLOYMENT", "zh": "失业", "en": "Unemployment"}, {"code": "AGE", "zh": "年老", "en": "Old age"}, {"code": "LOSS", "zh": "失去亲人", "en": "Loss of family"}, {"code": "OTHER", "zh": "其他", "en": "Other"}]}, {"code": "HARDSHIP_NOTE", "kind": "TEXT", "zh": "说明", "en": "In words", "required": false, "sensitive": true, "max": 500}]}
]}', '2020-01-01', 'Suite default, after the survey forms for social assistance', '2026-01-01T00:00:00+08:00');
