package org.lianxin.local.story;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.lianxin.local.stack.Stack;

/** Plays the story step by step through the REST APIs of a running stack. */
public final class Story {
    private Story() {}

    /** @param out gets the progress and the readable summary */
    public static Outcome play(StoryOptions options, Stack stack, PrintWriter out) {
        return new Outcome(List.of("this build has no story to play"), Map.of());
    }
}
