/** Applying for help: with which papers, by whom and with what mandate, and whether a relative of staff is among them. */
@NullMarked
package org.lianxin.visit.aid.application;

import org.jspecify.annotations.NullMarked;
