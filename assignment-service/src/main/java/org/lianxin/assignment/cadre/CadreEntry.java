package org.lianxin.assignment.cadre;

/** A cadre in a list: without the places that only a decision about recusal needs. */
record CadreEntry(String cadre, String org, String staffNumber, String name, String post, CadreStatus status) {

    static CadreEntry of(Cadre cadre) {
        return new CadreEntry(
                cadre.id().toString(),
                cadre.id().org(),
                cadre.id().staffNumber(),
                cadre.name(),
                cadre.post(),
                cadre.status());
    }
}
