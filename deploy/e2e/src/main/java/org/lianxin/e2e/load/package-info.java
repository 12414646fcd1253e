/** Clients that ask, wait for the answer and ask again, and what that costs each process. */
@NullMarked
package org.lianxin.e2e.load;

import org.jspecify.annotations.NullMarked;
