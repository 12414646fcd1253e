package org.lianxin.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.platform.files.FileScanner.ScannerUnavailable;

/** What the daemon is asked and how its answers are read; the other end speaks as clamd's manual says. */
class ClamdTest {
    private static final byte[] CONTENT = new byte[150_000];

    @TempDir
    Path directory;

    @Test
    void theWholeFileIsSentInChunks() throws Exception {
        var heard = answering("stream: OK\0");
        assertEquals(Optional.empty(), clamd().threatIn(CONTENT));
        assertArrayEquals(CONTENT, heard.get());
    }

    @Test
    void whatWasFoundIsNamed() throws Exception {
        answering("stream: Eicar-Test-Signature FOUND\0");
        assertEquals(Optional.of("Eicar-Test-Signature"), clamd().threatIn(CONTENT));
    }

    @Test
    void anyOtherAnswerIsNone() throws Exception {
        for (var answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OK FOUND OK\0"}) {
            answering(answer);
            assertThrows(ScannerUnavailable.class, () -> clamd().threatIn(CONTENT));
        }
    }

    @Test
    void whoDoesNotAnswerInTimeOrAtAllIsNotWaitedFor() throws Exception {
        assertThrows(ScannerUnavailable.class, () -> clamd().threatIn(CONTENT));
        try (var silent = listening()) {
            assertThrows(ScannerUnavailable.class, () -> clamd().threatIn(CONTENT));
        }
        assertThrows(ScannerUnavailable.class, () -> new Clamd("127.0.0.1:1", Duration.ofSeconds(5)).threatIn(CONTENT));
    }

    private Path socket() {
        return directory.resolve("clamd");
    }

    private Clamd clamd() {
        return new Clamd("unix:" + socket(), Duration.ofSeconds(2));
    }

    private ServerSocketChannel listening() throws IOException {
        java.nio.file.Files.deleteIfExists(socket());
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket()));
    }

    private CompletableFuture<byte[]> answering(String answer) throws IOException {
        var server = listening();
        return CompletableFuture.supplyAsync(() -> {
            try (server;
                    var caller = server.accept()) {
                var in = new DataInputStream(Channels.newInputStream(caller));
                assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                var heard = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    heard.writeBytes(in.readNBytes(length));
                }
                caller.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                return heard.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
