/** Whole lists of households taken in at once, and taken back while nothing has come of them. */
@NullMarked
package org.lianxin.visit.household.roll;

import org.jspecify.annotations.NullMarked;
