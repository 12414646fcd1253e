package org.lianxin.visit.household.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.visit.household.PersonalFields;

/** Finds people by their id or by a number, within the caller's scope. */
@ApplicationScoped
class FindingResidents {
    private final Residents residents;
    private final PersonalFields fields;

    FindingResidents(Residents residents, PersonalFields fields) {
        this.residents = residents;
        this.fields = fields;
    }

    @Transactional
    ResidentView one(UUID id) {
        return ResidentView.of(residents.requireSeen(id), fields);
    }

    @Transactional
    List<ResidentView> lookUp(LookUp wanted) {
        wanted.check();
        var found = wanted.identityNumber() != null
                ? residents.byIndex(
                        "identityIndex",
                        fields.identityIndex(
                                IdentityNumber.read(wanted.identityNumber()).orElseThrow()))
                : residents.byIndex(
                        "phoneIndex",
                        fields.phoneIndex(PhoneNumber.read(Objects.requireNonNull(wanted.phone()))
                                .orElseThrow()));
        return found.stream().map(resident -> ResidentView.of(resident, fields)).toList();
    }
}
