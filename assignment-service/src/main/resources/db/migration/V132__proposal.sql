create table proposal (
    id uuid not null,
    region varchar(12) collate "C" not null,
    status varchar(16) not null,
    seed bigint not null,
    rule uuid,
    led_at_most integer,
    reach varchar(16),
    communities integer,
    cadres integer,
    left_alone integer,
    changes integer,
    timed_out boolean,
    attempts integer not null,
    asked_by varchar(200) not null,
    asked_at timestamptz not null,
    started_at timestamptz,
    lease_until timestamptz,
    ready_at timestamptz,
    expires_at timestamptz,
    settled_by varchar(200),
    settled_at timestamptz,
    rejection varchar(500),
    failure varchar(64),
    version bigint not null,
    constraint proposal_pk primary key (id),
    constraint proposal_region_form check (region ~ '^[0-9]{2,12}$'),
    constraint proposal_status_known check (
        status in ('QUEUED', 'RUNNING', 'READY', 'SETTLED', 'REJECTED', 'EXPIRED', 'SUPERSEDED', 'FAILED')),
    constraint proposal_ready_is_dated check (status not in ('READY', 'SETTLED') or (ready_at is not null and expires_at is not null)),
    -- Regions are prefixes: one lies in the other exactly if their ranges of twelve-digit codes overlap.
    constraint proposal_one_at_a_time exclude using gist (
        int8range(rpad(region, 12, '0')::bigint, rpad(region, 12, '9')::bigint, '[]') with &&) where (status in ('QUEUED', 'RUNNING'))
);

comment on table proposal is 'A proposal for a region: which communities should get which lead. Made in the background, accepted by people.';
comment on column proposal.id is 'Identity (UUIDv7).';
comment on column proposal.region is 'Beginning of the division codes it is made for.';
comment on column proposal.status is 'QUEUED, RUNNING, READY, SETTLED, REJECTED, EXPIRED, SUPERSEDED or FAILED.';
comment on column proposal.seed is 'Seed of the search: the same seed and situation give the same answer.';
comment on column proposal.rule is 'The load rule of the region it was made by.';
comment on column proposal.led_at_most is 'How many communities it lets one cadre lead.';
comment on column proposal.reach is 'In how wide an area around their organisation it lets cadres lead.';
comment on column proposal.communities is 'Communities considered.';
comment on column proposal.cadres is 'Cadres considered.';
comment on column proposal.left_alone is 'Communities left out because a change of their lead is planned already or the lead is on leave.';
comment on column proposal.changes is 'Changes proposed.';
comment on column proposal.timed_out is 'Whether time ended the search, so that the same seed may give another answer.';
comment on column proposal.attempts is 'How often it was begun; a service that stops in between begins anew.';
comment on column proposal.asked_by is 'Subject of the token it was asked for with.';
comment on column proposal.asked_at is 'When it was asked for.';
comment on column proposal.started_at is 'When the present attempt began.';
comment on column proposal.lease_until is 'Until when the present attempt is believed to live.';
comment on column proposal.ready_at is 'When it was ready.';
comment on column proposal.expires_at is 'From when on nothing of it can be accepted.';
comment on column proposal.settled_by is 'Subject of the token of the last decision.';
comment on column proposal.settled_at is 'When the last decision was made.';
comment on column proposal.rejection is 'Why it was rejected.';
comment on column proposal.failure is 'Code of why it could not be made.';
comment on column proposal.version is 'Counts changes; the ETag of the record.';

create index proposal_by_region on proposal (region, id);
create index proposal_to_make on proposal (asked_at) where status in ('QUEUED', 'RUNNING');
create index proposal_to_expire on proposal (expires_at) where status = 'READY';

create table proposal_measure (
    proposal uuid not null,
    answer varchar(16) not null,
    gaps integer not null,
    uncovered integer not null,
    moved integer not null,
    distance_steps integer not null,
    cost numeric(20, 4) not null,
    load_min numeric(12, 2) not null,
    load_max numeric(12, 2) not null,
    load_mean numeric(12, 2) not null,
    load_deviation numeric(12, 2) not null,
    constraint proposal_measure_pk primary key (proposal, answer),
    constraint proposal_measure_proposal_fk foreign key (proposal) references proposal (id),
    constraint proposal_measure_answer_known check (answer in ('TODAY', 'GREEDY', 'PROPOSED'))
);

comment on table proposal_measure is 'How good things are today, would be by the greedy answer, and are in the proposal.';
comment on column proposal_measure.proposal is 'The proposal.';
comment on column proposal_measure.answer is 'TODAY, GREEDY or PROPOSED.';
comment on column proposal_measure.gaps is 'Communities without a lead.';
comment on column proposal_measure.uncovered is 'Vulnerable households in them.';
comment on column proposal_measure.moved is 'Communities taken from the lead they have.';
comment on column proposal_measure.distance_steps is 'Steps between organisations of leads and communities.';
comment on column proposal_measure.cost is 'Sum of squared loads and of what moving leads costs, in points squared.';
comment on column proposal_measure.load_min is 'Smallest load of a cadre, in points.';
comment on column proposal_measure.load_max is 'Largest load of a cadre, in points.';
comment on column proposal_measure.load_mean is 'Mean load of a cadre, in points.';
comment on column proposal_measure.load_deviation is 'Standard deviation of loads, in points.';

create table proposal_bundle (
    proposal uuid not null,
    number integer not null,
    size integer not null,
    gaps_filled integer not null,
    vulnerable_covered integer not null,
    moved integer not null,
    deviation_before numeric(12, 2) not null,
    deviation_after numeric(12, 2) not null,
    constraint proposal_bundle_pk primary key (proposal, number),
    constraint proposal_bundle_proposal_fk foreign key (proposal) references proposal (id)
);

comment on table proposal_bundle is 'Changes that only work together, and what they alone would improve.';
comment on column proposal_bundle.proposal is 'The proposal.';
comment on column proposal_bundle.number is 'Its number in the proposal; the most useful first.';
comment on column proposal_bundle.size is 'How many changes it has.';
comment on column proposal_bundle.gaps_filled is 'Communities that get a lead who have none.';
comment on column proposal_bundle.vulnerable_covered is 'Vulnerable households in them.';
comment on column proposal_bundle.moved is 'Communities taken from the lead they have.';
comment on column proposal_bundle.deviation_before is 'Standard deviation of loads today, in points.';
comment on column proposal_bundle.deviation_after is 'Standard deviation of loads with this bundle alone, in points.';

create table proposal_change (
    proposal uuid not null,
    number integer not null,
    bundle integer not null,
    community varchar(18) collate "C" not null,
    former_assignment uuid,
    former_version bigint,
    former_cadre varchar(51) collate "C",
    former_left boolean not null,
    cadre varchar(51) collate "C" not null,
    vulnerable integer not null,
    points numeric(12, 2) not null,
    former_before numeric(12, 2),
    former_after numeric(12, 2),
    cadre_before numeric(12, 2) not null,
    cadre_after numeric(12, 2) not null,
    steps_before integer,
    steps_after integer not null,
    status varchar(16) not null,
    obstacle varchar(64),
    obstacle_about varchar(200)[],
    assignment uuid,
    decided_by varchar(200),
    decided_at timestamptz,
    constraint proposal_change_pk primary key (proposal, number),
    constraint proposal_change_bundle_fk foreign key (proposal, bundle) references proposal_bundle (proposal, number),
    constraint proposal_change_once unique (proposal, community),
    constraint proposal_change_status_known check (status in ('OPEN', 'ACCEPTED', 'IMPOSSIBLE', 'DROPPED')),
    constraint proposal_change_accepted_is_made check ((status = 'ACCEPTED') = (assignment is not null)),
    constraint proposal_change_former_whole check ((former_assignment is null) = (former_cadre is null))
);

comment on table proposal_change is 'One community and the lead proposed for it.';
comment on column proposal_change.proposal is 'The proposal.';
comment on column proposal_change.number is 'Its number in the proposal.';
comment on column proposal_change.bundle is 'The bundle it is accepted with.';
comment on column proposal_change.community is 'Code of the community.';
comment on column proposal_change.former_assignment is 'The assignment of the lead it has, if any.';
comment on column proposal_change.former_version is 'Version of that assignment when the proposal was made.';
comment on column proposal_change.former_cadre is 'ORG/STAFF of the lead it has, if any.';
comment on column proposal_change.former_left is 'Whether that lead has left the organisation, so that the community is a gap.';
comment on column proposal_change.cadre is 'ORG/STAFF of the lead proposed.';
comment on column proposal_change.vulnerable is 'Vulnerable households of the community.';
comment on column proposal_change.points is 'Load of the community for the lead proposed, in points.';
comment on column proposal_change.former_before is 'Load of the lead it has, today.';
comment on column proposal_change.former_after is 'Load of that lead if all is accepted.';
comment on column proposal_change.cadre_before is 'Load of the lead proposed, today.';
comment on column proposal_change.cadre_after is 'Load of the lead proposed if all is accepted.';
comment on column proposal_change.steps_before is 'Steps to the organisation of the lead it has.';
comment on column proposal_change.steps_after is 'Steps to the organisation of the lead proposed.';
comment on column proposal_change.status is 'OPEN, ACCEPTED, IMPOSSIBLE (something has changed meanwhile) or DROPPED (not wanted).';
comment on column proposal_change.obstacle is 'Code of why it is no longer possible.';
comment on column proposal_change.obstacle_about is 'What the code is about.';
comment on column proposal_change.assignment is 'The assignment made of it.';
comment on column proposal_change.decided_by is 'Subject of the token of the decision.';
comment on column proposal_change.decided_at is 'When it was decided.';

create index proposal_change_by_bundle on proposal_change (proposal, bundle, number);

create table proposal_cadre (
    proposal uuid not null,
    cadre varchar(51) collate "C" not null,
    led_before integer not null,
    led_after integer not null,
    points_before numeric(12, 2) not null,
    points_after numeric(12, 2) not null,
    constraint proposal_cadre_pk primary key (proposal, cadre),
    constraint proposal_cadre_proposal_fk foreign key (proposal) references proposal (id)
);

comment on table proposal_cadre is 'Before and after of each cadre a proposal considers.';
comment on column proposal_cadre.proposal is 'The proposal.';
comment on column proposal_cadre.cadre is 'ORG/STAFF of the cadre.';
comment on column proposal_cadre.led_before is 'Communities of the proposal the cadre leads today.';
comment on column proposal_cadre.led_after is 'Communities of the proposal the cadre leads if all is accepted.';
comment on column proposal_cadre.points_before is 'Load today, in points.';
comment on column proposal_cadre.points_after is 'Load if all is accepted, in points.';

create table proposal_gap (
    proposal uuid not null,
    community varchar(18) collate "C" not null,
    vulnerable integer not null,
    eligible integer not null,
    constraint proposal_gap_pk primary key (proposal, community),
    constraint proposal_gap_proposal_fk foreign key (proposal) references proposal (id)
);

comment on table proposal_gap is 'Communities for which a proposal finds no lead within the rules.';
comment on column proposal_gap.proposal is 'The proposal.';
comment on column proposal_gap.community is 'Code of the community.';
comment on column proposal_gap.vulnerable is 'Its vulnerable households.';
comment on column proposal_gap.eligible is 'How many cadres might lead it if they had room; none: nobody in reach may.';
