package org.lianxin.visit.aid;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What happens to a help case. */
sealed interface HelpCaseEvent extends DomainEvent {
    UUID helpCase();

    @Override
    default String topic() {
        return "lianxin.help-case";
    }

    @Override
    default String aggregateId() {
        return helpCase().toString();
    }

    /** It took a step. */
    record Moved(
            UUID helpCase,
            UUID need,
            String community,
            @Nullable UUID household,
            String cadre,
            @Nullable HelpCaseStatus from,
            HelpCaseStatus to,
            Instant occurredAt)
            implements HelpCaseEvent {
        @Override
        public String type() {
            return "help-case.moved.v1";
        }
    }

    /**
     * It is over.
     *
     * @param steps the states it went through, each with its day, counted from the first step, which has 1
     * @param outcome whose word closed it, or REFUSED
     * @param days from the first step to the last
     */
    record Closed(
            UUID helpCase,
            UUID need,
            String community,
            @Nullable UUID household,
            String cadre,
            NeedCategory category,
            String template,
            List<Step> steps,
            String outcome,
            int days,
            Instant occurredAt)
            implements HelpCaseEvent {

        record Step(HelpCaseStatus status, int day) {}

        static Closed of(HelpCase helpCase, Instant now) {
            var steps = helpCase.steps().stream()
                    .map(step -> new Step(step.to(), day(helpCase, step.takenAt())))
                    .toList();
            var refused = helpCase.steps().stream().noneMatch(step -> step.to() == HelpCaseStatus.DELIVERED);
            return new Closed(
                    helpCase.id(),
                    helpCase.need(),
                    helpCase.community(),
                    helpCase.household(),
                    helpCase.cadre(),
                    helpCase.category(),
                    helpCase.template().code(),
                    steps,
                    refused ? "REFUSED" : String.valueOf(helpCase.confirmedBy()),
                    day(helpCase, now) - 1,
                    now);
        }

        private static int day(HelpCase helpCase, Instant at) {
            return (int) Duration.between(helpCase.openedAt(), at).toDays() + 1;
        }

        @Override
        public String type() {
            return "help-case.closed.v1";
        }
    }

    /** The help counts as given, and on whose word. */
    record Confirmed(
            UUID helpCase,
            UUID need,
            String community,
            @Nullable UUID household,
            String cadre,
            ConfirmedBy by,
            Instant occurredAt)
            implements HelpCaseEvent {
        @Override
        public String type() {
            return "help-case.confirmed.v1";
        }
    }
}
