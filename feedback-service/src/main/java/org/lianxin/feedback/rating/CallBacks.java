package org.lianxin.feedback.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Attempts to come back to those who judged badly. */
@ApplicationScoped
class CallBacks implements PanacheRepositoryBase<CallBack, UUID> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Days on which nobody was reached, after which the office has done what it could. */
    private static final int IN_VAIN = 3;

    List<CallBackView> of(Rating rating) {
        return list("rating = ?1 order by calledAt, id", rating.id()).stream()
                .map(CallBack::view)
                .toList();
    }

    /** Whether somebody was reached, or was called in vain on three days. */
    boolean enough(Rating rating) {
        var made = list("rating", rating.id());
        return made.stream().anyMatch(CallBack::reached)
                || made.stream()
                                .map(one -> LocalDate.ofInstant(one.calledAt(), CHINA))
                                .distinct()
                                .count()
                        >= IN_VAIN;
    }
}
