package org.lianxin.feedback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.assignments.Responsibility;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterEvent;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.Matters;
import org.lianxin.feedback.matter.Origin;
import org.lianxin.feedback.petitioner.Petitioners;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Receives a matter, starts its clocks and routes it to whoever answers for the community today. */
@ApplicationScoped
class ReceivingMatter {

    private static final List<String> STAFF =
            List.of(Role.PETITION_OFFICER, Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR);

    private final Matters matters;
    private final MatterClocks clocks;
    private final Responsibility responsibility;
    private final Petitioners petitioners;
    private final Announcements announcements;
    private final OneTimeCodes codes;
    private final Idempotency idempotency;
    private final ReceiptTime receiptTime;
    private final Caller caller;
    private final Clock clock;

    ReceivingMatter(
            Matters matters,
            MatterClocks clocks,
            Responsibility responsibility,
            Petitioners petitioners,
            Announcements announcements,
            OneTimeCodes codes,
            Idempotency idempotency,
            ReceiptTime receiptTime,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.responsibility = responsibility;
        this.petitioners = petitioners;
        this.announcements = announcements;
        this.codes = codes;
        this.idempotency = idempotency;
        this.receiptTime = receiptTime;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReceivedMatter receive(NewMatter request) {
        request.requireSense();
        var newId = Matter.newId(anonymous(request), request.about());
        return anonymous(request)
                ? idempotency.onceForNobody(
                        "matter.receive", request, newId, id -> create(id, request), this::handOutAgain)
                : idempotency.once("matter.receive", request, newId, id -> create(id, request), this::handOutAgain);
    }

    private ReceivedMatter create(UUID id, NewMatter request) {
        var now = clock.instant();
        var code = codes.issue();
        var matter = new Matter(
                id,
                origin(request, receiptTime.of(request.receivedAt())),
                request.isComplex(),
                region(request),
                codes.hash(code));
        var facts = new ArrayList<>(List.of(matter.received()));
        if (!matter.sealed()) {
            route(matter, now).ifPresent(facts::add);
        }
        matters.persist(matter);
        clocks.received(matter.ruled());
        if (matter.status() == MatterStatus.ASSIGNED) {
            clocks.assigned(matter.ruled(), matter.time(now));
        }
        var further = petitioners.keep(
                id, request.people(), request.representatives() == null ? "contact" : "representatives");
        announcements.announce(matter, facts);
        return ReceivedMatter.of(matter, code, further);
    }

    /** The first answer may have been lost on the way, and with it the code: a fresh one takes its place. */
    private ReceivedMatter handOutAgain(UUID id) {
        var matter = matters.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("matter", id));
        var code = codes.issue();
        matter.replaceTrackingCode(codes.hash(code));
        return ReceivedMatter.of(matter, code, petitioners.freshCodes(id));
    }

    /** Without anybody responsible the matter stays where supervisors look for it. */
    private Optional<MatterEvent> route(Matter matter, Instant now) {
        var community = matter.origin().community();
        if (community == null) {
            return Optional.empty();
        }
        return responsibility
                .of(community, LocalDate.now(clock))
                .map(recipient -> matter.assign(recipient, null, false, now));
    }

    private @Nullable String region(NewMatter request) {
        var community = request.community();
        return community == null
                ? null
                : responsibility
                        .regionOfCommunity(community)
                        .orElseThrow(() -> Problem.invalid("community", "unknown-community", community));
    }

    private Origin origin(NewMatter request, Instant receivedAt) {
        var byStaff = STAFF.stream().anyMatch(caller::has);
        return new Origin(
                request.kind(),
                request.channel(),
                request.community(),
                request.category(),
                request.subject(),
                request.text(),
                request.about(),
                anonymous(request),
                request.isOnBehalf(),
                byStaff || request.receivedAt() != null,
                caller.has(Role.RESIDENT) ? caller.subject() : null,
                byStaff || caller.has(Role.INTEGRATION) ? caller.subject() : null,
                receivedAt);
    }

    /** Whoever did not sign in and left no name is anonymous; nothing else about them is kept either. */
    private boolean anonymous(NewMatter request) {
        return request.isAnonymous() || caller.anonymous() && request.people().isEmpty();
    }
}
