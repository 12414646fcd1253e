/** How heavily cadres are loaded, and the rules by which that is weighed. */
@NullMarked
package org.lianxin.assignment.balance;

import org.jspecify.annotations.NullMarked;
