package org.lianxin.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG picture (ITU-T T.81) with nothing but the picture: no place, time, device, author, preview or comment, and nothing behind its end.
 * The picture itself is not touched; of what was said about it only how it is turned stays, because it would lie on its side otherwise.
 */
final class BareJpeg {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    /** Version, units and densities follow the name; two bytes of zero say that there is no preview. */
    private static final int JFIF_HEAD = 12;

    private static final int ADOBE_HEAD = 12;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private int turned = Orientation.UPRIGHT;
    private boolean pictureBegun;

    BareJpeg(byte[] content) {
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    byte[] bare() throws UnreadableFile {
        try {
            if (next() != 0xFF || next() != SOI) {
                throw new UnreadableFile("no start of image");
            }
            mark(SOI);
            for (int marker = marker(); marker != EOI; marker = marker()) {
                segment(marker);
                if (marker == SOS) {
                    scan();
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw new UnreadableFile(cutOff);
        }
        if (!pictureBegun) {
            throw new UnreadableFile("no picture");
        }
        mark(EOI);
        return out.toByteArray();
    }

    private int next() {
        return in.get() & 0xFF;
    }

    private void mark(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private int marker() throws UnreadableFile {
        if (next() != 0xFF) {
            throw new UnreadableFile("no marker where one must be");
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private void segment(int marker) throws UnreadableFile {
        // Only tables, frames and scans have a length and belong to the picture; SOI, RST and TEM may not stand here.
        if (marker < 0xC0 || marker >= 0xD0 && marker <= SOI || marker > APP15 && marker != COM) {
            throw new UnreadableFile("a segment that is not known");
        }
        int length = (in.getShort() & 0xFFFF) - 2;
        if (length < 0) {
            throw new UnreadableFile("a segment without a length");
        }
        var body = new byte[length];
        in.get(body);
        if (marker >= APP0 && marker <= APP15) {
            application(marker, body);
        } else if (marker != COM) {
            begin();
            write(marker, body);
        }
    }

    /** Of what applications add only that which a viewer needs to show the picture as it is. */
    private void application(int marker, byte[] body) {
        if (marker == APP0 && startsWith(body, JFIF) && body.length >= JFIF_HEAD && out.size() == 2) {
            write(APP0, Arrays.copyOf(Arrays.copyOf(body, JFIF_HEAD), JFIF_HEAD + 2));
        } else if (marker == APP14 && startsWith(body, ADOBE) && body.length >= ADOBE_HEAD) {
            write(APP14, Arrays.copyOf(body, ADOBE_HEAD));
        } else if (marker == APP1 && turned == Orientation.UPRIGHT) {
            turned = Orientation.in(body);
        }
    }

    private void begin() {
        if (!pictureBegun && turned != Orientation.UPRIGHT) {
            write(APP1, Orientation.alone(turned));
        }
        pictureBegun = true;
    }

    private void write(int marker, byte[] body) {
        mark(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    /** The coded picture, in which FF is followed by zero or by a restart; any other marker ends it. */
    private void scan() {
        while (true) {
            int value = next();
            if (value == 0xFF) {
                int code = in.get(in.position()) & 0xFF;
                if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                    in.position(in.position() - 1);
                    return;
                }
            }
            out.write(value);
        }
    }

    private static boolean startsWith(byte[] body, byte[] name) {
        return body.length >= name.length && Arrays.equals(body, 0, name.length, name, 0, name.length);
    }
}
