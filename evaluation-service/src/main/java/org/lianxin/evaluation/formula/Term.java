package org.lianxin.evaluation.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind.Scale;

/**
 * A number a formula is built of. Its meaning is the same in SQL and in Java: exact decimals, each division rounded half up
 * at six decimals; a division by zero gives no result, and whatever needs it gives none either.
 */
sealed interface Term {
    int DECIMALS = 6;

    Unit unit(Scale scale) throws FormulaRefused;

    @Nullable
    BigDecimal value(Sample sample);

    String sql(Scale scale);

    /** With the numbers in place of the words. */
    String shown(Sample sample);

    /** A plain number, or one with a unit: {@code hours(45.0)}. */
    record Literal(BigDecimal number, Unit measure) implements Term {
        @Override
        public Unit unit(Scale scale) {
            return measure;
        }

        @Override
        public BigDecimal value(Sample sample) {
            return number;
        }

        @Override
        public String sql(Scale scale) {
            return number.signum() < 0 ? "(" + number.toPlainString() + ")" : number.toPlainString();
        }

        @Override
        public String shown(Sample sample) {
            return number.toPlainString();
        }
    }

    /** What the facts say. */
    record Word(Quantity quantity) implements Term {
        @Override
        public Unit unit(Scale scale) throws FormulaRefused {
            if (!quantity.known(scale)) {
                throw new FormulaRefused("formula-word-of-other-scale", quantity.word(), scale);
            }
            return quantity.unit(scale);
        }

        @Override
        public @Nullable BigDecimal value(Sample sample) {
            return sample.value(quantity);
        }

        @Override
        public String sql(Scale scale) {
            return quantity.sql(scale);
        }

        @Override
        public String shown(Sample sample) {
            var value = sample.value(quantity);
            return value == null ? "–" : value.toPlainString();
        }
    }

    /** Sum, difference or product. */
    record Arithmetic(char sign, Term left, Term right) implements Term {
        @Override
        public Unit unit(Scale scale) throws FormulaRefused {
            if (sign == '*') {
                return left.unit(scale).times(right.unit(scale));
            }
            return same(sign, left.unit(scale), right.unit(scale));
        }

        @Override
        public @Nullable BigDecimal value(Sample sample) {
            var a = left.value(sample);
            var b = right.value(sample);
            if (a == null || b == null) {
                return null;
            }
            return switch (sign) {
                case '+' -> a.add(b);
                case '-' -> a.subtract(b);
                default -> a.multiply(b);
            };
        }

        @Override
        public String sql(Scale scale) {
            return "(%s %s %s)".formatted(left.sql(scale), sign, right.sql(scale));
        }

        @Override
        public String shown(Sample sample) {
            return "(%s %s %s)"
                    .formatted(left.shown(sample), sign == '*' ? '×' : sign == '-' ? '−' : sign, right.shown(sample));
        }
    }

    /** The one place where anything is rounded. */
    record Quotient(Term above, Term below) implements Term {
        @Override
        public Unit unit(Scale scale) throws FormulaRefused {
            return above.unit(scale).per(below.unit(scale));
        }

        @Override
        public @Nullable BigDecimal value(Sample sample) {
            return divide(above.value(sample), below.value(sample), DECIMALS);
        }

        @Override
        public String sql(Scale scale) {
            return "quotient(%s, %s, %d)".formatted(above.sql(scale), below.sql(scale), DECIMALS);
        }

        @Override
        public String shown(Sample sample) {
            return "(%s / %s)".formatted(above.shown(sample), below.shown(sample));
        }

        static @Nullable BigDecimal divide(@Nullable BigDecimal a, @Nullable BigDecimal b, int decimals) {
            return a == null || b == null || b.signum() == 0 ? null : a.divide(b, decimals, RoundingMode.HALF_UP);
        }
    }

    /** The lesser or greater of two. */
    record Extreme(boolean greater, Term left, Term right) implements Term {
        @Override
        public Unit unit(Scale scale) throws FormulaRefused {
            return same('?', left.unit(scale), right.unit(scale));
        }

        @Override
        public @Nullable BigDecimal value(Sample sample) {
            var a = left.value(sample);
            var b = right.value(sample);
            return a == null || b == null ? null : greater ? a.max(b) : a.min(b);
        }

        @Override
        public String sql(Scale scale) {
            return "%s(%s, %s)".formatted(greater ? "larger" : "smaller", left.sql(scale), right.sql(scale));
        }

        @Override
        public String shown(Sample sample) {
            return "%s(%s, %s)".formatted(greater ? "max" : "min", left.shown(sample), right.shown(sample));
        }
    }

    /** One of two, by a condition. */
    record Choice(Condition condition, Term then, Term otherwise) implements Term {
        @Override
        public Unit unit(Scale scale) throws FormulaRefused {
            condition.check(scale);
            return same('?', then.unit(scale), otherwise.unit(scale));
        }

        @Override
        public @Nullable BigDecimal value(Sample sample) {
            var holds = condition.holds(sample);
            return holds == null ? null : holds ? then.value(sample) : otherwise.value(sample);
        }

        @Override
        public String sql(Scale scale) {
            return "case when %1$s then %2$s when not %1$s then %3$s end"
                    .formatted(condition.sql(scale), then.sql(scale), otherwise.sql(scale))
                    .transform("(%s)"::formatted);
        }

        @Override
        public String shown(Sample sample) {
            return "(%s ? %s : %s)".formatted(condition.shown(sample), then.shown(sample), otherwise.shown(sample));
        }
    }

    private static Unit same(char sign, Unit left, Unit right) throws FormulaRefused {
        if (!left.equals(right)) {
            throw new FormulaRefused("formula-units-differ", left, right, sign);
        }
        return left;
    }
}
