package org.lianxin.assignment;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A district of its own for one test, with communities 001, 002, … in its first street. */
public record Place(String district) {

    public static final String HEADER = "code,name,street,district,city,province\n";

    private static final Iterator<Integer> PROVINCES =
            List.of(50, 51, 52, 53, 54, 61, 62, 63, 64, 65).iterator();

    public static Place fresh() {
        return new Place("43%04d".formatted(1000 + Codes.number()));
    }

    /** In a province of its own too: what is small anywhere in a province hides figures elsewhere in it. */
    public static Place alone() {
        return new Place(PROVINCES.next() + "0102");
    }

    public String community(int number) {
        return district + "001%03d".formatted(number);
    }

    public String row(int number) {
        return community(number) + ",第" + number + "社区,清波街道,上城区,杭州市,浙江省\n";
    }

    public String csv(int communities) {
        return IntStream.rangeClosed(1, communities).mapToObj(this::row).collect(Collectors.joining("", HEADER, ""));
    }

    /** Takes the first communities in and answers for them. */
    public Place with(int communities) {
        ServiceTest.take(csv(communities)).statusCode(200);
        return this;
    }
}
