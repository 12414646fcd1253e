/** Receiving matters from every channel and routing them to whoever answers for the community. */
@NullMarked
package org.lianxin.feedback.intake;

import org.jspecify.annotations.NullMarked;
