/** Supervision tickets (督办单): an answer owed to the supervisor, by a day of its own. */
@NullMarked
package org.lianxin.feedback.ticket;

import org.jspecify.annotations.NullMarked;
