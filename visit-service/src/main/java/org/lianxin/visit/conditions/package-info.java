/** How households live: assessments by versioned forms, kept as history, and what changed between two days. */
@NullMarked
package org.lianxin.visit.conditions;

import org.jspecify.annotations.NullMarked;
