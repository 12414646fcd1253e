/** What a service tells the others and hears from them: outbox, relay, envelope, consumer, parked events. */
@NullMarked
package org.lianxin.platform.events;

import org.jspecify.annotations.NullMarked;
