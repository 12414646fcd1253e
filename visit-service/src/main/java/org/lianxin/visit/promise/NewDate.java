package org.lianxin.visit.promise;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day the official asks the resident to agree to. */
@Schema(name = "NewDate")
record NewDate(@NotNull @Schema(examples = "2026-12-15") LocalDate dueOn) {}
