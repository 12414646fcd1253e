package org.lianxin.visit.household.risk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Versioned;

/** A vulnerability group. */
@Schema(name = "VulnerabilityGroup")
record GroupView(
        @Schema(examples = "ELDERLY_ALONE") String code,
        @Schema(examples = "独居（孤寡）老人") String nameZh,
        @Schema(examples = "Elderly living alone") String nameEn,
        boolean usable,
        String source,
        long version)
        implements Versioned {

    static GroupView of(VulnerabilityGroup group) {
        return new GroupView(
                group.code(), group.nameZh(), group.nameEn(), group.usable(), group.source(), group.version());
    }
}
