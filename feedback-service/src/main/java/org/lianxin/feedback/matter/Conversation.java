package org.lianxin.feedback.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What is said on matters, in order. */
@ApplicationScoped
public class Conversation implements PanacheRepositoryBase<Message, UUID> {

    /** Enough for any honest conversation; keeps one matter from filling a disk. */
    private static final int LONGEST = 200;

    /** Appends; the caller holds the matter locked, so numbers do not collide. */
    public void append(Matter matter, MessageKind kind, String text, Instant at) {
        append(matter, kind, text, null, at);
    }

    /** @param staff account of the member of staff who writes; never that of a resident */
    public void append(Matter matter, MessageKind kind, String text, @Nullable String staff, Instant at) {
        var said = (int) count("matter", matter.id());
        if (said >= LONGEST) {
            throw Problem.conflict("conversation-too-long", LONGEST);
        }
        persist(new Message(matter, said + 1, kind, text, staff, at));
    }

    /** Account of whoever wrote the last message of that kind. */
    public Optional<String> lastAuthor(UUID matter, MessageKind kind) {
        return find("matter = ?1 and kind = ?2 order by number desc", matter, kind)
                .firstResultOptional()
                .flatMap(Message::author);
    }

    /** Everything, for staff. */
    List<MessageView> whole(UUID matter) {
        return read(matter, message -> true);
    }

    /** Without what offices write to each other. */
    public List<MessageView> forResident(UUID matter) {
        return read(matter, Message::shownToResident);
    }

    private List<MessageView> read(UUID matter, Predicate<Message> shown) {
        return find("matter = ?1 order by number", matter).stream()
                .filter(shown)
                .map(Message::view)
                .toList();
    }
}
