package org.lianxin.assignment.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.assignment.AssignmentFact;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.handover.HandOverEvent.Completed;
import org.lianxin.assignment.handover.HandOverEvent.Opened;
import org.lianxin.platform.web.Problem;

/**
 * One ending assignment and what it leaves open. Until it is complete all of that is still the outgoing cadre's; nothing passes before
 * the first day of the successor.
 */
@Entity
@Table(name = "hand_over")
class HandOver {

    @Id
    private UUID id;

    private UUID assignment;

    private String community;

    @Enumerated(EnumType.STRING)
    private HandOverKind kind;

    @Enumerated(EnumType.STRING)
    private HandOverStatus status;

    @Embedded
    @AttributeOverride(name = "org", column = @Column(name = "from_org"))
    @AttributeOverride(name = "staffNumber", column = @Column(name = "from_staff_number"))
    private CadreId outgoing;

    private @Nullable UUID successor;

    @Embedded
    @AttributeOverride(name = "org", column = @Column(name = "to_org"))
    @AttributeOverride(name = "staffNumber", column = @Column(name = "to_staff_number"))
    private @Nullable CadreId incoming;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String dossier;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "overdue_since")
    private @Nullable Instant overdueSince;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "outgoing_signed_at"))
    @AttributeOverride(name = "by", column = @Column(name = "outgoing_signed_by"))
    @AttributeOverride(name = "words", column = @Column(name = "outgoing_words"))
    private @Nullable Signature outgoingSignature;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "incoming_signed_at"))
    @AttributeOverride(name = "by", column = @Column(name = "incoming_signed_by"))
    @AttributeOverride(name = "words", column = @Column(name = "incoming_words"))
    private @Nullable Signature incomingSignature;

    @Embedded
    private @Nullable Refusal refusal;

    @Embedded
    private @Nullable Decision decision;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Embedded
    private @Nullable JointVisit jointVisit;

    @Version
    private long version;

    protected HandOver() {}

    HandOver(UUID id, AssignmentFact ending, @Nullable AssignmentFact next, String dossier, Instant dueAt, Instant at) {
        this.id = id;
        this.assignment = ending.id();
        this.community = ending.community();
        this.kind = HandOverKind.of(ending, next);
        this.status = HandOverStatus.OPEN;
        this.outgoing = ending.cadre();
        this.endsOn = Objects.requireNonNull(ending.validTo());
        this.dossier = dossier;
        this.openedAt = at;
        this.dueAt = dueAt;
        if (next != null) {
            this.successor = next.id();
            this.incoming = next.cadre();
        }
    }

    HandOverEvent opened() {
        return new Opened(
                id,
                community,
                outgoing.toString(),
                incoming == null ? null : incoming.toString(),
                kind,
                dueAt,
                openedAt);
    }

    /** The end was moved nearer, or corrected. */
    void endsOn(LocalDate day) {
        endsOn = day;
    }

    /** Somebody is there to take over; the time to sign begins anew, for nobody could sign before. */
    void takenOverBy(AssignmentFact next, Instant due) {
        requireUnfinished();
        successor = next.id();
        incoming = next.cadre();
        dueAt = due;
        overdueSince = null;
    }

    /** Who was to take over will not: whatever they signed is void. */
    void loseSuccessor(@Nullable AssignmentFact other, Instant due) {
        if (status == HandOverStatus.SIGNED) {
            move(HandOverStatus.OPEN);
        }
        successor = null;
        incoming = null;
        incomingSignature = null;
        if (other != null) {
            takenOverBy(other, due);
        }
    }

    void sign(Side side, Signature signature) {
        if (status != HandOverStatus.OPEN) {
            throw refused(HandOverStatus.SIGNED);
        }
        put(side, signature);
        if (outgoingSignature != null && incomingSignature != null) {
            move(HandOverStatus.SIGNED);
        }
    }

    void refuse(Side side, String reason, Instant at) {
        if (signatureOf(side) != null) {
            throw Problem.conflict("hand-over-signed-already");
        }
        move(HandOverStatus.REFUSED);
        refusal = new Refusal(side, at, reason);
    }

    /** The supervisor sends it back to be signed after all. */
    void sendBack(Decision decided, Instant due) {
        move(HandOverStatus.OPEN);
        refusal = null;
        overdueSince = null;
        dueAt = due;
        decision = decided;
    }

    /** The supervisor signs in place of whoever has not. */
    void signInPlace(Decision decided) {
        if (successor == null) {
            throw Problem.conflict("hand-over-without-successor");
        }
        move(HandOverStatus.SIGNED);
        var signature = new Signature(decided.at(), decided.by(), null);
        outgoingSignature = outgoingSignature == null ? signature : outgoingSignature;
        incomingSignature = incomingSignature == null ? signature : incomingSignature;
        refusal = null;
        decision = decided;
    }

    void fallOverdue(Instant at) {
        overdueSince = at;
    }

    /** Everything passes in this moment. */
    HandOverEvent complete(int jointVisitDays, LocalDate today, Instant at) {
        move(HandOverStatus.COMPLETED);
        completedAt = at;
        jointVisit = JointVisit.askedFor(jointVisit, today.plusDays(jointVisitDays));
        return new Completed(
                id,
                community,
                outgoing.toString(),
                Objects.requireNonNull(incoming).toString(),
                at);
    }

    /** The first joint visit of the two after the hand-over was opened counts. */
    void visited(UUID visit, LocalDate on) {
        jointVisit = JointVisit.made(jointVisit, visit, on);
    }

    boolean isSigned(Side side) {
        return signatureOf(side) != null;
    }

    boolean isSignedBy(Side side, String by, @Nullable String words) {
        var given = signatureOf(side);
        return given != null && given.by().equals(by) && Objects.equals(given.words(), words);
    }

    boolean isReadyOn(LocalDate today) {
        return status == HandOverStatus.SIGNED && !endsOn.isAfter(today);
    }

    boolean isComplete() {
        return status == HandOverStatus.COMPLETED;
    }

    /** Whether the supervisor may decide in place: refused, or overdue. */
    boolean isInQueue() {
        return status == HandOverStatus.REFUSED || (status == HandOverStatus.OPEN && overdueSince != null);
    }

    private void put(Side side, Signature signature) {
        if (signatureOf(side) != null) {
            throw Problem.conflict("hand-over-signed-already");
        }
        if (side == Side.OUTGOING) {
            outgoingSignature = signature;
        } else {
            incomingSignature = signature;
        }
    }

    private @Nullable Signature signatureOf(Side side) {
        return side == Side.OUTGOING ? outgoingSignature : incomingSignature;
    }

    private void requireUnfinished() {
        if (status == HandOverStatus.COMPLETED) {
            throw refused(HandOverStatus.OPEN);
        }
    }

    private void move(HandOverStatus to) {
        if (!status.may(to)) {
            throw refused(to);
        }
        status = to;
    }

    private Problem refused(HandOverStatus to) {
        return Problem.conflict("hand-over-move-refused", status, to);
    }

    UUID id() {
        return id;
    }

    UUID assignment() {
        return assignment;
    }

    String community() {
        return community;
    }

    CadreId outgoing() {
        return outgoing;
    }

    @Nullable
    CadreId incoming() {
        return incoming;
    }

    @Nullable
    UUID successor() {
        return successor;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    String dossier() {
        return dossier;
    }

    long version() {
        return version;
    }

    HandOverView view(Owner owner, LocalDate today) {
        return new HandOverView(
                id,
                assignment,
                community,
                kind,
                status,
                outgoing.toString(),
                incoming == null ? null : incoming.toString(),
                successor,
                endsOn,
                owner,
                openedAt,
                dueAt,
                overdueSince,
                HandOverView.Signed.of(outgoingSignature),
                HandOverView.Signed.of(incomingSignature),
                HandOverView.Refused.of(refusal),
                HandOverView.Decided.of(decision),
                completedAt,
                jointVisit == null ? null : jointVisit.view(today),
                version);
    }
}
