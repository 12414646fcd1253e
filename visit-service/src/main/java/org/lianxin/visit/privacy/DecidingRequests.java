package org.lianxin.visit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.household.CorrectingPeople;
import org.lianxin.visit.household.ErasingPeople;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.scope.Scopes;

/** Officials answer what residents ask. A cadre corrects; what cannot be taken back, an erasure, is for a supervisor. */
@ApplicationScoped
class DecidingRequests {
    private final Requests requests;
    private final Subjects subjects;
    private final CorrectingPeople correcting;
    private final ErasingPeople erasing;
    private final FieldCipher cipher;
    private final Scopes scopes;
    private final Caller caller;
    private final Pens pens;

    DecidingRequests(
            Requests requests,
            Subjects subjects,
            CorrectingPeople correcting,
            ErasingPeople erasing,
            FieldCipher cipher,
            Scopes scopes,
            Caller caller,
            Pens pens) {
        this.requests = requests;
        this.subjects = subjects;
        this.correcting = correcting;
        this.erasing = erasing;
        this.cipher = cipher;
        this.scopes = scopes;
        this.caller = caller;
        this.pens = pens;
    }

    @Transactional
    Page<RequestView> list(@Nullable RequestStatus status, PageQuery page) {
        return Page.of(
                        requests.page(scopes.ofCaller(), status, page),
                        page,
                        request -> List.of(
                                request.answerBy().toString(), request.id().toString()))
                .map(request -> request.view(cipher));
    }

    @Transactional
    RequestView one(UUID id) {
        var request = requests.findByIdOptional(id).orElseThrow(() -> Problem.notFound("privacy-request", id));
        requireSeen(request);
        return request.view(cipher);
    }

    @Transactional
    RequestView carryOut(UUID id) {
        var request = requests.lock(id);
        var resident = requireSeen(request);
        var pen = pens.ofCaller();
        if (request.kind() == RequestKind.ERASURE && !caller.has(Role.SUPERVISOR)) {
            throw Problem.forbidden("erasure-by-supervisor");
        }
        if (resident.erased()) {
            throw Problem.conflict("resident-erased");
        }
        request.carriedOut(pen.by(), pen.now());
        if (request.kind() == RequestKind.ERASURE) {
            requests.flush();
            erasing.person(resident, pen);
            requests.flush();
            requests.getEntityManager().refresh(request);
        } else {
            correct(request, resident, pen);
        }
        return request.view(cipher);
    }

    private void correct(PrivacyRequest request, Resident resident, Pen pen) {
        var value = request.value(cipher);
        switch (Objects.requireNonNull(request.field())) {
            case NAME -> correcting.name(resident, Objects.requireNonNull(value), pen);
            case RELATION -> correcting.relation(resident, Objects.requireNonNull(value), pen);
            case ADDRESS -> correcting.address(resident, Objects.requireNonNull(value), pen);
            case IDENTITY_NUMBER -> correcting.identityNumber(resident, value, pen);
            case PHONE -> correcting.phone(resident, value, pen);
        }
    }

    @Transactional
    RequestView refuse(UUID id, RefusalOfRequest refusal) {
        var request = requests.lock(id);
        requireSeen(request);
        var pen = pens.ofCaller();
        request.refuse(refusal.reason(), cipher, pen.by(), pen.now());
        return request.view(cipher);
    }

    private Resident requireSeen(PrivacyRequest request) {
        return subjects.seen(request.resident()).orElseThrow(() -> Problem.notFound("privacy-request", request.id()));
    }
}
