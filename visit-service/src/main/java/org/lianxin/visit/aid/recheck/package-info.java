/** Lasting help is looked at again: whether it is still needed and still right (年度复核). */
@NullMarked
package org.lianxin.visit.aid.recheck;

import org.jspecify.annotations.NullMarked;
