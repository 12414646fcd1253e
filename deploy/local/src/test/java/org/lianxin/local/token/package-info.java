/** What a token says and who believes it. */
@NullMarked
package org.lianxin.local.token;

import org.jspecify.annotations.NullMarked;
