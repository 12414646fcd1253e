package org.lianxin.platform.files;

import java.util.Optional;
import java.util.UUID;

/** Where sealed files lie. A name is used once: what was written under it never changes. */
interface FileStore {
    void write(UUID file, byte[] sealed);

    /** Empty when there is none. */
    Optional<byte[]> read(UUID file);

    /** Does nothing when there is none. */
    void remove(UUID file);
}
