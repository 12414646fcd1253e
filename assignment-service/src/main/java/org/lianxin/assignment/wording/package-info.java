/** Finds in a text what may give away a person: numbers, names, doors. */
@NullMarked
package org.lianxin.assignment.wording;

import org.jspecify.annotations.NullMarked;
