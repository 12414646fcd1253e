package org.lianxin.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files the story is played on: those given, or the samples that come with the project. */
final class Sources {
    private static final String SAMPLE = "/sample/";
    private static final int LONGEST_SUBJECT = 200;

    private Sources() {}

    static String communitiesCsv(StoryOptions options) throws IOException {
        return new String(read(options.communities, "communities.csv"), StandardCharsets.UTF_8);
    }

    static List<World.Community> communities(String csv) throws IOException {
        var schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv)) {
            var communities = new ArrayList<World.Community>();
            while (rows.hasNext()) {
                var row = rows.next();
                communities.add(new World.Community(
                        Objects.requireNonNull(row.get("code"), "column code"),
                        Objects.requireNonNull(row.get("name"), "column name")));
            }
            if (communities.isEmpty()) {
                throw new StoryFailure("the file of communities is empty");
            }
            return communities;
        }
    }

    /** Those with a reply first: the story can answer them in the words of the office. */
    static List<World.Message> messages(StoryOptions options) throws IOException {
        var messages = new ArrayList<World.Message>();
        var unanswered = new ArrayList<World.Message>();
        var lines = new String(read(options.messages, "messages.jsonl"), StandardCharsets.UTF_8);
        for (var line : lines.lines().filter(text -> !text.isBlank()).toList()) {
            var json = Api.JSON.readTree(line);
            var message = new World.Message(
                    kind(json),
                    subject(json),
                    json.path("text").asText(),
                    json.path("reply").asText(""));
            (message.reply().isBlank() ? unanswered : messages).add(message);
        }
        messages.addAll(unanswered);
        if (messages.isEmpty()) {
            throw new StoryFailure("the file of messages is empty");
        }
        return messages;
    }

    private static String subject(JsonNode json) {
        var subject = json.path("subject").asText();
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    /** Message boards do not say what kind of matter it is; a person would see it by the words. */
    private static String kind(JsonNode json) {
        if (json.hasNonNull("kind")) {
            return json.path("kind").asText();
        }
        var subject = json.path("subject").asText();
        if (subject.contains("投诉") || subject.contains("举报") || subject.contains("扰民")) {
            return "COMPLAINT";
        }
        if (subject.contains("建议")) {
            return "SUGGESTION";
        }
        return subject.contains("咨询") || subject.contains("？") || subject.contains("吗") ? "ENQUIRY" : "HELP_REQUEST";
    }

    private static byte[] read(@Nullable Path given, String sample) throws IOException {
        if (given != null) {
            return Files.readAllBytes(given);
        }
        try (InputStream in = Objects.requireNonNull(Sources.class.getResourceAsStream(SAMPLE + sample), sample)) {
            return in.readAllBytes();
        }
    }
}
