/** What may lie on a device: each feature shows its own records to the feed of changes. */
@NullMarked
package org.lianxin.visit.offline;

import org.jspecify.annotations.NullMarked;
