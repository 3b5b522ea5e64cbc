/** Figures over time as bars in the terminal. */

import { COURSES, series } from '../../graph/query/history.ts';
import type { HistoryPoint } from '../../graph/query/results.ts';
import pc from './colour.ts';
import { columnsOf, printable } from './table.ts';

const WIDEST = 60;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A chart for each series that has a course, of two or more dates without a negative value: a bar from zero for each point. */
export function charts(points: readonly HistoryPoint[], width: number): string {
  const all = new Map<string, HistoryPoint[]>();
  for (const point of points) all.set(series(point), [...(all.get(series(point)) ?? []), point]);
  return [...all.values()]
    .filter(
      (one) =>
        COURSES.includes(one[0]!.metric) &&
        new Set(one.map(({ date }) => date)).size > 1 &&
        one.every(({ value }) => value >= 0) &&
        one.some(({ value }) => value > 0),
    )
    .map((one) => `\n${chart(one, width)}`)
    .join('');
}

function chart(points: readonly HistoryPoint[], width: number): string {
  const dates = points.map(({ date }) => date ?? 'undated');
  const texts = points.map(({ text }) => printable(text));
  const left = Math.max(...dates.map((date) => date.length));
  const right = Math.max(...texts.map((text) => columnsOf(text)));
  const room = Math.max(4, Math.min(WIDEST, width - left - right - 4));
  const most = Math.max(...points.map(({ value }) => value));
  const { metric, about } = points[0]!;
  const head = [metric.replaceAll('_', ' '), ...(about ? [`(${about.name})`] : [])].join(' ');
  const lines = points.map(({ value }, index) => {
    const eighths = Math.round((value / most) * room * 8);
    const bar = '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
    return `${dates[index]!.padEnd(left)}  ${pc.cyan(bar)} ${texts[index]}`;
  });
  return `${[pc.bold(printable(head)), ...lines].join('\n')}\n`;
}
