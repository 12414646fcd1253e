package org.lianxin.platform.imports;

/** The file or the database could not be used; nothing of the import stays. */
final class ImportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportFailure(Throwable cause) {
        super(cause);
    }
}
