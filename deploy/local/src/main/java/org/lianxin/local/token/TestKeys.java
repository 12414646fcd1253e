package org.lianxin.local.token;

/**
 * The key of a test run. Quarkus loads test classes and test resources through different class loaders, so a static field would give
 * two keys; system properties are the one place both see.
 */
public final class TestKeys {
    private static final String TRUSTED = "lianxin.test.signing-key";

    private TestKeys() {}

    /** The key whose tokens the services under test accept. */
    public static SigningKey trusted() {
        var encoded = System.getProperties()
                .computeIfAbsent(TRUSTED, name -> SigningKey.generate().encoded());
        return SigningKey.decode((String) encoded);
    }

    /** A key nobody trusts. */
    public static SigningKey stranger() {
        return SigningKey.generate();
    }
}
