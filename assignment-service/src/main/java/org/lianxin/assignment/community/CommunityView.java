package org.lianxin.assignment.community;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A community as the register holds it. */
@Schema(examples = """
        {"code": "330102001055", "name": "清河坊社区", "kind": "RESIDENTIAL", "street": "清波街道", "district": "上城区",
         "city": "杭州市", "province": "浙江省", "region": "330102001055", "closedOn": null, "closure": null, "successor": null,
         "version": 0}""")
record CommunityView(
        String code,
        String name,
        CommunityKind kind,
        String street,
        String district,
        String city,
        String province,
        String region,

        @Schema(description = "first day on which it exists no more") @Nullable
        LocalDate closedOn,

        @Nullable ClosureReason closure,

        @Schema(description = "where its residents belong since then") @Nullable
        String successor,

        long version)
        implements Versioned {

    static CommunityView of(Community community) {
        return new CommunityView(
                community.code(),
                community.name(),
                community.kind(),
                community.street(),
                community.district(),
                community.city(),
                community.province(),
                community.region(),
                community.closedOn(),
                community.closure(),
                community.successor(),
                community.version());
    }
}
