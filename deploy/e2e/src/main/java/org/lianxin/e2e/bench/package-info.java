/** What is measured: the visit service beside its own SQL statements, its pages at two sizes, its events. */
@NullMarked
package org.lianxin.e2e.bench;

import org.jspecify.annotations.NullMarked;
