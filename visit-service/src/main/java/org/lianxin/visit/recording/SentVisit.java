package org.lianxin.visit.recording;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit sent in under the id the device chose.
 *
 * @param draft what the device had seen of the plan, if it may have been one that others draft at, too
 */
public record SentVisit(UUID id, NewVisit content, @Nullable SeenDraft draft) {

    /** Version of the plan that a device had seen. */
    public record SeenDraft(String device, long base) {}

    public SentVisit(UUID id, NewVisit content) {
        this(id, content, null);
    }
}
