package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The resident's grade of a visit, 5 (very satisfied) to 1 (very dissatisfied).
 *
 * @param ratingWords sealed
 */
@Embeddable
public record VisitRating(int grade, Instant ratedAt, byte @Nullable [] ratingWords) {}
