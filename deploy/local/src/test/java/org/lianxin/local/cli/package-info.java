/** What a person meets on the command line. */
@NullMarked
package org.lianxin.local.cli;

import org.jspecify.annotations.NullMarked;
