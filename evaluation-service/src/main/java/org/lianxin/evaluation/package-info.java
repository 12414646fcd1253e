/** Facts become scorecards: every score opens into its indicators, each indicator into the facts behind it. */
@NullMarked
package org.lianxin.evaluation;

import org.jspecify.annotations.NullMarked;
