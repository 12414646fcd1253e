/** The record of a visit: its states, what is in it, and who may read it. */
@NullMarked
package org.lianxin.visit.visit;

import org.jspecify.annotations.NullMarked;
