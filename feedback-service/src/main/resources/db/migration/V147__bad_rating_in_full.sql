alter table rating add column rater integer not null default 1;
alter table rating drop constraint rating_one_per_matter;
alter table rating add constraint rating_one_per_matter unique (matter, rater);
comment on column rating.rater is 'Which representative of a joint petition; 1 for everybody else';

create table rating_call_back (
    id        uuid          not null,
    rating    uuid          not null,
    way       varchar(16)   not null,
    reached   boolean       not null,
    words     varchar(2000) not null,
    called_by varchar(200)  not null,
    called_at timestamptz   not null,
    constraint rating_call_back_pk primary key (id),
    constraint rating_call_back_rating_fk foreign key (rating) references rating (id),
    constraint rating_call_back_way_known check (way in ('PHONE', 'VISIT', 'MESSAGE')),
    constraint rating_call_back_message_arrives check (way <> 'MESSAGE' or reached)
);
create index rating_call_back_by_rating on rating_call_back (rating, called_at);
comment on table rating_call_back is 'Attempts to come back to somebody who judged badly; appended, never changed';
comment on column rating_call_back.id is 'Random id';
comment on column rating_call_back.rating is 'The bad rating';
comment on column rating_call_back.way is 'PHONE, VISIT, or MESSAGE, which the resident reads with the code of the matter';
comment on column rating_call_back.reached is 'Whether somebody was reached';
comment on column rating_call_back.words is 'What was said; a message reads so';
comment on column rating_call_back.called_by is 'Account of whoever called';
comment on column rating_call_back.called_at is 'When; the full hour on anonymous matters';
