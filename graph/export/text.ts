/** Text that every format can hold. */

/** What is no `Char` of XML 1.0 (section 2.2): control characters, lone surrogates, U+FFFE and U+FFFF. */
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Most text is plain, and finding that out is much cheaper than looking at each sign as a code point. */
const PLAIN = /^[\x20-\x7e]*$/;

/** The text with each control character and each half of a surrogate pair replaced by U+FFFD. */
export const printable = (text: string): string => (PLAIN.test(text) ? text : text.replace(UNPRINTABLE, '\uFFFD'));
