/** The resident's side: following a matter by its tracking code, writing, confirming, sending back, withdrawing. */
@NullMarked
package org.lianxin.feedback.tracking;

import org.jspecify.annotations.NullMarked;
