/** The spans of time that are evaluated, from opening to archive, and the facts they are frozen with. */
@NullMarked
package org.lianxin.evaluation.period;

import org.jspecify.annotations.NullMarked;
