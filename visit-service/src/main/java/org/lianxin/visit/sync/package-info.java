/** Batches recorded offline: each operation judged on its own, safe to send again, conflicts kept for a person to decide. */
@NullMarked
package org.lianxin.visit.sync;

import org.jspecify.annotations.NullMarked;
