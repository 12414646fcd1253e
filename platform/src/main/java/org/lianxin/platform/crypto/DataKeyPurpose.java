package org.lianxin.platform.crypto;

/** What a data key is for. */
enum DataKeyPurpose {
    /** Sealing values; exchanged from time to time. */
    SEAL,
    /** Keyed hashes for exact look-up; stays, because an index has to give the same hash for the same value. */
    INDEX
}
