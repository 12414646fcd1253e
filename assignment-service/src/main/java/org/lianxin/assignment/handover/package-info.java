/** How what an ending assignment leaves open passes into other hands, together or not at all. */
@NullMarked
package org.lianxin.assignment.handover;

import org.jspecify.annotations.NullMarked;
