/** Promises (承诺) made to residents: who owes what until when, and whether the resident says that it was kept. */
@NullMarked
package org.lianxin.visit.promise;

import org.jspecify.annotations.NullMarked;
