package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.FactSource;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.platform.events.ReceivedEvent;

/** Whether others work by what a cadre wrote down. Using one's own write-up proves nothing. */
@ApplicationScoped
class ExperienceFacts implements FactSource {
    private static final String PUBLISHED = "experience.published.v1";
    private static final String WITHDRAWN = "experience.withdrawn.v1";
    private static final String USED = "experience.used.v1";

    private final Facts facts;

    ExperienceFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(PUBLISHED, WITHDRAWN, USED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var experience = event.as(Experience.class);
        switch (event.type()) {
            case PUBLISHED -> record(event, experience, FactKind.EXPERIENCE_PUBLISHED, null, experience.experience());
            case WITHDRAWN -> record(event, experience, FactKind.EXPERIENCE_WITHDRAWN, null, experience.experience());
            default -> used(event, experience);
        }
    }

    private void used(ReceivedEvent event, Experience experience) {
        if (experience.author().equals(experience.by())) {
            facts.passOver(event);
        } else {
            record(event, experience, FactKind.EXPERIENCE_USED, 1, pair(experience));
        }
    }

    private void record(
            ReceivedEvent event, Experience experience, FactKind kind, @Nullable Integer value, UUID subject) {
        facts.record(Fact.of(
                event,
                kind,
                value,
                subject,
                new Bearer(experience.author(), null),
                experience.occurredAt(),
                new Origin(RecordType.EXPERIENCE, experience.experience())));
    }

    /** The same reader counts once for the same write-up. */
    private static UUID pair(Experience experience) {
        return UUID.nameUUIDFromBytes(
                (experience.experience() + "/" + experience.by()).getBytes(StandardCharsets.UTF_8));
    }

    record Experience(
            UUID experience, String author, @Nullable String by, Instant occurredAt) {}
}
