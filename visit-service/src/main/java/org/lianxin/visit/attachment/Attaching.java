package org.lianxin.visit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.lianxin.platform.files.Files;
import org.lianxin.visit.visit.Visitor;

/**
 * Whoever made a visit, alone or with others, attaches a file to it. The file is read, judged and kept without a transaction, because
 * phones send slowly; a file whose row is not written is removed again.
 */
@ApplicationScoped
class Attaching {
    private final WritingAttachment writing;
    private final Files files;

    Attaching(WritingAttachment writing, Files files) {
        this.writing = writing;
        this.files = files;
    }

    Written attach(UUID visit, UUID id, InputStream body, Visitor visitor) {
        writing.requireAllowed(visit, id, visitor);
        var received = files.receive(body);
        var known = writing.repetition(visit, id, received);
        if (known.isPresent()) {
            return new Written(known.get(), false);
        }
        var kept = files.put(received);
        boolean inUse = false;
        try {
            var written = writing.write(visit, id, received, kept, visitor);
            inUse = written.created();
            return written;
        } finally {
            if (!inUse) {
                files.remove(kept.file());
            }
        }
    }
}
