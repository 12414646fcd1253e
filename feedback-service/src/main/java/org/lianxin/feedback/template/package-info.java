/** Texts an answer may begin with, and the merge fields in them. */
@NullMarked
package org.lianxin.feedback.template;

import org.jspecify.annotations.NullMarked;
