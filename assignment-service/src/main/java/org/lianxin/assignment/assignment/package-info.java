/** Who answers for which community, from when until when. */
@NullMarked
package org.lianxin.assignment.assignment;

import org.jspecify.annotations.NullMarked;
