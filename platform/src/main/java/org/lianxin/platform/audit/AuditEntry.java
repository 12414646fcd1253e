package org.lianxin.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log; the columns of {@code audit_entry} say what each part means.
 *
 * @param wholeDay the time is the beginning of a day, and nothing in the entry tells more of it
 */
public record AuditEntry(
        UUID id,
        Instant occurredAt,
        boolean wholeDay,
        Kind kind,
        Outcome outcome,
        String subject,
        @Nullable String cadre,
        String roles,
        @Nullable String org,
        @Nullable String region,
        String action,
        String request,
        List<String> things,
        @Nullable Integer rows,
        @Nullable String reason,
        @Nullable String trace) {
    private static final byte FORM = 1;

    /** A change, or a read of personal data. */
    public enum Kind {
        CHANGE,
        READ
    }

    /** Whether the caller got what they asked for. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    public AuditEntry {
        // As PostgreSQL keeps it: what is signed must be what is read back.
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        things = List.copyOf(things);
    }

    /** Every part with its length in front, so that no two entries have the same bytes. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeLong(occurredAt.getEpochSecond());
            out.writeInt(occurredAt.getNano());
            out.writeBoolean(wholeDay);
            for (var part : new @Nullable String[] {
                kind.name(), outcome.name(), subject, cadre, roles, org, region, action, request, reason, trace
            }) {
                write(out, part);
            }
            out.writeInt(things.size());
            for (var thing : things) {
                write(out, thing);
            }
            write(out, rows == null ? null : rows.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String part) throws IOException {
        if (part == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
