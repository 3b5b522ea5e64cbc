import { useCallback, useEffect, useState } from 'react';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { openBrought } from '../load/brought.ts';
import { loadGiven } from '../load/given.ts';
import { UnusableInput } from '../load/graph-file.ts';
import { BringIn, useDrop } from './BringIn.tsx';
import { Mark } from './Mark.tsx';
import { useDark } from './theme.ts';
import { Workspace } from './Workspace.tsx';

interface Reading {
  readonly done: number;
  readonly of: number;
}

/** Loads the graph that came with the page, or those that a person brings, and hands it to the workspace. */
export function App() {
  const [graph, setGraph] = useState<KnowledgeGraph | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const report = useCallback((error: unknown) => {
    if (!(error instanceof UnusableInput)) throw error;
    setProblem(error.message);
  }, []);
  useEffect(() => {
    loadGiven().then(setGraph, report);
  }, [report]);
  const open = (files: readonly File[]) => {
    if (files.length === 0) return;
    setProblem(null);
    openBrought(files, (done, of) => setReading({ done, of }))
      .then((brought) => {
        history.replaceState(null, '', location.pathname + location.search);
        setGraph(brought.graph);
        setProblem(brought.problems.length > 0 ? `Left out: ${brought.problems.join(' ')}` : null);
      }, report)
      .finally(() => setReading(null));
  };
  const over = useDrop(open);
  const [dark, setDark] = useDark();
  return (
    <>
      {graph ? (
        <Workspace
          key={graph
            .getAttribute('digests')
            .map(({ id }) => id)
            .join(' ')}
          graph={graph}
          dark={dark}
          onDark={setDark}
        >
          <BringIn onFiles={open} />
        </Workspace>
      ) : (
        <main className="loading">
          <div>
            <h1>
              <Mark size={40} />
              Frontier graph
            </h1>
            {problem ? (
              <>
                <p role="alert">{problem}</p>
                <BringIn onFiles={open} words="Choose files" />
                <p>
                  A graph file (.json), a GEXF, or digests as .txt, .md or .html. They are read in this page; nothing
                  leaves it.
                </p>
              </>
            ) : (
              <p role="status">Reading the graph …</p>
            )}
          </div>
        </main>
      )}
      {graph && problem && (
        <p className="notice" role="alert">
          {problem}
          <button type="button" className="link" onClick={() => setProblem(null)}>
            Close
          </button>
        </p>
      )}
      {reading && (
        <div className="notice" role="status">
          Reading {reading.of} {reading.of === 1 ? 'digest' : 'digests'} in this page …
          <progress aria-label="Digests read" value={reading.done} max={reading.of} />
        </div>
      )}
      {over && !reading && <div className="drop">Drop a graph, a GEXF, or digests</div>}
    </>
  );
}
