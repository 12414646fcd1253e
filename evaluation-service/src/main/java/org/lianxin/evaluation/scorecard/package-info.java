/** Scores as a pure function of frozen facts, opened from grade to indicator to fact. */
@NullMarked
package org.lianxin.evaluation.scorecard;

import org.jspecify.annotations.NullMarked;
