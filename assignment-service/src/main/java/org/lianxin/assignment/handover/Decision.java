package org.lianxin.assignment.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the supervisor had to decide. */
@Embeddable
record Decision(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decision_reason") String reason) {}
