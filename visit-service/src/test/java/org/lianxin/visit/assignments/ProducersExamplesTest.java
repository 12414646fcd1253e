package org.lianxin.visit.assignments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.visit.ServiceTest;

/** The consumer's half of the contract: what the producer gives as an example is understood here. */
@QuarkusTest
class ProducersExamplesTest extends ServiceTest {

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({
        "assignment, cadre.changed.v1, cadre_copy",
        "assignment, community.changed.v1, community_copy",
        "assignment, assignment.changed.v1, assignment_copy",
        "feedback, matter.received.v1, matter_heard"
    })
    void areUnderstood(String producer, String type, String table) throws IOException {
        execute("delete from " + table);
        var example = Files.readString(
                Path.of("../" + producer + "-service/src/main/resources/events", type + ".example.json"));
        deliver.event(type, "lianxin.any", UUID.randomUUID().toString(), 1, example);
        assertEquals(1, execute("delete from " + table));
    }

    private int execute(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
