package org.lianxin.assignment.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That one side does not sign, and why. */
@Embeddable
record Refusal(
        @Enumerated(EnumType.STRING) @Column(name = "refused_by")
        Side by,

        @Column(name = "refused_at") Instant at,
        @Column(name = "refusal") String reason) {}
