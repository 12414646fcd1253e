package org.lianxin.platform.files;

import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket, under their name. Written as plain signed requests, which every store that speaks S3 understands. */
final class BucketStore implements FileStore {
    /** What stores that know no regions are content with. */
    private static final String REGION = "us-east-1";

    private static final String TYPE = "application/octet-stream";

    private final S3Client s3;
    private final String bucket;

    BucketStore(FileSettings.Bucket settings) {
        var key = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
        var builder = S3Client.builder()
                .region(Region.of(settings.region().orElse(REGION)))
                .credentialsProvider(StaticCredentialsProvider.create(key))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        settings.endpoint()
                .ifPresent(endpoint -> builder.endpointOverride(endpoint).forcePathStyle(true));
        this.s3 = builder.build();
        this.bucket = settings.name();
    }

    @Override
    public void write(UUID file, byte[] sealed) {
        s3.putObject(put -> put.bucket(bucket).key(file.toString()).contentType(TYPE), RequestBody.fromBytes(sealed));
    }

    @Override
    public Optional<byte[]> read(UUID file) {
        try {
            return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(file.toString()))
                    .asByteArray());
        } catch (NoSuchKeyException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(UUID file) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(file.toString()));
    }
}
