/** Visits: recorded by officials, acknowledged or disputed by residents, reviewed by somebody else. */
@NullMarked
package org.lianxin.visit.visit;

import org.jspecify.annotations.NullMarked;
