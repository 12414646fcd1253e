package org.lianxin.assignment.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Versioned;

/** A community as the register holds it. */
@Schema(examples = """
        {"code": "330102001055", "name": "清河坊社区", "kind": "RESIDENTIAL", "street": "清波街道", "district": "上城区",
         "city": "杭州市", "province": "浙江省", "region": "330102001055", "version": 0}""")
record CommunityView(
        String code,
        String name,
        CommunityKind kind,
        String street,
        String district,
        String city,
        String province,
        String region,
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
                community.version());
    }
}
