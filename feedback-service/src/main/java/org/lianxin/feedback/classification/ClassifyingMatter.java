package org.lianxin.feedback.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Decides what a matter is about. Later decisions replace earlier ones; no clock moves. */
@ApplicationScoped
class ClassifyingMatter {

    private final MattersInScope matters;
    private final Categories categories;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ClassifyingMatter(
            MattersInScope matters, Categories categories, EntityManager database, Caller caller, Clock clock) {
        this.matters = matters;
        this.categories = categories;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter classify(UUID id, Classification decision) {
        var matter = matters.toChange(id);
        if (categories.findByIdOptional(decision.category()).isEmpty()) {
            throw Problem.invalid("category", "unknown-category");
        }
        database.merge(new MatterCategory(id, decision.category(), caller.subject(), matter.time(clock.instant())));
        database.flush();
        return matter;
    }
}
