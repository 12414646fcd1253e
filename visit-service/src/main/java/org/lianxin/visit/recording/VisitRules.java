package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.lianxin.visit.visit.VisitCodes;
import org.lianxin.visit.visit.VisitKind;
import org.lianxin.visit.visit.VisitSettings;

/** What a visit must look like beyond its fields: rules of its kind and of time. */
@ApplicationScoped
public class VisitRules {
    private static final int WORK_UNIT_CODE = 18;

    private final VisitSettings settings;
    private final VisitCodes codes;

    VisitRules(VisitSettings settings, VisitCodes codes) {
        this.settings = settings;
        this.codes = codes;
    }

    /** The first fault found. */
    Optional<Fault> fault(NewVisit visit, String cadre, Instant now) {
        return time(visit, now)
                .or(() -> shape(visit, cadre))
                .or(() -> place(visit))
                .or(() -> needs(visit))
                .or(() -> code(visit));
    }

    /** Whom each kind takes place with; holds for plans, too. */
    public static Optional<Fault> shape(NewVisit visit, String cadre) {
        return household(visit).or(() -> unit(visit)).or(() -> companions(visit, cadre));
    }

    private Optional<Fault> time(NewVisit visit, Instant now) {
        if (visit.startedAt().isAfter(now.plus(settings.clockSkew()))) {
            return fault("startedAt", "in-the-future");
        }
        var earliest = now.minus(settings.recordWithin());
        return visit.startedAt().isBefore(earliest) ? fault("startedAt", "too-long-ago", earliest) : Optional.empty();
    }

    private static Optional<Fault> household(NewVisit visit) {
        return switch (visit.kind().household()) {
            case REQUIRED -> visit.household() == null ? fault("household", "household-required") : Optional.empty();
            case NONE -> visit.household() != null ? fault("household", "household-not-allowed") : Optional.empty();
            case OPTIONAL -> Optional.empty();
        };
    }

    /** A work unit has a credit code of 18 characters, a residential community or village a division code of 12 digits. */
    private static Optional<Fault> unit(NewVisit visit) {
        return visit.kind() == VisitKind.WORK_UNIT && visit.community().length() != WORK_UNIT_CODE
                ? fault("community", "work-unit-required")
                : Optional.empty();
    }

    /** Nobody has to say where they were; who phones was nowhere. */
    private static Optional<Fault> place(NewVisit visit) {
        if ((visit.latitude() == null) != (visit.longitude() == null)) {
            return fault(visit.latitude() == null ? "latitude" : "longitude", "place-halved");
        }
        return visit.latitude() != null && visit.kind() == VisitKind.PHONE
                ? fault("latitude", "no-place-by-phone")
                : Optional.empty();
    }

    private static Optional<Fault> companions(NewVisit visit, String cadre) {
        var joint = visit.kind() == VisitKind.JOINT;
        if (joint == visit.companions().isEmpty()) {
            return fault("withCadres", joint ? "companions-required" : "companions-not-allowed");
        }
        return visit.companions().contains(cadre) ? fault("withCadres", "companion-is-visitor") : Optional.empty();
    }

    /** Needs of an incognito visit would say that it took place: they are noted once it is released. */
    private static Optional<Fault> needs(NewVisit visit) {
        if (visit.kind() == VisitKind.INCOGNITO && !visit.foundNeeds().isEmpty()) {
            return fault("needs", "not-while-sealed");
        }
        var ids = new HashSet<>();
        for (int i = 0; i < visit.foundNeeds().size(); i++) {
            if (!ids.add(visit.foundNeeds().get(i).id())) {
                return fault("needs[" + i + "].id", "named-twice");
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> code(NewVisit visit) {
        var code = visit.acknowledgementCode();
        if (code == null) {
            return Optional.empty();
        }
        if (visit.kind() == VisitKind.INCOGNITO) {
            return fault("acknowledgementCode", "not-while-sealed");
        }
        return codes.wellFormed(code) ? Optional.empty() : fault("acknowledgementCode", "code-malformed");
    }

    private static Optional<Fault> fault(String field, String code, Object... args) {
        return Optional.of(new Fault(field, code, args));
    }
}
