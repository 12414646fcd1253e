/** Single persons: look-up by number, numbers in clear for a reason, groups and their days. */
@NullMarked
package org.lianxin.visit.household.person;

import org.jspecify.annotations.NullMarked;
