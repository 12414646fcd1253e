package org.lianxin.visit.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How much was erased on a day; read only, {@link ErasingBatch} writes it. */
@Entity
@Immutable
@Table(name = "retention_erasure")
@IdClass(ErasureCount.Key.class)
class ErasureCount {

    /** Day and subject. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable LocalDate onDay;
        private @Nullable String subject;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(onDay, key.onDay) && Objects.equals(subject, key.subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(onDay, subject);
        }
    }

    /** As operators see it. */
    @Schema(name = "ErasureCount")
    record View(@Schema(examples = "VISIT_NOTES") String subject, LocalDate on, long erased, Instant lastAt) {}

    @Id
    private LocalDate onDay;

    @Id
    private String subject;

    private long erased;
    private Instant lastAt;

    protected ErasureCount() {}

    View view() {
        return new View(subject, onDay, erased, lastAt);
    }

    LocalDate onDay() {
        return onDay;
    }

    String subject() {
        return subject;
    }
}
