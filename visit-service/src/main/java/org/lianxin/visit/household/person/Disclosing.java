package org.lianxin.visit.household.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Pens;

/** Shows a number in clear for a stated reason. Who saw it and why is kept: the resident may read it too. */
@ApplicationScoped
class Disclosing {
    private final Residents residents;
    private final Disclosures disclosures;
    private final Pens pens;

    Disclosing(Residents residents, Disclosures disclosures, Pens pens) {
        this.residents = residents;
        this.disclosures = disclosures;
        this.pens = pens;
    }

    @Transactional
    DisclosedNumber disclose(UUID id, DisclosureRequest request) {
        var resident = residents.requireSeen(id);
        var pen = pens.ofCaller();
        var number = switch (request.field()) {
            case IDENTITY_NUMBER -> resident.identityNumber(pen.fields()).map(IdentityNumber::value);
            case PHONE -> resident.phone(pen.fields()).map(PhoneNumber::value);
        };
        var value = number.orElseThrow(() -> Problem.notFound("number", request.field()));
        disclosures.note(id, request.field(), request.reason(), pen);
        return new DisclosedNumber(id, request.field(), value);
    }
}
