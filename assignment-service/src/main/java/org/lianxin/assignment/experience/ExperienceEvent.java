package org.lianxin.assignment.experience;

import java.time.Instant;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about the write-ups of cadres. */
sealed interface ExperienceEvent extends DomainEvent {

    UUID experience();

    @Override
    default String topic() {
        return "lianxin.experience";
    }

    @Override
    default String aggregateId() {
        return experience().toString();
    }

    /** Reviewed by somebody else and there for all. */
    record Published(UUID experience, String author, Instant occurredAt) implements ExperienceEvent {
        @Override
        public String type() {
            return "experience.published.v1";
        }
    }

    /** No longer there. */
    record Withdrawn(UUID experience, String author, Instant occurredAt) implements ExperienceEvent {
        @Override
        public String type() {
            return "experience.withdrawn.v1";
        }
    }

    /** Used by another cadre in a help case of theirs; once per case. */
    record Used(UUID experience, String author, String by, Instant occurredAt) implements ExperienceEvent {
        @Override
        public String type() {
            return "experience.used.v1";
        }
    }
}
