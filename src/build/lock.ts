/** One build of a graph at a time: a file that says which process is at it. */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE = 100;

/**
 * Waits until no other process holds the lock, does the work, and gives the lock back. The lock of a process that has
 * ended without giving it back, killed for example, is void.
 *
 * @param path the lock's file; its folder is made
 * @param onWait called once, with the other process's id, where there is somebody to wait for
 * @throws what the file system throws where the lock cannot be written
 */
export async function withLock<T>(path: string, onWait: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  for (;;) {
    if (take(path)) break;
    const holder = holderOf(path);
    if (holder !== null && isAlive(holder)) {
      if (!told) onWait(holder);
      told = true;
      await sleep(PAUSE);
    } else discard(path, holder);
  }
  try {
    removeLeftovers(path);
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Whether the lock was free and is ours now. Its file appears with its content, never empty. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}.${randomUUID()}.tmp`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The process that holds the lock; null where it was given back meanwhile, or its file says nothing. */
function holderOf(path: string): number | null {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** Removes what processes that were killed at taking the lock have left beside it. */
function removeLeftovers(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const pid =
      name.startsWith(start) && name.endsWith('.tmp') ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
    if (pid > 0 && !isAlive(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes a void lock away; if another process has replaced it in the meantime, puts that one back. */
function discard(path: string, holder: number | null): void {
  const aside = `${path}.${process.pid}.${randomUUID()}.tmp`;
  try {
    renameSync(path, aside);
    if (holderOf(aside) !== holder) linkSync(aside, path);
  } catch {
    // Given back, discarded or replaced by another process: the next try sees how it stands.
  } finally {
    rmSync(aside, { force: true });
  }
}
