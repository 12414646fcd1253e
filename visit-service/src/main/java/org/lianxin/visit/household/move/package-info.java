/** Households that move, split and join, and who lived where on which day. */
@NullMarked
package org.lianxin.visit.household.move;

import org.jspecify.annotations.NullMarked;
