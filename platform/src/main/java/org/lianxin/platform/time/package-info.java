/** The injected clock and the Chinese working-day calendar. */
@NullMarked
package org.lianxin.platform.time;

import org.jspecify.annotations.NullMarked;
