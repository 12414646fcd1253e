package org.lianxin.e2e;

import java.util.List;
import org.lianxin.local.infrastructure.Database;

/**
 * What a service keeps of assignment-service's data.
 *
 * @param original SQL in assignment-service's database, one text for each record
 * @param copy SQL in the copying service's database that must give the same texts
 */
record Copy(String original, Database database, String copy) {
    private static final String COMMUNITIES = "select concat_ws('|', code, kind, region) from community";
    private static final String ORGANISATIONS = "select concat_ws('|', credit_code, region) from organisation";

    static final List<Copy> ALL = List.of(
            new Copy(
                    "select concat_ws('|', org || '/' || staff_number, status) from cadre",
                    Database.VISIT,
                    "select concat_ws('|', cadre, status) from cadre_copy"),
            new Copy(COMMUNITIES, Database.VISIT, "select concat_ws('|', community, kind, region) from community_copy"),
            new Copy("""
                    select concat_ws('|', id, community, org || '/' || staff_number, role, valid_from,
                                     coalesce(valid_to, '9999-12-31'))
                    from assignment where status <> 'PROPOSED'""", Database.VISIT, """
                    select concat_ws('|', assignment, community, cadre, role, works_from, works_until)
                    from assignment_copy where works_until > works_from"""),
            new Copy(ORGANISATIONS, Database.FEEDBACK, "select concat_ws('|', org, region) from organisation"),
            new Copy(
                    "select concat_ws('|', org || '/' || staff_number, org, status) from cadre",
                    Database.FEEDBACK,
                    "select concat_ws('|', cadre, org, status) from cadre"),
            new Copy(COMMUNITIES, Database.FEEDBACK, "select concat_ws('|', community, kind, region) from community"),
            new Copy("""
                    select concat_ws('|', id, community, org || '/' || staff_number, org, role, valid_from, valid_to)
                    from assignment""", Database.FEEDBACK, """
                    select concat_ws('|', assignment, community, cadre, org, role, valid_from, valid_to)
                    from assignment"""),
            new Copy(ORGANISATIONS, Database.EVALUATION, "select concat_ws('|', code, region) from organisation"),
            new Copy(COMMUNITIES, Database.EVALUATION, "select concat_ws('|', code, kind, region) from community"),
            new Copy("""
                    select concat_ws('|', id, community, org || '/' || staff_number, valid_from, valid_to, status)
                    from assignment""", Database.EVALUATION, """
                    select concat_ws('|', id, community, cadre, valid_from, valid_to, status)
                    from assignment"""));
}
