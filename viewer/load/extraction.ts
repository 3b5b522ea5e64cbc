/** Starts the worker that reads digests. A module of its own, so that the page loads it only when digests come. */

import type { DigestFile, Progress } from './extract.worker.ts';
import ExtractWorker from './extract.worker.ts?worker&inline';
import { UnusableInput } from './graph-file.ts';

/**
 * Extracts digests in a worker.
 * @returns the graph as the text of a graph file, and why some files could not be read
 * @throws {UnusableInput} where the extraction breaks off
 */
export function extractDigests(
  files: readonly DigestFile[],
  read: (done: number) => void,
): Promise<Extract<Progress, { kind: 'built' }>> {
  const worker = new ExtractWorker();
  return new Promise<Extract<Progress, { kind: 'built' }>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Progress>) => {
      if (data.kind === 'read') read(data.done);
      else resolve(data);
    });
    worker.addEventListener('error', ({ message }) =>
      reject(new UnusableInput(`Reading the digests failed: ${message ?? 'this browser lets no worker start'}.`)),
    );
    worker.postMessage(files);
  }).finally(() => worker.terminate());
}
