/** Reads the rows of an uploaded file, CSV or spreadsheet, one by one. */
@NullMarked
package org.lianxin.platform.imports.file;

import org.jspecify.annotations.NullMarked;
