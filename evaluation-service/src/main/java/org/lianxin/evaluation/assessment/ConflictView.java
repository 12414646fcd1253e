package org.lianxin.evaluation.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConflictOfInterest")
record ConflictView(
        UUID id,
        String cadre,
        String person,
        ConflictKind kind,
        String reason,
        String declaredBy,
        Instant declaredAt) {}
