package org.lianxin.feedback.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;

/** Words written on a matter; appended, never changed. */
@Entity
class Message {

    @Id
    private UUID id;

    private UUID matter;
    private int number;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private @Nullable String writtenBy;

    protected Message() {}

    Message(Matter matter, int number, MessageKind kind, String text, @Nullable String staff, Instant at) {
        this.id = Ids.random();
        this.matter = matter.id();
        this.number = number;
        this.kind = kind;
        this.text = text;
        this.writtenBy = staff;
        this.writtenAt = matter.time(at);
    }

    boolean shownToResident() {
        return kind.shownToResident();
    }

    Optional<String> author() {
        return Optional.ofNullable(writtenBy);
    }

    MessageView view() {
        return new MessageView(number, kind, text, writtenAt);
    }
}
