package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.FactSource;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.platform.events.ReceivedEvent;

/** Hours of training as the organiser credits them; revoked ones are taken out again. */
@ApplicationScoped
class TrainingFacts implements FactSource {
    private static final String ATTENDED = "training.attended.v1";
    private static final String REVOKED = "training.attendance-revoked.v1";

    private final Facts facts;

    TrainingFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(ATTENDED, REVOKED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var training = event.as(Training.class);
        var attended = event.type().equals(ATTENDED);
        facts.record(Fact.of(
                event,
                attended ? FactKind.TRAINING_ATTENDED : FactKind.TRAINING_REVOKED,
                attended ? training.hours() : null,
                training.enrolment(),
                new Bearer(training.cadre(), null),
                training.occurredAt(),
                new Origin(RecordType.COURSE, training.course())));
    }

    record Training(UUID enrolment, UUID course, String cadre, int hours, Instant occurredAt) {}
}
