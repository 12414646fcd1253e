/** How quickly and how well matters are answered, by place, category and time; sealed matters are in no figure, and small ones are hidden. */
@NullMarked
package org.lianxin.feedback.statistics;

import org.jspecify.annotations.NullMarked;
