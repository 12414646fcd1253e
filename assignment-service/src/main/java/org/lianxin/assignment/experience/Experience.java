package org.lianxin.assignment.experience;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.wording.Trace;
import org.lianxin.platform.web.Problem;

/** A write-up of what worked. */
@Entity
@Table(name = "experience")
class Experience {

    @Id
    private UUID id;

    @Embedded
    private CadreId author;

    private String region;

    private String title;

    @Enumerated(EnumType.STRING)
    private ExperienceCategory category;

    private String situation;

    private String steps;

    private String outcome;

    private @Nullable String advice;

    @Column(name = "help_case")
    private @Nullable UUID helpCase;

    @Enumerated(EnumType.STRING)
    private ExperienceStatus status;

    @Column(name = "traces_seen")
    private boolean tracesSeen;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "review_words")
    private @Nullable String reviewWords;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "withdraw_reason")
    private @Nullable String withdrawReason;

    /** Counted by the marks themselves, not by this record. */
    @Column(insertable = false, updatable = false)
    private int helpful;

    @Column(insertable = false, updatable = false)
    private int used;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Experience() {}

    Experience(UUID id, CadreId author, String region, ExperienceChange text, @Nullable UUID helpCase, Instant at) {
        this.id = id;
        this.author = author;
        this.region = region;
        this.helpCase = helpCase;
        this.status = ExperienceStatus.DRAFT;
        take(text, at);
    }

    void rewrite(ExperienceChange text, Instant at) {
        if (status != ExperienceStatus.DRAFT) {
            throw Problem.conflict("experience-move-refused", status, ExperienceStatus.DRAFT);
        }
        tracesSeen = false;
        take(text, at);
    }

    /** Certain personal data never passes; what only looks like it passes when the author says they have looked. */
    void submit(List<Trace> traces, boolean seen, Instant at) {
        mayMove(ExperienceStatus.SUBMITTED);
        var certain = traces.stream().filter(trace -> trace.kind().certain()).toList();
        if (!certain.isEmpty()) {
            throw Problem.unprocessable("experience-personal-data", words(certain));
        }
        if (!traces.isEmpty() && !seen) {
            throw Problem.unprocessable("experience-traces", words(traces));
        }
        move(ExperienceStatus.SUBMITTED, at);
        tracesSeen = !traces.isEmpty();
    }

    void sendBack(String words, String by, Instant at) {
        mustNotBeOwn(by);
        move(ExperienceStatus.DRAFT, at);
        reviewedBy = by;
        reviewWords = words.strip();
    }

    void review(String words, String by, Instant at) {
        mustNotBeOwn(by);
        move(ExperienceStatus.REVIEWED, at);
        reviewedBy = by;
        reviewWords = words.strip();
    }

    ExperienceEvent publish(String by, Instant at) {
        mustNotBeOwn(by);
        move(ExperienceStatus.PUBLISHED, at);
        publishedAt = at;
        return new ExperienceEvent.Published(id, author.toString(), at);
    }

    /** Others hear of it only if they could read it. */
    Optional<ExperienceEvent> withdraw(String reason, Instant at) {
        boolean wasPublic = status == ExperienceStatus.PUBLISHED;
        move(ExperienceStatus.WITHDRAWN, at);
        withdrawReason = reason.strip();
        return wasPublic ? Optional.of(new ExperienceEvent.Withdrawn(id, author.toString(), at)) : Optional.empty();
    }

    /** Only what is published is marked, and not by who wrote it. */
    void mustBeMarkableBy(CadreId cadre) {
        if (status != ExperienceStatus.PUBLISHED) {
            throw Problem.conflict("experience-not-published", status);
        }
        mustNotBeOwn(cadre.toString());
    }

    ExperienceEvent usedBy(CadreId cadre, Instant at) {
        return new ExperienceEvent.Used(id, author.toString(), cadre.toString(), at);
    }

    ExperienceChange text() {
        return new ExperienceChange(title, category, situation, steps, outcome, advice);
    }

    private void take(ExperienceChange text, Instant at) {
        title = text.title().strip();
        category = text.category();
        situation = text.situation().strip();
        steps = text.steps().strip();
        outcome = text.outcome().strip();
        advice = text.advice();
        changedAt = at;
    }

    private void mustNotBeOwn(String by) {
        if (by.equals(author.toString())) {
            throw Problem.conflict("experience-own");
        }
    }

    private void mayMove(ExperienceStatus to) {
        if (!status.may(to)) {
            throw Problem.conflict("experience-move-refused", status, to);
        }
    }

    private void move(ExperienceStatus to, Instant at) {
        mayMove(to);
        status = to;
        changedAt = at;
    }

    private static String words(List<Trace> traces) {
        return traces.stream().limit(5).map(Trace::text).collect(Collectors.joining("、"));
    }

    UUID id() {
        return id;
    }

    CadreId author() {
        return author;
    }

    String region() {
        return region;
    }

    @Nullable
    UUID helpCase() {
        return helpCase;
    }

    ExperienceStatus status() {
        return status;
    }

    @Nullable
    String reviewedBy() {
        return reviewedBy;
    }

    @Nullable
    String reviewWords() {
        return reviewWords;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String withdrawReason() {
        return withdrawReason;
    }

    int helpful() {
        return helpful;
    }

    int used() {
        return used;
    }

    long version() {
        return version;
    }
}
