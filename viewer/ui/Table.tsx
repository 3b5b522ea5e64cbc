import { useVirtualizer } from '@tanstack/react-virtual';
import { Download } from 'lucide';
import { useMemo, useRef, useState } from 'react';
import { csvTable } from '../../graph/export/csv.ts';
import type { EntityType } from '../../graph/ontology.ts';
import { save } from './download.ts';
import { Icon, TypeSign } from './Icon.tsx';

export interface Column {
  readonly title: string;
  /** A track of a CSS grid. */
  readonly width: string;
  readonly numeric?: boolean;
}

export interface TableRow {
  /** What opening the row selects. */
  readonly id: string;
  /** The sign before its first cell. */
  readonly type: EntityType | 'figure' | null;
  readonly cells: readonly (string | number | null)[];
}

interface Props {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Index of the column whose largest values come first to begin with. */
  readonly first: number;
  readonly onOpen: (id: string) => void;
}

const ROW = 36;
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
/** Of more digits than a cell has room for, and a reader can count. */
const powers = new Intl.NumberFormat('en', { notation: 'scientific', maximumFractionDigits: 2 });
const LONG = 1e15;

/** A table of any length: sorted by a click on a column's name, filtered by text, drawn only where it is seen. */
export function Table({ name, columns, rows, first, onOpen }: Props) {
  const [text, setText] = useState('');
  const [sort, setSort] = useState({ column: first, up: false });
  const found = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    const some = wanted
      ? rows.filter(({ cells }) =>
          cells.some((cell) =>
            String(cell ?? '')
              .toLowerCase()
              .includes(wanted),
          ),
        )
      : [...rows];
    return some.sort((a, b) => compare(a.cells[sort.column], b.cells[sort.column], sort.up));
  }, [rows, text, sort]);
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const tracks = {
    gridTemplateColumns: columns
      .map(({ width }) => (width.endsWith('fr') ? `minmax(128px, ${width})` : width))
      .join(' '),
  };
  return (
    <>
      <div className="table-tools">
        <input
          type="search"
          aria-label="Filter this table"
          placeholder="Filter this table"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="quiet" aria-live="polite">
          {numbers.format(found.length)} {found.length === 1 ? 'row' : 'rows'}
        </span>
        <button
          type="button"
          className="button"
          onClick={() =>
            save(`${name}.csv`, csvTable([columns.map(({ title }) => title), ...found.map(({ cells }) => cells)]))
          }
        >
          <Icon icon={Download} size={14} /> CSV
        </button>
      </div>
      <div ref={scroll} className="table-scroll">
        <div role="table" className="table" aria-label={name} aria-rowcount={found.length + 1}>
          <div role="rowgroup" className="table-head">
            <div role="row" className="table-row" aria-rowindex={1} style={tracks}>
              {columns.map(({ title, numeric }, i) => (
                <div
                  key={title}
                  role="columnheader"
                  className={numeric ? 'number' : undefined}
                  aria-sort={sort.column === i ? (sort.up ? 'ascending' : 'descending') : 'none'}
                >
                  <button
                    type="button"
                    onClick={() =>
                      setSort(sort.column === i ? { column: i, up: !sort.up } : { column: i, up: !numeric })
                    }
                  >
                    {title}
                    {sort.column === i && <span aria-hidden="true">{sort.up ? ' ↑' : ' ↓'}</span>}
                  </button>
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" className="table-body" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = found[index];
              return (
                row && (
                  <div
                    key={`${index} ${row.id}`}
                    role="row"
                    aria-rowindex={index + 2}
                    className="table-row"
                    style={{ ...tracks, transform: `translateY(${start}px)` }}
                  >
                    {row.cells.map((cell, i) => (
                      <div key={columns[i]?.title} role="cell" className={columns[i]?.numeric ? 'number' : undefined}>
                        {i === 0 ? (
                          <button type="button" className="link" onClick={() => onOpen(row.id)}>
                            {row.type && row.type !== 'figure' && <TypeSign type={row.type} size={18} />}
                            <bdi>{cell ?? '—'}</bdi>
                          </button>
                        ) : (
                          <bdi>{typeof cell === 'number' ? (cell < LONG ? numbers : powers).format(cell) : cell}</bdi>
                        )}
                      </div>
                    ))}
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
    </>
  );
}

type Cell = string | number | null | undefined;

/** Numbers by size, words by the alphabet, upwards or downwards; what is missing last either way. */
function compare(a: Cell, b: Cell, up: boolean): number {
  if (a === null || a === undefined || b === null || b === undefined) return Number(a == null) - Number(b == null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : WORDS.compare(String(a), String(b));
  return up ? order : -order;
}

const WORDS = new Intl.Collator('en', { numeric: true });
