/** PostgreSQL and Kafka, both real, in a process of their own that leaves nothing behind. */
@NullMarked
package org.lianxin.local.infrastructure;

import org.jspecify.annotations.NullMarked;
