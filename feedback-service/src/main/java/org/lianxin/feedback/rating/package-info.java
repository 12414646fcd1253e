/** Residents judging how their matter was handled, and what is done about bad ratings. */
@NullMarked
package org.lianxin.feedback.rating;

import org.jspecify.annotations.NullMarked;
