import { Pause, Play } from 'lucide';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { dayNumber, isoDay } from '../state/columns.ts';
import { set } from '../state/steps.ts';
import { readableDate, useExplorer, useView } from './explorer.ts';
import { Icon } from './Icon.tsx';

const MOST_BARS = 120;
const PLAY_MS = 700;

interface Window {
  readonly from: number;
  readonly to: number;
}
type Grip = 'from' | 'to' | 'window' | 'new';

/** The histogram of statements a day, and a window on it: drag, step by arrow keys, or play. */
export function TimeBrush() {
  const { columns, shown, store } = useExplorer();
  const { since, until } = useView();
  const { firstDay, lastDay } = columns;
  const length = lastDay - firstDay + 1;
  const step = Math.ceil(length / MOST_BARS);
  const bars = useMemo(() => {
    const sums = new Array<number>(Math.ceil(length / step)).fill(0);
    shown.days.forEach((count, day) => {
      sums[Math.floor(day / step)] = (sums[Math.floor(day / step)] as number) + count;
    });
    return sums;
  }, [shown.days, length, step]);
  const most = Math.max(1, ...bars);
  const from = since ? Math.max(dayNumber(since), firstDay) : firstDay;
  const to = until ? Math.min(dayNumber(until), lastDay) : lastDay;
  const open = !since && !until;

  const choose = (next: Window | null, gesture = 'time') => {
    const whole = !next || (next.from <= firstDay && next.to >= lastDay);
    const ends = whole ? { since: null, until: null } : { since: isoDay(next.from), until: isoDay(next.to) };
    store.change(set(ends), { gesture });
  };
  const track = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly kind: Grip; readonly day: number; readonly start: Window } | null>(null);
  const dayAt = (x: number): number => {
    const box = track.current?.getBoundingClientRect();
    const share = box ? (x - box.left) / box.width : 0;
    return Math.min(lastDay, Math.max(firstDay, firstDay + Math.floor(share * length)));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const kind = event.target instanceof HTMLElement ? (event.target.dataset.grip as Grip | undefined) : undefined;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { kind: kind ?? 'new', day: dayAt(event.clientX), start: { from, to } };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!grip.current) return;
    const { kind, day, start } = grip.current;
    const now = dayAt(event.clientX);
    if (kind === 'from') choose({ from: Math.min(now, to), to });
    else if (kind === 'to') choose({ from, to: Math.max(now, from) });
    else if (kind === 'new') {
      if (Math.abs(now - day) >= 1) choose({ from: Math.min(day, now), to: Math.max(day, now) });
    } else {
      const shift = Math.min(lastDay - start.to, Math.max(firstDay - start.from, now - day));
      choose({ from: start.from + shift, to: start.to + shift });
    }
  };

  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const span = open ? Math.max(step, Math.ceil(length / 6)) : to - from + 1;
    const timer = setTimeout(
      () => {
        const next = open ? firstDay : from + Math.max(step, Math.ceil(span / 4));
        const stated = shown.days.findIndex((count, day) => count > 0 && firstDay + day >= next);
        if (stated < 0 || (!open && to >= lastDay)) return setPlaying(false);
        // A time in which nothing was stated is passed over, and the last window ends with the last day.
        const first = Math.min(Math.max(next, firstDay + stated - span + 1), lastDay - span + 1);
        store.change(set({ since: isoDay(first), until: isoDay(first + span - 1) }), { gesture: 'play' });
      },
      open ? 0 : PLAY_MS,
    );
    return () => clearTimeout(timer);
  }, [playing, open, from, to, step, length, firstDay, lastDay, shown.days, store]);
  const play = () => {
    if (!playing && to >= lastDay) choose(null);
    store.settle();
    setPlaying(!playing);
  };

  if (length < 2) return null;
  const percent = (day: number) => `${((day - firstDay) / length) * 100}%`;
  const handle = (which: 'from' | 'to') => (
    <div
      role="slider"
      tabIndex={0}
      data-grip={which}
      className={`handle ${which}`}
      aria-label={which === 'from' ? 'From day' : 'To day'}
      aria-valuemin={firstDay}
      aria-valuemax={lastDay}
      aria-valuenow={which === 'from' ? from : to}
      aria-valuetext={readableDate(isoDay(which === 'from' ? from : to))}
      onKeyDown={(event: KeyboardEvent) => {
        const by = { ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step }[event.key];
        if (!by) return;
        event.preventDefault();
        event.stopPropagation();
        if (which === 'from') choose({ from: Math.min(Math.max(from + by, firstDay), to), to });
        else choose({ from, to: Math.max(Math.min(to + by, lastDay), from) });
      }}
    />
  );
  return (
    <section className="time" aria-label="Time">
      <button type="button" className="plain" aria-label={playing ? 'Pause' : 'Play through time'} onClick={play}>
        <Icon icon={playing ? Pause : Play} />
      </button>
      <div
        ref={track}
        role="group"
        aria-label="Window of time"
        className="track"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          grip.current = null;
          store.settle();
        }}
        onDoubleClick={() => choose(null)}
      >
        <svg aria-hidden="true" viewBox={`0 0 ${length} 100`} preserveAspectRatio="none">
          {bars.map((count, i) => {
            const day = firstDay + i * step;
            const height = count === 0 ? 0 : Math.max(4, (count / most) * 100);
            return (
              <rect
                key={day}
                className={day + step > from && day <= to ? 'in' : 'out'}
                x={i * step + step * 0.08}
                width={step * 0.84}
                y={100 - height}
                height={height}
              >
                <title>{`${span(day, day + step - 1)}: ${count} ${count === 1 ? 'statement' : 'statements'}`}</title>
              </rect>
            );
          })}
        </svg>
        {ticks(firstDay, lastDay).map(({ day, label, year }) => (
          <span key={day} aria-hidden="true" className="tick" style={{ left: percent(day) }}>
            {label} {year && <i>{year}</i>}
          </span>
        ))}
        <div
          className={open ? 'window whole' : 'window'}
          data-grip={open ? 'new' : 'window'}
          style={{ left: percent(from), width: `${((to - from + 1) / length) * 100}%` }}
        >
          {handle('from')}
          {handle('to')}
        </div>
      </div>
      <p className="dates">
        {span(from, to)}
        {!open && (
          <button type="button" className="link" onClick={() => choose(null, 'all time')}>
            All time
          </button>
        )}
      </p>
    </section>
  );
}

const span = (from: number, to: number) =>
  from === to ? readableDate(isoDay(from)) : `${readableDate(isoDay(from))} – ${readableDate(isoDay(to))}`;

/** At most about this many months are named under the histogram. */
const MOST_TICKS = 6;

/** The first days of some months, evenly spaced, with the month's name. */
function ticks(firstDay: number, lastDay: number): readonly Tick[] {
  const start = new Date(`${isoDay(firstDay)}T00:00:00Z`);
  const months = Math.round((lastDay - firstDay) / 30.4);
  const every = [1, 2, 3, 6, 12].find((step) => months / step <= MOST_TICKS) ?? 24;
  const found: Tick[] = [];
  for (let month = start.getUTCMonth() + 1; ; month++) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), month, 1));
    const day = dayNumber(date.toISOString());
    // A name at the very end has no room.
    if (day > lastDay - (lastDay - firstDay) * 0.06) return found;
    if (date.getUTCMonth() % every !== 0) continue;
    const year = date.getUTCMonth() === 0 || found.length === 0 ? date.getUTCFullYear() : null;
    found.push({ day, label: MONTH.format(date), year });
  }
}

interface Tick {
  readonly day: number;
  readonly label: string;
  /** Where it is the first, or the year's first. */
  readonly year: number | null;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
