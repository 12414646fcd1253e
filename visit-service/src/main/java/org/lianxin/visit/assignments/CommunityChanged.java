package org.lianxin.visit.assignments;

/** What this service reads of {@code community.changed.v1}. */
record CommunityChanged(String community, String kind, String region) {
    static final String TYPE = "community.changed.v1";
}
