package org.lianxin.feedback.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Lets a matter go along with another one, and lets it go its own way again. Neither moves a clock. */
@ApplicationScoped
class MergingMatters {

    private final MattersInScope matters;
    private final Mergings mergings;
    private final Companions companions;
    private final Caller caller;
    private final Clock clock;

    MergingMatters(MattersInScope matters, Mergings mergings, Companions companions, Caller caller, Clock clock) {
        this.matters = matters;
        this.mergings = mergings;
        this.companions = companions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter merge(UUID id, NewMerging wanted) {
        if (id.equals(wanted.into())) {
            throw Problem.invalid("into", "duplicate-of-itself");
        }
        matters.toRead(id);
        // locked in the order of their ids, so that two merges the other way round do not wait for each other
        var first = id.compareTo(wanted.into()) < 0;
        var early = first ? matters.toChange(id) : null;
        var leader = matters.findToChange(wanted.into())
                .orElseThrow(() -> Problem.invalid("into", "unknown-matter", wanted.into()));
        var matter = early == null ? matters.toChange(id) : early;
        requireFit(matter, leader);
        var now = clock.instant();
        mergings.persistAndFlush(
                new Merging(id, leader.id(), wanted.reason(), caller.subject(), leader.time(matter.time(now))));
        companions.follow(leader, matter, now);
        return matter;
    }

    /** Those that belong together say nothing of each other that a reader of one may not know. */
    private void requireFit(Matter matter, Matter leader) {
        if (matter.sealed() != leader.sealed()
                || !Objects.equals(matter.origin().about(), leader.origin().about())) {
            throw Problem.invalid("into", "unknown-matter", leader.id());
        }
        if (mergings.findByIdOptional(matter.id()).isPresent()) {
            throw Problem.conflict("merged-already");
        }
        if (mergings.leads(matter.id())
                || mergings.findByIdOptional(leader.id()).isPresent()) {
            throw Problem.conflict("merged-in-a-row");
        }
        matter.status().requireJoinable();
        leader.status().requireLeading();
    }

    @Transactional
    Matter separate(UUID id) {
        var matter = matters.toChange(id);
        if (!mergings.deleteById(id)) {
            throw Problem.conflict("not-merged");
        }
        return matter;
    }
}
