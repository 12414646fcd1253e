package org.lianxin.platform.files;

/** The content is not what its first bytes say. */
class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableFile(String why) {
        super(why);
    }

    UnreadableFile(RuntimeException why) {
        super(why);
    }
}
