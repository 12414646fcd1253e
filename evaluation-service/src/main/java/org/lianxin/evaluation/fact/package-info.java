/** What the other services published that may tell how well residents are served, one fact per event. */
@NullMarked
package org.lianxin.evaluation.fact;

import org.jspecify.annotations.NullMarked;
