package org.lianxin.visit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Pens;

/** A resident asks for a correction or an erasure, or an official does for them. */
@ApplicationScoped
class Requesting {
    private final Linking linking;
    private final Subjects subjects;
    private final Requests requests;
    private final Idempotency idempotency;
    private final WorkingCalendar calendar;
    private final FieldCipher cipher;
    private final Pens pens;
    private final Clock clock;

    Requesting(
            Linking linking,
            Subjects subjects,
            Requests requests,
            Idempotency idempotency,
            WorkingCalendar calendar,
            FieldCipher cipher,
            Pens pens,
            Clock clock) {
        this.linking = linking;
        this.subjects = subjects;
        this.requests = requests;
        this.idempotency = idempotency;
        this.calendar = calendar;
        this.cipher = cipher;
        this.pens = pens;
        this.clock = clock;
    }

    @Transactional
    RequestView bySelf(NewRequest content) {
        return ask(linking.self().id(), content, null);
    }

    @Transactional
    RequestView onBehalf(UUID resident, NewRequest content) {
        if (content.words() == null) {
            throw Problem.invalid("words", "missing");
        }
        return ask(subjects.requireSeen(resident).id(), content, pens.ofCaller().by());
    }

    private RequestView ask(UUID resident, NewRequest content, @Nullable String official) {
        content.check();
        return idempotency.once(
                "privacy-request." + resident,
                content,
                Ids.next(),
                id -> {
                    var now = clock.instant();
                    var request = new PrivacyRequest(
                            id,
                            resident,
                            content,
                            official,
                            cipher,
                            now,
                            calendar.afterWorkingDays(now, requests.workingDays(content.kind())));
                    requests.persistAndFlush(request);
                    return request.view(cipher);
                },
                id -> requests.findById(id).view(cipher));
    }

    @Transactional
    List<RequestView> ofSelf() {
        return requests.of(linking.self().id()).stream()
                .map(request -> request.view(cipher))
                .toList();
    }

    @Transactional
    RequestView withdraw(UUID id) {
        var self = linking.self().id();
        var request = requests.lock(id);
        if (!request.resident().equals(self)) {
            throw Problem.notFound("privacy-request", id);
        }
        request.withdraw(clock.instant());
        return request.view(cipher);
    }
}
