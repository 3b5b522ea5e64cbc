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
  const drawn = page === 'graph' ? stage.current : null;
  return (
    <Menu icon={Download} label="Take away">
      <p className="quiet">
        {shown.nodeCount} entities, {shown.edgeCount} relations
      </p>
      {drawn && (
        <>
          <button type="button" className="item" onClick={async () => save('graph.png', await toPng(drawn))}>
            <b>PNG</b> the view as a picture
          </button>
          <button type="button" className="item" onClick={() => save('graph.svg', toSvg(drawn))}>
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
