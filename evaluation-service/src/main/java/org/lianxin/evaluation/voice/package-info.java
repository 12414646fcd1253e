/** What residents see of their ratings: whether they counted and what they did, never who else said what. */
@NullMarked
package org.lianxin.evaluation.voice;

import org.jspecify.annotations.NullMarked;
