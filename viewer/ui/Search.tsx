import { Search as SearchIcon } from 'lucide';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ENTITY_TYPES } from '../../graph/ontology.ts';
import { search } from '../../graph/query/search.ts';
import { useExplorer } from './explorer.ts';
import { Icon, TypeSign } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly onPick: (id: string) => void;
  /** Marks the field that "/" goes to. */
  readonly main?: boolean;
  /** Takes the focus when it appears. */
  readonly focus?: boolean;
}

/** Finds an entity as one types, by keyboard alone. A type's name in the text keeps to that type. */
export function Search({ label, onPick, main = false, focus = false }: Props) {
  const { graph } = useExplorer();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  useEffect(() => {
    // The first search makes the index: better now than at the first key.
    const idle = requestIdleCallback(() => search(graph, 'a', { limit: 1 }), { timeout: 3_000 });
    return () => cancelIdleCallback(idle);
  }, [graph]);
  const hits = useMemo(() => {
    const words = text.trim().split(/\s+/).filter(Boolean);
    const types = ENTITY_TYPES.filter((type) => words.includes(type));
    const rest = words.filter((word) => !types.some((type) => type === word)).join(' ');
    return rest ? search(graph, rest, { types, limit: 10 }) : [];
  }, [graph, text]);
  const pick = (id: string | undefined) => {
    if (!id) return;
    setText('');
    setOpen(false);
    field.current?.blur();
    onPick(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') pick(hits[active]?.id);
    else if (event.key === 'Escape') {
      setText('');
      field.current?.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = open && text.trim() !== '';
  return (
    <div className="search">
      <Icon icon={SearchIcon} />
      <input
        ref={field}
        id={main ? 'search' : undefined}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${list}-${active}` : undefined}
        placeholder={label}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {main && <kbd>/</kbd>}
      <div className="hits" id={list} role="listbox" aria-label="Found" hidden={!shown}>
        {hits.map((hit, i) => (
          <div
            key={hit.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            className="hit"
            onPointerDown={(event) => {
              event.preventDefault();
              pick(hit.id);
            }}
            onPointerMove={() => setActive(i)}
          >
            <TypeSign type={hit.type} />
            <bdi>{hit.name}</bdi>
            {hit.matched !== hit.name && <bdi className="quiet">{hit.matched}</bdi>}
            <span className="quiet end">
              {hit.type} · {hit.degree} {hit.degree === 1 ? 'relation' : 'relations'}
            </span>
          </div>
        ))}
        {hits.length === 0 && <p className="quiet nothing">Nothing is called that.</p>}
      </div>
    </div>
  );
}
