package org.lianxin.visit.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on a rule no longer holds. */
record CadenceRuleEnd(
        @NotNull @Schema(description = "First day it no longer holds, later than today", examples = "2027-06-01")
        LocalDate on) {}
