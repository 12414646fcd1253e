package org.lianxin.platform.files;

import java.util.UUID;

/**
 * Where a file lies and what opens it. Whoever keeps this row keeps the file: without the key nobody can read it any more.
 *
 * @param file its name, used once
 * @param key to be sealed in the row beside the name
 */
public record KeptFile(UUID file, byte[] key) {}
