package org.lianxin.platform.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation what holds for all: the error answers, and the bearer token where roles are asked for. */
public class OpenApiConventions implements OASFilter {
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "A field is missing or wrong; `errors` names it",
            "404", "No such thing, or none that the caller may know of",
            "409", "The state does not allow it",
            "413", "The body is too large",
            "415", "Another content type is needed");
    private static final Map<String, String> WITH_ROLES = Map.of(
            "401", "No valid token",
            "403", "The role or scope of the token does not allow it");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    ALWAYS.forEach((status, text) -> add(operation, status, text, problem));
                    if (operation.getSecurity() != null
                            && !operation.getSecurity().isEmpty()) {
                        WITH_ROLES.forEach((status, text) -> add(operation, status, text, problem));
                    }
                });
    }

    private static void add(
            Operation operation,
            String status,
            String text,
            org.eclipse.microprofile.openapi.models.media.Schema problem) {
        var responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        // Quarkus fills in bare 401 and 403; replace those, keep what a resource describes itself.
        var present = responses.getAPIResponse(status);
        if (present == null || present.getContent() == null) {
            responses.addAPIResponse(status, answer(text, problem));
        }
    }

    private static APIResponse answer(String text, org.eclipse.microprofile.openapi.models.media.Schema problem) {
        var media = OASFactory.createMediaType().schema(problem);
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }
}
