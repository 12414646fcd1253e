package org.lianxin.assignment.proposal.solving;

/**
 * A cadre who may lead communities of the region.
 *
 * @param index place in {@link Situation#officials()}
 * @param cadre {@code ORG/STAFF}
 * @param region division code of the area the organisation serves
 * @param fixed load that no proposal changes (deputy and acting roles, leads elsewhere or left alone), in hundredths of a point
 * @param room how many communities of the region the cadre may lead
 */
public record Official(int index, String cadre, String region, long fixed, int room) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Official official && official.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
