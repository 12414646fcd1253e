/** The chain over the audit entries: how they are sealed, anchored outside of the database, and verified. */
@NullMarked
package org.lianxin.platform.auditchain;

import org.jspecify.annotations.NullMarked;
