/** Dates as `xs:date` wants them: a whole day. */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d|-Q)/;

/** The first day of an ISO 8601 day, month or year; null where it is none of them, or no day of the calendar. */
export function firstDay(date: string | null): string | null {
  const [, year, month = '01', day = '01'] = DATE.exec(date ?? '') ?? [];
  if (year === undefined || year === '0000') return null;
  const inMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= inMonth;
  return exists ? `${year}-${month}-${day}` : null;
}
