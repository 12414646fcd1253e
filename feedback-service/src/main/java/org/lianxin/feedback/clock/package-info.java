/** How long a matter may take: rules as data, clocks that warn, run out, pause for the resident and are extended once. */
@NullMarked
package org.lianxin.feedback.clock;

import org.jspecify.annotations.NullMarked;
