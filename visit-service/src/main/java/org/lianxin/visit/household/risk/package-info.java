/** What suggests a risk level: vulnerability groups and rules, kept as data. */
@NullMarked
package org.lianxin.visit.household.risk;

import org.jspecify.annotations.NullMarked;
