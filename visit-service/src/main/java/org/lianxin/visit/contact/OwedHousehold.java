package org.lianxin.visit.contact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household that is owed a contact.
 *
 * @param groups codes of the vulnerability groups of its members today
 * @param lastContact day of the last contact, where one is known
 */
public record OwedHousehold(
        UUID household,
        String community,
        Risk risk,
        Set<String> groups,
        @Nullable LocalDate lastContact) {}
