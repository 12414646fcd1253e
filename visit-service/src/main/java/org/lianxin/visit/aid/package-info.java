/** Needs found in visits, and the help cases that answer them until the resident says yes. */
@NullMarked
package org.lianxin.visit.aid;

import org.jspecify.annotations.NullMarked;
