/** Answers shown to everybody, with the resident's consent, as a person redacted them. */
@NullMarked
package org.lianxin.feedback.publication;

import org.jspecify.annotations.NullMarked;
