package org.lianxin.platform.imports.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Finds out whether a file is UTF-8 or what spreadsheets on Chinese desktops still write, GB18030 (which includes GBK).
 * Nearly every sequence of bytes is some GB18030, so a file with a few broken bytes must not be taken for it: it is so only
 * if hardly anything in it reads as UTF-8.
 */
final class Encoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 256 * 1024;

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(SAMPLE));
        }
    }

    static Charset of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int at = 0; at < bytes.length; ) {
            int length = utf8At(bytes, at);
            if (length > 1) {
                good++;
            } else if (length == 0) {
                bad++;
            }
            at += Math.max(1, length);
        }
        return bad > good && isGb18030(bytes) ? GB18030 : StandardCharsets.UTF_8;
    }

    /** How many bytes the UTF-8 sequence here has; 0 if there is none, and a sequence cut off by the end counts as one. */
    private static int utf8At(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        for (int i = 1; i < length && at + i < bytes.length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The last character may have been cut off by the end of the sample. */
    private static boolean isGb18030(byte[] bytes) {
        for (int cut = 0; cut < 4 && cut < bytes.length; cut++) {
            try {
                var unused = GB18030.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length - cut)));
                return true;
            } catch (CharacterCodingException notYet) {
                continue;
            }
        }
        return false;
    }
}
