/** What cadres hold against their scorecards, and the answers. */
@NullMarked
package org.lianxin.evaluation.objection;

import org.jspecify.annotations.NullMarked;
