package org.lianxin.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held, read from and written as the Exif (CIPA DC-008) of a picture. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int TIFF = 42;
    private static final int FIRST_DIRECTORY = 8;

    private Orientation() {}

    /** Upright when nothing is said, or nothing that can be understood: then the picture lies on its side, and tells nothing. */
    static int in(byte[] segment) {
        if (segment.length < EXIF.length || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return UPRIGHT;
        }
        try {
            return read(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                    .slice());
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The body of an APP1 segment that says this and nothing else. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(EXIF.length + FIRST_DIRECTORY + 2 + ENTRY + 4)
                .put(EXIF)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) TIFF)
                .putInt(FIRST_DIRECTORY)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
