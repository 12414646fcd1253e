/** What is known of a community: its circumstances in versions, who reviewed them, and which have grown stale. */
@NullMarked
package org.lianxin.assignment.profile;

import org.jspecify.annotations.NullMarked;
