/** The organisations that send cadres, addressed by their unified social credit code. */
@NullMarked
package org.lianxin.assignment.organisation;

import org.jspecify.annotations.NullMarked;
