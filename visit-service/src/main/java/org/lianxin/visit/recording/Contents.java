package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.VisitContent;
import org.lianxin.visit.visit.Words;

/** Turns what was sent into what is stored: its words sealed for the row they go to. */
@ApplicationScoped
class Contents {
    private final Words words;

    Contents(Words words) {
        this.words = words;
    }

    VisitContent of(UUID visit, NewVisit sent) {
        return new VisitContent(
                sent.kind(),
                sent.community(),
                sent.household(),
                sent.companions(),
                sent.startedAt(),
                sent.minutes(),
                words.seal(sent.notes(), SealedText.NOTES, visit),
                words.seal(sent.findings(), SealedText.FINDINGS, visit),
                sent.place());
    }
}
