package org.lianxin.visit.reception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader has to receive residents of a region from a day on. */
@Schema(examples = """
        {"official": "91330100799655058B/L001", "region": "330102", "validFrom": "2026-12-01"}
        """)
record NewReceptionDuty(
        @NotNull @Pattern(regexp = "[0-9A-Z]{18}/[0-9A-Za-z-]{1,32}") @Schema(examples = "91330100799655058B/L001")
        String official,

        @NotNull @Pattern(regexp = "(\\d{2}){1,6}") @Schema(examples = "330102")
        String region,

        @NotNull @Schema(description = "At most a year back or ahead")
        LocalDate validFrom) {}
