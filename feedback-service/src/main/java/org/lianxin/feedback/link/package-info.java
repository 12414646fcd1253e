/** Visits, needs and help cases that belong to a matter; a need found in a matter is told to visit-service. */
@NullMarked
package org.lianxin.feedback.link;

import org.jspecify.annotations.NullMarked;
