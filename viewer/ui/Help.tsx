import { CircleQuestionMark, X } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import { useKeys } from './useKeys.ts';

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['/'], 'search'],
  [['←', '↑', '→', '↓'], 'step to the neighbour in that direction'],
  [['Enter'], 'focus on what is around the selected node'],
  [['Backspace'], 'back to the node visited before'],
  [['Esc'], 'leave the selection, then the focus'],
  [['+', '−', '0'], 'zoom in, zoom out, show all of it'],
  [['Ctrl Z', 'Ctrl Y'], 'undo and redo'],
  [['T'], 'table or graph'],
  [['D'], 'to the details, to step through them with Tab'],
  [['?'], 'this list'],
];

const MOUSE: readonly (readonly [string, string])[] = [
  ['Click', 'shows what the digests say, with the sentences'],
  ['Double click on a node', 'focuses on what is around it'],
  ['Shift and click', 'adds a node to the focus'],
  ['Drop a file on the page', 'opens a graph, or reads digests right here'],
];

/** The list of keys, as a dialog. */
export function Help() {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useKeys(useMemo(() => ({ '?': () => setOpen(true) }), []));
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <>
      <button type="button" className="plain" aria-label="Help" title="Help (?)" onClick={() => setOpen(true)}>
        <Icon icon={CircleQuestionMark} size={18} />
      </button>
      <dialog ref={dialog} aria-label="Help" onClose={() => setOpen(false)}>
        <div className="head">
          <h2>Ways around</h2>
          <button type="button" className="plain" aria-label="Close" onClick={() => setOpen(false)}>
            <Icon icon={X} />
          </button>
        </div>
        <dl className="keys">
          {KEYS.map(([keys, meaning]) => (
            <div key={meaning}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
          {MOUSE.map(([what, meaning]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
