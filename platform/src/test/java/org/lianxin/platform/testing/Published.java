package org.lianxin.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads what the service has told the others: the outbox, in order. */
@ApplicationScoped
@ActivateRequestContext
public class Published {
    private final EntityManager database;
    private final ObjectMapper json;

    Published(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Bodies of all events of a type, oldest first. */
    public List<JsonNode> ofType(String type) {
        return read("type = ?1", type);
    }

    /** Bodies of all events of one aggregate, oldest first. */
    public List<JsonNode> of(Object aggregateId) {
        return read("aggregateid = ?1", aggregateId.toString());
    }

    /** Wire types of all events of one aggregate, oldest first. */
    @SuppressWarnings("unchecked")
    public List<String> typesOf(Object aggregateId) {
        return database.createNativeQuery(
                        "select type from outbox where aggregateid = ?1 order by position", String.class)
                .setParameter(1, aggregateId.toString())
                .getResultList();
    }

    public long count() {
        return ((Number) database.createNativeQuery("select count(*) from outbox")
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private List<JsonNode> read(String where, String value) {
        List<String> bodies = database.createNativeQuery(
                        "select payload #>> '{}' from outbox where " + where + " order by position", String.class)
                .setParameter(1, value)
                .getResultList();
        return bodies.stream().map(this::parse).toList();
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
