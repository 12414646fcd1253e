/** What is open in the name of an official passes to the next one, all at once. */
@NullMarked
package org.lianxin.feedback.handover;

import org.jspecify.annotations.NullMarked;
