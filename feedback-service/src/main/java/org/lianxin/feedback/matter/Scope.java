package org.lianxin.feedback.matter;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/**
 * What the caller may see, as a condition for the query itself: what is out of scope is neither listed nor counted nor found.
 * Sealed rows are for inspectors and for nobody else, and never for the official they accuse.
 */
@RequestScoped
public class Scope {

    private final Caller caller;

    Scope(Caller caller) {
        this.caller = caller;
    }

    /**
     * A condition and what it is about.
     *
     * @param hql to be joined with "and"; already in brackets
     */
    public record Condition(String hql, Map<String, Object> parameters) {}

    /** Over matters, known in the query as m: an inspector sees the sealed ones, except one that accuses themselves. */
    public Condition overMatters() {
        var parameters = new HashMap<String, Object>();
        var alternatives = open("m", "m.routing", parameters);
        if (caller.has(Role.INSPECTOR)) {
            var inspected = new StringBuilder("m.sealed = true and ").append(inspectedRegion("m", parameters));
            if (caller.has(Role.CADRE)) {
                inspected.append(" and m.origin.about <> :scopeCadre");
            }
            alternatives.add(inspected.toString());
        }
        return anyOf(alternatives, parameters);
    }

    /** Over ratings, known in the query as r: an inspector sees all of the region, for they decide about exclusions. */
    public Condition overRatings() {
        var parameters = new HashMap<String, Object>();
        var alternatives = open("r.subject", "r.subject", parameters);
        if (caller.has(Role.INSPECTOR)) {
            alternatives.add(inspectedRegion("r.subject", parameters));
        }
        return anyOf(alternatives, parameters);
    }

    private List<String> open(String row, String responsible, Map<String, Object> parameters) {
        var ways = new ArrayList<String>();
        if (caller.has(Role.CADRE)) {
            var cadre = caller.cadre();
            parameters.put("scopeCadre", cadre);
            parameters.put("scopeCadreOrg", cadre.substring(0, cadre.indexOf('/')));
            ways.add("%1$s.cadre = :scopeCadre or (%1$s.cadre is null and %1$s.org = :scopeCadreOrg)"
                    .formatted(responsible));
        }
        if (caller.has(Role.SUPERVISOR) || caller.has(Role.PETITION_OFFICER)) {
            ways.add(regionOrOrg(row, responsible, parameters));
        }
        var alternatives = new ArrayList<String>();
        if (!ways.isEmpty()) {
            alternatives.add("%s.sealed = false and (%s)".formatted(row, String.join(" or ", ways)));
        }
        return alternatives;
    }

    private String inspectedRegion(String row, Map<String, Object> parameters) {
        parameters.put("scopeInspected", caller.region() + "%");
        return "(%1$s.region is null or %1$s.region like :scopeInspected)".formatted(row);
    }

    private static Condition anyOf(List<String> alternatives, Map<String, Object> parameters) {
        return alternatives.isEmpty()
                ? new Condition("(1 = 0)", Map.of())
                : new Condition("((" + String.join(") or (", alternatives) + "))", parameters);
    }

    private String regionOrOrg(String row, String responsible, Map<String, Object> parameters) {
        var places = new ArrayList<String>();
        var region = claim(caller::region);
        if (region != null) {
            parameters.put("scopeRegion", region + "%");
            places.add("%1$s.region is null or %1$s.region like :scopeRegion".formatted(row));
        }
        var org = caller.has(Role.SUPERVISOR) ? claim(caller::org) : null;
        if (org != null) {
            parameters.put("scopeOrg", org);
            places.add("%s.org = :scopeOrg".formatted(responsible));
        }
        if (places.isEmpty()) {
            throw Problem.forbidden("scope-missing", List.of("region", "org"));
        }
        return String.join(" or ", places);
    }

    private static @Nullable String claim(Supplier<String> claim) {
        try {
            return claim.get();
        } catch (Problem missing) {
            return null;
        }
    }
}
