/** The classification of matters in three levels, and what a person decided for each. */
@NullMarked
package org.lianxin.feedback.classification;

import org.jspecify.annotations.NullMarked;
