package org.lianxin.assignment.balance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule says. */
@Schema(examples = """
        {"weights": {"household": 0.01, "vulnerableHousehold": 0.3, "dueContact": 0.1, "need": 0.3, "helpCase": 1, "promise": 0.3,
         "matter": 0.5, "distanceStep": 2, "deputyShare": 0.3, "actingShare": 0.5},
         "ledAtMost": 2, "reach": "DISTRICT", "continuity": 50, "source": "区委组织部 2026 年第 12 号通知"}""")
record LoadRuleChange(
        @NotNull @Valid LoadWeights weights,

        @Min(1)
        @Max(20)
        @NotNull
        @Schema(description = "communities a proposal lets one cadre lead, within what assignments allow")
        Integer ledAtMost,

        @NotNull @Schema(description = "how wide around the organisation")
        Reach reach,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000")
        @Digits(integer = 7, fraction = 2)
        @Schema(description = "by how much the sum of squared loads must fall for one community to change its lead")
        BigDecimal continuity,

        @NotBlank @Size(max = 500) @Schema(description = "where the rule comes from")
        String source) {}
