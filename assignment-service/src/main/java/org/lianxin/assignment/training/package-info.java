/** Courses and their sessions, who takes part, and the hours that count toward the yearly target. */
@NullMarked
package org.lianxin.assignment.training;

import org.jspecify.annotations.NullMarked;
