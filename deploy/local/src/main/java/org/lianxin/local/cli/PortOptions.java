package org.lianxin.local.cli;

import java.io.IOException;
import org.lianxin.local.stack.PortPlan;
import picocli.CommandLine.Option;

/** Where the parts listen; for a machine on which something else listens there already. */
final class PortOptions {
    @Option(
            names = "--service-port",
            paramLabel = "PORT",
            description = "First of the four ports of the services, 0 for free ones. Default: ${DEFAULT-VALUE}")
    int services = PortPlan.FIRST_SERVICE;

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            description = "Port of PostgreSQL, 0 for a free one. Default: ${DEFAULT-VALUE}")
    int postgres = PortPlan.POSTGRES;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            description = "Port of Kafka, 0 for a free one. Default: ${DEFAULT-VALUE}")
    int kafka = PortPlan.KAFKA;

    PortPlan plan() throws IOException {
        return PortPlan.of(postgres, kafka, services);
    }
}
