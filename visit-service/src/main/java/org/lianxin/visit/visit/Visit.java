package org.lianxin.visit.visit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.aid.NeedCategory;
import org.lianxin.visit.aid.NotedNeed;

/** A contact with residents: claimed by an official until the resident acknowledges it. */
@Entity
@DynamicUpdate
public class Visit {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private String community;

    @Nullable
    private UUID household;

    private String cadre;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> withCadres;

    private Instant startedAt;

    @Nullable
    private Integer minutes;

    private byte @Nullable [] notes;

    private byte @Nullable [] findings;

    @Embedded
    @Nullable
    private CoarsePlace place;

    @Embedded
    @Nullable
    private Plan plan;

    private byte @Nullable [] contentHash;

    @Embedded
    @Nullable
    private SlipCode slip;

    private String recordedBy;

    private Instant recordedAt;

    @Embedded
    @Nullable
    private ResidentAnswer answer;

    @Embedded
    @Nullable
    private VisitRating rating;

    @Embedded
    @Nullable
    private ReviewDecision decision;

    @Nullable
    private Instant releasedAt;

    @Version
    private long version;

    protected Visit() {}

    /** One that was made. */
    public Visit(
            UUID id, VisitContent content, Visitor visitor, byte[] contentHash, @Nullable SlipCode slip, Instant now) {
        this.id = id;
        this.status = content.kind() == VisitKind.INCOGNITO ? VisitStatus.SEALED : VisitStatus.RECORDED;
        this.cadre = visitor.cadre();
        become(content, visitor, now);
        this.contentHash = contentHash;
        this.slip = slip;
    }

    /** One that is to be made; planned by this device, or by none. */
    public static Visit planned(
            UUID id, VisitContent content, Visitor planner, byte[] planHash, String device, Instant now) {
        var visit = new Visit();
        visit.id = id;
        visit.status = VisitStatus.PLANNED;
        visit.cadre = planner.cadre();
        visit.become(content, planner, now);
        visit.plan = new Plan(visit.startedAt, planHash, DraftField.all(new DraftField.Change(0, device)), null);
        return visit;
    }

    private void become(VisitContent content, Visitor by, Instant now) {
        this.kind = content.kind();
        this.community = content.community();
        this.household = content.household();
        this.withCadres = content.companions();
        this.startedAt = content.startedAt().truncatedTo(ChronoUnit.MICROS);
        this.minutes = content.minutes();
        this.notes = content.notes();
        this.findings = content.findings();
        this.place = content.place();
        this.recordedBy = by.subject();
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** What was planned took place; what was drafted gives way to what is recorded. */
    public VisitEvent record(VisitContent content, Visitor visitor, byte[] hash, @Nullable SlipCode slip, Instant now) {
        move(VisitStatus.RECORDED);
        become(content, visitor, now);
        this.contentHash = hash;
        this.slip = slip;
        return recorded().orElseThrow();
    }

    /** Nothing at all while it is sealed: even a bare id on a topic would tell those visited. */
    public Optional<VisitEvent> recorded() {
        return status == VisitStatus.SEALED
                ? Optional.empty()
                : Optional.of(new VisitEvent.Recorded(id, kind, community, household, cadre, startedAt, recordedAt));
    }

    /** Changes the draft; the caller has compared versions. */
    public void redraft(VisitContent content, List<DraftField> changed, String device) {
        requirePlanned();
        var change = new DraftField.Change(version + 1, device);
        this.plan = plan().changed(content.startedAt().truncatedTo(ChronoUnit.MICROS), changed, change);
        this.household = content.household();
        this.withCadres = content.companions();
        this.startedAt = plan().plannedFor();
        this.minutes = content.minutes();
        this.notes = content.notes();
        this.findings = content.findings();
    }

    private void requirePlanned() {
        if (status != VisitStatus.PLANNED) {
            throw Problem.conflict("visit-not-planned", status);
        }
    }

    public void cancel(Instant now) {
        move(VisitStatus.CANCELLED);
        this.plan = plan().cancelled(now);
    }

    public void miss() {
        move(VisitStatus.MISSED);
    }

    /** The resident's own word, once. */
    public VisitEvent answer(boolean confirmed, ResidentAnswer given) {
        move(confirmed ? VisitStatus.ACKNOWLEDGED : VisitStatus.DISPUTED);
        this.answer = given;
        var at = given.answeredAt();
        return confirmed
                ? new VisitEvent.Acknowledged(id, community, household, cadre, kind, given.answeredVia(), at)
                : new VisitEvent.Disputed(id, community, household, cadre, kind, given.answeredVia(), at);
    }

    /** The resident's grade, once; of a visit that the resident says was not so there is none. */
    public VisitEvent rate(VisitRating given) {
        if (status != VisitStatus.ACKNOWLEDGED || rating != null) {
            throw Problem.conflict(rating == null ? "visit-not-rateable" : "visit-rated", status);
        }
        this.rating = given;
        var via = answer == null ? AnswerVia.CODE : answer.answeredVia();
        var onBehalf = answer != null && answer.answeredOnBehalf();
        return new VisitEvent.Rated(
                id, kind, community, household, cadre, given.grade(), onBehalf, via, given.ratedAt());
    }

    /** A new slip takes the place of one that was lost. */
    public void handOut(SlipCode slip) {
        if (status != VisitStatus.RECORDED) {
            throw Problem.conflict("slip-not-needed", status);
        }
        this.slip = slip;
    }

    public VisitEvent review(ReviewDecision decision) {
        move(VisitStatus.REVIEWED);
        this.decision = decision;
        return new VisitEvent.Reviewed(id, community, cadre, decision.disputeUpheld(), decision.reviewedAt());
    }

    public VisitEvent release(Instant now) {
        move(VisitStatus.RELEASED);
        this.releasedAt = now;
        return new VisitEvent.Released(id, kind, community, household, cadre, startedAt, now);
    }

    private void move(VisitStatus next) {
        if (!status.mayBecome(next)) {
            throw Problem.conflict("visit-move", status, next);
        }
        this.status = next;
    }

    /** A need found in it; not while it is sealed, because the need would tell of the visit. */
    public NotedNeed need(UUID need, NeedCategory category, String description) {
        if (sealed()) {
            throw Problem.conflict("visit-sealed");
        }
        requireMade();
        return new NotedNeed(need, id, null, community, household, cadre, category, description);
    }

    /** What is only planned cannot be corrected, and what is locked no more. */
    public void requireCorrectable() {
        requireMade();
        if (status == VisitStatus.LOCKED) {
            throw Problem.conflict("visit-locked");
        }
    }

    private void requireMade() {
        if (!status.made()) {
            throw Problem.conflict("visit-not-made", status);
        }
    }

    /** Whether it was this person's own visit, alone or together with others. */
    public boolean madeBy(Visitor person) {
        return recordedBy.equals(person.subject()) || madeByCadre(person.cadre());
    }

    /** Whether the official made it or went along. */
    public boolean madeByCadre(String official) {
        return cadre.equals(official) || withCadres.contains(official);
    }

    public boolean sealed() {
        return status == VisitStatus.SEALED;
    }

    public UUID id() {
        return id;
    }

    public VisitKind kind() {
        return kind;
    }

    public VisitStatus status() {
        return status;
    }

    public String community() {
        return community;
    }

    public @Nullable UUID household() {
        return household;
    }

    public String cadre() {
        return cadre;
    }

    public List<String> withCadres() {
        return withCadres;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Integer minutes() {
        return minutes;
    }

    /** Sealed. */
    public byte @Nullable [] notes() {
        return notes;
    }

    /** Sealed. */
    public byte @Nullable [] findings() {
        return findings;
    }

    public @Nullable CoarsePlace place() {
        return place;
    }

    /** Only of one that is or was planned. */
    public Plan plan() {
        if (plan == null) {
            throw Problem.conflict("visit-not-planned", status);
        }
        return plan;
    }

    public boolean wasPlanned() {
        return plan != null;
    }

    public byte @Nullable [] contentHash() {
        return contentHash;
    }

    public @Nullable SlipCode slip() {
        return slip;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable ResidentAnswer answer() {
        return answer;
    }

    public @Nullable VisitRating rating() {
        return rating;
    }

    public @Nullable ReviewDecision decision() {
        return decision;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    public long version() {
        return version;
    }
}
