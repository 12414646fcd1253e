package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Where a visit took place, to about a kilometre: whatever finer a device sends is rounded away before anything else is done. */
@Embeddable
public record CoarsePlace(BigDecimal latitude, BigDecimal longitude) {
    private static final int DECIMALS = 2;

    public static @Nullable CoarsePlace around(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new CoarsePlace(coarse(latitude), coarse(longitude));
    }

    public static BigDecimal coarse(BigDecimal degrees) {
        return degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
