package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows visits to those who may read them: opens what is sealed. */
@ApplicationScoped
public class VisitViews {
    private final Words words;
    private final Corrections corrections;

    VisitViews(Words words, Corrections corrections) {
        this.words = words;
        this.corrections = corrections;
    }

    public VisitView of(Visit visit) {
        return show(visit, true, null, null);
    }

    /** With what was added later. */
    public VisitView whole(Visit visit) {
        return show(visit, true, corrections(this.corrections.of(visit.id())), null);
    }

    VisitView whole(Visit visit, List<Correction> corrections) {
        return show(visit, true, corrections(corrections), null);
    }

    public VisitView created(Visit visit, @Nullable String code) {
        return show(visit, true, null, code);
    }

    /** That it took place and what became of it, without what was said and seen. */
    VisitView fact(Visit visit) {
        return show(visit, false, null, null);
    }

    public CorrectionView correction(Correction correction) {
        var text = words.open(correction.text(), SealedText.CORRECTION, correction.id());
        return new CorrectionView(correction.id(), text == null ? "" : text, correction.writtenAt());
    }

    List<CorrectionView> corrections(List<Correction> corrections) {
        return corrections.stream().map(this::correction).toList();
    }

    private VisitView show(
            Visit visit, boolean withWords, @Nullable List<CorrectionView> corrections, @Nullable String code) {
        var said = withWords ? said(visit) : Said.NOTHING;
        var answer = visit.answer();
        var rating = visit.rating();
        var decision = visit.decision();
        var place = withWords ? visit.place() : null;
        var slip = visit.slip();
        return new VisitView(
                visit.id(),
                visit.kind(),
                visit.status(),
                visit.community(),
                visit.household(),
                visit.cadre(),
                visit.withCadres(),
                visit.startedAt(),
                visit.wasPlanned() ? visit.plan().plannedFor() : null,
                visit.minutes(),
                said.notes,
                said.findings,
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                visit.recordedAt(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : answer.answeredOnBehalf(),
                answer == null ? null : answer.answeredRelation(),
                answer == null ? null : answer.answeredVia(),
                said.residentWords,
                rating == null ? null : rating.grade(),
                decision == null ? null : decision.reviewedAt(),
                decision == null ? null : decision.disputeUpheld(),
                said.reviewReason,
                visit.releasedAt(),
                corrections,
                code,
                slip == null || !withWords ? null : grouped(slip.slipNumber()),
                visit.version());
    }

    private record Said(
            @Nullable String notes,
            @Nullable String findings,
            @Nullable String residentWords,
            @Nullable String reviewReason) {
        static final Said NOTHING = new Said(null, null, null, null);
    }

    private Said said(Visit visit) {
        var answer = visit.answer();
        var decision = visit.decision();
        return new Said(
                open(visit.notes(), SealedText.NOTES, visit.id()),
                open(visit.findings(), SealedText.FINDINGS, visit.id()),
                open(answer == null ? null : answer.residentWords(), SealedText.RESIDENT_WORDS, visit.id()),
                open(decision == null ? null : decision.reviewReason(), SealedText.REVIEW_REASON, visit.id()));
    }

    private @Nullable String open(byte @Nullable [] sealed, SealedText where, UUID visit) {
        return words.open(sealed, where, visit);
    }

    /** As it is printed on the slip. */
    private static String grouped(String number) {
        return number.substring(0, 5) + "-" + number.substring(5);
    }
}
