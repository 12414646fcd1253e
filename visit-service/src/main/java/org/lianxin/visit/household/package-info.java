/** Who lives here: households, residents and their vulnerability. */
@NullMarked
package org.lianxin.visit.household;

import org.jspecify.annotations.NullMarked;
