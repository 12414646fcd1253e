/** Finding records the way people type: part of a name, its pinyin or first letters, the beginning of a code. */
@NullMarked
package org.lianxin.assignment.search;

import org.jspecify.annotations.NullMarked;
