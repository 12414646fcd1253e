/** Review and re-review of a petition's answer, by somebody who did not give it. */
@NullMarked
package org.lianxin.feedback.review;

import org.jspecify.annotations.NullMarked;
