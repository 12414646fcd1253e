package org.lianxin.visit.offline;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Shows the records of one feature as they lie on devices: the same views that the feature's own endpoints answer. */
public interface OnDevices {

    /** As in the feed: {@code visit}, {@code household}, {@code due-contact}, {@code need}. */
    String kind();

    /** Those that are there; scope has been looked at already. */
    Map<UUID, Object> views(Collection<UUID> ids);
}
