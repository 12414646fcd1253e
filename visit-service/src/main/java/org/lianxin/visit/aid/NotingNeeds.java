package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.time.WorkingCalendar;

/** Needs come in with visits: kept with the day by which somebody must decide on them. */
@ApplicationScoped
public class NotingNeeds {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Needs needs;
    private final AidWords words;
    private final WorkingCalendar calendar;

    NotingNeeds(Needs needs, AidWords words, WorkingCalendar calendar) {
        this.needs = needs;
        this.words = words;
        this.calendar = calendar;
    }

    /** Which of these ids are in use already; a set of the caller's own. */
    public Set<UUID> taken(Collection<UUID> ids) {
        return ids.isEmpty() ? new HashSet<>() : needs.existing(ids);
    }

    /** Keeps the needs and answers what is to be told of them, for the caller to publish with its own events. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<? extends DomainEvent> note(List<NotedNeed> noted, Instant now) {
        if (noted.isEmpty()) {
            return List.of();
        }
        var decideBy = calendar.afterWorkingDays(now, needs.workingDaysToDecide(LocalDate.ofInstant(now, ZONE)));
        var found =
                noted.stream().map(one -> new Need(one, words, now, decideBy)).toList();
        needs.persist(found);
        return found.stream().map(Need::found).toList();
    }

    /** What was found in a visit. */
    public List<NeedView> of(UUID visit) {
        return needs.list("visit = ?1 order by id", visit).stream()
                .map(need -> NeedView.of(need, words))
                .toList();
    }

    public NeedView view(UUID id) {
        return NeedView.of(needs.require(id), words);
    }
}
