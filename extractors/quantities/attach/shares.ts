/** A percentage that no other words explain: a share, where it is one. */
import type { MetricRule } from './rule.ts';

export const SHARE: MetricRule = {
  name: 'share',
  metric: 'share',
  kinds: ['percent'],
  // "100% locally" only stresses the word; "100% CPU" is how busy a machine is, "20% off" what is offered.
  after:
    /^(?!(?:locally|offline|on-device|free|open|privat(?:e|ely)|local|sure|ready|off|extra|RNN|the time|(?:[CG]PU|memory|RAM|VRAM|disk|MFU|util(?:i[sz]ation)?))\b)/i,
  reads: ['Open models were at 30% last year.'],
  leaves: ['It runs 100% locally.', 'It hangs at 100% CPU.'],
};
