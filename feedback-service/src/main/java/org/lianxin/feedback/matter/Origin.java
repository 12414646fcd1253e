package org.lianxin.feedback.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a matter came and what it says, as it was when it arrived; nothing here changes but the community, which a person may have to find out.
 *
 * @param about the official complained about, ORG/STAFF
 * @param enteredByStaff typed in by staff, not by the resident
 * @param resident account of a signed-in resident
 * @param enteredBy account of the clerk or portal that entered it
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) MatterKind kind,
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable String community,
        @Nullable String category,
        String subject,
        String text,
        @Nullable String about,
        boolean anonymous,
        @Column(name = "on_behalf") boolean onBehalf,
        @Column(name = "entered_by_staff") boolean enteredByStaff,
        @Nullable String resident,
        @Column(name = "entered_by") @Nullable String enteredBy,
        @Column(name = "received_at") Instant receivedAt) {

    /** The same, once somebody has decided which community it concerns. */
    Origin at(String place) {
        return new Origin(
                kind,
                channel,
                place,
                category,
                subject,
                text,
                about,
                anonymous,
                onBehalf,
                enteredByStaff,
                resident,
                enteredBy,
                receivedAt);
    }

    /** A resident who does not want to be known leaves no account and no time finer than the hour. */
    public Origin {
        if (anonymous) {
            resident = null;
            enteredBy = null;
            receivedAt = receivedAt.truncatedTo(ChronoUnit.HOURS);
        }
    }
}
