/** The people who raise a matter by name, and the representatives of joint petitions, each with a code of their own. */
@NullMarked
package org.lianxin.feedback.petitioner;

import org.jspecify.annotations.NullMarked;
