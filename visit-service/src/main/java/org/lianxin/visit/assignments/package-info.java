/** What this service learns from assignment-service: cadres, communities, and who answers for whom. */
@NullMarked
package org.lianxin.visit.assignments;

import org.jspecify.annotations.NullMarked;
