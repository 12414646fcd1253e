package org.lianxin.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG picture (W3C PNG) with nothing but the chunks that show it: no texts, times, Exif or profiles, and nothing behind its end. */
final class BarePng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD");

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    BarePng(byte[] content) {
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    byte[] bare() throws UnreadableFile {
        try {
            var signature = new byte[SIGNATURE.length];
            in.get(signature);
            out.writeBytes(SIGNATURE);
            if (!Arrays.equals(signature, SIGNATURE) || !chunk().equals("IHDR")) {
                throw new UnreadableFile("no start of image");
            }
            boolean pictured = false;
            for (var type = chunk(); !type.equals("IEND"); type = chunk()) {
                pictured |= type.equals("IDAT");
            }
            if (!pictured) {
                throw new UnreadableFile("no picture");
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw new UnreadableFile(cutOff);
        }
        return out.toByteArray();
    }

    /** Takes one chunk over if it is kept; its checksum must be right. */
    private String chunk() throws UnreadableFile {
        int begin = in.position();
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw new UnreadableFile("a chunk that is cut off");
        }
        var typeAndBody = new byte[4 + length];
        in.get(typeAndBody);
        var sum = new CRC32();
        sum.update(typeAndBody);
        if ((int) sum.getValue() != in.getInt()) {
            throw new UnreadableFile("a chunk with a wrong checksum");
        }
        var type = new String(typeAndBody, 0, 4, StandardCharsets.US_ASCII);
        if (KEPT.contains(type)) {
            out.write(in.array(), begin, in.position() - begin);
        }
        return type;
    }
}
