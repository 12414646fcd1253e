package org.lianxin.visit.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** A leader has to receive residents of a region. */
@Entity
class ReceptionDuty {
    @Id
    private UUID id;

    private String official;
    private String region;
    private LocalDate validFrom;

    @Nullable
    private LocalDate validUntil;

    private String enteredBy;

    @Version
    private long version;

    protected ReceptionDuty() {}

    ReceptionDuty(UUID id, NewReceptionDuty duty, String enteredBy) {
        this.id = id;
        this.official = duty.official();
        this.region = duty.region();
        this.validFrom = duty.validFrom();
        this.enteredBy = enteredBy;
    }

    void end(LocalDate until) {
        if (until.isBefore(validFrom)) {
            throw Problem.invalid("until", "before-it-begins", validFrom);
        }
        this.validUntil = until;
    }

    UUID id() {
        return id;
    }

    String official() {
        return official;
    }

    String region() {
        return region;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    long version() {
        return version;
    }
}
