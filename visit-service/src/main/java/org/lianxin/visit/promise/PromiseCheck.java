package org.lianxin.visit.promise;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who owes nothing found. */
@Schema(name = "PromiseCheck")
record PromiseCheck(
        @NotNull @Schema(description = "Whether it was done")
        Boolean kept) {}
