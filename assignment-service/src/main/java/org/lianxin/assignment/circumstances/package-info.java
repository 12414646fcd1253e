/** What this service learns from the others about communities: who lives there and how much work is open. */
@NullMarked
package org.lianxin.assignment.circumstances;

import org.jspecify.annotations.NullMarked;
