/** Which official calls, and what of the things offered to an area they may see or take part in. */
@NullMarked
package org.lianxin.assignment.staff;

import org.jspecify.annotations.NullMarked;
