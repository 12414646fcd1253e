/** Requests that create may be sent twice and count once. */
@NullMarked
package org.lianxin.platform.idempotency;

import org.jspecify.annotations.NullMarked;
