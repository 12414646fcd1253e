/** The communities, villages and work units that are answered for. */
@NullMarked
package org.lianxin.assignment.community;

import org.jspecify.annotations.NullMarked;
