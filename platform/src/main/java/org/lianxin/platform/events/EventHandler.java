package org.lianxin.platform.events;

import java.util.Set;

/**
 * What a service does about some types of events. It runs inside the consumer's transaction and must be idempotent by
 * construction: the same event may come twice, late or before an earlier one of another aggregate.
 */
public interface EventHandler {
    /** The wire types it takes. */
    Set<String> types();

    void on(ReceivedEvent event);
}
