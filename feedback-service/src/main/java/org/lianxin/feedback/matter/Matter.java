package org.lianxin.feedback.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.assignments.Recipient;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.clock.Profile;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/**
 * A matter. Every verb is one guarded move and returns the fact that happened, if others are told of it; where the fact depends on a
 * clock, {@link MatterEvent} puts it together once the clock has stopped.
 */
@Entity
public class Matter {

    @Id
    private UUID id;

    @Embedded
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Profile profile;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    private @Nullable String region;
    private boolean sealed;

    @Embedded
    private Routing routing;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "wake_at")
    private @Nullable Instant wakeAt;

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    @Column(name = "tracking_hash")
    private byte[] trackingHash;

    @Version
    private long version;

    protected Matter() {}

    /** Receives a matter; one that accuses an official is sealed at birth. */
    public Matter(UUID id, Origin origin, boolean complex, @Nullable String region, byte[] trackingHash) {
        this.id = id;
        this.origin = origin;
        this.profile = origin.kind().profile(complex);
        this.status = MatterStatus.RECEIVED;
        this.region = region;
        this.sealed = origin.about() != null;
        this.routing = Routing.none();
        this.trackingHash = trackingHash;
    }

    /** An id that tells no time where the time must not be told. */
    public static UUID newId(boolean anonymous, @Nullable String about) {
        return anonymous || about != null ? Ids.random() : Ids.next();
    }

    public MatterEvent received() {
        return new MatterEvent.Received(id, origin.kind(), origin.channel(), origin.community(), origin.receivedAt());
    }

    /** Gives the matter to somebody; after the second re-routing only a supervisor may. */
    public MatterEvent assign(Recipient to, @Nullable String regionOfOrg, boolean bySupervisor, Instant at) {
        if (origin.about() != null && origin.about().startsWith(to.org() + "/")) {
            throw Problem.conflict("conflict-of-interest");
        }
        if (status == MatterStatus.OBJECTED && routing.exhausted() && !bySupervisor) {
            throw Problem.conflict("routings-exhausted");
        }
        move(MatterStatus.ASSIGNED);
        routing = routing.to(to, time(at));
        if (region == null) {
            region = regionOfOrg;
        }
        return new MatterEvent.Assigned(id, origin.community(), to.org(), to.cadre(), time(at));
    }

    /** Passes to the next official as it stands: no clock moves, and it is no re-routing. */
    public MatterEvent handOver(Recipient to, Instant at) {
        routing = routing.handedTo(to);
        return new MatterEvent.Assigned(id, origin.community(), to.org(), to.cadre(), time(at));
    }

    public void object() {
        if (status == MatterStatus.ASSIGNED && routing.decided()) {
            throw Problem.conflict("routing-decided");
        }
        move(MatterStatus.OBJECTED);
    }

    /** Accepts; where only the organisation was named, the official who accepts becomes responsible. */
    public void accept(@Nullable String byCadre) {
        move(MatterStatus.ACCEPTED);
        routing = routing.takenBy(byCadre);
    }

    /** Asks the resident; nothing happens until the answer, or until patience ends. */
    public void askResident(Instant patienceEnds) {
        if (status != MatterStatus.WAITING_FOR_RESIDENT) {
            beginWork();
        }
        move(MatterStatus.WAITING_FOR_RESIDENT);
        wakeAt = patienceEnds;
    }

    public void resumeWork() {
        move(MatterStatus.IN_PROGRESS);
        wakeAt = null;
    }

    /** Answers; silence from now on ends the matter at the given moment. */
    public void answer(Instant silenceEnds, Instant at) {
        beginWork();
        move(MatterStatus.ANSWERED);
        answeredAt = time(at);
        wakeAt = silenceEnds;
    }

    /** Ends the matter in one of the final states. */
    public MatterEvent end(MatterStatus outcome, Instant at) {
        if (!outcome.ended()) {
            throw new IllegalArgumentException(outcome + " is not an end");
        }
        move(outcome);
        wakeAt = null;
        closedAt = time(at);
        return new MatterEvent.Closed(id, outcome, origin.community(), routing.org(), routing.cadre(), time(at));
    }

    public MatterEvent endAsDuplicate(UUID of, Instant at) {
        duplicateOf = of;
        return end(MatterStatus.DUPLICATE, at);
    }

    public void sendBack() {
        move(MatterStatus.REWORK);
        wakeAt = null;
        closedAt = null;
    }

    /** The petitioner asks for the answer, or its review, to be looked at again. */
    public void review(MatterStatus stage) {
        if (origin.kind() != MatterKind.PETITION) {
            throw Problem.conflict("review-needs-petition");
        }
        move(stage);
        wakeAt = null;
        closedAt = null;
    }

    /** The opinion was given; it becomes final unless somebody asks for a re-review until then. */
    public void waitForRequest(Instant silenceEnds) {
        wakeAt = silenceEnds;
    }

    /** The code given before opens nothing any more. */
    public void replaceTrackingCode(byte[] hash) {
        trackingHash = hash;
    }

    /** The time as it may be kept and told: the full hour where the resident does not want to be known. */
    public Instant time(Instant at) {
        return origin.anonymous() ? at.truncatedTo(ChronoUnit.HOURS) : at;
    }

    /** Work begins by itself with the first thing done after accepting, or after the answer came back. */
    private void beginWork() {
        if (status != MatterStatus.IN_PROGRESS) {
            resumeWork();
        }
    }

    private void move(MatterStatus next) {
        status.requireMove(next);
        status = next;
    }

    /** Says which community it concerns, as long as nobody works on it. */
    public void locate(String community, String regionOfCommunity) {
        if (status != MatterStatus.RECEIVED && status != MatterStatus.OBJECTED) {
            throw Problem.conflict("located-too-late", status);
        }
        origin = origin.at(community);
        region = regionOfCommunity;
    }

    /** What its rules are found by. */
    public MatterClocks.Ruled ruled() {
        return new MatterClocks.Ruled(id, profile, region, origin.receivedAt());
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public Profile profile() {
        return profile;
    }

    public MatterStatus status() {
        return status;
    }

    public @Nullable String region() {
        return region;
    }

    public boolean sealed() {
        return sealed;
    }

    public @Nullable String org() {
        return routing.org();
    }

    String responsibleOrg() {
        return routing.requireOrg();
    }

    public @Nullable String cadre() {
        return routing.cadre();
    }

    public @Nullable Instant assignedAt() {
        return routing.at();
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Until when the clock stands still if it runs again now: a wait that ended at 24:00 ended within that day. */
    public Instant waitedUntil(Instant now) {
        return wakeAt != null && !wakeAt.isAfter(now) ? wakeAt.minusMillis(1) : time(now);
    }

    public @Nullable Instant wakeAt() {
        return wakeAt;
    }

    public @Nullable UUID duplicateOf() {
        return duplicateOf;
    }

    public long version() {
        return version;
    }
}
