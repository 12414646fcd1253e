/** Suggestions for category, community and duplicates, each with its reasons; a person decides, and nothing suggested is stored. */
@NullMarked
package org.lianxin.feedback.suggestion;

import org.jspecify.annotations.NullMarked;
