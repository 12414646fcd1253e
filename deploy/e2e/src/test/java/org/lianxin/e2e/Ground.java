package org.lianxin.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.story.StoryOptions;

/** Where the stack of the test lives, and on what the story is played. */
final class Ground {
    private Ground() {}

    /** A state directory under target, so that the logs of a failed run can be read and the next clean build removes them. */
    static Layout layout() {
        return new Layout(Layout.find().root(), Path.of("target", "stack").toAbsolutePath());
    }

    static void clear(Path state) throws IOException {
        if (Files.notExists(state)) {
            return;
        }
        try (var files = Files.walk(state)) {
            files.sorted(Comparator.reverseOrder()).forEach(Ground::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Small, but with everything in it. */
    static StoryOptions story(Path root) {
        var options = new StoryOptions();
        options.organisations = 5;
        options.cadres = 40;
        options.assignments = 40;
        options.households = 120;
        options.visits = 120;
        options.needs = 20;
        options.matters = 60;
        var data = root.resolve("..").resolve("shared").resolve("data").normalize();
        if (Files.isDirectory(data)) {
            options.communities = data.resolve("communities-hangzhou.csv");
            options.messages = data.resolve("resident-messages.jsonl");
        } else {
            System.out.println("No " + data + ": the story is played on the sample instead of a whole city");
        }
        return options;
    }
}
