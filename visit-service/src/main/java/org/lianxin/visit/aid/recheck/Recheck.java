package org.lianxin.visit.aid.recheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.aid.AidField;
import org.lianxin.visit.aid.AidWords;

/** One look at lasting help. */
@Entity
@DynamicUpdate
@Table(name = "help_recheck")
class Recheck {
    @Id
    private UUID id;

    private UUID helpCase;
    private String community;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    private RecheckOutcome outcome;

    private byte @Nullable [] note;

    @Nullable
    private LocalDate doneOn;

    @Nullable
    private String doneBy;

    @Version
    private long version;

    protected Recheck() {}

    Recheck(UUID helpCase, String community, LocalDate dueOn) {
        this.id = Ids.next();
        this.helpCase = helpCase;
        this.community = community;
        this.dueOn = dueOn;
    }

    RecheckEvent record(RecheckResult result, AidWords words, String by, LocalDate today, Instant now) {
        if (outcome != null) {
            throw Problem.conflict("help-recheck-done", outcome);
        }
        this.outcome = result.outcome();
        this.note = words.seal(AidField.RECHECK_NOTE, id, result.note());
        this.doneOn = today;
        this.doneBy = by;
        return new RecheckEvent(helpCase, community, result.outcome(), dueOn, !today.isAfter(dueOn), now);
    }

    UUID id() {
        return id;
    }

    UUID helpCase() {
        return helpCase;
    }

    String community() {
        return community;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    RecheckOutcome outcome() {
        return outcome;
    }

    @Nullable
    String note(AidWords words) {
        return words.open(AidField.RECHECK_NOTE, id, note);
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }
}
