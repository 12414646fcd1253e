/** Households that may be registered twice: suggested with reasons, merged by a person, parted again without loss. */
@NullMarked
package org.lianxin.visit.household.duplicate;

import org.jspecify.annotations.NullMarked;
