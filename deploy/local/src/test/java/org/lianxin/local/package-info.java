/** What the local stack promises to those who use it. */
@NullMarked
package org.lianxin.local;

import org.jspecify.annotations.NullMarked;
