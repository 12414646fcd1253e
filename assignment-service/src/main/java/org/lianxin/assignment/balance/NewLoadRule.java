package org.lianxin.assignment.balance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule for a region from a day on. */
@Schema(examples = """
        {"region": "330102", "validFrom": "2026-07-01", "rule": {
         "weights": {"household": 0.01, "vulnerableHousehold": 0.3, "dueContact": 0.1, "need": 0.3, "helpCase": 1, "promise": 0.3,
         "matter": 0.5, "distanceStep": 2, "deputyShare": 0.3, "actingShare": 0.5},
         "ledAtMost": 2, "reach": "DISTRICT", "continuity": 50, "source": "区委组织部 2026 年第 12 号通知"}}""")
record NewLoadRule(
        @NotNull
        @Size(max = 12)
        @Pattern(regexp = "(\\d{2,12})?")
        @Schema(description = "beginning of the division codes it holds for; empty for everywhere")
        String region,

        @NotNull @Schema(description = "first day, today or later")
        LocalDate validFrom,

        @NotNull @Valid LoadRuleChange rule) {}
