package org.lianxin.visit.acknowledgement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.VisitView;

/**
 * The record as the household's page shows it: every line that is recorded, in words.
 *
 * @param code goes along in the form's body, so that the household types it once
 */
public record RecordPage(
        String number, String code, List<Line> lines, boolean answerable, boolean rateable, String answerUntil) {

    /** What it is, and what is recorded there. */
    public record Line(String label, String text) {}

    static RecordPage of(String number, String code, VisitRecord record, SlipTexts texts) {
        return new RecordPage(
                number,
                code,
                new Lines(texts).of(record),
                record.answerable(),
                record.rateable(),
                texts.time(record.answerUntil()));
    }

    private record Lines(SlipTexts texts, List<Line> all) {
        Lines(SlipTexts texts) {
            this(texts, new ArrayList<>());
        }

        List<Line> of(VisitRecord record) {
            var visit = record.visit();
            add("kind", texts.word("kind", visit.kind()));
            add("status", texts.word("status", visit.status()));
            add("startedAt", texts.time(visit.startedAt()));
            add("minutes", visit.minutes());
            add("cadre", visit.cadre());
            visit.withCadres().forEach(one -> add("withCadre", one));
            add("community", visit.community());
            add("notes", visit.notes());
            add("findings", visit.findings());
            add("place", visit.latitude() == null ? null : visit.latitude() + ", " + visit.longitude());
            record.needs().forEach(need -> add("need", need.description() + " – " + texts.word("need", need.status())));
            corrections(visit);
            add("recordedAt", texts.time(visit.recordedAt()));
            answer(visit);
            return all;
        }

        private void corrections(VisitView visit) {
            if (visit.corrections() != null) {
                visit.corrections().forEach(one -> add("correction", texts.time(one.writtenAt()) + " – " + one.text()));
            }
        }

        private void answer(VisitView visit) {
            add("answeredAt", visit.answeredAt() == null ? null : texts.time(visit.answeredAt()));
            add("answeredVia", visit.answeredVia() == null ? null : texts.word("via", visit.answeredVia()));
            add("onBehalf", visit.answeredRelation() == null ? null : texts.word("relation", visit.answeredRelation()));
            add("residentWords", visit.residentWords());
            add("grade", visit.grade());
            add("reviewedAt", visit.reviewedAt() == null ? null : texts.time(visit.reviewedAt()));
            add(
                    "disputeUpheld",
                    visit.disputeUpheld() == null ? null : texts.all().get("upheld_" + visit.disputeUpheld()));
            add("reviewReason", visit.reviewReason());
        }

        private void add(String label, @Nullable Object text) {
            if (text != null) {
                all.add(new Line(texts.all().getOrDefault(label, label), String.valueOf(text)));
            }
        }
    }
}
