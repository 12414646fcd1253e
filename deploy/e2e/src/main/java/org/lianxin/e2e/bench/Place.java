package org.lianxin.e2e.bench;

import java.util.UUID;

/**
 * A made-up community with the cadre who leads it and one household.
 *
 * @param cadre ORG/STAFF
 * @param token of that cadre
 */
record Place(String community, String cadre, UUID household, String token) {}
