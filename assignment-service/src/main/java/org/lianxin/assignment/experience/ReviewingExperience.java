package org.lianxin.assignment.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;

/** Somebody else reads it, returns it with words or lets it pass, and publishes it; author or reviewer take it back. */
@ApplicationScoped
class ReviewingExperience {

    private final Experiences experiences;
    private final SearchIndex index;
    private final Staff staff;
    private final Precondition precondition;
    private final Outbox outbox;
    private final Clock clock;

    ReviewingExperience(
            Experiences experiences,
            SearchIndex index,
            Staff staff,
            Precondition precondition,
            Outbox outbox,
            Clock clock) {
        this.experiences = experiences;
        this.index = index;
        this.staff = staff;
        this.precondition = precondition;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ExperienceView sendBack(UUID id, Words words) {
        var experience = reviewed(id);
        experience.sendBack(words.words(), staff.signature(), clock.instant());
        experiences.flush();
        return ExperienceView.of(experience, true);
    }

    @Transactional
    ExperienceView review(UUID id, Words words) {
        var experience = reviewed(id);
        experience.review(words.words(), staff.signature(), clock.instant());
        experiences.flush();
        return ExperienceView.of(experience, true);
    }

    @Transactional
    ExperienceView publish(UUID id) {
        var experience = reviewed(id);
        var published = experience.publish(staff.signature(), clock.instant());
        experiences.flush();
        index.add(experience);
        outbox.publish(published);
        return ExperienceView.of(experience, true);
    }

    @Transactional
    ExperienceView withdraw(UUID id, Words words) {
        var experience = experiences
                .findByIdOptional(id)
                .filter(found -> staff.is(found.author()))
                .orElseGet(() -> experiences.requireReviewed(id));
        precondition.require(experience.version());
        var withdrawn = experience.withdraw(words.words(), clock.instant());
        experiences.flush();
        index.remove(experience);
        withdrawn.ifPresent(outbox::publish);
        return ExperienceView.of(experience, true);
    }

    private Experience reviewed(UUID id) {
        var experience = experiences.requireReviewed(id);
        precondition.require(experience.version());
        return experience;
    }
}
