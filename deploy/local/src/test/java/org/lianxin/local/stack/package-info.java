/** How the processes of a stack live and end. */
@NullMarked
package org.lianxin.local.stack;

import org.jspecify.annotations.NullMarked;
