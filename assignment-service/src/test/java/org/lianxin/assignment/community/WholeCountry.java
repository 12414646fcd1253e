package org.lianxin.assignment.community;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A made-up list as large as that of the whole country, and how long a running service takes for it:
 *
 * <pre>java -cp assignment-service/target/test-classes org.lianxin.assignment.community.WholeCountry \
 *     http://localhost:8081 $(deploy/lianxin token administrator) 620000</pre>
 */
public final class WholeCountry {

    private static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");
    private static final String[] FIRST = "清朝长东西南北新和平安乐金玉文武大小上下龙凤石桥花河江湖山林田".split("");
    private static final String[] SECOND = "晖庆河坊门园桥里巷家庄塘港湾岭坪溪泉堤寺塔宫村店铺场渡口洲".split("");
    private static final int PER_STREET = 16;
    private static final int STREETS = 14;
    private static final int DISTRICTS = 9;

    private WholeCountry() {}

    public static Path write(int rows) throws IOException {
        var file = Files.createTempFile("whole-country-", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("code,name,street,district,city,province\n");
            for (int i = 0; i < rows; i++) {
                out.write(row(i));
            }
        }
        return file;
    }

    /** The province changes slowest; all codes are different and of the right form. */
    static String row(int i) {
        int committee = i % PER_STREET;
        int street = i / PER_STREET % STREETS;
        int district = i / PER_STREET / STREETS % DISTRICTS;
        int city = i / PER_STREET / STREETS / DISTRICTS;
        int number = committee < PER_STREET / 2 ? committee + 1 : committee + 200;
        return "%s%02d%02d%03d%03d,%s,%s街道,%s区,%s市,第%s省%n"
                .formatted(
                        PROVINCES.get(city % PROVINCES.size()),
                        city / PROVINCES.size() + 1,
                        district + 1,
                        street + 1,
                        number,
                        name(i) + (number < 200 ? "社区" : "村委会"),
                        name(street * 7 + district),
                        name(district * 5 + city),
                        name(city),
                        PROVINCES.get(city % PROVINCES.size()));
    }

    private static String name(int i) {
        return FIRST[i % FIRST.length]
                + SECOND[i / FIRST.length % SECOND.length]
                + (i < 1_000 ? "" : FIRST[i / 997 % FIRST.length]);
    }

    public static void main(String[] args) throws Exception {
        var file = write(Integer.parseInt(args[2]));
        try (var client = HttpClient.newHttpClient()) {
            System.out.printf("%,d rows, %,d bytes%n", Integer.parseInt(args[2]), Files.size(file));
            long start = System.nanoTime();
            var answer = client.send(
                    request(args[0] + "/api/v1/communities/import", args[1])
                            .header("Content-Type", "text/csv; charset=UTF-8")
                            .POST(BodyPublishers.ofFile(file))
                            .build(),
                    BodyHandlers.ofString());
            tell(
                    start,
                    answer.statusCode() + " "
                            + answer.headers().firstValue("Location").orElse(answer.body()));
            var address = answer.headers().firstValue("Location").orElseThrow();
            var last = "";
            while (!last.contains("\"DONE\"") && !last.contains("\"FAILED\"")) {
                Thread.sleep(Duration.ofSeconds(1));
                var now = client.send(request(address, args[1]).build(), BodyHandlers.ofString())
                        .body();
                if (!now.equals(last)) {
                    tell(
                            start,
                            now.replaceAll(
                                    "\"(id|register|format|sha256|submittedBy|submittedAt|startedAt|dryRun)\":[^,]*,",
                                    ""));
                }
                last = now;
            }
        } finally {
            Files.delete(file);
        }
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static void tell(long start, String what) {
        System.out.printf("%5.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }
}
