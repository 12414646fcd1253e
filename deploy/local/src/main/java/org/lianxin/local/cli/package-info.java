/** The commands of {@code deploy/lianxin}. */
@NullMarked
package org.lianxin.local.cli;

import org.jspecify.annotations.NullMarked;
