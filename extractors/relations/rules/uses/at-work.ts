/** The tool as the one that works: answers the calls of a firm, is the default there. */
import type { Rule } from '../../rule.ts';

/** What is done with a tool's help. */
const WORK =
  'merge|ship|save|cut|produce|answer|handle|read|review|draft|process|screen|sort|triage|translate|approve|manage|monitor|schedule|summarize|transcribe|resolve|field|grade|tutor|replace|do|flag|generate|file|fix|close|take';

export const AT_WORK: readonly Rule[] = [
  {
    name: 'uses.at_work',
    patterns: [
      `O:product|model ${WORK} * at|inside|within|across S:company|organization`,
      'O:product|model write code|draft|note|report|email|copy|third|half|most at|inside|for S:company|organization',
      'O:product|model write * of code at|inside|for S:company|organization',
      `O:product|model ${WORK} customer|call|ticket|claim|email|mail|request|inquiry|case|complaint of|for|from S:company|organization`,
      `O:product|model ${WORK} S:company|organization's customer|call|ticket|claim|email|mail|request|inquiry|case|complaint|invoice|code`,
      `O:model ${WORK} * of S:product|company's query|search|request|call|ticket|message|chat|task|prompt|traffic`,
      `O:model write|generate|produce|draft|compose|translate|summarize|transcribe|narrate S:company|organization|product's summary|reply|answer|caption|transcript|note|subtitle|translation|description|email|recap|digest`,
      `O:hardware do|handle|carry|run * at|inside|for|in S:company|organization`,
      '"at|inside|within S:company|organization , ~ go|goes|went ~ to O:model|product',
      '"at|inside|within S:company|organization ... choice|default|standard|norm is ~ O:product|model',
      'O:product|model be in use|production|service at|in|by|with S:company|organization',
      'O:product|model be|become default|standard|norm|mainstay|fixture|staple at|inside|within S:company|organization',
    ],
    confidence: 0.75,
    reads: {
      '[model Zephyra 4] now handles a fifth of [product Quillpad] queries.': ['Quillpad uses Zephyra 4'],
      "[company Acme]'s recaps are written by [model Zephyra 4].": ['Acme uses Zephyra 4'],
      'A [hardware Corelis X1] handles the sums at [company Acme].': ['Acme uses Corelis X1'],
      '[model Zephyra 4] does the drafting at [company Acme].': ['Acme uses Zephyra 4'],
      'At [company Acme], tickets go to [model Zephyra 4] first.': ['Acme uses Zephyra 4'],
      '[product Torch] has become the default at [company Acme].': ['Acme uses Torch'],
      '[product Torch] now answers calls at [company Acme].': ['Acme uses Torch'],
      '[product Torch] writes a third of all code at [company Acme].': ['Acme uses Torch'],
      '[product Quillpad] answers mail for [company Acme].': ['Acme uses Quillpad'],
      'At [company Acme], the default is [product Quillpad].': ['Acme uses Quillpad'],
      '[product Quillpad] is in production at [company Acme].': ['Acme uses Quillpad'],
      "[product Quillpad] handles [company Acme]'s mail.": ['Acme uses Quillpad'],
    },
    leaves: [
      '[model Zephyra 4] is fast, write the authors at [organization Tarn University].',
      '[product Torch] was shown at [company Acme] in May.',
    ],
  },
];
