/** How scores are made: indicators, weights and grades as data, proposed by one person and approved by another. */
@NullMarked
package org.lianxin.evaluation.scheme;

import org.jspecify.annotations.NullMarked;
