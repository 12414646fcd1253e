/** Disputed visits are decided by somebody else, incognito ones released, answered ones locked. */
@NullMarked
package org.lianxin.visit.review;

import org.jspecify.annotations.NullMarked;
