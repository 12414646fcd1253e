/** Batches recorded offline: each item judged on its own, safe to send again. */
@NullMarked
package org.lianxin.visit.sync;

import org.jspecify.annotations.NullMarked;
