package org.lianxin.assignment.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** One community and the lead proposed for it. */
@Entity
@Table(name = "proposal_change")
class ProposedChange {

    @Embeddable
    record Key(UUID proposal, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int bundle;
    private String community;
    private @Nullable UUID formerAssignment;
    private @Nullable Long formerVersion;
    private @Nullable String formerCadre;
    private boolean formerLeft;
    private String cadre;
    private int vulnerable;
    private BigDecimal points;
    private @Nullable BigDecimal formerBefore;
    private @Nullable BigDecimal formerAfter;
    private BigDecimal cadreBefore;
    private BigDecimal cadreAfter;
    private @Nullable Integer stepsBefore;
    private int stepsAfter;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    private @Nullable String obstacle;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> obstacleAbout;

    private @Nullable UUID assignment;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected ProposedChange() {}

    ProposedChange(UUID proposal, Findings.Row row) {
        this.key = new Key(proposal, row.number());
        this.bundle = row.bundle();
        this.community = row.post().community();
        this.formerAssignment = row.former() == null ? null : row.former().assignment();
        this.formerVersion = row.former() == null ? null : row.former().version();
        this.formerCadre = row.former() == null ? null : row.former().cadre();
        this.formerLeft = row.former() != null && row.former().left();
        this.cadre = row.to().cadre();
        this.vulnerable = (int) row.post().vulnerable();
        this.points = Findings.points(row.post().loadWith(row.to()));
        this.formerBefore = row.formerBefore();
        this.formerAfter = row.formerAfter();
        this.cadreBefore = row.cadreBefore();
        this.cadreAfter = row.cadreAfter();
        this.stepsBefore = row.stepsBefore();
        this.stepsAfter = row.stepsAfter();
        this.status = ChangeStatus.OPEN;
    }

    void accept(UUID made, String by, Instant at) {
        decide(ChangeStatus.ACCEPTED, by, at);
        assignment = made;
    }

    /** Something has changed since the proposal was made; the whole bundle stays undone. */
    void impossible(String code, List<String> about, String by, Instant at) {
        decide(ChangeStatus.IMPOSSIBLE, by, at);
        obstacle = code;
        obstacleAbout = about;
    }

    void drop(String by, Instant at) {
        decide(ChangeStatus.DROPPED, by, at);
    }

    private void decide(ChangeStatus to, String by, Instant at) {
        if (!status.may(to)) {
            throw Problem.conflict("proposal-move-refused", status, to);
        }
        status = to;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isOpen() {
        return status == ChangeStatus.OPEN;
    }

    int number() {
        return key.number();
    }

    int bundle() {
        return bundle;
    }

    String community() {
        return community;
    }

    String cadre() {
        return cadre;
    }

    @Nullable
    UUID formerAssignment() {
        return formerAssignment;
    }

    long formerVersion() {
        return formerVersion == null ? 0 : formerVersion;
    }

    @Nullable
    String formerCadre() {
        return formerCadre;
    }

    boolean formerLeft() {
        return formerLeft;
    }

    /** Whether nobody leads the community while the proposal stands. */
    boolean fillsGap() {
        return formerAssignment == null || formerLeft;
    }

    int vulnerable() {
        return vulnerable;
    }

    BigDecimal points() {
        return points;
    }

    @Nullable
    BigDecimal formerBefore() {
        return formerBefore;
    }

    @Nullable
    BigDecimal formerAfter() {
        return formerAfter;
    }

    BigDecimal cadreBefore() {
        return cadreBefore;
    }

    BigDecimal cadreAfter() {
        return cadreAfter;
    }

    @Nullable
    Integer stepsBefore() {
        return stepsBefore;
    }

    int stepsAfter() {
        return stepsAfter;
    }

    ChangeStatus status() {
        return status;
    }

    @Nullable
    String obstacle() {
        return obstacle;
    }

    List<String> obstacleAbout() {
        return obstacleAbout == null ? List.of() : obstacleAbout;
    }

    @Nullable
    UUID assignment() {
        return assignment;
    }
}
