/** Clocks that ran out are handed up, level by level, until a supervisor sees to them. */
@NullMarked
package org.lianxin.feedback.supervision;

import org.jspecify.annotations.NullMarked;
