package org.lianxin.assignment.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kind of question: its words and how exact a number has to be. Data, so that an installation can ask in its own words. */
@Entity
@Table(name = "quiz_template")
class QuizTemplate {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private QuizSource source;

    private String wording;

    private int tolerance;

    private boolean active;

    @Version
    private long version;

    protected QuizTemplate() {}

    QuizTemplate(String code, TemplateChange wish) {
        this.code = code;
        change(wish);
    }

    final void change(TemplateChange wish) {
        source = wish.source();
        wording = wish.wording().strip();
        tolerance = wish.tolerance();
        active = wish.active();
    }

    boolean isAsWished(TemplateChange wish) {
        return source == wish.source()
                && wording.equals(wish.wording().strip())
                && tolerance == wish.tolerance()
                && active == wish.active();
    }

    String ask(String community, String subject) {
        return wording.replace("{community}", community).replace("{subject}", subject);
    }

    /** How far a number may be off. */
    long allowance(long right) {
        return Math.ceilDiv(right * tolerance, 100L);
    }

    String code() {
        return code;
    }

    QuizSource source() {
        return source;
    }

    String wording() {
        return wording;
    }

    int tolerance() {
        return tolerance;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }
}
