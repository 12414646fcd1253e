package org.lianxin.local.stack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.local.infrastructure.Ports;

/**
 * On which ports a stack listens.
 *
 * @param services of the four services in their order
 */
public record PortPlan(int postgres, int kafka, List<Integer> services) {
    public static final int POSTGRES = 15432;
    public static final int KAFKA = 19092;
    public static final int FIRST_SERVICE = 8081;

    /** The services take four ports in a row; 0 anywhere asks for free ones. */
    public static PortPlan of(int postgres, int kafka, int firstService) throws IOException {
        var free = Ports.free(ServiceName.values().length + 2);
        var services = new ArrayList<Integer>();
        for (var i = 0; i < ServiceName.values().length; i++) {
            services.add(firstService == 0 ? free.get(i + 2) : firstService + i);
        }
        return new PortPlan(
                postgres == 0 ? free.get(0) : postgres, kafka == 0 ? free.get(1) : kafka, List.copyOf(services));
    }

    public static PortPlan free() throws IOException {
        return of(0, 0, 0);
    }

    int of(ServiceName service) {
        return services.get(service.ordinal());
    }
}
