/** What PostgreSQL and Kafka promise when they run locally. */
@NullMarked
package org.lianxin.local.infrastructure;

import org.jspecify.annotations.NullMarked;
