package org.lianxin.evaluation.formula;

import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind.Scale;

/** Yes, no, or no result. */
sealed interface Condition {
    void check(Scale scale) throws FormulaRefused;

    @Nullable
    Boolean holds(Sample sample);

    String sql(Scale scale);

    String shown(Sample sample);

    /** {@code left < right} and its like. */
    record Comparison(String sign, Term left, Term right) implements Condition {
        @Override
        public void check(Scale scale) throws FormulaRefused {
            var a = left.unit(scale);
            var b = right.unit(scale);
            if (!a.equals(b)) {
                throw new FormulaRefused("formula-units-differ", a, b, sign);
            }
        }

        @Override
        public @Nullable Boolean holds(Sample sample) {
            var a = left.value(sample);
            var b = right.value(sample);
            if (a == null || b == null) {
                return null;
            }
            int order = a.compareTo(b);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "==" -> order == 0;
                default -> order != 0;
            };
        }

        @Override
        public String sql(Scale scale) {
            var sqlSign = switch (sign) {
                case "==" -> "=";
                case "!=" -> "<>";
                default -> sign;
            };
            return "(%s %s %s)".formatted(left.sql(scale), sqlSign, right.sql(scale));
        }

        @Override
        public String shown(Sample sample) {
            return "%s %s %s".formatted(left.shown(sample), sign, right.shown(sample));
        }
    }

    /** Both, or one of two; as CEL and SQL have it, what is decided by one side does not need the other. */
    record Joined(boolean both, Condition left, Condition right) implements Condition {
        @Override
        public void check(Scale scale) throws FormulaRefused {
            left.check(scale);
            right.check(scale);
        }

        @Override
        public @Nullable Boolean holds(Sample sample) {
            var a = left.holds(sample);
            var b = right.holds(sample);
            Boolean deciding = !both;
            if (deciding.equals(a) || deciding.equals(b)) {
                return deciding;
            }
            return a == null || b == null ? null : both;
        }

        @Override
        public String sql(Scale scale) {
            return "(%s %s %s)".formatted(left.sql(scale), both ? "and" : "or", right.sql(scale));
        }

        @Override
        public String shown(Sample sample) {
            return "(%s %s %s)".formatted(left.shown(sample), both ? "&&" : "||", right.shown(sample));
        }
    }

    /** The opposite. */
    record Not(Condition condition) implements Condition {
        @Override
        public void check(Scale scale) throws FormulaRefused {
            condition.check(scale);
        }

        @Override
        public @Nullable Boolean holds(Sample sample) {
            var holds = condition.holds(sample);
            return holds == null ? null : !holds;
        }

        @Override
        public String sql(Scale scale) {
            return "(not %s)".formatted(condition.sql(scale));
        }

        @Override
        public String shown(Sample sample) {
            return "!(%s)".formatted(condition.shown(sample));
        }
    }
}
