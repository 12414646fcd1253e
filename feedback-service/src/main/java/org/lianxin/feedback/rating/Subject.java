package org.lianxin.feedback.rating;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Matter;

/** What a rating is about, as it was when the rating was given: a later re-routing changes nobody's marks. */
@Embeddable
record Subject(
        UUID matter,
        @Nullable String community,
        @Nullable String region,
        @Nullable String org,
        @Nullable String cadre,
        boolean sealed,
        boolean anonymous) {

    static Subject of(Matter matter) {
        return new Subject(
                matter.id(),
                matter.origin().community(),
                matter.region(),
                matter.org(),
                matter.cadre(),
                matter.sealed(),
                matter.origin().anonymous());
    }
}
