package org.lianxin.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.crypto.FileCipher;
import org.lianxin.platform.crypto.Unopenable;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.web.Problem;

/** Files that people attach, in a directory. */
@QuarkusTest
class FilesTest extends PlatformTest {
    private static final byte[] PDF = ("%PDF-1.7\n" + Pictures.SECRET + "\n%%EOF").getBytes(StandardCharsets.UTF_8);

    @Inject
    Files files;

    @Inject
    FileStore store;

    @Test
    void whatWasKeptComesBackWithoutWhatItTold() {
        var received = receive(Pictures.photo(6));
        assertEquals(FileKind.JPEG, received.kind());
        var back = files.open(files.put(received));
        assertArrayEquals(received.content(), back);
        assertFalse(Pictures.tells(back));
        assertEquals(FileKind.PNG, receive(Pictures.screenshot()).kind());
        assertArrayEquals(PDF, files.open(files.put(receive(PDF))));
    }

    @Test
    void theSameFileHasTheSameHashAndNeverTheSameNameOrKey() {
        var one = receive(PDF);
        var again = receive(PDF);
        assertArrayEquals(one.hash(), again.hash());
        assertFalse(Arrays.equals(one.hash(), receive(Pictures.photo(1)).hash()));
        var kept = files.put(one);
        var keptAgain = files.put(again);
        assertNotEquals(kept.file(), keptAgain.file());
        assertFalse(Arrays.equals(kept.key(), keptAgain.key()));
    }

    @Test
    void whereItLiesItCannotBeRead() {
        var kept = files.put(receive(PDF));
        var sealed = store.read(kept.file()).orElseThrow();
        assertFalse(Pictures.tells(sealed));
        var other = files.put(receive(PDF));
        assertThrows(Unopenable.class, () -> files.open(new KeptFile(kept.file(), other.key())));
        assertThrows(Unopenable.class, () -> FileCipher.open(sealed, other.file(), kept.key()));
        sealed[sealed.length / 2] ^= 1;
        assertThrows(Unopenable.class, () -> FileCipher.open(sealed, kept.file(), kept.key()));
    }

    @Test
    void whatIsNoFileOfAKindThatIsTakenIsRefused() {
        for (var content : new byte[][] {
            {},
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1),
            "PK\u0003\u0004 [Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1),
            Pictures.plain("gif")
        }) {
            assertRefused(415, "file-kind-unknown", content);
        }
        var cutOff = Pictures.photo(1);
        assertRefused(422, "file-unreadable", Arrays.copyOf(cutOff, 400));
    }

    @Test
    void theLimitIsTheLimit() {
        var most = 5 * 1024 * 1024;
        assertEquals(FileKind.PDF, receive(Arrays.copyOf(PDF, most)).kind());
        assertRefused(413, "file-too-large", Arrays.copyOf(PDF, most + 1));
    }

    /** Of a sender that never ends no more is read than the limit. */
    @Test
    void aSenderThatNeverEndsIsCutOff() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() throws IOException {
                if (++read > 6 * 1024 * 1024) {
                    throw new IOException("read beyond the limit");
                }
                return 'x';
            }
        };
        assertEquals(
                413, assertThrows(Problem.class, () -> files.receive(endless)).status());
    }

    @Test
    void itGoesWhenItsRowGoesAndNotBefore() {
        var kept = files.put(receive(PDF));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    files.removeWithRow(kept.file());
                    throw new IllegalStateException("undone");
                }));
        assertArrayEquals(PDF, files.open(kept));
        QuarkusTransaction.requiringNew().run(() -> {
            files.removeWithRow(kept.file());
            assertTrue(store.read(kept.file()).isPresent());
        });
        assertEquals(404, assertThrows(Problem.class, () -> files.open(kept)).status());
        files.remove(kept.file());
    }

    private ReceivedFile receive(byte[] content) {
        return files.receive(new ByteArrayInputStream(content));
    }

    private void assertRefused(int status, String code, byte[] content) {
        var refused = assertThrows(Problem.class, () -> receive(content));
        assertEquals(status + " " + code, refused.status() + " " + refused.code());
    }
}
