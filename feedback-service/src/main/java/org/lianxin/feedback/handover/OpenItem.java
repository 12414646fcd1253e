package org.lianxin.feedback.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter that is open in the name of an official: which, never its words. */
record OpenItem(String kind, UUID item, @Nullable Instant dueAt) {}
