/** The story the demo plays through the public REST APIs. */
@NullMarked
package org.lianxin.local.story;

import org.jspecify.annotations.NullMarked;
