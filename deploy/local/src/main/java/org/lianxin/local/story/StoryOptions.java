package org.lianxin.local.story;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Sizes of the story and the files it is played on. */
public final class StoryOptions {
    @Option(
            names = "--communities",
            paramLabel = "FILE",
            description = "Communities to import (CSV); default: the sample")
    @Nullable
    Path communities;

    @Option(names = "--messages", paramLabel = "FILE", description = "Residents' messages (CSV); default: the sample")
    @Nullable
    Path messages;

    @Option(
            names = "--organisations",
            paramLabel = "N",
            defaultValue = "10",
            description = "Organisations that look after communities. Default: ${DEFAULT-VALUE}")
    int organisations;

    @Option(
            names = "--cadres",
            paramLabel = "N",
            defaultValue = "300",
            description = "Officials to register. Default: ${DEFAULT-VALUE}")
    int cadres;

    @Option(
            names = "--households",
            paramLabel = "N",
            defaultValue = "1500",
            description = "Households to register. Default: ${DEFAULT-VALUE}")
    int households;

    @Option(
            names = "--visits",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Visits to record. Default: ${DEFAULT-VALUE}")
    int visits;

    @Option(
            names = "--needs",
            paramLabel = "N",
            defaultValue = "120",
            description = "Needs to find and to help with. Default: ${DEFAULT-VALUE}")
    int needs;
}
