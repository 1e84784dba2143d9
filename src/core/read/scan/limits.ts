/** Every limit on recognizing scanned pages. What lies beyond one stays an unread picture, and a Problem says so. */
export const limits = {
  /** Pixels in one point: 200 to the inch, enough for the smallest print of a budget. */
  pixelsPerPoint: 200 / 72,
  /** Longest side of the picture; larger pages are drawn smaller. */
  longestSide: 3600,
  /** Pages of one document that are recognized. */
  pages: 120,
  /** Wall clock of recognition for one document; no page is begun after it. */
  documentMs: 20 * 60_000,
  /** Pieces of lines on one page that are given to the recognizer. */
  linesPerPage: 4000,
  /** Characters taken from one answer; a longer one is no line of print. */
  charactersPerText: 400,
  /** Degrees by which a page may lie askew and still be put straight. */
  tiltDegrees: 2,
} as const
