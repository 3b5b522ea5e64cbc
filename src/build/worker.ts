/** A thread that extracts digests: told a path and text, it answers with facts or says why there are none. */
import { parentPort, workerData } from 'node:worker_threads';
import { digestExtractor } from '../extraction.ts';
import { attempt, type Task } from './task.ts';

const extract = digestExtractor(workerData);
parentPort?.on('message', (task: Task) => parentPort?.postMessage(attempt(extract, task)));
