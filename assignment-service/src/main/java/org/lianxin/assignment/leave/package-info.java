/** Leave of a cadre, and who stands in meanwhile. */
@NullMarked
package org.lianxin.assignment.leave;

import org.jspecify.annotations.NullMarked;
