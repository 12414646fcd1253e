package org.lianxin.visit.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact is to be put off. */
@Schema(examples = """
        {"until": "2026-12-04", "reason": "RESIDENT_AWAY"}
        """)
public record NewSnooze(
        @NotNull @Schema(description = "The new due day, later than the present one")
        LocalDate until,

        @NotNull SnoozeReason reason) {}
