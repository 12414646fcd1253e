package org.lianxin.evaluation.formula;

/** Why a text is no formula: code of the problem and what its message names. */
public final class FormulaRefused extends Exception {
    private final String code;
    private final transient Object[] args;

    FormulaRefused(String code, Object... args) {
        super(code, null, false, false);
        this.code = code;
        this.args = args;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.clone();
    }
}
