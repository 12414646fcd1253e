/** What holds for assignments in a region from a day on, as data. */
@NullMarked
package org.lianxin.assignment.rule;

import org.jspecify.annotations.NullMarked;
