package org.lianxin.assignment.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.cadre.Cadres;
import org.lianxin.assignment.organisation.Organisations;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** The official who calls, and the cadres they may name. */
@ApplicationScoped
public class Staff {

    private final Cadres cadres;
    private final Organisations organisations;
    private final Caller caller;
    private final JsonWebToken token;

    Staff(Cadres cadres, Organisations organisations, Caller caller, JsonWebToken token) {
        this.cadres = cadres;
        this.organisations = organisations;
        this.caller = caller;
        this.token = token;
    }

    /** Whether a role of the token looks over a region, not only at a cadre's own affairs. */
    public boolean overlooks() {
        return caller.has(Role.ADMINISTRATOR)
                || caller.has(Role.SUPERVISOR)
                || caller.has(Role.ASSESSOR)
                || caller.has(Role.INSPECTOR)
                || caller.has(Role.PETITION_OFFICER);
    }

    /** Whether a role of the token decides about others: a supervisor, or the organisation department. */
    public boolean decides() {
        return caller.has(Role.SUPERVISOR) || caller.has(Role.ASSESSOR);
    }

    /** The cadre who calls; one who is not in the register or has left does not exist here. */
    public CadreId self() {
        var claimed = caller.cadre();
        return atWork(claimed).orElseThrow(() -> Problem.notFound("cadre", claimed));
    }

    /** Whether it is this cadre who calls, whatever other roles the token carries. */
    public boolean is(CadreId cadre) {
        return cadre.toString().equals(token.getClaim("cadre"));
    }

    public Reach reach() {
        if (caller.has(Role.ADMINISTRATOR)) {
            return Reach.everything();
        }
        return overlooks() ? Reach.over(caller.region()) : Reach.at(areaOf(self()));
    }

    /** Division code of the area that the cadre's organisation serves. */
    public String areaOf(CadreId cadre) {
        return organisations.requireRegion(cadre.org());
    }

    /** A cadre at work, named by somebody who looks over their organisation. */
    public CadreId named(String field, String cadre) {
        var found = atWork(cadre).orElseThrow(() -> Problem.invalid(field, "cadre-unknown", cadre));
        if (!covers(areaOf(found))) {
            throw Problem.notFound("cadre", cadre);
        }
        return found;
    }

    /** A colleague at work, wherever they are. */
    public CadreId colleague(String field, String cadre) {
        return atWork(cadre).orElseThrow(() -> Problem.invalid(field, "cadre-unknown", cadre));
    }

    public boolean covers(String region) {
        return caller.has(Role.ADMINISTRATOR) || caller.mayAct(region);
    }

    /** Who signs for a decision: the cadre if the token names one, else whoever signed in. */
    public String signature() {
        @Nullable String cadre = token.getClaim("cadre");
        return cadre == null || cadre.isBlank() ? caller.subject() : cadre;
    }

    private Optional<CadreId> atWork(String cadre) {
        if (!cadre.matches(CadreId.PATTERN)) {
            return Optional.empty();
        }
        var id = CadreId.parse(cadre);
        return cadres.findByIdOptional(id).filter(found -> !found.hasLeft()).map(found -> id);
    }
}
