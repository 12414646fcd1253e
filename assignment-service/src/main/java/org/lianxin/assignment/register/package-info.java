/** What the registers share: which region a caller sees, and how a record is put into place. */
@NullMarked
package org.lianxin.assignment.register;

import org.jspecify.annotations.NullMarked;
