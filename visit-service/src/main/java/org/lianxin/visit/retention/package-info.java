/** How long personal data are kept: periods as data, the job that erases, and holds that stop it. */
@NullMarked
package org.lianxin.visit.retention;

import org.jspecify.annotations.NullMarked;
