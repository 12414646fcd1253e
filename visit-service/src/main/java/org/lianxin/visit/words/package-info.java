/** Sentences this service says, in the caller's language. */
@NullMarked
package org.lianxin.visit.words;

import org.jspecify.annotations.NullMarked;
