package org.lianxin.assignment.handover;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One side's signature.
 *
 * @param by the cadre, or the subject of the supervisor who signed in their place
 */
@Embeddable
record Signature(Instant at, String by, @Nullable String words) {}
