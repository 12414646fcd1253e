package org.lianxin.assignment.community.intake;

import org.lianxin.assignment.community.CommunityKind;

/** A row that has passed every check of its own. */
record CommunityRow(
        int line,
        String code,
        String name,
        CommunityKind kind,
        String street,
        String district,
        String city,
        String province,
        String region) {}
