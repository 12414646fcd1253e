package org.lianxin.feedback.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.lianxin.platform.id.Ids;

/** An attempt to come back to somebody who judged badly; appended, never changed. */
@Entity
@Table(name = "rating_call_back")
class CallBack {

    @Id
    private UUID id;

    private UUID rating;

    @Enumerated(EnumType.STRING)
    private Way way;

    private boolean reached;
    private String words;

    @Column(name = "called_by")
    private String calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    protected CallBack() {}

    /** How somebody is reached. */
    enum Way {
        PHONE,
        VISIT,
        /** Read with the code of the matter: the only way to those who did not give their name. */
        MESSAGE
    }

    CallBack(UUID rating, NewCallBack made, String by, Instant at) {
        this.id = Ids.random();
        this.rating = rating;
        this.way = made.way();
        this.reached = made.reached();
        this.words = made.words();
        this.calledBy = by;
        this.calledAt = at;
    }

    boolean reached() {
        return reached;
    }

    Instant calledAt() {
        return calledAt;
    }

    CallBackView view() {
        return new CallBackView(way, reached, words, calledAt);
    }
}
