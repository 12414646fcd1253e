package org.lianxin.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.events.DomainEvent;

/** The producer's half of the contract: each event it can emit has a schema, an example and a place in asyncapi.yaml. */
public abstract class EventContractTest {
    private static final Path EVENTS = Path.of("src/main/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final List<DomainEvent> events;

    protected EventContractTest(String servicePackage) {
        events = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(servicePackage).stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                        .map(type -> blank(type.reflect()))
                        .toList();
    }

    @Test
    void everyEventHasASchemaAndAnExampleAndNothingElseHas() throws IOException {
        assertEquals(types(), files(".schema.json"));
        assertEquals(types(), files(".example.json"));
    }

    @Test
    void everyExampleIsWhatTheProducerWrites() throws JsonProcessingException {
        for (var event : events) {
            var example = EventSchemas.read("events/" + event.type() + ".example.json");
            EventSchemas.check(event.type(), example);
            var written = JSON.writeValueAsString(JSON.readValue(example, event.getClass()));
            EventSchemas.check(event.type(), written);
            assertEquals(fields(JSON.readTree(example)), fields(JSON.readTree(written)), event.type());
        }
    }

    @Test
    void everyEventCarriesWhenItHappened() {
        for (var event : events) {
            assertTrue(
                    Arrays.stream(event.getClass().getRecordComponents())
                            .anyMatch(component -> component.getName().equals("occurredAt")),
                    event.type());
        }
    }

    @Test
    void theAsyncApiDocumentNamesEachTopicAndTypeAndNoOther() throws IOException {
        var document = new YAMLMapper().readTree(EventSchemas.read("asyncapi.yaml"));
        assertTrue(document.path("asyncapi").asText().startsWith("3."), "AsyncAPI 3");
        var topics = new TreeSet<String>();
        var types = new TreeSet<String>();
        for (JsonNode channel : document.path("channels")) {
            topics.add(channel.path("address").asText());
            channel.path("messages").fieldNames().forEachRemaining(types::add);
        }
        assertTrue(topics.containsAll(events.stream().map(DomainEvent::topic).collect(Collectors.toSet())), "topics");
        assertTrue(types.containsAll(types()), () -> "missing of " + types() + " in " + types);
    }

    private Set<String> types() {
        return events.stream().map(DomainEvent::type).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fields(JsonNode body) {
        var names = new TreeSet<String>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> files(String ending) throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A record with nothing in it: enough to ask for its type and topic. */
    private static DomainEvent blank(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return (DomainEvent) constructor.newInstance(Arrays.stream(components)
                    .map(component -> nothing(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made without values", e);
        }
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0) : null;
    }
}
