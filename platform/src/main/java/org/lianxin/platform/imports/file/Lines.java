package org.lianxin.platform.imports.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbered lines of a file. A line has a greatest length, because a file without line breaks must not fill the
 * memory; bytes that are no text arrive as U+FFFD and are refused with their row.
 */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 8_192;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @param cut whether the line was longer than is read */
    record Line(int number, String text, boolean cut) {}

    private final BufferedReader reader;
    private final int longest;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private int number;
    private boolean afterReturn;

    Lines(InputStream file, Charset encoding) {
        this(file, encoding, LONGEST);
    }

    /** @param longest characters of a line that are read; the rest is left out, and the line marked as cut */
    Lines(InputStream file, Charset encoding, int longest) {
        this.longest = longest;
        reader = new BufferedReader(new InputStreamReader(file, encoding));
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() {
        return givenBack.isEmpty() ? read() : givenBack.pop();
    }

    void giveBack(List<Line> lines) {
        lines.reversed().forEach(givenBack::push);
    }

    private @Nullable Line read() {
        var text = new StringBuilder();
        boolean any = false;
        boolean cut = false;
        for (int c = character(); c != END; c = character()) {
            if (c == '\n' && afterReturn && !any) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                return line(text, cut);
            }
            any = true;
            if (text.length() < longest) {
                text.append((char) c);
            } else {
                cut = true;
            }
        }
        return any ? line(text, cut) : null;
    }

    private Line line(StringBuilder text, boolean cut) {
        number++;
        boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Line(number, marked ? text.substring(1) : text.toString(), cut);
    }

    private int character() {
        try {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
