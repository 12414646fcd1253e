package org.lianxin.assignment.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What is taught, and how many hours it counts. */
@Entity
@Table(name = "course")
class Course {

    @Id
    private UUID id;

    private String title;

    @Enumerated(EnumType.STRING)
    private CourseSubject subject;

    private @Nullable String summary;

    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_level")
    private @Nullable CadreLevel targetLevel;

    private String region;

    private boolean retired;

    @Column(name = "offered_by")
    private String offeredBy;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Course() {}

    Course(UUID id, CourseChange wish, String offeredBy, Instant at) {
        this.id = id;
        this.offeredBy = offeredBy;
        change(wish, at);
    }

    final void change(CourseChange wish, Instant at) {
        title = wish.title().strip();
        subject = wish.subject();
        summary = wish.summary();
        hours = wish.hours();
        targetLevel = wish.targetLevel();
        region = wish.region();
        retired = wish.isRetired();
        changedAt = at;
    }

    void mustBeOffered() {
        if (retired) {
            throw Problem.conflict("course-retired");
        }
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    CourseSubject subject() {
        return subject;
    }

    @Nullable
    String summary() {
        return summary;
    }

    BigDecimal hours() {
        return hours;
    }

    @Nullable
    CadreLevel targetLevel() {
        return targetLevel;
    }

    String region() {
        return region;
    }

    boolean retired() {
        return retired;
    }

    long version() {
        return version;
    }
}
