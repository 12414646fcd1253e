package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scopes;

/** Reading needs and help cases in the caller's scope. */
@ApplicationScoped
class SeeingAid {
    private final Needs needs;
    private final HelpCases helpCases;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Clock clock;

    SeeingAid(Needs needs, HelpCases helpCases, AidWords words, Scopes scopes, Caller caller, Clock clock) {
        this.needs = needs;
        this.helpCases = helpCases;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.clock = clock;
    }

    NeedView need(UUID id) {
        var need = needs.require(id);
        scopes.requireSeen(need.community(), "need", id);
        return NeedView.of(need, words);
    }

    Page<NeedView> needs(NeedQuery query, PageQuery page) {
        var rows = needs.list(query.within(scopes.ofCaller(), clock.instant()), page);
        return Page.of(
                        rows,
                        page,
                        need -> List.of(need.foundAt().toString(), need.id().toString()))
                .map(need -> NeedView.of(need, words));
    }

    /** Those who assess see what became of it, not what was said and written. */
    @Transactional
    HelpCaseView helpCase(UUID id) {
        var helpCase = helpCases.require(id);
        scopes.requireSeen(helpCase.community(), "help-case", id);
        var handles = caller.has(Role.CADRE) || caller.has(Role.SUPERVISOR);
        return handles ? HelpCaseView.of(helpCase, words) : HelpCaseView.fact(helpCase);
    }

    @Transactional
    Page<HelpCaseView> helpCases(
            @Nullable HelpCaseStatus status, @Nullable String community, @Nullable Boolean overdue, PageQuery page) {
        var filter = Filter.within(scopes.ofCaller()).with("status", status).with("community", community);
        if (Boolean.TRUE.equals(overdue)) {
            filter.and("dueAt < :now and status <> CLOSED", Map.of("now", clock.instant()));
        }
        return Page.of(
                        helpCases.list(filter, page),
                        page,
                        one -> List.of(one.openedAt().toString(), one.id().toString()))
                .map(helpCase -> HelpCaseView.of(helpCase, words));
    }
}
