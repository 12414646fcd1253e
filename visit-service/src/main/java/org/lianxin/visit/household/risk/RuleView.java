package org.lianxin.visit.household.risk;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;
import org.lianxin.visit.contact.Risk;

/** A risk rule. */
@Schema(name = "RiskRule")
record RuleView(
        @Schema(examples = "GROUP_ELDERLY_ALONE") String code,
        Risk risk,
        RiskRule.Kind kind,
        @Nullable String group,
        @Nullable Integer atLeast,
        @Nullable String field,
        @Nullable String value,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        long version)
        implements Versioned {}
