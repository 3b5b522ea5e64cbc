/**
 * Which kinds of things a relation does not tie, whatever the words between them: a table, a row for each reason. What
 * kinds there are beyond the types says `lexicon/roles.ts`.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { hasRole, type Role } from '../lexicon/roles.ts';

interface Bar {
  /** The relation, or one rule of it. */
  readonly of: string;
  readonly from?: EntityType;
  readonly to?: EntityType;
  /** The subject, the object has one of these roles. */
  readonly subject?: readonly Role[];
  readonly object?: readonly Role[];
  /** The bar is lifted where the subject or the object has one of these. */
  readonly butSubject?: readonly Role[];
  readonly butObject?: readonly Role[];
}

/** The table. */
export const BARS: readonly Bar[] = [
  // "get Zephyra from Modelbay": who offers the models of others has not made this one.
  { of: 'develops.maker', to: 'model', subject: ['host'] },
  // "Zephyra by @_akhaliq": who shares what others make. "a port to Python by Ada Brook"
  { of: 'develops.maker', subject: ['curator'] },
  { of: 'develops.maker', object: ['language', 'system'] },

  { of: 'licensed_under', subject: ['host'] },
  // "It's Apache 2.0": no model that nobody has the weights of.
  { of: 'licensed_under', subject: ['closed'] },

  { of: 'based_on', to: 'technique', subject: ['engine'] },
  // "fine-tuned from Lark, MIT, GGUF": what files come in is no parent.
  { of: 'based_on', object: ['packing'] },
  // "Zephyra introduced context caching": it has what it was not made from.
  { of: 'based_on', object: ['feature'] },
  // "builds on Windows"
  { of: 'based_on', object: ['system'] },
  { of: 'based_on.compound', object: ['language'] },
  // "a Rust implementation of Lark", "shared Zephyra on GitHub, an implementation of Lark", "Lark for Android"
  { of: 'based_on', subject: ['language', 'repository'] },
  { of: 'based_on', to: 'technique', subject: ['system'] },

  // "works with vLLM", "trained using vLLM": it runs on it.
  { of: 'uses.tool', to: 'product', object: ['engine'] },
  { of: 'uses.take_up', from: 'model', object: ['engine'] },
  // "Zephyra has been integrated into vLLM", "put into Vertex AI": what serves or offers a model does not use it.
  { of: 'uses', to: 'model', subject: ['engine', 'catalogue'] },
  // "lets Zephyra control Macs", "iOS-first, runs Zephyra": no computer uses what works on it.
  { of: 'uses', to: 'model', subject: ['machine', 'system'] },
  // "Zephyra integrates with vLLM", "with Cursor": it runs in it, is to be had there.
  { of: 'uses.integration', from: 'model', object: ['engine', 'client', 'host'] },
  // "running on the Corelis X1, powered by Torch": what runs on a machine does.
  { of: 'uses', from: 'hardware', object: ['engine', 'framework'] },
  // "used Torch in Python", "a Python app that uses Torch": what programs are written in uses nothing.
  { of: 'uses', subject: ['language'] },
  // "a workaround for Windows is using Torch", "Windows support for Zephyra": it is for it.
  { of: 'uses', to: 'product', subject: ['system'], butObject: ['app'] },
  { of: 'uses.with', subject: ['repository'] },
  { of: 'uses.link', subject: ['system'] },
  // "its app runs on Windows"
  { of: 'uses', from: 'product', object: ['system'] },
  // "Composer, its in-house MoE": what a tool has of an architecture is a model.
  { of: 'uses.noun', from: 'product', object: ['architecture'] },
  // "Quillpad Plus with Night Mode, featuring Team Memory": no feature or plan uses another.
  { of: 'uses', subject: ['feature', 'plan'], object: ['feature'] },

  // "Cursor adds support for Zephyra": it offers it, and does not run it.
  { of: 'runs_on', from: 'model', object: ['client'] },
  // "Torch supports Claude": a model that no one has the weights of is offered there.
  { of: 'runs_on', to: 'product', subject: ['closed'] },
  // "deployed on Vertex AI", "landed in Ollama": it is offered there.
  { of: 'runs_on', from: 'model', to: 'product', object: ['host'], butObject: ['engine'] },
  { of: 'runs_on.arrival', object: ['host'] },
  // "landed on Vertex AI and on any Mac": the model did.
  { of: 'runs_on', subject: ['catalogue'] },
  // "does well with Python", "ported to Python"; "tests that it runs on GitHub"
  { of: 'runs_on', object: ['language', 'repository'] },
  // "an assistant like ChatGPT that runs in Ollama": that one does.
  { of: 'runs_on', subject: ['app'], object: ['engine'] },
  // "support for NVLink"
  { of: 'runs_on', object: ['link'] },

  // "Night Mode for Plus users", "for Windows", "Night Mode and Team Memory": offered there, runs there, stands beside it.
  { of: 'part_of.feature', object: ['plan', 'system', 'feature', 'host'] },
  { of: 'part_of.chip', subject: ['machine'] },
  // "The editor now includes Zephyra": a model that users pick there.
  { of: 'part_of', from: 'model', to: 'product', object: ['client', 'engine'] },
  // "Torch's ROCm backend", "Torch's GitHub": what runs or keeps a thing is no part of it.
  { of: 'part_of.noun', subject: ['engine', 'host'] },
  { of: 'part_of.verb', subject: ['repository'] },
  // "brought Torch to Windows"
  { of: 'part_of.verb', object: ['system'] },
  // "Rust's Torch": what is written in a language is no part of it.
  { of: 'part_of.noun', object: ['language'] },

  // "the Windows app is out on Moorhub", "no GitHub link on Moorhub": what is made for it is.
  { of: 'available_on', subject: ['system', 'repository'] },
  // "Cursor via Ollama": its models are.
  { of: 'available_on.host', subject: ['client'], object: ['engine'] },
  // "Lark does well with Python"
  { of: 'matches', from: 'model', object: ['language'] },
  { of: 'matches', to: 'model', subject: ['language'] },

  // "out on macOS", "in safetensors": it runs there, and comes so.
  { of: 'available_on', object: ['system', 'format'] },
  { of: 'available_on', object: ['engine'], butObject: ['host'] },
  // "weights on Moorhub": no model that nobody has the weights of.
  { of: 'available_on', subject: ['closed'], object: ['depot'] },
  { of: 'available_on.host', subject: ['closed'], object: ['repository'] },
  { of: 'available_on.supported', object: ['engine'] },
  // "Torch supports Zephyra": programs are written with it, and call the model.
  { of: 'available_on', from: 'model', object: ['framework'] },
  { of: 'runs_on', from: 'model', object: ['framework'] },
  { of: 'available_on.supported', butSubject: ['closed'], butObject: ['host', 'catalogue'] },
  { of: 'available_on.served', object: ['engine'] },
  // "vLLM shipped support; served at Moorhub": what is served there is a model; what it lands in runs it.
  { of: 'available_on.host', subject: ['engine', 'catalogue'] },
  // "Cursor with Zephyra through Modelbay": the model is.
  { of: 'available_on.host', subject: ['client'], object: ['server'] },
  // "rolled out in ChatGPT for Plus users": a plan is one of the app, and gives what is in it.
  { of: 'available_on', subject: ['app'], object: ['plan'] },
  // "launched Torch on Android for Plus users"
  { of: 'available_on.plan', subject: ['system'] },
];

const barsByName = new Map<string, readonly Bar[]>();
for (const bar of BARS) barsByName.set(bar.of, [...(barsByName.get(bar.of) ?? []), bar]);

interface Named {
  readonly name: string;
  readonly type: EntityType;
}

const plays = (entity: Named, roles: readonly Role[]): boolean => roles.some((role) => hasRole(entity, role));

const holds = (bar: Bar, subject: Named, object: Named): boolean =>
  (!bar.from || bar.from === subject.type) &&
  (!bar.to || bar.to === object.type) &&
  (!bar.subject || plays(subject, bar.subject)) &&
  (!bar.object || plays(object, bar.object)) &&
  !(bar.butSubject && plays(subject, bar.butSubject)) &&
  !(bar.butObject && plays(object, bar.butObject));

/** Whether a relation, or a rule of it by its name, is barred between two things. */
export function isBarred(relation: string, rule: string, subject: Named, object: Named): boolean {
  const among = (name: string): boolean => barsByName.get(name)?.some((bar) => holds(bar, subject, object)) === true;
  return among(relation) || among(rule);
}
