/** Dates as `xs:date` wants them: a whole day. */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The first day of an ISO 8601 day, month or year; null where it is neither. */
export function firstDay(date: string | null): string | null {
  const [, year, month = '01', day = '01'] = DATE.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  const text = `${year}-${month}-${day}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null;
}
