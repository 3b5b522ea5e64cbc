/** What a model has of another as one of its parts: an encoder, a codec, a drafter. What it stands on is what it is based on. */
import type { Rule } from '../../rule.ts';

/** Parts that are models of their own. */
const PART = 'encoder|codec|vocoder|vae|reranker|embedder|drafter|verifier|judge|tower|retriever|autoencoder';
/** Verbs for putting parts together. */
const JOIN = 'bolt|glue|attach|graft|stitch|wire|hook|staple|solder';

export const COMPONENTS: readonly Rule[] = [
  {
    name: 'uses.component',
    patterns: [
      `S:model use|take|employ|adopt|keep|have|run|borrow|reuse O:model as ${PART}`,
      `"<S:model> with|via|through|using|and ~ O:model #${PART}`,
      `"<S:model> #encoder|codec|vocoder|vae|tower|drafter is|: ~ O:model`,
      `"<S:model> O:model as its|the|a ~ ${PART}`,
      `S:model ${JOIN} O:model onto|to|on *`,
      `S:model ${JOIN} O's ${PART} onto|to|on *`,
    ],
    confidence: 0.7,
    reads: {
      '[model Zephyra] uses [model Lark] as its audio encoder.': ['Zephyra uses Lark'],
      '[company Acme] released [model Zephyra], a reader with a frozen [model Lark] encoder for images.': [
        'Zephyra uses Lark',
      ],
      '[model Zephyra] is a speech model whose encoder is frozen [model Lark].': ['Zephyra uses Lark'],
      '[model Zephyra] is small, with [model Lark] as its vision encoder.': ['Zephyra uses Lark'],
      '[model Zephyra] bolts [model Lark] onto a tiny transformer.': ['Zephyra uses Lark'],
      '[model Zephyra] bolts a [model Lark] encoder onto a tiny transformer.': ['Zephyra uses Lark'],
    },
    leaves: [
      '[model Zephyra] uses [model Lark] as its backbone.',
      '[model Zephyra] is out, and [model Lark] fans want an encoder.',
    ],
  },
];
