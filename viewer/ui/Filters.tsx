import type { ReactNode } from 'react';
import { ENTITY_TYPES, RELATION_TYPES, RELATIONS, type RelationGroup, STATUSES } from '../../graph/ontology.ts';
import { clearFilters, only, set, toggle } from '../state/steps.ts';
import { isFiltered, type SizeMeasure } from '../state/view.ts';
import { STATUS_WORDS } from '../state/words.ts';
import { useExplorer, useView } from './explorer.ts';
import { TypeSign } from './Icon.tsx';
import { Stroke } from './Stroke.tsx';

const SIZES: readonly (readonly [SizeMeasure, string])[] = [
  ['degree', 'relations'],
  ['pagerank', 'PageRank'],
  ['mentions', 'mentions'],
];
const number = new Intl.NumberFormat('en');

/** Legend and filters in one: what there is, how much of it, and whether it is shown. */
export function Filters() {
  const { columns, digests, shown, store } = useExplorer();
  const view = useView();
  const groups = [...new Set(RELATION_TYPES.map((type) => RELATIONS[type].group))];
  const mostDegree = Math.min(
    20,
    columns.degree.reduce((a, b) => Math.max(a, b), 0),
  );
  return (
    <div className="filters">
      <p className="summary" aria-live="polite">
        <b>{number.format(shown.nodeCount)}</b> {shown.nodeCount === 1 ? 'entity' : 'entities'}{' '}
        <b>{number.format(shown.edgeCount)}</b> {shown.edgeCount === 1 ? 'relation' : 'relations'}
        {isFiltered(view) && (
          <button type="button" className="link" onClick={() => store.change(clearFilters)}>
            Clear all
          </button>
        )}
      </p>
      <Section title="Entities">
        {ENTITY_TYPES.map((type, i) => (
          <Choice
            key={type}
            label={type}
            sign={<TypeSign type={type} size={20} />}
            count={shown.types[i] as number}
            checked={!view.hiddenTypes.includes(type)}
            onToggle={() => store.change(toggle('hiddenTypes', type))}
            onOnly={() => store.change(only('hiddenTypes', type, ENTITY_TYPES))}
          />
        ))}
        <Choice
          label="figures"
          sign={<TypeSign type="figure" size={20} />}
          count={shown.figureCount}
          checked={view.figures}
          onToggle={() => store.change(set({ figures: !view.figures }))}
        />
      </Section>
      <Section title="Relations">
        {groups.map((group) => (
          <div key={group} className="group">
            {relationsOf(group).map((type) => (
              <Choice
                key={type}
                label={RELATIONS[type].label}
                sign={<Stroke group={group} />}
                count={shown.relations[RELATION_TYPES.indexOf(type)] as number}
                checked={!view.hiddenRelations.includes(type)}
                onToggle={() => store.change(toggle('hiddenRelations', type))}
                onOnly={() => store.change(only('hiddenRelations', type, RELATION_TYPES))}
              />
            ))}
          </div>
        ))}
      </Section>
      <Section title="How it is stated">
        {STATUSES.map((status, i) => (
          <Choice
            key={status}
            label={STATUS_WORDS[status]}
            count={shown.statuses[i] as number}
            checked={!view.hiddenStatuses.includes(status)}
            onToggle={() => store.change(toggle('hiddenStatuses', status))}
            onOnly={() => store.change(only('hiddenStatuses', status, STATUSES))}
          />
        ))}
        <Slider
          label="Confidence at least"
          value={Math.round(view.minConfidence * 100)}
          most={100}
          unit=" %"
          left={shown.confident}
          of={shown.ofAnyConfidence}
          what="relations"
          onChange={(value) => store.change(set({ minConfidence: value / 100 }), { gesture: 'confidence' })}
        />
        <Slider
          label="Relations at least"
          value={view.minDegree}
          most={mostDegree}
          left={shown.nodeCount}
          of={shown.ofAnyDegree}
          what="entities"
          onChange={(minDegree) => store.change(set({ minDegree }), { gesture: 'degree' })}
        />
      </Section>
      <Section title="Display">
        <label className="choose">
          <span>Size by</span>
          <select
            value={view.sizeBy}
            onChange={(event) =>
              store.change(set({ sizeBy: SIZES.find(([by]) => by === event.target.value)?.[0] ?? 'degree' }))
            }
          >
            {SIZES.map(([by, label]) => (
              <option key={by} value={by}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Choice
          label="communities"
          checked={view.regions}
          onToggle={() => store.change(set({ regions: !view.regions }))}
        />
        <button
          type="button"
          className="link other-layout"
          onClick={() => store.change(set({ seed: view.seed + 1, camera: null }))}
        >
          Another layout
        </button>
      </Section>
      <Section title="Digests" closed={columns.digests.length > 6}>
        {columns.digests
          .map((id, i) => (
            <Choice
              key={id}
              label={digests.get(id)?.title ?? id}
              count={shown.digests[i] as number}
              checked={view.digests.includes(id)}
              onToggle={() => store.change(toggle('digests', id))}
            />
          ))
          .reverse()}
      </Section>
    </div>
  );
}

const relationsOf = (group: RelationGroup) => RELATION_TYPES.filter((type) => RELATIONS[type].group === group);

function Section({
  title,
  closed,
  children,
}: {
  readonly title: string;
  readonly closed?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="section" open={!closed}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly sign?: ReactNode;
  readonly count?: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly onOnly?: () => void;
}

function Choice({ label, sign, count, checked, onToggle, onOnly }: ChoiceProps) {
  return (
    <div className={count === 0 ? 'choice none' : 'choice'}>
      <label>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        {sign}
        <bdi className="name">{label}</bdi>
        {count !== undefined && <span className="count">{number.format(count)}</span>}
      </label>
      {onOnly && (
        <button type="button" className="only" aria-label={`Only ${label}`} onClick={onOnly}>
          only
        </button>
      )}
    </div>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly unit?: string;
  /** How many the slider leaves, of how many, and of what. */
  readonly left: number;
  readonly of: number;
  readonly what: string;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, most, unit = '', left, of, what, onChange }: SliderProps) {
  const { store } = useExplorer();
  return (
    <label className="slider">
      <span>{label}</span>
      <output>
        {value}
        {unit}
      </output>
      <input
        type="range"
        min={0}
        max={most}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={store.settle}
      />
      <span className="count">
        {number.format(left)} of {number.format(of)} {what}
      </span>
    </label>
  );
}
