package org.lianxin.visit.visit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as callers see it. */
@Schema(name = "VisitCorrection")
record CorrectionView(UUID id, String text, Instant writtenAt) {

    static CorrectionView of(Correction correction) {
        return new CorrectionView(correction.id(), correction.text(), correction.writtenAt());
    }
}
