package org.lianxin.evaluation.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.evaluation.fact.RecordedFact;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/** Writes down what an upheld objection corrects: never by changing a fact, always by one more. */
@ApplicationScoped
class CorrectingFacts {
    private static final String PRODUCER = "/lianxin/evaluation-service";

    private static final String FROZEN = """
            select f.* from fact f join period_fact p on p.event_id = f.event_id
            where p.period = :period and f.event_id = :fact and f.cadre = :cadre""";

    private static final String KEEP = """
            insert into objection_correction (objection, fact, removal, replacement, value)
            values (:objection, :fact, :removal, :replacement, :value)""";

    private static final String KNOWN = """
            select exists (select 1 from fact where kind = 'FACT_REMOVED' and subject_id = :fact)""";

    private final Facts facts;
    private final Session session;

    CorrectingFacts(Facts facts, Session session) {
        this.facts = facts;
        this.session = session;
    }

    void correct(Objection objection, Correction correction, String field) {
        var wrong = session.createNativeQuery(FROZEN, RecordedFact.class)
                .setParameter("period", objection.period())
                .setParameter("fact", correction.fact())
                .setParameter("cadre", objection.cadre())
                .uniqueResultOptional()
                .orElseThrow(() -> Problem.invalid(field + ".fact", "no-fact-of-the-objection"));
        requireFit(wrong, correction.value(), field);
        var known = session.createNativeQuery(KNOWN, Boolean.class)
                .setParameter("fact", correction.fact())
                .getSingleResult();
        if (known) {
            throw Problem.conflict("fact-already-removed", correction.fact());
        }
        var removal = Ids.next();
        record(objection, wrong, removal, FactKind.FACT_REMOVED, null, wrong.eventId());
        @Nullable UUID replacement = correction.value() == null ? null : Ids.next();
        if (replacement != null) {
            record(objection, wrong, replacement, wrong.kind(), correction.value(), wrong.subject());
        }
        session.createNativeMutationQuery(KEEP)
                .setParameter("objection", objection.id())
                .setParameter("fact", wrong.eventId())
                .setParameter("removal", removal)
                .setParameter("replacement", replacement, UUID.class)
                .setParameter("value", correction.value(), Integer.class)
                .executeUpdate();
    }

    private static void requireFit(RecordedFact wrong, @Nullable Integer value, String field) {
        if (wrong.kind().scale() == FactKind.Scale.CORRECTION) {
            throw Problem.invalid(field + ".fact", "no-fact-of-the-objection");
        }
        if (value != null && !wrong.kind().scale().holds(value)) {
            throw Problem.invalid(field + ".value", "value-of-other-scale", wrong.kind());
        }
    }

    /** The removal bears the moment of the decision; what stands instead happened when the wrong one did. */
    private void record(
            Objection objection, RecordedFact wrong, UUID id, FactKind kind, @Nullable Integer value, UUID subject) {
        facts.record(new Fact(
                id,
                kind,
                new Fact.Bearer(wrong.cadre(), wrong.community()),
                kind == FactKind.FACT_REMOVED ? Objects.requireNonNull(objection.answeredAt()) : wrong.occurredAt(),
                value,
                subject,
                new Fact.Origin(RecordType.OBJECTION, objection.id()),
                PRODUCER));
    }
}
