/** Who has not been heard for too long: vulnerable households without an acknowledged contact, and communities that are too quiet. */
@NullMarked
package org.lianxin.visit.silence;

import org.jspecify.annotations.NullMarked;
