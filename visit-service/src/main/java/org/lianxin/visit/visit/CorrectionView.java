package org.lianxin.visit.visit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as callers see it. */
@Schema(name = "VisitCorrection")
public record CorrectionView(
        UUID id, @Schema(examples = "门牌应为 14 号") String text, Instant writtenAt) {}
