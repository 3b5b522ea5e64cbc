/** The day that a digest is of. */

const SEPARATED = /(?<!\d)((?:19|20)\d\d)([-_./])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/;
const SHORT = /^(\d\d)([-_.])(\d\d)\2(\d\d)(?!\d)/;
const COVERED = /\bfor (?:\d{1,2}\/\d{1,2}\/\d{4} ?[-–] ?)?(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** The day in a name such as "2026-04-05", "digest_2026_04_05", "20260405" or "26-04-05-title" (ISO 8601), or null. */
export function dateOfName(name: string): string | null {
  const separated = SEPARATED.exec(name);
  if (separated !== null) {
    const date = day(separated[1]!, separated[3]!, separated[4]!);
    if (date !== null) return date;
  }
  const compact = COMPACT.exec(name);
  if (compact !== null) {
    const date = day(compact[1]!, compact[2]!, compact[3]!);
    if (date !== null) return date;
  }
  const short = SHORT.exec(name);
  return short === null ? null : day(`20${short[1]}`, short[3]!, short[4]!);
}

/** The last day of "News for 2/6/2026-2/9/2026" at the start of a text, or null. */
export function dateCovered(text: string): string | null {
  const found = COVERED.exec(text.slice(0, 2000));
  return found === null ? null : day(found[3]!, found[1]!, found[2]!);
}

function day(year: string, month: string, date: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
