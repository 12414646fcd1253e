package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody who did not give the help found when looking after it. */
record IndependentCheck(
        @NotNull HelpAnswer answer,
        @NotBlank @Size(max = 2000) String note) {}
