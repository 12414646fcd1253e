/** The matter, whatever a resident raises: its states, its conversation, who may see it and what is published of it. */
@NullMarked
package org.lianxin.feedback.matter;

import org.jspecify.annotations.NullMarked;
