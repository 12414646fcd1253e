/** Formulas of indicators: written in CEL, checked for types, units and counting, computed exactly in SQL and in Java alike. */
@NullMarked
package org.lianxin.evaluation.formula;

import org.jspecify.annotations.NullMarked;
