/** Where nobody answers for a community today. */
@NullMarked
package org.lianxin.assignment.coverage;

import org.jspecify.annotations.NullMarked;
