/** The whole suite from outside: measured beside the same work in plain SQL. */
@NullMarked
package org.lianxin.e2e;

import org.jspecify.annotations.NullMarked;
