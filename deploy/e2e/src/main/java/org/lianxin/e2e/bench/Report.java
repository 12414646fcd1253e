package org.lianxin.e2e.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianxin.e2e.load.Latencies;
import org.lianxin.e2e.load.Sample;

/** The numbers as a table a person reads. */
final class Report {
    private static final List<String> PARTS =
            List.of(Stand.SERVICE, Stand.POSTGRES, Stand.KAFKA, Stand.REST_OF_IT, Stand.LOAD);

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void machine(String postgres) {
        out.printf(
                "%d processors, Java %s, PostgreSQL %s with durable commits%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), postgres);
        out.flush();
    }

    void results(List<Result> results) {
        out.println();
        out.println(
                "CPU is in seconds per 1,000 requests. Clients are closed loops; the load generator shares the machine.");
        out.println(
                "SQL is the same statements over plain JDBC, one connection per client, one transaction each, durable.");
        out.println();
        out.printf(
                "%-11s %7s  %-4s %8s %8s %8s  %s  %8s%n",
                "", "clients", "", "per s", "p50 ms", "p99 ms", heads(), "REST/SQL");
        for (var result : results) {
            line(result.contest().name(), Integer.toString(result.clients()), "REST", result.rest(), "");
            line("", "", "SQL", result.sql(), String.format(Locale.ROOT, "%.2f", result.ratio()));
        }
        out.flush();
    }

    private static String heads() {
        return PARTS.stream().map("%14s"::formatted).collect(Collectors.joining(" "));
    }

    private void line(String name, String clients, String side, Sample sample, String ratio) {
        var cpu = PARTS.stream()
                .map(part -> String.format(Locale.ROOT, "%14.3f", sample.cpuSecondsPerThousand(part)))
                .collect(Collectors.joining(" "));
        out.printf(
                Locale.ROOT,
                "%-11s %7s  %-4s %8.0f %8.2f %8.2f  %s  %8s%n",
                name,
                clients,
                side,
                sample.rate(),
                sample.millis(0.5),
                sample.millis(0.99),
                cpu,
                ratio);
    }

    void lag(Latencies lag) {
        out.println();
        out.printf(
                Locale.ROOT,
                "commit to consumer, at rest: p50 %.1f ms, p99 %.1f ms (%d events)%n",
                lag.millis(0.5),
                lag.millis(0.99),
                lag.count());
        out.flush();
    }

    void depth(PageDepth.Depth depth) {
        out.println();
        out.printf(
                Locale.ROOT,
                "page of 20: p50 %.2f ms from %,d visits, %.2f ms from %,d%n",
                depth.few().millis(0.5),
                PageDepth.FEW,
                depth.many().millis(0.5),
                PageDepth.MANY);
        out.flush();
    }

    /** @param met whether the goal is reached */
    void goal(String what, double goal, double reached, boolean met) {
        out.printf(Locale.ROOT, "%-48s goal %.2f  reached %.2f  %s%n", what, goal, reached, met ? "met" : "NOT MET");
        out.flush();
    }

    void heading(String text) {
        out.println();
        out.println(text);
        out.flush();
    }
}
