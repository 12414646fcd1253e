package org.lianxin.assignment.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Puts together what is known of a community at the moment a hand-over is opened. */
@ApplicationScoped
class Dossiers {

    private final List<DossierPart> parts;
    private final ObjectMapper json;

    Dossiers(@All List<DossierPart> parts, ObjectMapper json) {
        this.parts = parts;
        this.json = json;
    }

    String of(String community, LocalDate day) {
        var dossier = json.createObjectNode();
        for (var part : parts) {
            dossier.set(part.name(), json.valueToTree(part.of(community, day)));
        }
        return dossier.toString();
    }

    JsonNode read(String dossier) {
        try {
            return json.readTree(dossier);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dossier is no JSON", e);
        }
    }
}
