package org.lianxin.feedback.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text an answer may begin with. */
@Entity
@Table(name = "answer_template")
class AnswerTemplate {

    @Id
    private String code;

    private String title;
    private String body;
    private @Nullable String category;
    private boolean active;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected AnswerTemplate() {}

    AnswerTemplate(String code, TemplateChange words, String by, Instant at) {
        this.code = code;
        this.title = words.title();
        this.body = words.body();
        this.category = words.category();
        this.active = words.isActive();
        this.changedBy = by;
        this.changedAt = at;
    }

    void change(TemplateChange words, String by, Instant at) {
        title = words.title();
        body = words.body();
        category = words.category();
        active = words.isActive();
        changedBy = by;
        changedAt = at;
    }

    boolean active() {
        return active;
    }

    String body() {
        return body;
    }

    long version() {
        return version;
    }

    TemplateView view() {
        return new TemplateView(code, title, body, MergeFields.of(body), category, active, version);
    }
}
