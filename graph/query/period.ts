/** Dates and periods in ISO 8601, in the order of time. */

/**
 * The last day of a day, month, quarter or year: "2026-Q1" gives "2026-03-31", "2026" gives "2026-12-31". Months end on
 * the 31st, which sorts right. What has another form is given back as it is.
 */
export function periodEnd(iso: string): string {
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/u.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (rest === undefined) return `${year}-12-31`;
  const [, part, number] = /^([QH])([1-4])$/u.exec(rest) ?? [];
  if (part !== undefined) return `${year}-${String(Number(number) * (part === 'Q' ? 3 : 6)).padStart(2, '0')}-31`;
  return rest.length === 2 ? `${year}-${rest}-31` : iso;
}
