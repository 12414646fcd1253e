/** What-if: a scheme is tried on the facts of a past period before anybody adopts it. */
@NullMarked
package org.lianxin.evaluation.trial;

import org.jspecify.annotations.NullMarked;
