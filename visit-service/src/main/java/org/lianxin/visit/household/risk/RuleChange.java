package org.lianxin.visit.household.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.contact.Risk;

/** A risk rule as an administrator writes it. */
@Schema(name = "RiskRuleChange", examples = """
        {"risk": "KEY", "kind": "GROUP", "group": "ELDERLY_ALONE", "validFrom": "2026-01-01", "source": "Notice 12 of 2026"}""")
record RuleChange(
        @NotNull @Schema(description = "HIGH or KEY") Risk risk,

        @NotNull RiskRule.Kind kind,

        @Nullable @Size(max = 24) @Schema(description = "For GROUP: the code of the group")
        String group,

        @Nullable @Min(2) @Max(10) @Schema(description = "For GROUPS_AT_LEAST: how many groups touch the household")
        Integer atLeast,

        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(description = "For ANSWER: field of the living conditions form")
        String field,

        @Nullable
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]{1,39}")
        @Schema(description = "For ANSWER: the choice, or true / false")
        String value,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,

        @NotBlank @Size(max = 200) @Schema(description = "Where the rule comes from")
        String source) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    void check() {
        if (risk == Risk.NORMAL) {
            throw Problem.invalid("risk", "unknown-value", "HIGH, KEY");
        }
        belongs("group", group, kind == RiskRule.Kind.GROUP);
        belongs("atLeast", atLeast, kind == RiskRule.Kind.GROUPS_AT_LEAST);
        belongs("field", field, kind == RiskRule.Kind.ANSWER);
        belongs("value", value, kind == RiskRule.Kind.ANSWER);
        if (validFrom.isBefore(EARLIEST) || validFrom.isAfter(LATEST)) {
            throw Problem.invalid("validFrom", "too-long-ago", EARLIEST);
        }
        if (validUntil != null && (!validUntil.isAfter(validFrom) || validUntil.isAfter(LATEST))) {
            throw Problem.invalid("validUntil", "before-it-began", validFrom);
        }
    }

    private void belongs(String name, @Nullable Object given, boolean wanted) {
        if (wanted != (given != null)) {
            throw Problem.invalid(name, wanted ? "missing" : "not-of-this-kind", kind);
        }
    }
}
