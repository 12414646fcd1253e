create table category (
    path    varchar(200) not null,
    level1  varchar(60)  not null,
    level2  varchar(60)  not null,
    level3  varchar(60)  not null,
    version bigint       not null,
    constraint category_pk primary key (path),
    constraint category_path_is_its_levels check (path = level1 || '/' || level2 || '/' || level3)
);
comment on table category is 'The classification of matters in three levels; an administrator takes in the one their office uses';
comment on column category.path is 'The three levels with slashes between them';
comment on column category.level1 is 'Field, such as 城乡建设';
comment on column category.level2 is 'Subject within the field';
comment on column category.level3 is 'What it is about';
comment on column category.version is 'Rises with every change by a list';

-- A small beginning of the suite's own, so that a new office can classify from the first day.
insert into category (path, level1, level2, level3, version)
select l1 || '/' || l2 || '/' || l3, l1, l2, l3, 0
from (values
    ('社区生活', '公共设施', '路灯照明'), ('社区生活', '公共设施', '健身器材'), ('社区生活', '公共设施', '电梯故障'), ('社区生活', '公共设施', '停车位'),
    ('社区生活', '环境卫生', '垃圾清运'), ('社区生活', '环境卫生', '噪音扰民'), ('社区生活', '环境卫生', '油烟异味'), ('社区生活', '环境卫生', '积水内涝'),
    ('社区生活', '物业服务', '物业收费'), ('社区生活', '物业服务', '物业维修'), ('社区生活', '物业服务', '业主委员会'), ('社区生活', '邻里关系', '邻里纠纷'),
    ('民生保障', '社会救助', '最低生活保障'), ('民生保障', '社会救助', '临时救助'), ('民生保障', '养老服务', '居家养老'), ('民生保障', '医疗卫生', '医保报销'),
    ('民生保障', '教育', '入学入托'), ('民生保障', '就业', '就业服务'), ('民生保障', '住房', '公租房'), ('民生保障', '残疾人服务', '无障碍设施'),
    ('城市管理', '道路交通', '道路破损'), ('城市管理', '道路交通', '公交线路'), ('城市管理', '违法建设', '违章搭建'), ('城市管理', '供水供电', '停水停电'),
    ('其他', '其他', '其他')) as own (l1, l2, l3);

create table matter_category (
    matter     uuid         not null,
    category   varchar(200) not null,
    decided_by varchar(200) not null,
    decided_at timestamptz  not null,
    constraint matter_category_pk primary key (matter),
    constraint matter_category_matter_fk foreign key (matter) references matter (id),
    constraint matter_category_category_fk foreign key (category) references category (path)
);
create index matter_category_by_category on matter_category (category text_pattern_ops);
comment on table matter_category is 'How a person classified a matter; suggestions are never stored';
comment on column matter_category.matter is 'The matter';
comment on column matter_category.category is 'Its place in the classification';
comment on column matter_category.decided_by is 'Account of whoever decided';
comment on column matter_category.decided_at is 'When; the full hour on anonymous matters';

alter table community add column name varchar(100);
comment on column community.name is 'Official name of the place, if the event told it: found in what residents write';
comment on table community is 'Copy of the communities, from community.changed.v1; place names are public';
