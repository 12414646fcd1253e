/** Coverage, load and training in figures, by region and organisation, to look at and to take along. */
@NullMarked
package org.lianxin.assignment.dashboard;

import org.jspecify.annotations.NullMarked;
