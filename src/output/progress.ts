/** A progress bar on standard error, where that is a terminal and the work takes long. */
import { Presets, SingleBar } from 'cli-progress';

/** Work that ends sooner shows no bar. */
const PATIENCE = 500;

export interface Progress {
  /** Says how many are done. */
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** Counts up to `total` of `what`, for example digests. */
export function progress(total: number, what: string): Progress {
  if (!process.stderr.isTTY || total < 2) return { update: () => {}, stop: () => {} };
  const begun = Date.now();
  const format = `{bar} {value}/{total} ${what}, {eta_formatted} left`;
  const bar = new SingleBar(
    { stream: process.stderr, format, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let shown = false;
  return {
    update: (done) => {
      if (!shown && Date.now() - begun < PATIENCE) return;
      if (!shown) bar.start(total, done);
      shown = true;
      bar.update(done);
    },
    stop: () => {
      if (shown) bar.stop();
    },
  };
}
