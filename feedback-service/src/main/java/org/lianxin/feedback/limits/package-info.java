/** Limits on what can be done without signing in, kept without keeping addresses. */
@NullMarked
package org.lianxin.feedback.limits;

import org.jspecify.annotations.NullMarked;
