package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What somebody else decided about a disputed visit.
 *
 * @param reviewReason sealed
 */
@Embeddable
public record ReviewDecision(String reviewedBy, Instant reviewedAt, byte[] reviewReason, boolean disputeUpheld) {}
