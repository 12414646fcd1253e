package org.lianxin.visit.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household that has not been heard.
 *
 * @param score weight in hundredths times days
 */
record SilentHousehold(
        UUID household,
        UUID dueContact,
        String community,
        @Nullable String cadre,
        String silenceClass,
        LocalDate silentSince,
        boolean everAcknowledged,
        int missedInRow,
        LocalDate dueOn,
        int weight,
        long score) {

    String risk() {
        return silenceClass.substring(0, silenceClass.indexOf(':'));
    }

    List<String> groups() {
        return Weights.groups(silenceClass);
    }
}
