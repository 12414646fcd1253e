/** Cadres tell each other how they work: exchange sessions with a host, a topic and those who come. */
@NullMarked
package org.lianxin.assignment.exchange;

import org.jspecify.annotations.NullMarked;
