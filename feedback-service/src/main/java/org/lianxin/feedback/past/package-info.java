/** Matters of former years, taken over from another system in one list. */
@NullMarked
package org.lianxin.feedback.past;

import org.jspecify.annotations.NullMarked;
