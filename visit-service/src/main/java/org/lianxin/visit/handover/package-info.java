/** What is open in the name of a cadre passes to the next one, all at once. */
@NullMarked
package org.lianxin.visit.handover;

import org.jspecify.annotations.NullMarked;
