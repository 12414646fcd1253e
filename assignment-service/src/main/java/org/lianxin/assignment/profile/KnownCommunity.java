package org.lianxin.assignment.profile;

/** What is known of a community today. */
public record KnownCommunity(
        String community,
        String name,
        String region,
        int number,
        boolean stale,
        ProfileContent content,
        HouseholdNumbers households) {}
