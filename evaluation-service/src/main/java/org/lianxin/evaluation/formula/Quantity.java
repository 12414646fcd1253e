package org.lianxin.evaluation.formula;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind.Scale;

/** What a formula may speak of. There is nothing else: no clock, no other cadre, no record. */
enum Quantity {
    /** How many facts there are. */
    N("t.sample", scale -> Unit.FACT),
    /** Sum of their values. */
    TOTAL("t.total", Quantity::value),
    /** Mean of the community types the facts come from. */
    PRIOR("t.prior", Quantity::mean),
    /** Mean of all communities of the period: with {@link #PRIOR} it takes out how hard a type of community is. */
    OVERALL("t.overall", Quantity::mean),
    /** How many facts the prior weighs. */
    STRENGTH("i.prior_strength", scale -> Unit.FACT),
    /** Least value there is. */
    LOWEST(null, Quantity::mean),
    /** Greatest value there is. */
    HIGHEST(null, Quantity::mean);

    private final @Nullable String column;
    private final Function<Scale, Unit> unit;

    Quantity(@Nullable String column, Function<Scale, Unit> unit) {
        this.column = column;
        this.unit = unit;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Unit unit(Scale scale) {
        return unit.apply(scale);
    }

    String sql(Scale scale) {
        return column == null ? bound(scale).toPlainString() : column;
    }

    static Optional<Quantity> named(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word().equals(word))
                .findFirst();
    }

    /** Hours and days have no best value by themselves: formulas name their own target. */
    boolean known(Scale scale) {
        return column != null || scale == Scale.GRADE || scale == Scale.YES_NO || scale == Scale.PERCENT;
    }

    BigDecimal bound(Scale scale) {
        var lowest = this == LOWEST;
        return switch (scale) {
            case GRADE -> BigDecimal.valueOf(lowest ? 1 : 5);
            case YES_NO -> BigDecimal.valueOf(lowest ? 0 : 1);
            case PERCENT -> BigDecimal.valueOf(lowest ? 0 : 100);
            default -> throw new IllegalArgumentException(scale + " has no bounds");
        };
    }

    /** Unit of a sum of values: a sum of yes and no counts facts. */
    private static Unit value(Scale scale) {
        return switch (scale) {
            case GRADE -> Unit.of("grade");
            case HOURS -> Unit.of("hour");
            case DAYS -> Unit.of("day");
            case PERCENT -> Unit.of("point");
            default -> Unit.FACT;
        };
    }

    private static Unit mean(Scale scale) {
        return value(scale).per(Unit.FACT);
    }
}
