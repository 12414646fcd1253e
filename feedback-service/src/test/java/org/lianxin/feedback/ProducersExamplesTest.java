package org.lianxin.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The consumer's half of the contract: what the producer gives as an example is understood here. */
@QuarkusTest
class ProducersExamplesTest extends ServiceTest {

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({
        "organisation.changed.v1, organisation", "cadre.changed.v1, cadre",
        "community.changed.v1, community", "assignment.changed.v1, assignment",
        "visit.rated.v1, rating where visit is not null"
    })
    void areUnderstood(String type, String table) throws IOException {
        execute("delete from " + table);
        var example = Files.readString(example(type));
        deliver.event(type, "lianxin.any", UUID.randomUUID().toString(), 1, example);
        assertEquals(1, execute("delete from " + table));
    }

    private static Path example(String type) {
        return Stream.of("assignment", "visit")
                .map(service ->
                        Path.of("..", service + "-service", "src/main/resources/events", type + ".example.json"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private int execute(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
