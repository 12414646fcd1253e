package org.lianxin.visit.household.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When somebody stopped belonging to a group. */
@Schema(examples = """
        {"until": "2026-11-01"}""")
record GroupEnd(
        @NotNull @Schema(description = "First day no longer")
        LocalDate until) {}
