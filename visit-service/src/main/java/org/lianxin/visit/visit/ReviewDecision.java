package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What somebody else decided about a disputed visit. */
@Embeddable
record ReviewDecision(String reviewedBy, Instant reviewedAt, String reviewReason, boolean disputeUpheld) {}
