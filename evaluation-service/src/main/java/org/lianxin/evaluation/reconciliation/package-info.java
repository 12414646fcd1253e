/** Compares what the producers told with what arrived, and names the gaps to repair. */
@NullMarked
package org.lianxin.evaluation.reconciliation;

import org.jspecify.annotations.NullMarked;
