insert into scheme (id, code, edition, name_en, name_zh, source, excellent_from, competent_from, basically_competent_from,
                    excellent_ceiling, residents_weight, organisation_weight, peers_weight, status, proposed_by, proposed_at,
                    approved_by, approved_at, version)
values ('01990000-0000-7000-8000-000000000002', 'contact-work', 2, 'Contact work of cadres', '干部联系群众工作',
        'Suite default: residents 60 %, organisation 30 %, peers 10 %; within service quality response 30, resolution 35, satisfaction 35',
        90, 70, 60, 20, 60, 30, 10, 'APPROVED', 'suite-defaults', '2026-01-02T00:00:00+08:00', 'suite-review',
        '2026-01-02T00:00:00+08:00', 0);

insert into scheme_indicator (scheme, position, code, name_en, name_zh, kind, fact_kinds, perspective, weight, min_sample,
                              prior_strength, required, source)
values ('01990000-0000-7000-8000-000000000002', 0, 'resident-satisfaction', 'Resident satisfaction', '群众满意度', 'SHRUNKEN_MEAN',
        '{RATING}', 'RESIDENTS', 35, 10, 10, true,
        'Suite default: the mean is drawn toward that of the community type with strength 10, fewer than 10 ratings are no sample'),
       ('01990000-0000-7000-8000-000000000002', 1, 'response', 'Matters answered in time', '按时答复率', 'SHARE',
        '{MATTER_ANSWERED,MATTER_OVERDUE}', 'RESIDENTS', 30, 5, 0, false,
        'Suite default: share of matters answered before their clock ran out; municipal hotline rules, Regulations on Petition Work 2022'),
       ('01990000-0000-7000-8000-000000000002', 2, 'resolution', 'Settled and confirmed by residents', '群众确认办结率', 'SHARE',
        '{MATTER_CLOSED,HELP_CONFIRMED,PROMISE_KEPT,PROMISE_BROKEN}', 'RESIDENTS', 35, 5, 0, false,
        'Suite default: share of matters and help the residents confirmed, and of promises kept in time'),
       ('01990000-0000-7000-8000-000000000002', 3, 'organisation-assessment', 'Assessment by the organisation', '组织评价', 'SHRUNKEN_MEAN',
        '{ORGANISATION_ASSESSMENT}', 'ORGANISATION', 100, 1, 0, false, 'Suite default: at least one assessor without a conflict of interest'),
       ('01990000-0000-7000-8000-000000000002', 4, 'peer-assessment', 'Assessment by peers', '同行评价', 'SHRUNKEN_MEAN',
        '{PEER_ASSESSMENT}', 'PEERS', 100, 3, 0, false, 'Suite default: at least three peers; none of them is named to the assessed');
