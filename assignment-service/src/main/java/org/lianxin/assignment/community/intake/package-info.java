/** Taking in a whole list of communities at once, each row judged on its own merits. */
@NullMarked
package org.lianxin.assignment.community.intake;

import org.jspecify.annotations.NullMarked;
