/** Short-lived signed tokens for a machine without an identity provider. */
@NullMarked
package org.lianxin.local.token;

import org.jspecify.annotations.NullMarked;
