package org.lianxin.local.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** What {@code bench} may be told; read here, so that its help is complete, and by the measuring program. */
public final class BenchOptions {
    /** What can be measured alone. */
    public enum Part {
        RECORD,
        READ,
        PAGE,
        LAG,
        DEPTH
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "Length of each of the two rounds of each side. Default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(
            names = "--clients",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,8,32",
            description = "Numbers of clients to measure with. Default: ${DEFAULT-VALUE}")
    private List<Integer> clients = List.of();

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "10",
            description = "Seconds for each part. Default: ${DEFAULT-VALUE}")
    private int warmUp;

    @Option(
            names = "--skip-million",
            description = "Leave out the page from a million visits; the rest takes a good two minutes")
    private boolean skipMillion;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Only these parts: ${COMPLETION-CANDIDATES}. Default: all")
    private List<Part> only = List.of();

    public int seconds() {
        return seconds;
    }

    public List<Integer> clients() {
        return clients;
    }

    public int warmUp() {
        return warmUp;
    }

    public boolean skipsMillion() {
        return skipMillion;
    }

    public boolean wants(Part part) {
        return only.isEmpty() || only.contains(part);
    }
}
