/** Who has changed what, and who has read what of a person: written by itself, in the transaction of the change. */
@NullMarked
package org.lianxin.platform.audit;

import org.jspecify.annotations.NullMarked;
