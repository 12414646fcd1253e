package org.lianxin.visit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTest {
    private static final byte[] TEXT = "金丝雀地址".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void findsATextAsItIsAndInDigitsOfBothKinds() throws IOException {
        Files.write(directory.resolve("plain"), TEXT);
        Files.writeString(directory.resolve("hex"), "x'" + HexFormat.of().formatHex(TEXT) + "'");
        Files.writeString(directory.resolve("base64"), Base64.getEncoder().encodeToString(TEXT));
        Files.writeString(directory.resolve("other"), "金丝雀姓名");
        assertEquals(3, new Traces(directory).of(List.of("金丝雀地址", "nowhere")).size());
    }

    @Test
    void findsWhatLiesAcrossTwoReads() throws IOException {
        var bytes = new byte[(1 << 20) + 100];
        System.arraycopy(TEXT, 0, bytes, (1 << 20) - 7, TEXT.length);
        var file = Files.write(directory.resolve("segment.log"), bytes);
        assertEquals(Set.of("金丝雀地址 in " + file), new Traces(directory).of(List.of("金丝雀地址")));
    }
}
