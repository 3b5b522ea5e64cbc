import { X } from 'lucide';
import { select } from '../state/steps.ts';
import { Absent } from './Absent.tsx';
import { entity, readableSpan, useExplorer } from './explorer.ts';
import { Facts } from './Facts.tsx';
import { Figures, Roles } from './Figures.tsx';
import { Gone } from './Gone.tsx';
import { Icon, TypeSign } from './Icon.tsx';
import { Leaderboard } from './Leaderboard.tsx';
import { NodeActions } from './NodeActions.tsx';

/** Everything that the digests say about one entity. */
export function NodePanel({ id }: { readonly id: string }) {
  const { graph, columns, store } = useExplorer();
  const node = entity(graph, id);
  if (!node) return <Gone what="entity" />;
  const aliases = node.aliases.filter((alias) => alias !== node.label);
  const degree = columns.degree[columns.nodeIndex.get(id) ?? 0] ?? 0;
  return (
    <article className="detail" aria-label={node.label}>
      <header>
        <TypeSign type={node.type} size={36} />
        <div className="title">
          <h2>
            <bdi>{node.label}</bdi>
          </h2>
          <p className="quiet">
            {node.type} · {degree} {degree === 1 ? 'relation' : 'relations'} · {node.mentions}{' '}
            {node.mentions === 1 ? 'mention' : 'mentions'}
          </p>
        </div>
        <button type="button" className="plain" aria-label="Close" onClick={() => store.change(select(null))}>
          <Icon icon={X} />
        </button>
      </header>
      {aliases.length > 0 && (
        <p className="aliases">
          <span className="quiet">also </span>
          {aliases.slice(0, 12).map((alias) => (
            <bdi key={alias}>{alias}</bdi>
          ))}
        </p>
      )}
      {node.firstSeen && <p className="quiet seen">In the news {readableSpan(node)}</p>}
      <Absent id={id} />
      <NodeActions id={id} />
      {node.type === 'person' && <Roles id={id} />}
      {node.type === 'benchmark' && <Leaderboard id={id} />}
      <Figures id={id} />
      <Facts id={id} />
    </article>
  );
}
