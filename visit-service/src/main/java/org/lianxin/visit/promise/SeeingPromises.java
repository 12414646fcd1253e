package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scopes;

/** Reading promises in the caller's scope. */
@ApplicationScoped
class SeeingPromises {
    private final Promises promises;
    private final PromiseWords words;
    private final Scopes scopes;
    private final Clock clock;

    SeeingPromises(Promises promises, PromiseWords words, Scopes scopes, Clock clock) {
        this.promises = promises;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    PromiseView one(UUID id) {
        var promise = promises.require(id);
        scopes.requireSeen(promise.community(), "promise", id);
        return words.view(promise);
    }

    Page<PromiseView> list(PromiseQuery query, PageQuery page) {
        var filter = Filter.within(scopes.ofCaller())
                .with("status", query.status())
                .with("community", query.community())
                .with("household", query.household());
        var within = query.dueWithin();
        if (within != null) {
            filter.and(
                    "status = OPEN and dueOn <= :dueBy",
                    Map.of("dueBy", LocalDate.now(clock).plusDays(within)));
        }
        return Page.of(
                        promises.list(filter, page),
                        page,
                        promise ->
                                List.of(promise.dueOn().toString(), promise.id().toString()))
                .map(words::view);
    }
}
