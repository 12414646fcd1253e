package org.lianxin.platform.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones make them, full of what nobody meant to tell. */
final class Pictures {
    static final String SECRET = "30.2741N 120.1551E iPhone of Li";

    private Pictures() {}

    static byte[] plain(String format) {
        var picture = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(4, 4, 20, 20);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** With Exif (turned by the given orientation), XMP, IPTC, a comment, a preview behind the end. */
    static byte[] photo(int orientation) {
        var plain = plain("jpeg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif(orientation));
        segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8));
        segment(out, 0xED, ("Photoshop 3.0\0" + SECRET).getBytes(StandardCharsets.UTF_8));
        segment(out, 0xFE, SECRET.getBytes(StandardCharsets.UTF_8));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(plain);
        out.writeBytes(SECRET.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    private static byte[] exif(int orientation) {
        var secret = SECRET.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(200)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(secret.length)
                .putInt(60)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .position(66)
                .put(secret)
                .array();
    }

    /** With a text, an Exif chunk and something behind the end. */
    static byte[] screenshot() {
        var plain = plain("png");
        var secret = SECRET.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        int afterHead = 8 + 12 + 13;
        out.write(plain, 0, afterHead);
        chunk(out, "tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.UTF_8));
        chunk(out, "eXIf", secret);
        out.write(plain, afterHead, plain.length - afterHead);
        out.writeBytes(secret);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
        var typed = ByteBuffer.allocate(4 + body.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
        var sum = new CRC32();
        sum.update(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static int[] pixels(byte[] picture) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(picture));
            return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean tells(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .contains(new String(SECRET.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
