/** The longest name, word or host that is asked about, in UTF-16 code units; hosts may have as many (RFC 1035). What is longer is cut before it is asked, and refused when it arrives. */
export const MAX_WORDS = 253;

/** The longest sentence that is asked about, likewise. */
export const MAX_SENTENCE = 600;
