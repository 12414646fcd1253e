package org.lianxin.platform.files;

import java.util.Optional;

/** Looks for what would harm whoever opens the file. */
interface FileScanner {
    /**
     * @return the name of what was found
     * @throws ScannerUnavailable when it cannot be told: then the file is not taken
     */
    Optional<String> threatIn(byte[] content) throws ScannerUnavailable;

    /** The scanner did not answer, or not what it should. */
    class ScannerUnavailable extends Exception {
        private static final long serialVersionUID = 1;

        ScannerUnavailable(String why) {
            super(why);
        }

        ScannerUnavailable(Throwable why) {
            super(why);
        }
    }
}
