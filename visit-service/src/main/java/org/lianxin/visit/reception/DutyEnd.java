package org.lianxin.visit.reception;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader's duty ends. */
record DutyEnd(
        @NotNull @Schema(description = "First day no longer", examples = "2027-03-01")
        LocalDate until) {}
