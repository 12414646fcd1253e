insert into scheme (id, code, edition, name_en, name_zh, source, excellent_from, competent_from,
                    basically_competent_from, excellent_ceiling, status, proposed_by, proposed_at, approved_by, approved_at, version)
values ('01990000-0000-7000-8000-000000000001', 'contact-work', 1, 'Contact work of cadres', '干部联系群众工作',
        'Suite default: residents are the judges (评价主体); excellent at most 20 % of those scored',
        90, 70, 60, 20, 'APPROVED', 'suite-defaults', '2026-01-01T00:00:00+08:00', 'suite-review', '2026-01-01T00:00:00+08:00', 0);

insert into scheme_indicator (scheme, position, code, name_en, name_zh, kind, fact_kinds, weight, min_sample, prior_strength, required, source)
values ('01990000-0000-7000-8000-000000000001', 0, 'resident-satisfaction', 'Resident satisfaction', '群众满意度', 'SHRUNKEN_MEAN',
        '{RATING}', 60, 10, 10, true,
        'Suite default: residents carry 60 %; the mean is drawn toward that of the community type with strength 10, fewer than 10 ratings are no sample'),
       ('01990000-0000-7000-8000-000000000001', 1, 'timely-answers', 'Matters answered in time', '按时答复率', 'SHARE',
        '{MATTER_ANSWERED,MATTER_OVERDUE}', 20, 5, 0, false,
        'Suite default: share of matters answered before their clock ran out; municipal hotline rules, Regulations on Petition Work 2022'),
       ('01990000-0000-7000-8000-000000000001', 2, 'due-contacts-acknowledged', 'Due contacts acknowledged by the household', '应联系户确认率', 'SHARE',
        '{DUE_CONTACT_MET,DUE_CONTACT_MISSED}', 20, 5, 0, false,
        'Suite default: share of due contacts a household acknowledged in time; visits themselves are never counted');
