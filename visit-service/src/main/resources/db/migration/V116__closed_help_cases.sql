create index help_case_closed on help_case (opened_at) where status = 'CLOSED';
create index need_refused on need (decided_at) where status = 'REFUSED';
create index help_case_by_household on help_case (household) where household is not null;
create index need_by_household on need (household) where household is not null;
