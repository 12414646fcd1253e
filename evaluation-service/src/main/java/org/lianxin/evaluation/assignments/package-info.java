/** What this service learns from assignment-service: organisations, communities, who answered for what. */
@NullMarked
package org.lianxin.evaluation.assignments;

import org.jspecify.annotations.NullMarked;
