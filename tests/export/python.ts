/** Python for tests that read exports with its libraries: Debian's, which has networkx as a package, else the user's own. */
import { spawnSync } from 'node:child_process';

const hasNetworkx = (python: string): boolean => spawnSync(python, ['-c', 'import networkx']).status === 0;

export const PYTHON = ['/usr/bin/python3', 'python3'].find(hasNetworkx) ?? 'python3';
