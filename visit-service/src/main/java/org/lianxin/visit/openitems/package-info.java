/** How much is open with each official in each community, told to whoever balances their load. */
@NullMarked
package org.lianxin.visit.openitems;

import org.jspecify.annotations.NullMarked;
