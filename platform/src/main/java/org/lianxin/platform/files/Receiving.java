package org.lianxin.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.Tika;
import org.jboss.logging.Logger;
import org.lianxin.platform.codes.KeyedHash;
import org.lianxin.platform.files.FileScanner.ScannerUnavailable;
import org.lianxin.platform.web.Problem;

/** Looks at a file before it is kept: how large it is, what it is by its content, what it tells beside it, whether it does harm. */
@ApplicationScoped
class Receiving {
    private static final Logger LOG = Logger.getLogger(Receiving.class);

    private final FileSettings settings;
    private final FileScanner scanner;
    private final KeyedHash hash;
    private final Tika tika = new Tika();

    Receiving(FileSettings settings, FileScanner scanner, KeyedHash hash) {
        this.settings = settings;
        this.scanner = scanner;
        this.hash = hash;
    }

    ReceivedFile receive(InputStream body) {
        var sent = read(body);
        // What the sender says it is does not matter, and its name is not asked for.
        var kind = FileKind.of(tika.detect(sent)).orElseThrow(() -> Problem.of(415, "file-kind-unknown"));
        var bare = bare(kind, sent);
        refuseHarm(sent);
        return new ReceivedFile(kind, bare, hash.of("file", sent));
    }

    private byte[] read(InputStream body) {
        int most = Math.toIntExact(settings.maxSize().asLongValue());
        try {
            var sent = body.readNBytes(most + 1);
            if (sent.length > most) {
                throw Problem.of(413, "file-too-large", most / 1024);
            }
            return sent;
        } catch (IOException brokenOff) {
            throw Problem.of(400, "http-400");
        }
    }

    private static byte[] bare(FileKind kind, byte[] sent) {
        try {
            return kind.bare(sent);
        } catch (UnreadableFile unreadable) {
            throw Problem.unprocessable("file-unreadable", kind);
        }
    }

    /** The whole of what was sent: harm may lie in what is left out, too, and tells about the device. */
    private void refuseHarm(byte[] sent) {
        try {
            var threat = scanner.threatIn(sent);
            if (threat.isPresent()) {
                LOG.warnf("a file was refused: %s", threat.get());
                throw Problem.unprocessable("file-harmful");
            }
        } catch (ScannerUnavailable e) {
            LOG.error("the scanner of files did not answer; nothing is taken until it does", e);
            throw Problem.of(503, "file-not-scanned");
        }
    }
}
