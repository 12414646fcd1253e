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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.aid.NotedNeed;

/** A contact with residents: claimed by an official until the resident acknowledges it. */
@Entity
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

    @Nullable
    private String notes;

    @Nullable
    private String findings;

    private byte[] contentHash;

    private byte @Nullable [] acknowledgementHash;

    private String recordedBy;

    private Instant recordedAt;

    @Embedded
    @Nullable
    private ResidentAnswer answer;

    @Embedded
    @Nullable
    private ReviewDecision decision;

    @Nullable
    private Instant releasedAt;

    @Version
    private long version;

    protected Visit() {}

    Visit(UUID id, NewVisit content, Visitor visitor, byte[] contentHash, byte @Nullable [] codeHash, Instant now) {
        this.id = id;
        this.kind = content.kind();
        this.status = kind == VisitKind.INCOGNITO ? VisitStatus.SEALED : VisitStatus.RECORDED;
        this.community = content.community();
        this.household = content.household();
        this.cadre = visitor.cadre();
        this.withCadres = content.companions();
        this.startedAt = content.startedAt().truncatedTo(ChronoUnit.MICROS);
        this.minutes = content.minutes();
        this.notes = content.notes();
        this.findings = content.findings();
        this.contentHash = contentHash;
        this.acknowledgementHash = codeHash;
        this.recordedBy = visitor.subject();
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Nothing at all while it is sealed: even a bare id on a topic would tell those visited. */
    Optional<VisitEvent> recorded() {
        return status == VisitStatus.SEALED
                ? Optional.empty()
                : Optional.of(new VisitEvent.Recorded(id, kind, community, household, cadre, startedAt, recordedAt));
    }

    /** The resident's own word, once. */
    VisitEvent answer(Acknowledgement answer, Instant now) {
        move(
                switch (answer.answer()) {
                    case CONFIRMED -> VisitStatus.ACKNOWLEDGED;
                    case DISPUTED -> VisitStatus.DISPUTED;
                });
        this.answer = new ResidentAnswer(now, Boolean.TRUE.equals(answer.onBehalf()), answer.words());
        return status == VisitStatus.ACKNOWLEDGED
                ? new VisitEvent.Acknowledged(id, community, household, cadre, kind, now)
                : new VisitEvent.Disputed(id, community, household, cadre, kind, now);
    }

    VisitEvent review(Review review, String reviewer, Instant now) {
        move(VisitStatus.REVIEWED);
        this.decision = new ReviewDecision(reviewer, now, review.reason(), review.upheld());
        return new VisitEvent.Reviewed(id, community, cadre, review.upheld(), now);
    }

    VisitEvent release(Instant now) {
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
    NotedNeed need(NewVisit.FoundNeed need) {
        if (sealed()) {
            throw Problem.conflict("visit-sealed");
        }
        return new NotedNeed(need.id(), id, community, household, cadre, need.category(), need.description());
    }

    /** Whether it was this person's own visit, alone or together with others. */
    boolean madeBy(Visitor person) {
        return recordedBy.equals(person.subject())
                || cadre.equals(person.cadre())
                || withCadres.contains(person.cadre());
    }

    boolean sealed() {
        return status == VisitStatus.SEALED;
    }

    public UUID id() {
        return id;
    }

    VisitKind kind() {
        return kind;
    }

    VisitStatus status() {
        return status;
    }

    String community() {
        return community;
    }

    @Nullable
    UUID household() {
        return household;
    }

    String cadre() {
        return cadre;
    }

    List<String> withCadres() {
        return withCadres;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    @Nullable
    String notes() {
        return notes;
    }

    @Nullable
    String findings() {
        return findings;
    }

    byte[] contentHash() {
        return contentHash;
    }

    byte @Nullable [] acknowledgementHash() {
        return acknowledgementHash;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    ResidentAnswer answer() {
        return answer;
    }

    @Nullable
    ReviewDecision decision() {
        return decision;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }
}
