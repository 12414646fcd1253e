package org.lianxin.visit.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.visit.household.HouseholdHistory;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.household.MemberView;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.household.person.Disclosures;
import org.lianxin.visit.household.person.NumberField;
import org.lianxin.visit.retention.PersonalData;

/** Gives a person a copy of everything that is recorded of them. */
@ApplicationScoped
class CopyingData {
    private final Linking linking;
    private final Subjects subjects;
    private final Requests requests;
    private final Households households;
    private final HouseholdHistory history;
    private final Disclosures disclosures;
    private final List<PersonalData> data;
    private final PersonalFields fields;
    private final FieldCipher cipher;
    private final Pens pens;
    private final Clock clock;

    CopyingData(
            Linking linking,
            Subjects subjects,
            Requests requests,
            Households households,
            HouseholdHistory history,
            Disclosures disclosures,
            @All List<PersonalData> data,
            PersonalFields fields,
            FieldCipher cipher,
            Pens pens,
            Clock clock) {
        this.linking = linking;
        this.subjects = subjects;
        this.requests = requests;
        this.households = households;
        this.history = history;
        this.disclosures = disclosures;
        this.data = List.copyOf(data);
        this.fields = fields;
        this.cipher = cipher;
        this.pens = pens;
        this.clock = clock;
    }

    @Transactional
    DataCopy ownData() {
        return copy(linking.self());
    }

    /** An official who prints it for somebody sees their numbers, so it is noted as if each had been asked for. */
    @Transactional
    DataCopy onBehalf(UUID id, DataCopyReason why) {
        var resident = subjects.requireSeen(id);
        var pen = pens.ofCaller();
        if (resident.identityIndex() != null) {
            disclosures.note(id, NumberField.IDENTITY_NUMBER, why.reason(), pen);
        }
        if (resident.phoneIndex() != null) {
            disclosures.note(id, NumberField.PHONE, why.reason(), pen);
        }
        return copy(resident);
    }

    private DataCopy copy(Resident resident) {
        var memberships = history.membershipsOf(resident.id());
        var lived = new LinkedHashSet<UUID>();
        lived.addAll(households.withMerged(resident.household().id()));
        return new DataCopy(
                resident.id(),
                resident.name(fields),
                resident.relation(),
                resident.identityNumber(fields).map(IdentityNumber::value).orElse(null),
                resident.phone(fields).map(PhoneNumber::value).orElse(null),
                resident.groups().stream().map(MemberView.InGroup::of).toList(),
                memberships.stream()
                        .map(one -> new DataCopy.InHousehold(
                                one.household(), one.relation(), one.fromDay(), one.untilDay()))
                        .toList(),
                disclosures.of(resident.id()),
                requests.of(resident.id()).stream()
                        .map(request -> request.view(cipher))
                        .toList(),
                records(new ArrayList<>(lived)),
                clock.instant());
    }

    private Map<String, List<?>> records(List<UUID> lived) {
        Map<String, List<?>> records = new LinkedHashMap<>();
        data.stream()
                .sorted(Comparator.comparing(PersonalData::part))
                .forEach(part -> records.put(part.part(), part.of(lived)));
        return records;
    }
}
