package org.lianxin.visit.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something open in the name of a cadre: what it is and which, never its words.
 *
 * @param kind up to 16 capitals, {@code HELP_CASE}
 * @param dueAt its term, if it has one
 */
public record OpenItem(String kind, UUID item, @Nullable Instant dueAt) {}
