/** What changed for an official since their device asked last, and what it must forget. */
@NullMarked
package org.lianxin.visit.feed;

import org.jspecify.annotations.NullMarked;
