/** What must hold before a service takes its first request. */
@NullMarked
package org.lianxin.platform.start;

import org.jspecify.annotations.NullMarked;
