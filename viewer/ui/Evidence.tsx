import type { ReactNode } from 'react';
import type { Evidence } from '../../graph/model.ts';
import { Disclosure } from './Disclosure.tsx';
import { type Explorer, entity, readableDate, storyOf, useExplorer } from './explorer.ts';
import { StatusBadge } from './StatusBadge.tsx';

/** The sentences that state something, with the names of the entities that it is about marked. */
export function EvidenceList({
  evidence,
  about,
}: {
  readonly evidence: readonly Evidence[];
  readonly about: readonly string[];
}) {
  const explorer = useExplorer();
  const names = namesOf(explorer, about);
  return (
    <ul className="evidence">
      {evidence.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one place may state a fact twice, and none ever moves
        <EvidenceItem key={i} evidence={one} names={names} />
      ))}
    </ul>
  );
}

function EvidenceItem({ evidence, names }: { readonly evidence: Evidence; readonly names: readonly string[] }) {
  const explorer = useExplorer();
  const digest = explorer.digests.get(evidence.digest);
  const story = storyOf(explorer, evidence.digest, evidence.story);
  return (
    <li>
      <blockquote dir="auto">{marked(evidence.text, names)}</blockquote>
      <p className="credit">
        <StatusBadge status={evidence.status} />
        {story && !repeats(story.title, evidence.text) && <bdi>{story.title}</bdi>}
        <span>
          <bdi>{digest?.title ?? evidence.digest}</bdi>
          {evidence.date && !saysDay(digest?.title ?? '', evidence.date) && `, ${readableDate(evidence.date)}`}
        </span>
      </p>
      {story?.text && (
        <Disclosure className="story" summary="Read the story">
          <p dir="auto">{inContext(story.text, evidence.text)}</p>
        </Disclosure>
      )}
    </li>
  );
}

/** Whether a story has only its first words as a title, and the sentence begins with them. */
const repeats = (title: string, sentence: string) => sentence.startsWith(title.replace(/\s*(?:…|\.{3})$/, ''));

/** Whether the title of a digest says which day it is of. */
function saysDay(title: string, iso: string): boolean {
  const parts = readableDate(iso).split(' ');
  return title.includes(iso) || parts.every((part) => new RegExp(`\\b${part}`).test(title));
}

/** Names and aliases of the entities, the longest first. */
function namesOf({ graph }: Explorer, ids: readonly string[]): readonly string[] {
  const names = ids.flatMap((id) => {
    const node = entity(graph, id);
    return node ? [node.label, ...node.aliases] : [];
  });
  return [...new Set(names)].filter((name) => /[\p{L}\p{N}]/u.test(name)).sort((a, b) => b.length - a.length);
}

/** A pattern for a name however its words are joined: "GPT-5", "GPT 5" and "GPT5" are one. */
const spellings = (name: string) =>
  name
    .split(/[-\s]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[-\\s]?');

/** The text with every occurrence of one of the names, as whole words, marked. */
function marked(text: string, names: readonly string[]): ReactNode {
  if (names.length === 0) return text;
  const pattern = names.map(spellings).join('|');
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, 'u'));
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
  return parts.map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part));
}

/** The story with the sentence marked in it. */
function inContext(story: string, sentence: string): ReactNode {
  const at = story.indexOf(sentence);
  if (at < 0) return story;
  return (
    <>
      {story.slice(0, at)}
      <mark>{sentence}</mark>
      {story.slice(at + sentence.length)}
    </>
  );
}
