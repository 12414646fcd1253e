package org.lianxin.feedback.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lianxin.feedback.assignments.Recipient;
import org.lianxin.feedback.matter.Matter;

/** Who sees to a matter that comes back after a hand-over. */
@ApplicationScoped
public class Heirs {

    private final HandOversSeen seen;

    Heirs(HandOversSeen seen) {
        this.seen = seen;
    }

    /** Empty if the matter is still with who answered it. */
    public Optional<Recipient> of(Matter matter) {
        var cadre = matter.cadre();
        var community = matter.origin().community();
        if (cadre == null || community == null) {
            return Optional.empty();
        }
        var heir = seen.heirOf(cadre, community);
        return heir.equals(cadre)
                ? Optional.empty()
                : Optional.of(new Recipient(heir.substring(0, heir.indexOf('/')), heir));
    }
}
