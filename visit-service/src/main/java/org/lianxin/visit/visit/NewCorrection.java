package org.lianxin.visit.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be added to a visit. */
record NewCorrection(@NotBlank @Size(max = 4000) String text) {}
