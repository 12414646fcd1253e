/** Officials record visits, one or a whole day's, and add to them later. */
@NullMarked
package org.lianxin.visit.recording;

import org.jspecify.annotations.NullMarked;
