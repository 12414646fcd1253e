/** The resident's side of a visit: the slip with its code, the record as both sides see it, the answer, the grade. */
@NullMarked
package org.lianxin.visit.acknowledgement;

import org.jspecify.annotations.NullMarked;
