import { Download } from 'lucide';
import { EXPORTS, type ExportFormat } from '../../graph/export/index.ts';
import { toPng, toSvg } from '../stage/picture.ts';
import { shownPart } from '../state/part.ts';
import { save } from './download.ts';
import { useExplorer, useView } from './explorer.ts';
import { Menu } from './Menu.tsx';

const FORMATS: readonly ExportFormat[] = ['gexf', 'graphml', 'csv', 'json'];

/** What one can take away: pictures of the view, and what is shown as files for other programs. */
export function TakeAway() {
  const { graph, columns, shown, stage } = useExplorer();
  const { page } = useView();
  const write = (format: ExportFormat) => {
    const { extension, write } = EXPORTS[format];
    const content = write(shownPart(graph, columns, shown));
    if (typeof content === 'string') save(`graph.${extension}`, content);
    else for (const file of content) save(file.name, file.content);
  };
  const picture = async (kind: 'png' | 'svg') => {
    if (stage.current) save(`graph.${kind}`, kind === 'png' ? await toPng(stage.current) : toSvg(stage.current));
  };
  return (
    <Menu icon={Download} label="Take away">
      <p className="quiet">
        {shown.nodeCount} {shown.nodeCount === 1 ? 'entity' : 'entities'}, {shown.edgeCount}{' '}
        {shown.edgeCount === 1 ? 'relation' : 'relations'}
      </p>
      {page === 'graph' && (
        <>
          <button type="button" className="item" onClick={() => void picture('png')}>
            <b>PNG</b> the view as a picture
          </button>
          <button type="button" className="item" onClick={() => void picture('svg')}>
            <b>SVG</b> the view, to edit or print
          </button>
        </>
      )}
      {FORMATS.map((format) => (
        <button key={format} type="button" className="item" onClick={() => write(format)}>
          <b>{format === 'graphml' ? 'GraphML' : format.toUpperCase()}</b>{' '}
          {EXPORTS[format].description.replace(/:.*/, '')}
        </button>
      ))}
    </Menu>
  );
}
