/** The cadres who answer for communities, and where they must not serve. */
@NullMarked
package org.lianxin.assignment.cadre;

import org.jspecify.annotations.NullMarked;
