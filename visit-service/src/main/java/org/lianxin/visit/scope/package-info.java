/** What a caller may see, and lists that hold nothing else. */
@NullMarked
package org.lianxin.visit.scope;

import org.jspecify.annotations.NullMarked;
