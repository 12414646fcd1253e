/** Secrets handed to a person once and kept only as a keyed hash. */
@NullMarked
package org.lianxin.platform.codes;

import org.jspecify.annotations.NullMarked;
