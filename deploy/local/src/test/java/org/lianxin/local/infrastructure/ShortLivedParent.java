package org.lianxin.local.infrastructure;

import java.nio.file.Path;

/** A test JVM that starts the infrastructure and then is killed. */
final class ShortLivedParent {
    private ShortLivedParent() {}

    public static void main(String... arguments) throws Exception {
        var started = InfrastructureProcess.launchTemporary(Path.of(arguments[0]));
        started.awaitReady();
        System.out.println(started.process().pid());
        started.process().waitFor();
    }
}
