/** What staff do with a matter: route, object, accept, ask, answer, decline, ask for more time. */
@NullMarked
package org.lianxin.feedback.handling;

import org.jspecify.annotations.NullMarked;
