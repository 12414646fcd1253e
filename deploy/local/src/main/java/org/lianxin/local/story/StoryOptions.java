package org.lianxin.local.story;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Sizes of the story and the files it is played on. */
public final class StoryOptions {
    @Option(
            names = "--communities",
            paramLabel = "FILE",
            description =
                    "Communities to import: CSV with code,name,street,district,city,province. Default: the sample of one district")
    public @Nullable Path communities;

    @Option(
            names = "--messages",
            paramLabel = "FILE",
            description = "Residents' messages: a JSON object a line with subject, text, and reply where there was one."
                    + " Default: the sample")
    public @Nullable Path messages;

    @Option(
            names = "--organisations",
            paramLabel = "N",
            defaultValue = "10",
            description = "Organisations. Default: ${DEFAULT-VALUE}")
    public int organisations = 10;

    @Option(
            names = "--cadres",
            paramLabel = "N",
            defaultValue = "300",
            description = "Officials. Default: ${DEFAULT-VALUE}")
    public int cadres = 300;

    @Option(
            names = "--assignments",
            paramLabel = "N",
            defaultValue = "300",
            description = "Communities that get an official; the others are gaps. Default: ${DEFAULT-VALUE}")
    public int assignments = 300;

    @Option(
            names = "--households",
            paramLabel = "N",
            defaultValue = "1500",
            description = "Households. Default: ${DEFAULT-VALUE}")
    public int households = 1_500;

    @Option(
            names = "--visits",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Visits. Default: ${DEFAULT-VALUE}")
    public int visits = 1_000;

    @Option(
            names = "--needs",
            paramLabel = "N",
            defaultValue = "120",
            description = "Needs found on visits and helped with. Default: ${DEFAULT-VALUE}")
    public int needs = 120;

    @Option(
            names = "--matters",
            paramLabel = "N",
            defaultValue = "500",
            description = "Matters residents raise. Default: ${DEFAULT-VALUE}")
    public int matters = 500;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chance of the story. Default: ${DEFAULT-VALUE}")
    public long seed = 1;
}
