package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** An official takes a need up: it becomes a help case along a template. */
@ApplicationScoped
class TakingUpNeed {
    private final Needs needs;
    private final HelpCases helpCases;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Clock clock;

    TakingUpNeed(
            Needs needs,
            HelpCases helpCases,
            AidWords words,
            Scopes scopes,
            Caller caller,
            Idempotency idempotency,
            Outbox outbox,
            Clock clock) {
        this.needs = needs;
        this.helpCases = helpCases;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a repetition is compared by: the same template for another need is another request. */
    private record About(UUID need, NewHelpCase helpCase) {}

    @Transactional
    HelpCaseView takeUp(UUID needId, NewHelpCase request) {
        return idempotency.once(
                "need.take-up",
                new About(needId, request),
                Ids.next(),
                id -> open(id, needId, request),
                id -> HelpCaseView.of(helpCases.require(id), words));
    }

    private HelpCaseView open(UUID id, UUID needId, NewHelpCase request) {
        var need = needs.lock(needId);
        scopes.requireSeen(need.community(), "need", needId);
        var template = helpCases
                .template(request.template())
                .orElseThrow(() -> Problem.invalid("template", "template-unknown", request.template()));
        outbox.publish(need.takeUp(caller.subject(), clock.instant()));
        var mover = words.mover(caller.subject(), "");
        var helpCase = new HelpCase(id, need, template, caller.cadre(), mover, clock.instant());
        helpCases.persist(helpCase);
        outbox.publish(helpCase.opened());
        return HelpCaseView.of(helpCase, words);
    }
}
