package org.lianxin.visit.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for texts in every file below a directory: in UTF-8, and as hexadecimal and Base64 digits. Indexes of Kafka's segments are
 * passed over: they hold positions only, and far more zeros than there is to read otherwise.
 */
final class Traces {
    private static final int BLOCK = 1 << 20;

    private final List<Path> roots;

    Traces(Path... roots) {
        this.roots = List.of(roots);
    }

    /** {@code text in file}, for each text that is found. */
    Set<String> of(Collection<String> texts) {
        var forms = new Forms(texts);
        var found = new TreeSet<String>();
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                files.filter(file -> Files.isRegularFile(file)
                                && !file.getFileName().toString().endsWith("index"))
                        .forEach(file -> look(file, forms, found));
            } catch (IOException | UncheckedIOException vanished) {
                throw new AssertionError("a directory went away while it was searched", vanished);
            }
        }
        return found;
    }

    private record Form(String text, byte[] bytes) {}

    /** What is looked for, by its first two bytes: one pass over a file for however many there are. */
    private static final class Forms {
        private final List<List<Form>> byBeginning =
                new ArrayList<>(java.util.Collections.nCopies(1 << 16, List.<Form>of()));
        private final boolean[] beginning = new boolean[1 << 16];
        private int longest = 1;

        Forms(Collection<String> texts) {
            texts.stream().flatMap(Traces::forms).forEach(form -> {
                int key = key(form.bytes()[0], form.bytes()[1]);
                byBeginning.set(
                        key,
                        Stream.concat(byBeginning.get(key).stream(), Stream.of(form))
                                .toList());
                beginning[key] = true;
                longest = Math.max(longest, form.bytes().length);
            });
        }

        private static int key(byte first, byte second) {
            return (first & 0xff) << 8 | second & 0xff;
        }

        void in(byte[] block, int length, Path file, Set<String> found) {
            for (int i = 0; i + 1 < length; i++) {
                int key = key(block[i], block[i + 1]);
                if (beginning[key]) {
                    for (var form : byBeginning.get(key)) {
                        int end = i + form.bytes().length;
                        if (end <= length && Arrays.equals(block, i, end, form.bytes(), 0, form.bytes().length)) {
                            found.add(form.text() + " in " + file);
                        }
                    }
                }
            }
        }
    }

    private static Stream<Form> forms(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                new Form(text, utf8),
                new Form(text, ascii(HexFormat.of().formatHex(utf8))),
                // Without the last characters, which depend on what follows.
                new Form(text, ascii(Base64.getEncoder().encodeToString(utf8).substring(0, utf8.length / 3 * 4))));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void look(Path file, Forms forms, Set<String> found) {
        try (InputStream in = Files.newInputStream(file)) {
            var block = new byte[BLOCK];
            int kept = 0;
            for (int read = in.read(block, kept, BLOCK - kept); read > 0; read = in.read(block, kept, BLOCK - kept)) {
                int length = kept + read;
                forms.in(block, length, file, found);
                kept = Math.min(forms.longest - 1, length);
                System.arraycopy(block, length - kept, block, 0, kept);
            }
        } catch (NoSuchFileException removed) {
            // A segment or a temporary file that the server removed meanwhile.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
