/**
 * XML as text: just what GEXF and GraphML need. Builders that keep a tree or check every name took half a minute and a
 * gigabyte for a graph of 50,000 nodes and 200,000 edges; plain text takes a few seconds, in the browser too.
 */
import { printable } from './text.ts';

export type XmlAttributes = Readonly<Record<string, string | number | null>>;

const SPECIAL = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in an attribute's value or in an element; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return printable(text).replace(SPECIAL, (character) => ESCAPES[character]!);
}

/** One element. `name` and the attributes' names are trusted, `content` is XML; an attribute that is null is left out. */
export function element(name: string, attributes: XmlAttributes, content = ''): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) text += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** Elements below one another, one a line. */
export function lines(elements: readonly string[]): string {
  return elements.length === 0 ? '' : `\n${elements.join('\n')}\n`;
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
