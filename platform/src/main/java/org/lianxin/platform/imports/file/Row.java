package org.lianxin.platform.imports.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it was read.
 *
 * @param line where it stands, the first line of the file being 1
 * @param flaw why it could not be split into fields, or null
 */
public record Row(int line, List<String> fields, @Nullable String flaw) {}
