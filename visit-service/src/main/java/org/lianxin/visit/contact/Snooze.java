package org.lianxin.visit.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.lianxin.platform.id.Ids;

/** A contact was put off: by whom, how far and why. */
@Entity
@Immutable
@Table(name = "due_contact_snooze")
class Snooze {
    @Id
    private UUID id;

    private UUID dueContact;
    private LocalDate fromDay;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private SnoozeReason reason;

    private boolean beyondLimit;
    private String snoozedBy;
    private Instant snoozedAt;

    protected Snooze() {}

    Snooze(DueContact due, NewSnooze snooze, boolean beyondLimit, String snoozedBy, Instant now) {
        this.id = Ids.next();
        this.dueContact = due.id();
        this.fromDay = due.dueOn();
        this.untilDay = snooze.until();
        this.reason = snooze.reason();
        this.beyondLimit = beyondLimit;
        this.snoozedBy = snoozedBy;
        this.snoozedAt = now;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    SnoozeReason reason() {
        return reason;
    }

    boolean beyondLimit() {
        return beyondLimit;
    }

    String snoozedBy() {
        return snoozedBy;
    }

    Instant snoozedAt() {
        return snoozedAt;
    }
}
