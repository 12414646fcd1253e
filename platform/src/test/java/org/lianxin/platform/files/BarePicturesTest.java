package org.lianxin.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture tells what it shows and nothing else. */
class BarePicturesTest {

    @Test
    void aPhotoLosesWhatItTellsAndKeepsEveryPixel() throws Exception {
        var photo = Pictures.photo(1);
        assertTrue(Pictures.tells(photo));
        var bare = FileKind.JPEG.bare(photo);
        assertFalse(Pictures.tells(bare));
        assertFalse(text(bare).contains("Exif"));
        assertArrayEquals(Pictures.pixels(photo), Pictures.pixels(bare));
        assertTrue(bare.length <= Pictures.plain("jpeg").length, "nor anything behind its end");
    }

    @Test
    void howThePhoneWasHeldIsAllThatStays() throws Exception {
        for (int orientation = 2; orientation <= 8; orientation++) {
            var bare = FileKind.JPEG.bare(Pictures.photo(orientation));
            assertFalse(Pictures.tells(bare));
            int exif = text(bare).indexOf("Exif");
            assertEquals(orientation, Orientation.in(Arrays.copyOfRange(bare, exif, exif + 40)));
            assertArrayEquals(bare, FileKind.JPEG.bare(bare), "what is bare stays as it is");
        }
    }

    @Test
    void aScreenshotLosesItsTexts() throws Exception {
        var screenshot = Pictures.screenshot();
        assertTrue(Pictures.tells(screenshot));
        var bare = FileKind.PNG.bare(screenshot);
        assertFalse(Pictures.tells(bare));
        assertArrayEquals(Pictures.pixels(screenshot), Pictures.pixels(bare));
        assertArrayEquals(bare, FileKind.PNG.bare(bare));
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"JPEG", "PNG"})
    void whatIsCutOffIsNotTaken(FileKind kind) {
        var whole = kind == FileKind.JPEG ? Pictures.plain("jpeg") : Pictures.plain("png");
        for (int length = 0; length < whole.length; length++) {
            var part = Arrays.copyOf(whole, length);
            assertThrows(UnreadableFile.class, () -> kind.bare(part), () -> kind + " of " + part.length);
        }
    }

    /** Whatever arrives is either refused as unreadable or stripped: nothing else is thrown, and nothing takes for ever. */
    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"JPEG", "PNG"})
    void brokenOnesDoNoHarm(FileKind kind) {
        var chance = new Random(20_261_124);
        var whole = kind == FileKind.JPEG ? Pictures.photo(6) : Pictures.screenshot();
        int refused = 0;
        for (int times = 0; times < 20_000; times++) {
            var broken = whole.clone();
            for (int i = 0; i <= chance.nextInt(4); i++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            }
            try {
                kind.bare(broken);
            } catch (UnreadableFile expected) {
                refused++;
            }
        }
        assertTrue(refused > 0);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
