package org.lianxin.visit.aid.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper of a case that came in, or that it goes without. */
@Entity
@Table(name = "help_case_paper")
@IdClass(Paper.Key.class)
class Paper {
    /** Of one paper in one case. */
    record Key(UUID helpCase, String paper) implements Serializable {}

    @Id
    private UUID helpCase;

    @Id
    private String paper;

    @Nullable
    private LocalDate receivedOn;

    @Nullable
    private String waived;

    private String notedBy;
    private Instant notedAt;

    protected Paper() {}

    Paper(UUID helpCase, String paper, PaperNote note, String by, Instant now) {
        this.helpCase = helpCase;
        this.paper = paper;
        note(note, by, now);
    }

    final void note(PaperNote note, String by, Instant now) {
        this.receivedOn = note.receivedOn();
        this.waived = note.waived();
        this.notedBy = by;
        this.notedAt = now;
    }

    String paper() {
        return paper;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    String waived() {
        return waived;
    }
}
