/** Identifiers made by the suite. */
@NullMarked
package org.lianxin.platform.id;

import org.jspecify.annotations.NullMarked;
