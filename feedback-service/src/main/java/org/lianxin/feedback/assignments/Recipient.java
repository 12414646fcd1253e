package org.lianxin.feedback.assignments;

import org.jspecify.annotations.Nullable;

/**
 * Whom a matter is given to.
 *
 * @param org credit code of the organisation
 * @param cadre the official, ORG/STAFF; null when the organisation decides itself who takes it
 */
public record Recipient(String org, @Nullable String cadre) {}
