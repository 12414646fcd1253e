package org.lianxin.feedback.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.feedback.assignments.Recipient;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterEvent;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.feedback.matter.Patience;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Problem;

/**
 * What happens to a matter that others go along with happens to them as well: each under its own clocks, with its own message to its
 * own resident. Part of the caller's transaction, which holds the leading matter.
 */
@ApplicationScoped
public class Companions {

    private final Mergings mergings;
    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Announcements announcements;
    private final Patience patience;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Companions(
            Mergings mergings,
            MatterClocks clocks,
            Conversation conversation,
            Announcements announcements,
            Patience patience,
            WorkingCalendar calendar,
            Clock clock) {
        this.mergings = mergings;
        this.clocks = clocks;
        this.conversation = conversation;
        this.announcements = announcements;
        this.patience = patience;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Refuses what is to be done with the leading matter instead. */
    public void requireAlone(UUID matter) {
        mergings.findByIdOptional(matter).ifPresent(merging -> {
            throw Problem.conflict("matter-merged", merging.into());
        });
    }

    /** From now on it goes its own way. */
    public void leave(UUID matter) {
        mergings.deleteById(matter);
    }

    /** The leading matter was routed or taken on: the others follow. */
    public void follow(Matter leader) {
        var now = clock.instant();
        mergings.members(leader.id()).forEach(member -> follow(leader, member, now));
    }

    void follow(Matter leader, Matter member, Instant now) {
        var org = leader.org();
        if (org == null || !member.status().beforeAnswer()) {
            return;
        }
        var recipient = new Recipient(org, leader.cadre());
        if (member.status() == MatterStatus.RECEIVED || member.status() == MatterStatus.OBJECTED) {
            announcements.announce(member, member.assign(recipient, leader.region(), true, now));
            clocks.assigned(member.ruled(), member.time(now));
        } else if (!org.equals(member.org()) || !Objects.equals(leader.cadre(), member.cadre())) {
            announcements.announce(member, member.handOver(recipient, now));
        }
        if (leader.status().takenOn() && member.status() == MatterStatus.ASSIGNED) {
            accept(leader, member, now);
        }
    }

    private void accept(Matter leader, Matter member, Instant now) {
        member.accept(leader.cadre());
        var accepting = clocks.toChange(member.id(), ClockKind.ACCEPT);
        accepting.stop(member.time(now), calendar);
        clocks.accepted(member.ruled(), member.time(now));
        announcements.announce(member, MatterEvent.Accepted.of(member, accepting, now));
    }

    /** Every resident gets a reply: their own where there is one, else the same. */
    public void answer(Matter leader, String text, Map<UUID, String> own, String staff) {
        var now = clock.instant();
        var members = mergings.members(leader.id());
        own.keySet().stream()
                .filter(id -> members.stream().noneMatch(member -> member.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw Problem.invalid("own", "unknown-matter", id);
                });
        members.stream()
                .filter(member -> member.status().beforeAnswer())
                .forEach(member -> answer(leader, member, own.getOrDefault(member.id(), text), staff, now));
    }

    private void answer(Matter leader, Matter member, String text, String staff, Instant now) {
        follow(leader, member, now);
        member.answer(calendar.afterDays(now, patience.silenceDays()), now);
        var answering = clocks.toChange(member.id(), ClockKind.ANSWER);
        answering.stop(member.time(now), calendar);
        conversation.append(member, MessageKind.ANSWER, text, staff, now);
        announcements.announce(member, MatterEvent.Answered.of(member, answering, now));
    }
}
