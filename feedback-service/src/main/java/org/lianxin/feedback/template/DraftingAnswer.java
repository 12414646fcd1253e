package org.lianxin.feedback.template;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lianxin.feedback.assignments.PlaceNames;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.ClockView;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Problem;

/** Fills a template with what is known of a matter. Nothing is stored. */
@RequestScoped
class DraftingAnswer {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private final MattersInScope matters;
    private final Templates templates;
    private final PlaceNames places;
    private final MatterClocks clocks;
    private final Clock clock;

    DraftingAnswer(MattersInScope matters, Templates templates, PlaceNames places, MatterClocks clocks, Clock clock) {
        this.matters = matters;
        this.templates = templates;
        this.places = places;
        this.clocks = clocks;
        this.clock = clock;
    }

    Draft draft(UUID id, DraftRequest request) {
        var matter = matters.toRead(id);
        var template = templates
                .findByIdOptional(request.template())
                .filter(AnswerTemplate::active)
                .orElseThrow(() -> Problem.invalid("template", "unknown-template"));
        var values = new HashMap<>(request.valuesOrNone());
        values.putAll(known(matter));
        return new Draft(MergeFields.fill(template.body(), values));
    }

    private Map<String, String> known(Matter matter) {
        var values = new HashMap<String, String>();
        values.put("subject", matter.origin().subject());
        values.put("received", DAY.format(matter.origin().receivedAt()));
        values.put("today", DAY.format(clock.instant()));
        var community = matter.origin().community();
        if (community != null) {
            values.put("community", places.nameOf(community).orElse(community));
        }
        var org = matter.org();
        if (org != null) {
            values.put("office", org);
        }
        clocks.of(matter.id()).stream()
                .filter(one -> one.kind() == ClockKind.ANSWER)
                .map(ClockView::dueAt)
                .max(Instant::compareTo)
                // an end lies at 24:00, which is 0:00 of the day after
                .ifPresent(due -> values.put("due", DAY.format(due.minusMillis(1))));
        return values;
    }
}
