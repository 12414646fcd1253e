/** What cadres learnt by helping: written up, reviewed by somebody else, found by others and used again. */
@NullMarked
package org.lianxin.assignment.experience;

import org.jspecify.annotations.NullMarked;
