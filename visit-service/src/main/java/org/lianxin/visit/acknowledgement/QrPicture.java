package org.lianxin.visit.acknowledgement;

import io.nayuki.qrcodegen.QrCode;

/** QR pictures as SVG: sharp at every size of print, no script, no font. */
final class QrPicture {
    /** White modules around it that readers need. */
    private static final int QUIET = 4;

    private QrPicture() {}

    static String svg(String text) {
        var qr = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int edge = qr.size + 2 * QUIET;
        var dark = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    dark.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img"><path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(edge, edge, edge, edge, dark);
    }
}
