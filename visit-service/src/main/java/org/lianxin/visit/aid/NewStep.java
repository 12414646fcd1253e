package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where a help case goes next, and what was done; for a refusal the written reason. */
record NewStep(
        @NotNull HelpCaseStatus to,
        @NotBlank @Size(max = 2000) String note) {}
