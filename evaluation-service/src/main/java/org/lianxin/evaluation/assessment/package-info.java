/** What organisation and peers say of a cadre, by people without a conflict of interest. */
@NullMarked
package org.lianxin.evaluation.assessment;

import org.jspecify.annotations.NullMarked;
