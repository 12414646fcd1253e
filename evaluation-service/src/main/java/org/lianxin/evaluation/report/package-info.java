/** What the other services report becomes facts, each event once. */
@NullMarked
package org.lianxin.evaluation.report;

import org.jspecify.annotations.NullMarked;
