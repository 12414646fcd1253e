/** Files that people attach: looked at, stripped of what they tell beside the picture, sealed, and kept outside of the database. */
@NullMarked
package org.lianxin.platform.files;

import org.jspecify.annotations.NullMarked;
