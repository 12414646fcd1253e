/** Takes in whole lists at once: each row judged on its own merits, the good ones together, and all of it undone if need be. */
@NullMarked
package org.lianxin.platform.imports;

import org.jspecify.annotations.NullMarked;
