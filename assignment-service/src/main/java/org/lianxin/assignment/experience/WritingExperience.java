package org.lianxin.assignment.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.assignment.wording.PersonalTraces;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Precondition;

/** An author writes, rewrites and submits. */
@ApplicationScoped
class WritingExperience {

    private final Experiences experiences;
    private final HelpCases cases;
    private final Staff staff;
    private final Precondition precondition;
    private final Idempotency idempotency;
    private final Clock clock;

    WritingExperience(
            Experiences experiences,
            HelpCases cases,
            Staff staff,
            Precondition precondition,
            Idempotency idempotency,
            Clock clock) {
        this.experiences = experiences;
        this.cases = cases;
        this.staff = staff;
        this.precondition = precondition;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    ExperienceView write(ExperienceChange text) {
        var author = staff.self();
        return experiences.view(idempotency.once(
                "experience", text, Ids.next(), id -> create(id, author, text, null), experiences::findById));
    }

    /** With what is known of a closed case, and nothing that tells whose it was. */
    @Transactional
    ExperienceView draft(DraftWish wish) {
        var author = staff.self();
        var closed = cases.requireClosed(wish.helpCase(), author);
        return experiences.view(idempotency.once(
                "experience-draft",
                wish,
                Ids.next(),
                id -> create(id, author, CaseDraft.of(closed), wish.helpCase()),
                experiences::findById));
    }

    @Transactional
    ExperienceView rewrite(UUID id, ExperienceChange text) {
        var experience = experiences.requireOwn(id);
        precondition.require(experience.version());
        experience.rewrite(text, clock.instant());
        experiences.flush();
        return experiences.view(experience);
    }

    @Transactional
    ExperienceView submit(UUID id, Submission submission) {
        var experience = experiences.requireOwn(id);
        precondition.require(experience.version());
        var traces = PersonalTraces.in(experience.text().texts());
        experience.submit(traces, submission.seen(), clock.instant());
        experiences.flush();
        return experiences.view(experience);
    }

    private Experience create(UUID id, CadreId author, ExperienceChange text, @Nullable UUID helpCase) {
        var experience = new Experience(id, author, staff.areaOf(author), text, helpCase, clock.instant());
        experiences.persistAndFlush(experience);
        return experience;
    }
}
