package org.lianxin.feedback.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Channel;
import org.lianxin.feedback.matter.MatterKind;
import org.lianxin.platform.crypto.SealedColumn;
import org.lianxin.platform.imports.Intake;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.imports.Staged;
import org.lianxin.platform.imports.Undoing;
import org.lianxin.platform.web.Role;

/**
 * Takes over matters of former years as they were written, with the answers given then. Who wrote them is not taken over. One that
 * accuses an official is sealed like any other.
 */
@ApplicationScoped
class PastMatterIntake implements Intake {

    static final String REGISTER = "past-matters";

    private static final String UNNAMED = "past";
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final int ID = 64;
    private static final int SOURCE = 40;
    private static final int SUBJECT = 200;
    private static final int WORDS = 20_000;
    private static final int CATEGORY = 100;
    private static final String CADRE = "|[0-9A-HJ-NPQRTUWXY]{18}/[A-Za-z0-9_-]{1,32}";
    private static final String COMMUNITY = "|\\d{12}|[0-9A-HJ-NPQRTUWXY]{18}";
    private static final String REGION = "|\\d{2,12}";

    private final Clock clock;

    PastMatterIntake(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String register() {
        return REGISTER;
    }

    @Override
    public Set<String> readers() {
        return Set.of(Role.ADMINISTRATOR);
    }

    /** What residents wrote waits sealed. */
    @Override
    public boolean personal() {
        return true;
    }

    @Produces
    @Singleton
    static SealedColumn waiting() {
        return new SealedColumn("import_part", "content", "import");
    }

    @Override
    public List<String> required() {
        return List.of("id", "subject", "text", "submittedAt");
    }

    /** The last three are known and left out: who wrote it, and what others thought of it. */
    @Override
    public List<String> optional() {
        return List.of(
                "reply",
                "repliedAt",
                "kind",
                "channel",
                "community",
                "region",
                "category",
                "about",
                "source",
                "author",
                "likes",
                "dislikes");
    }

    @Override
    public int breaksInRecord() {
        return 2_000;
    }

    @Override
    public List<String> staged() {
        return List.of(
                "matter",
                "source",
                "external_id",
                "kind",
                "channel",
                "profile",
                "community",
                "region",
                "category",
                "subject",
                "words",
                "about",
                "received_at",
                "reply",
                "replied_at");
    }

    @Override
    public Candidate check(RowCheck row) {
        var id = row.text("id", ID);
        var given = row.optionalText("source", SOURCE);
        var source = given == null || given.isEmpty() ? UNNAMED : given;
        var subject = required(row, "subject", SUBJECT);
        var words = required(row, "text", WORDS);
        var received = time(row, "submittedAt", EARLIEST);
        var reply = row.words("reply", WORDS);
        var replied = row.value("repliedAt").isEmpty() ? null : time(row, "repliedAt", received);
        if (reply.isBlank() != (replied == null) && row.isGood()) {
            row.refuse(replied == null ? "repliedAt" : "reply", "reply-whole");
        }
        var kind = orElse(row.choice("kind", MatterKind.class), MatterKind.ENQUIRY);
        var about = row.value("about");
        if (!about.isEmpty() && !kind.mayAccuse()) {
            row.refuse("about", "about-needs-complaint");
        }
        check(row, "about", CADRE);
        check(row, "community", COMMUNITY);
        check(row, "region", REGION);
        var key = source + "/" + id;
        var values = new ArrayList<@Nullable String>(List.of(
                UUID.nameUUIDFromBytes(("past matter " + key).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                source,
                id,
                kind.name(),
                orElse(row.choice("channel", Channel.class), Channel.WEB).name(),
                kind.profile(false).name()));
        values.add(orNull(row.value("community")));
        values.add(orNull(row.value("region")));
        values.add(orNull(row.optionalText("category", CATEGORY)));
        values.add(subject);
        values.add(words);
        values.add(orNull(about));
        values.add(received.toString());
        values.add(replied == null ? null : reply);
        values.add(replied == null ? null : replied.toString());
        return new Candidate(key, values);
    }

    private static String required(RowCheck row, String column, int longest) {
        var words = row.words(column, longest);
        if (words.isBlank()) {
            row.refuse(column, "required");
        }
        return words;
    }

    private Instant time(RowCheck row, String column, Instant earliest) {
        try {
            var time = OffsetDateTime.parse(row.value(column)).toInstant();
            if (!time.isBefore(earliest) && !time.isAfter(clock.instant())) {
                return time;
            }
        } catch (DateTimeParseException none) {
            // told below
        }
        row.refuse(column, "past-time");
        return EARLIEST;
    }

    private static void check(RowCheck row, String column, String pattern) {
        if (!row.value(column).matches(pattern)) {
            row.refuse(column, "code-malformed");
        }
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static <E> E orElse(@Nullable E value, E otherwise) {
        return value == null ? otherwise : value;
    }

    @Override
    public void judge(Staged staged) {
        staged.run(PastMatterSets.UNKNOWN_PLACE);
        staged.run(PastMatterSets.COMPARE);
    }

    @Override
    public void apply(Staged staged, Instant at) {
        staged.run(PastMatterSets.MATTERS, at);
        staged.run(PastMatterSets.ORIGINS);
        staged.run(PastMatterSets.REPLIES);
    }

    @Override
    public Target target() {
        return new Target("matter", PastMatterSets.MATCHES);
    }

    @Override
    public Undone undo(Undoing undoing, Instant at) {
        return new Undone(undoing.run(PastMatterSets.REMOVE, undoing.id()), 0);
    }
}
