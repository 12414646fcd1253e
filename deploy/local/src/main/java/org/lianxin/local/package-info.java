/** The whole suite on one machine: what a person starts with {@code deploy/lianxin} and what every test stands on. */
@NullMarked
package org.lianxin.local;

import org.jspecify.annotations.NullMarked;
