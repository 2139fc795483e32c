package org.dragoman.site.factor;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing of squares, one unit each.
 *
 * @param size how many squares wide and high, with the quiet zone around
 * @param path the dark squares, as the path of an SVG
 */
record QrDrawing(int size, String path) {

  private static final int QUIET = 4;

  /** The drawing of these words. */
  static QrDrawing of(String words) {
    QrCode code = QrCode.encodeText(words, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrDrawing(code.size + 2 * QUIET, path.toString());
  }
}
