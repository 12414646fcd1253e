package org.lianxin.assignment.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** An organisation as the register holds it. */
@Schema(examples = """
        {"org": "11330102MB1234567B", "name": "上城区清波街道办事处", "region": "330102001",
         "parent": "11330102MB1234561M", "version": 0}""")
record OrganisationView(
        String org, String name, String region, @Nullable String parent, long version) implements Versioned {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.creditCode(),
                organisation.name(),
                organisation.region(),
                organisation.parent(),
                organisation.version());
    }
}
