package org.lianxin.local.story;

/** A step that did not go as it should. */
final class StoryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryFailure(String message) {
        super(message);
    }

    StoryFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
