import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { periodEnd } from '../../graph/query/period.ts';
import type { HistoryPoint } from '../../graph/query/results.ts';

const compact = new Intl.NumberFormat('en', { notation: 'compact' });

/** One metric over time. */
export default function LineChart({ points }: { readonly points: readonly HistoryPoint[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dated = points.flatMap(({ date, value, text }) =>
      date ? [{ date: new Date(`${periodDay(date)}T00:00:00Z`), value, text }] : [],
    );
    // Several values of one day stand as dots; the line follows the highest.
    const highest = dated.filter(
      ({ date, value }) => !dated.some((other) => +other.date === +date && other.value > value),
    );
    const chart = Plot.plot({
      className: 'plot',
      width: 326,
      height: 150,
      marginLeft: 44,
      marginTop: 14,
      x: { type: 'utc', label: null, ticks: 4 },
      y: { label: null, grid: true, ticks: 4, tickFormat: (value: number) => compact.format(value), zero: true },
      marks: [
        Plot.lineY(highest, { x: 'date', y: 'value', stroke: 'var(--accent)', strokeWidth: 2 }),
        Plot.dot(dated, { x: 'date', y: 'value', fill: 'var(--accent)', r: 3.5, title: 'text' }),
      ],
    });
    // Plot brings a style element, which the page's policy refuses; the style sheet has these rules.
    for (const style of chart.querySelectorAll('style')) style.remove();
    // It is one picture to a screen reader, which the list below tells in full.
    for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    chart.setAttribute('role', 'img');
    chart.setAttribute('aria-label', `${points[0]?.metric} over time, ${dated.length} values`);
    box.current?.replaceChildren(chart);
  }, [points]);
  return <div ref={box} className="chart" />;
}

/** A day within the period, as far as the calendar has it: months have 31 days only in the order of `periodEnd`. */
const periodDay = (date: string) => periodEnd(date).replace(/-31$/, '-28');
