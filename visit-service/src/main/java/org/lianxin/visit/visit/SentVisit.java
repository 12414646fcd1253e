package org.lianxin.visit.visit;

import java.util.UUID;

/** A visit sent in under the id the device chose. */
public record SentVisit(UUID id, NewVisit content) {}
