/** Tests of formulas without a database. */
package org.lianxin.evaluation.formula;
