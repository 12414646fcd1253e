/** What this service learns from assignment-service: who answers for which community, kept as a copy. */
@NullMarked
package org.lianxin.feedback.assignments;

import org.jspecify.annotations.NullMarked;
