package org.lianxin.evaluation.formula;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelVarDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Reads CEL. Its compiler checks grammar and types; what is left of the language is taken term by term, so that a formula can
 * do sums, comparisons and choices and nothing else.
 */
final class CelFormulas {
    private static final int LONGEST = 500;
    private static final int LITERAL_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private static final Map<String, Unit> MEASURES = Map.of(
            "grade", Unit.of("grade").per(Unit.FACT),
            "points", Unit.of("point").per(Unit.FACT),
            "days", Unit.of("day").per(Unit.FACT),
            "hours", Unit.of("hour"));
    private static final Map<String, Character> SIGNS = Map.of("_+_", '+', "_-_", '-', "_*_", '*');
    private static final Set<String> COMPARISONS = Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_");

    private static final CelCompiler COMPILER = compiler();

    private CelFormulas() {}

    private static CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros()
                .setResultType(SimpleType.DOUBLE)
                .addVarDeclarations(Arrays.stream(Quantity.values())
                        .map(quantity -> CelVarDecl.newVarDeclaration(quantity.word(), SimpleType.DOUBLE))
                        .toList());
        for (var extreme : Set.of("min", "max")) {
            builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                    extreme,
                    CelOverloadDecl.newGlobalOverload(
                            extreme + "_double_double", SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE)));
        }
        MEASURES.keySet()
                .forEach(measure -> builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        measure,
                        CelOverloadDecl.newGlobalOverload(measure + "_double", SimpleType.DOUBLE, SimpleType.DOUBLE))));
        return builder.build();
    }

    static Term parse(String text) throws FormulaRefused {
        if (text.length() > LONGEST) {
            throw new FormulaRefused("formula-too-long", LONGEST);
        }
        try {
            return term(COMPILER.compile(text).getAst().getExpr());
        } catch (CelValidationException wrong) {
            throw new FormulaRefused("formula-wrong", String.valueOf(wrong.getMessage()));
        }
    }

    private static Term term(CelExpr expression) throws FormulaRefused {
        return switch (expression.getKind()) {
            case CONSTANT -> literal(expression.constant());
            case IDENT -> word(expression.ident().name());
            case CALL -> call(expression.call());
            default -> throw new FormulaRefused("formula-too-rich", expression.getKind());
        };
    }

    private static Term literal(CelConstant constant) throws FormulaRefused {
        if (constant.getKind() != CelConstant.Kind.DOUBLE_VALUE || !Double.isFinite(constant.doubleValue())) {
            throw new FormulaRefused("formula-too-rich", constant.getKind());
        }
        // The shortest decimal that means this double: what was written.
        var number = BigDecimal.valueOf(constant.doubleValue()).stripTrailingZeros();
        if (number.abs().compareTo(LARGEST) > 0 || number.scale() > LITERAL_DECIMALS) {
            throw new FormulaRefused("formula-number-out-of-range", number.toPlainString());
        }
        return new Term.Literal(number.setScale(Math.max(0, number.scale())), Unit.NONE);
    }

    private static Term word(String name) throws FormulaRefused {
        return new Term.Word(Quantity.named(name).orElseThrow(() -> new FormulaRefused("formula-too-rich", name)));
    }

    private static Term call(CelExpr.CelCall call) throws FormulaRefused {
        var name = call.function();
        var args = call.args();
        var sign = SIGNS.get(name);
        if (sign != null) {
            return new Term.Arithmetic(sign, term(args.get(0)), term(args.get(1)));
        }
        var measure = MEASURES.get(name);
        if (measure != null) {
            return measured(term(args.getFirst()), measure);
        }
        return switch (name) {
            case "_/_" -> new Term.Quotient(term(args.get(0)), term(args.get(1)));
            case "-_" ->
                new Term.Arithmetic('*', new Term.Literal(BigDecimal.ONE.negate(), Unit.NONE), term(args.getFirst()));
            case "min", "max" -> new Term.Extreme(name.equals("max"), term(args.get(0)), term(args.get(1)));
            case "_?_:_" -> new Term.Choice(condition(args.get(0)), term(args.get(1)), term(args.get(2)));
            default -> throw new FormulaRefused("formula-too-rich", name);
        };
    }

    private static Term measured(Term argument, Unit unit) throws FormulaRefused {
        if (argument instanceof Term.Literal(BigDecimal number, Unit plain) && plain.none()) {
            return new Term.Literal(number, unit);
        }
        throw new FormulaRefused("formula-measures-numbers-only");
    }

    private static Condition condition(CelExpr expression) throws FormulaRefused {
        if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) {
            throw new FormulaRefused("formula-too-rich", expression.getKind());
        }
        var call = expression.call();
        var name = call.function();
        var args = call.args();
        if (COMPARISONS.contains(name)) {
            return new Condition.Comparison(name.replace("_", ""), term(args.get(0)), term(args.get(1)));
        }
        return switch (name) {
            case "_&&_" -> new Condition.Joined(true, condition(args.get(0)), condition(args.get(1)));
            case "_||_" -> new Condition.Joined(false, condition(args.get(0)), condition(args.get(1)));
            case "!_" -> new Condition.Not(condition(args.getFirst()));
            default -> throw new FormulaRefused("formula-too-rich", name);
        };
    }
}
