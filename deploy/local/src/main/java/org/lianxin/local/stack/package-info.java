/** The suite as processes of one machine: started, watched, killed and remembered between two commands. */
@NullMarked
package org.lianxin.local.stack;

import org.jspecify.annotations.NullMarked;
