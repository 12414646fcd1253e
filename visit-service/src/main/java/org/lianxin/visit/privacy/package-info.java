/** What residents may ask about their own data: to read them, to have them put right, to have them erased. */
@NullMarked
package org.lianxin.visit.privacy;

import org.jspecify.annotations.NullMarked;
