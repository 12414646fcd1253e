package org.lianxin.assignment.community;

/** What a cadre can answer for: 社区, 村 or 单位. */
public enum CommunityKind {
    RESIDENTIAL,
    VILLAGE,
    WORK_UNIT
}
