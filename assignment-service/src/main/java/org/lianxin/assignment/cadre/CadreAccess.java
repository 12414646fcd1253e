package org.lianxin.assignment.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lianxin.assignment.organisation.Organisations;
import org.lianxin.assignment.register.Regions;
import org.lianxin.assignment.search.SearchText;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

/** Who sees which cadre: administrators all, supervisors those of their organisation or region, a cadre only themselves. */
@ApplicationScoped
class CadreAccess {

    private final Cadres cadres;
    private final Organisations organisations;
    private final Regions regions;
    private final Caller caller;
    private final JsonWebToken token;

    CadreAccess(Cadres cadres, Organisations organisations, Regions regions, Caller caller, JsonWebToken token) {
        this.cadres = cadres;
        this.organisations = organisations;
        this.regions = regions;
        this.caller = caller;
        this.token = token;
    }

    /** What the caller may not see does not exist for them. */
    Cadre require(CadreId id) {
        return cadres.findByIdOptional(id)
                .filter(cadre -> maySee(cadre.id()))
                .orElseThrow(() -> Problem.notFound("cadre", id));
    }

    List<Cadre> list(CadreQuery asked, PageQuery page) {
        var ownOrganisation = asked.org != null && asked.region == null && isOwn(asked.org);
        return cadres.list(
                ownOrganisation ? null : regions.visible(asked.region),
                asked.org,
                QueryValue.choice("status", asked.status, CadreStatus.class),
                SearchText.of("q", asked.q),
                page);
    }

    private boolean maySee(CadreId id) {
        if (caller.has(Role.ADMINISTRATOR)) {
            return true;
        }
        if (caller.has(Role.SUPERVISOR)) {
            return isOwn(id.org()) || regions.covers(organisations.requireRegion(id.org()));
        }
        return id.toString().equals(caller.cadre());
    }

    /** The claim is optional here: a supervisor may lead a street without leading an organisation. */
    private boolean isOwn(String org) {
        return org.equals(token.getClaim("org"));
    }
}
