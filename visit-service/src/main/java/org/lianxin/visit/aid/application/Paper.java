package org.lianxin.visit.aid.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.visit.aid.AidField;
import org.lianxin.visit.aid.AidWords;

/** A paper of a case that came in, or that it goes without. */
@Entity
@DynamicUpdate
@Table(name = "help_case_paper")
@IdClass(Paper.Key.class)
class Paper {
    /** Of one paper in one case. */
    record Key(UUID helpCase, String paper) implements Serializable {}

    @Id
    private UUID helpCase;

    @Id
    private String paper;

    private UUID id;

    @Nullable
    private LocalDate receivedOn;

    private byte @Nullable [] waived;

    private String notedBy;
    private Instant notedAt;

    protected Paper() {}

    Paper(UUID helpCase, String paper, PaperNote note, AidWords words, String by, Instant now) {
        this.id = Ids.next();
        this.helpCase = helpCase;
        this.paper = paper;
        note(note, words, by, now);
    }

    final void note(PaperNote note, AidWords words, String by, Instant now) {
        this.receivedOn = note.receivedOn();
        this.waived = words.sealOrNone(AidField.PAPER_WAIVED, id, note.waived());
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
    String waived(AidWords words) {
        return words.open(AidField.PAPER_WAIVED, id, waived);
    }
}
