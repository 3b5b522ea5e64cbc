import { useEffect, useState } from 'react';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { loadGiven } from '../load/given.ts';
import { UnreadableGraph } from '../load/graph-file.ts';
import { Workspace } from './Workspace.tsx';

type Loaded = { readonly graph: KnowledgeGraph } | { readonly problem: string } | null;

/** Loads the graph and hands it to the workspace, or says why it cannot. */
export function App() {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    loadGiven().then(
      (graph) => setLoaded({ graph }),
      (error: unknown) => {
        if (!(error instanceof UnreadableGraph)) throw error;
        setLoaded({ problem: error.message });
      },
    );
  }, []);
  if (!loaded) return <p className="loading">Reading the graph …</p>;
  if ('problem' in loaded)
    return (
      <main className="loading" role="alert">
        {loaded.problem}
      </main>
    );
  return <Workspace graph={loaded.graph} />;
}
