package org.lianxin.assignment.experience;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** That a mark stands, and whether this request has made it. */
@Schema(examples = """
        {"experience": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a51", "first": true}""")
record MarkView(UUID experience, boolean first) {

    RestResponse<MarkView> answer() {
        return ResponseBuilder.create(first ? RestResponse.Status.CREATED : RestResponse.Status.OK, this)
                .build();
    }
}
