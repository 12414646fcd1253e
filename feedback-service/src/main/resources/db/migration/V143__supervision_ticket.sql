create table supervision_ticket (
    id          uuid          not null,
    matter      uuid          not null,
    status      varchar(16)   not null,
    reason      varchar(2000),
    clock       uuid,
    opened_by   varchar(200),
    opened_at   timestamptz   not null,
    due_at      timestamptz   not null,
    source      varchar(300)  not null,
    answer      varchar(2000),
    answered_by varchar(200),
    answered_at timestamptz,
    verdict     varchar(2000),
    judged_by   varchar(200),
    judged_at   timestamptz,
    overdue_at  timestamptz,
    version     bigint        not null,
    constraint supervision_ticket_pk primary key (id),
    constraint supervision_ticket_matter_fk foreign key (matter) references matter (id),
    constraint supervision_ticket_clock_fk foreign key (clock) references matter_clock (id),
    constraint supervision_ticket_once_per_clock unique (clock),
    constraint supervision_ticket_status_known check (status in ('OPEN', 'ANSWERED', 'RETURNED', 'CLOSED')),
    constraint supervision_ticket_has_a_cause check ((clock is null) = (reason is not null) and (clock is null) = (opened_by is not null)),
    constraint supervision_ticket_answer_whole check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint supervision_ticket_verdict_whole check ((verdict is null) = (judged_by is null) and (verdict is null) = (judged_at is null)),
    constraint supervision_ticket_two_people check (judged_by is null or answered_by is null or judged_by <> answered_by)
);
create index supervision_ticket_oldest on supervision_ticket (opened_at, id);
create index supervision_ticket_by_matter on supervision_ticket (matter);
create index supervision_ticket_to_watch on supervision_ticket (due_at) where status in ('OPEN', 'RETURNED') and overdue_at is null;
comment on table supervision_ticket is 'Supervision tickets (督办单): a matter whose handler owes the supervisor an answer by a day of its own';
comment on column supervision_ticket.id is 'Random id';
comment on column supervision_ticket.matter is 'The matter';
comment on column supervision_ticket.status is 'OPEN, ANSWERED, RETURNED or CLOSED';
comment on column supervision_ticket.reason is 'What is asked for; null if a clock opened it';
comment on column supervision_ticket.clock is 'The clock that ran out so far that the matter was listed; null if a person opened it';
comment on column supervision_ticket.opened_by is 'Account of the supervisor; null if a clock opened it';
comment on column supervision_ticket.opened_at is 'When it was opened; the full hour on anonymous matters';
comment on column supervision_ticket.due_at is 'End of the last day for the answer';
comment on column supervision_ticket.source is 'Where its term comes from';
comment on column supervision_ticket.answer is 'What the handler says was done';
comment on column supervision_ticket.answered_by is 'Account of the handler';
comment on column supervision_ticket.answered_at is 'When it was last answered';
comment on column supervision_ticket.verdict is 'The supervisor''s word on the answer';
comment on column supervision_ticket.judged_by is 'Account of the supervisor';
comment on column supervision_ticket.judged_at is 'When it was last judged';
comment on column supervision_ticket.overdue_at is 'When it was noticed that no answer had come in time; set once';
comment on column supervision_ticket.version is 'Version for ETag and If-Match';
