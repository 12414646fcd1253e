/** Matters about the same thing are worked on together; each keeps its own clocks, reply, rating and code. */
@NullMarked
package org.lianxin.feedback.merging;

import org.jspecify.annotations.NullMarked;
