/** Who posts that his own firm is there: "@adabrook announced the launch of Acme". */
import type { Document, Sentence, Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { isQuoted } from './posts.ts';

const LAUNCHING =
  /^ (?:[a-z-]+ ){0,3}(?:launch|founding|start|debut|birth|creation|opening|introduction) of (?:the )?$/;

/** Whether some words that somebody posts open with the launch of what they name first. */
export function heralds(doc: Document, sentence: Sentence, span: Span, person: number): boolean {
  const [first] = mentionsIn(doc, span);
  return (
    first !== undefined && LAUNCHING.test(doc.text.slice(span.start, first.start)) && isQuoted(doc, sentence, person)
  );
}
