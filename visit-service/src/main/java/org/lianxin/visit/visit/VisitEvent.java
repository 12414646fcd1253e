package org.lianxin.visit.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What happens to a visit. Of a sealed one nothing is told. */
public sealed interface VisitEvent extends DomainEvent {
    UUID visit();

    @Override
    default String topic() {
        return "lianxin.visit";
    }

    @Override
    default String aggregateId() {
        return visit().toString();
    }

    /** Claimed by the official. */
    record Recorded(
            UUID visit,
            VisitKind kind,
            String community,
            @Nullable UUID household,
            String cadre,
            Instant startedAt,
            Instant occurredAt)
            implements VisitEvent {
        @Override
        public String type() {
            return "visit.recorded.v1";
        }
    }

    /** The resident says: it was so. */
    record Acknowledged(
            UUID visit,
            String community,
            @Nullable UUID household,
            String cadre,
            VisitKind kind,
            AnswerVia via,
            Instant occurredAt)
            implements VisitEvent {
        @Override
        public String type() {
            return "visit.acknowledged.v1";
        }
    }

    /** The resident says: it was not so. */
    record Disputed(
            UUID visit,
            String community,
            @Nullable UUID household,
            String cadre,
            VisitKind kind,
            AnswerVia via,
            Instant occurredAt)
            implements VisitEvent {
        @Override
        public String type() {
            return "visit.disputed.v1";
        }
    }

    /** The resident's grade; feedback-service makes it a rating like any other. */
    record Rated(
            UUID visit,
            VisitKind kind,
            String community,
            @Nullable UUID household,
            String cadre,
            int grade,
            boolean onBehalf,
            AnswerVia via,
            Instant occurredAt)
            implements VisitEvent {
        @Override
        public String type() {
            return "visit.rated.v1";
        }
    }

    /** Somebody else decided a dispute; upheld means that the resident was right. */
    record Reviewed(UUID visit, String community, String cadre, boolean upheld, Instant occurredAt)
            implements VisitEvent {
        @Override
        public String type() {
            return "visit.reviewed.v1";
        }
    }

    /** An incognito visit was opened: carries what {@link Recorded} does. */
    record Released(
            UUID visit,
            VisitKind kind,
            String community,
            @Nullable UUID household,
            String cadre,
            Instant startedAt,
            Instant occurredAt)
            implements VisitEvent {
        @Override
        public String type() {
            return "visit.released.v1";
        }
    }
}
