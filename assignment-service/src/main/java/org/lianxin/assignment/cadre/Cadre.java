package org.lianxin.assignment.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreEvent.CadreChanged;
import org.lianxin.assignment.search.Pinyin.Spelling;

/** An official who may answer for a community. */
@Entity
@Table(name = "cadre")
public class Cadre {

    @EmbeddedId
    private CadreId id;

    private String name;

    private String post;

    @Enumerated(EnumType.STRING)
    private CadreStatus status;

    @Column(name = "status_from")
    private @Nullable LocalDate statusFrom;

    @Column(name = "status_until")
    private @Nullable LocalDate statusUntil;

    private @Nullable String pinyin;

    private @Nullable String initials;

    @Column(name = "lives_in")
    private @Nullable String livesIn;

    @Column(name = "relatives_in")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> relativesIn;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Cadre() {}

    Cadre(CadreId id, CadreChange wish, Spelling spelling, Instant at, LocalDate today) {
        this.id = id;
        this.statusFrom = today;
        take(wish, spelling, at);
    }

    boolean isAsWished(CadreChange wish) {
        return name.equals(wish.name())
                && post.equals(wish.post())
                && status == wish.status()
                && (wish.statusFrom() == null || wish.statusFrom().equals(statusFrom))
                && Objects.equals(statusUntil, wish.statusUntil())
                && Objects.equals(livesIn, wish.livesIn())
                && relativesIn.equals(wish.relatives());
    }

    /** Others hear of it only if what they see has changed. */
    Optional<CadreEvent> change(CadreChange wish, Spelling spelling, Instant at, LocalDate today) {
        var statusMoved = status != wish.status();
        if (statusMoved) {
            statusFrom = today;
        }
        take(wish, spelling, at);
        return statusMoved ? Optional.of(changed()) : Optional.empty();
    }

    private void take(CadreChange wish, Spelling spelling, Instant at) {
        name = wish.name();
        post = wish.post();
        status = wish.status();
        statusFrom = wish.statusFrom() == null ? statusFrom : wish.statusFrom();
        statusUntil = wish.statusUntil();
        livesIn = wish.livesIn();
        relativesIn = wish.relatives();
        pinyin = spelling.full();
        initials = spelling.initials();
        changedAt = at;
    }

    /** Somebody who has left does not go on leave. */
    Optional<CadreEvent> goOnLeave(LocalDate firstDay, LocalDate backOn, Instant at) {
        return move(CadreStatus.ACTIVE, CadreStatus.ON_LEAVE, firstDay, backOn, at);
    }

    Optional<CadreEvent> comeBack(LocalDate on, Instant at) {
        return move(CadreStatus.ON_LEAVE, CadreStatus.ACTIVE, on, null, at);
    }

    private Optional<CadreEvent> move(
            CadreStatus before, CadreStatus after, LocalDate from, @Nullable LocalDate until, Instant at) {
        if (status != before) {
            return Optional.empty();
        }
        status = after;
        statusFrom = from;
        statusUntil = until;
        changedAt = at;
        return Optional.of(changed());
    }

    CadreEvent changed() {
        return new CadreChanged(id.toString(), id.org(), id.staffNumber(), status, changedAt);
    }

    /** Recusal (回避): not where the cadre or close relatives live. */
    public boolean mustRecuseFrom(String community) {
        return community.equals(livesIn) || relativesIn.contains(community);
    }

    public boolean hasLeft() {
        return status == CadreStatus.LEFT;
    }

    CadreId id() {
        return id;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    CadreStatus status() {
        return status;
    }

    @Nullable
    LocalDate statusFrom() {
        return statusFrom;
    }

    @Nullable
    LocalDate statusUntil() {
        return statusUntil;
    }

    @Nullable
    String livesIn() {
        return livesIn;
    }

    List<String> relativesIn() {
        return List.copyOf(relativesIn);
    }

    long version() {
        return version;
    }
}
