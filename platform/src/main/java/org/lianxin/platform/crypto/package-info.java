/** Fields that are sealed in the database, how they are looked up, and how their keys are exchanged while the service runs. */
@NullMarked
package org.lianxin.platform.crypto;

import org.jspecify.annotations.NullMarked;
