package org.lianxin.evaluation.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What a cadre holds against their own scorecard; answered once, with reasons. */
@Entity
class Objection {
    @Id
    private UUID id;

    private UUID period;
    private String cadre;
    private String text;

    private Instant raisedAt;

    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String answeredBy;

    private @Nullable Instant answeredAt;

    @Version
    private long version;

    protected Objection() {}

    static Objection raise(UUID id, UUID period, String cadre, String text, Instant now) {
        var objection = new Objection();
        objection.id = id;
        objection.period = period;
        objection.cadre = cadre;
        objection.text = text;
        objection.raisedAt = now;
        return objection;
    }

    void answer(ObjectionAnswer decision, String by, Instant now) {
        if (answer != null) {
            throw Problem.conflict("objection-answered");
        }
        answer = decision.text();
        outcome = decision.corrected().isEmpty() ? Outcome.REJECTED : Outcome.UPHELD;
        answeredBy = by;
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID period() {
        return period;
    }

    String cadre() {
        return cadre;
    }

    String text() {
        return text;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    long version() {
        return version;
    }
}
