package org.lianxin.visit.aid.recheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the re-check found; for an end the reason the household is given. */
@Schema(name = "RecheckResult")
record RecheckResult(
        @NotNull RecheckOutcome outcome,
        @NotBlank @Size(max = 2000) String note) {}
