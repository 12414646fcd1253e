package org.lianxin.visit.reception;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reception day as it is drafted. */
@Schema(examples = """
        {
          "holder": "CADRE",
          "official": "91330100799655058B/S001",
          "community": "330102001051",
          "place": "清波街道服务中心一楼接待室",
          "on": "2026-12-04",
          "startsAt": "09:00",
          "slots": 8,
          "slotMinutes": 20,
          "capacity": 1
        }
        """)
record NewReceptionDay(
        @NotNull Holder holder,

        @NotNull @Pattern(regexp = "[0-9A-Z]{18}/[0-9A-Za-z-]{1,32}") @Schema(examples = "91330100799655058B/S001")
        String official,

        @Nullable
        @Pattern(regexp = "\\d{12}|[0-9A-Z]{18}")
        @Schema(description = "For a CADRE day: the community", examples = "330102001051")
        String community,

        @Nullable
        @Pattern(regexp = "(\\d{2}){1,6}")
        @Schema(description = "For a LEADER day: prefix of the division codes whose residents are received")
        String region,

        @NotBlank @Size(max = 200) @Schema(description = "A public place", examples = "清波街道服务中心一楼接待室")
        String place,

        @NotNull @Schema(description = "Later than today, at most a year ahead", examples = "2026-12-04")
        LocalDate on,

        @NotNull @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "09:00")
        LocalTime startsAt,

        @NotNull @Min(1) @Max(100) Integer slots,

        @NotNull @Min(5) @Max(240) Integer slotMinutes,

        @NotNull @Min(1) @Max(20) @Schema(description = "Residents received in one slot")
        Integer capacity,

        @Nullable @Min(0) @Max(100) @Schema(description = "Share kept for walk-ins; that of the rule when missing")
        Integer walkInPercent) {}
