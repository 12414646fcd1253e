package org.lianxin.feedback.matter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.Level;
import org.lianxin.feedback.clock.MatterClock;
import org.lianxin.platform.events.DomainEvent;

/** What is published of matters: ids and facts, no words and no names. Sealed matters are published nowhere. */
public sealed interface MatterEvent extends DomainEvent {

    /** Version of random UUIDs. */
    int RANDOM = 4;

    UUID matter();

    @Override
    default String topic() {
        return "lianxin.matter";
    }

    @Override
    default String aggregateId() {
        return matter().toString();
    }

    /** Anonymous matters have random ids, and so have the events about them. */
    @Override
    default boolean idTellsTime() {
        return matter().version() != RANDOM;
    }

    record Received(
            UUID matter,
            MatterKind kind,
            Channel channel,
            @Nullable String community,
            Instant occurredAt) implements MatterEvent {
        @Override
        public String type() {
            return "matter.received.v1";
        }
    }

    record Assigned(
            UUID matter,
            @Nullable String community,
            String org,
            @Nullable String cadre,
            Instant occurredAt) implements MatterEvent {
        @Override
        public String type() {
            return "matter.assigned.v1";
        }
    }

    record Accepted(
            UUID matter,
            @Nullable String community,
            String org,
            @Nullable String cadre,
            Instant dueAt,
            boolean inTime,
            Instant occurredAt)
            implements MatterEvent {
        @Override
        public String type() {
            return "matter.accepted.v1";
        }

        /** With the clock it stopped. */
        public static Accepted of(Matter matter, MatterClock stopped, Instant at) {
            return new Accepted(
                    matter.id(),
                    matter.origin().community(),
                    matter.responsibleOrg(),
                    matter.cadre(),
                    stopped.dueAt(),
                    stopped.inTime(),
                    matter.time(at));
        }
    }

    record Answered(
            UUID matter,
            @Nullable String community,
            String org,
            @Nullable String cadre,
            Instant dueAt,
            boolean inTime,
            Instant occurredAt)
            implements MatterEvent {
        @Override
        public String type() {
            return "matter.answered.v1";
        }

        /** With the clock it stopped. */
        public static Answered of(Matter matter, MatterClock stopped, Instant at) {
            return new Answered(
                    matter.id(),
                    matter.origin().community(),
                    matter.responsibleOrg(),
                    matter.cadre(),
                    stopped.dueAt(),
                    stopped.inTime(),
                    matter.time(at));
        }
    }

    record Overdue(
            UUID matter,
            ClockKind clock,
            Level level,
            @Nullable String community,
            @Nullable String org,
            @Nullable String cadre,
            Instant dueAt,
            Instant occurredAt)
            implements MatterEvent {
        @Override
        public String type() {
            return "matter.overdue.v1";
        }

        /** With the clock that ran out. */
        public static Overdue of(Matter matter, MatterClock late, Level level, Instant at) {
            return new Overdue(
                    matter.id(),
                    late.kind(),
                    level,
                    matter.origin().community(),
                    matter.org(),
                    matter.cadre(),
                    late.dueAt(),
                    matter.time(at));
        }
    }

    record Closed(
            UUID matter,
            MatterStatus outcome,
            @Nullable String community,
            @Nullable String org,
            @Nullable String cadre,
            Instant occurredAt)
            implements MatterEvent {
        @Override
        public String type() {
            return "matter.closed.v1";
        }
    }
}
