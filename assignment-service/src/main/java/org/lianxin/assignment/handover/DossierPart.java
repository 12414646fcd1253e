package org.lianxin.assignment.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something known of a community that a dossier tells the incoming cadre; a work of this service adds one by implementing it. */
public interface DossierPart {

    /** Name of the part in the dossier, {@code households}. */
    String name();

    /** What is known, as it becomes JSON; null when nothing is. */
    @Nullable
    Object of(String community, LocalDate day);
}
