/** Validation against an XML Schema by libxml2. */
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const file = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`schema/${fileName}`, import.meta.url), 'utf8'),
});

/** What libxml2 says is wrong with the document by the first schema; the others are what that one imports. */
export async function schemaErrors(xml: string, schema: string, ...imported: readonly string[]): Promise<string[]> {
  const result = await validateXML({
    xml: { fileName: 'graph.xml', contents: xml },
    schema: [file(schema)],
    preload: imported.map(file),
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}
