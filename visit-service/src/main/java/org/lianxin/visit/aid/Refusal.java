package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a need is not taken up: a no is always a reasoned one. */
record Refusal(@NotBlank @Size(max = 2000) String reason) {}
