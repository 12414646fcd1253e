package org.lianxin.feedback.rating;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Matter;

/**
 * What a rating is about, either a matter or a visit, as it was when the rating was given: a later re-routing changes nobody's
 * marks.
 */
@Embeddable
record Subject(
        @Nullable UUID matter,
        @Nullable UUID visit,
        @Nullable String community,
        @Nullable String region,
        @Nullable String org,
        @Nullable String cadre,
        boolean sealed,
        boolean anonymous) {

    static Subject of(Matter matter) {
        return new Subject(
                matter.id(),
                null,
                matter.origin().community(),
                matter.region(),
                matter.org(),
                matter.cadre(),
                matter.sealed(),
                matter.origin().anonymous());
    }

    /** A visit is rated with the code that its household holds: never a sealed one, and the household is known. */
    static Subject ofVisit(UUID visit, String community, @Nullable String region, String cadre) {
        return new Subject(null, visit, community, region, cadre.substring(0, cadre.indexOf('/')), cadre, false, false);
    }
}
