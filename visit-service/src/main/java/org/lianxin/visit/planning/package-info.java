/** Visits that are to be made: planned, drafted at from several devices, cancelled or missed. */
@NullMarked
package org.lianxin.visit.planning;

import org.jspecify.annotations.NullMarked;
