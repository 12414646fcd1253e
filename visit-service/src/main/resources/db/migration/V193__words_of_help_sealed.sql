-- What is said and written about needs and help is sealed: AES-GCM bound to table, column and row. Nothing was released before.
alter table need
    drop column description,
    drop column refusal,
    add column description bytea,
    add column refusal     bytea,
    add constraint need_refused_with_reason check (refusal is null or status = 'REFUSED');
comment on column need.description is 'The need in words, sealed; empty once erased. Personal data: never in an event or a log.';
comment on column need.refusal is 'Why it was refused, sealed; empty once erased.';

alter table help_case
    drop column resident_words,
    add column resident_words bytea;
comment on column help_case.resident_words is 'What the resident said of the help, sealed. Personal data: never in an event or a log.';

alter table help_case_step
    drop column note,
    add column note bytea;
comment on column help_case_step.note is 'What was done and why, sealed; for a refusal the reason. Personal data: never in an event or a log.';

alter table help_recheck
    drop constraint help_recheck_done_whole,
    drop column note,
    add column note bytea,
    add constraint help_recheck_done_whole check
        ((outcome is null) = (done_on is null) and (outcome is null) = (done_by is null) and (outcome is not null or note is null));
comment on column help_recheck.note is 'What was found, sealed; for an end the written reason. Personal data: never in an event or a log.';

alter table help_case_paper
    drop constraint help_case_paper_received_or_waived,
    drop column waived,
    add column id     uuid not null default gen_random_uuid(),
    add column waived bytea,
    add constraint help_case_paper_sealed_by_id unique (id),
    add constraint help_case_paper_received_or_waived check (received_on is null or waived is null);
alter table help_case_paper alter column id drop default;
comment on column help_case_paper.id is 'Identity; the seal is bound to it.';
comment on column help_case_paper.waived is 'Why it is not needed here, sealed.';

alter table help_case_application
    drop constraint help_case_application_relation_whole,
    drop column relation,
    add column relation bytea,
    add constraint help_case_application_relation_whole check (relation is null or related_cadre is not null);
comment on column help_case_application.relation is 'How they are related, sealed.';
