package org.lianxin.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was last changed, why, by whom and when; the database keeps each one in the history. */
@Embeddable
record LastChange(
        @Enumerated(EnumType.STRING) @Column(name = "change")
        AssignmentChange what,

        @Column(name = "change_reason") @Nullable String reason,
        @Column(name = "changed_by") String by,
        @Column(name = "changed_at") Instant at) {}
