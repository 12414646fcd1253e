package org.lianxin.visit.aid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Something a resident or household needs, found in a visit or in a matter. */
@Entity
@DynamicUpdate
class Need {
    @Id
    private UUID id;

    @Nullable
    private UUID visit;

    @Nullable
    private UUID matter;

    private String community;

    @Nullable
    private UUID household;

    private String cadre;

    /** Since a hand-over; until then it is who found it. */
    @Nullable
    private String inCharge;

    @Enumerated(EnumType.STRING)
    private NeedCategory category;

    private byte @Nullable [] description;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private Instant foundAt;

    private Instant decideBy;

    @Nullable
    private Instant decidedAt;

    @Nullable
    private String decidedBy;

    private byte @Nullable [] refusal;

    @Nullable
    private Instant overdueAt;

    @Version
    private long version;

    protected Need() {}

    Need(NotedNeed noted, AidWords words, Instant now, Instant decideBy) {
        this.id = noted.id();
        this.visit = noted.visit();
        this.matter = noted.matter();
        this.community = noted.community();
        this.household = noted.household();
        this.cadre = noted.cadre();
        this.category = noted.category();
        this.description = words.seal(AidField.NEED_DESCRIPTION, id, noted.description());
        this.status = NeedStatus.UNDECIDED;
        this.foundAt = now;
        this.decideBy = decideBy;
    }

    NeedFound found() {
        return new NeedFound(id, visit, matter, community, household, cadre, category, foundAt);
    }

    NeedEvent takeUp(String by, Instant now) {
        return decide(NeedStatus.TAKEN_UP, by, now);
    }

    NeedEvent refuse(String reason, AidWords words, String by, Instant now) {
        var decided = decide(NeedStatus.REFUSED, by, now);
        this.refusal = words.seal(AidField.NEED_REFUSAL, id, reason);
        return decided;
    }

    /** Nobody decided in time. */
    NeedEvent late(Instant now) {
        this.overdueAt = now;
        return new NeedEvent.Overdue(id, community, household, cadre, decideBy, now);
    }

    private NeedEvent decide(NeedStatus next, String by, Instant now) {
        if (!status.next().contains(next)) {
            throw Problem.conflict("need-decided", status);
        }
        this.status = next;
        this.decidedBy = by;
        this.decidedAt = now;
        return new NeedEvent.Decided(
                id, community, household, cadre, next == NeedStatus.TAKEN_UP, !now.isAfter(decideBy), now);
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID visit() {
        return visit;
    }

    @Nullable
    UUID matter() {
        return matter;
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

    String inCharge() {
        return inCharge == null ? cadre : inCharge;
    }

    NeedCategory category() {
        return category;
    }

    /** Empty once it is erased. */
    String description(AidWords words) {
        return Objects.requireNonNullElse(words.open(AidField.NEED_DESCRIPTION, id, description), "");
    }

    NeedStatus status() {
        return status;
    }

    Instant foundAt() {
        return foundAt;
    }

    Instant decideBy() {
        return decideBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String refusal(AidWords words) {
        return words.open(AidField.NEED_REFUSAL, id, refusal);
    }
}
