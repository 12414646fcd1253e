/** Whether a cadre knows the community: questions drawn from its profile, answered once, kept as facts. */
@NullMarked
package org.lianxin.assignment.quiz;

import org.jspecify.annotations.NullMarked;
