package org.lianxin.visit.scope;

import java.time.LocalDate;
import java.util.Map;

/** Which communities a caller may see. It becomes part of the query itself, so that nothing out of scope is ever read. */
public sealed interface Scope {

    /** HQL over a {@code community} attribute. */
    String condition();

    Map<String, Object> parameters();

    /** The communities a cadre works in on that day. */
    record OwnCommunities(String cadre, LocalDate day) implements Scope {
        @Override
        public String condition() {
            return "community in (select r.community from Responsibility r"
                    + " where r.cadre = :scopeCadre and r.worksFrom <= :scopeDay and r.worksUntil > :scopeDay)";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("scopeCadre", cadre, "scopeDay", day);
        }
    }

    /** Every community that lies in a region. */
    record Region(String prefix) implements Scope {
        @Override
        public String condition() {
            return "community in (select c.community from CommunityPlace c where c.region like :scopeRegion)";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("scopeRegion", prefix + "%");
        }
    }
}
