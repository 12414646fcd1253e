package org.lianxin.platform.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken. */
public enum FileKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** What of it is kept: of a picture nothing but the picture. */
    byte[] bare(byte[] content) throws UnreadableFile {
        return switch (this) {
            case JPEG -> new BareJpeg(content).bare();
            case PNG -> new BarePng(content).bare();
            case PDF -> content;
        };
    }
}
