/** Whether two entities may stand at the ends of a relation, by what is known of both. */
import type { Document } from '../document.ts';
import { FIRMS_AND_PRODUCTS } from '../lexicon/firms-and-products.ts';
import { hasRole } from '../lexicon/roles.ts';
import { designationParts, isMember } from '../names/designation.ts';
import { allows, type Ready } from './compile.ts';

/** Comparisons of performance: of firms with firms, of things with things. */
export const COMPARISONS: ReadonlySet<string> = new Set(['beats', 'matches']);

/** Where people talk of things: nothing is offered there. */
const FORUM = /^(?:r\/.*|Reddit|Hacker News|Twitter)$/i;

/** "On AI Twitter, Acme launched Zephyra": whether an entity is only where people talk, by the names it goes by here. */
function isForum(doc: Document, index: number): boolean {
  const { name } = doc.entities[index]!;
  if (name !== 'X') return FORUM.test(name);
  let known = isTwitter.get(doc);
  if (known === undefined) {
    known = doc.mentions.every(({ entity, text }) => entity !== index || /twitter/i.test(text));
    isTwitter.set(doc, known);
  }
  return known;
}

/** Whether a document calls X by its old name alone, asked for many statements. */
const isTwitter = new WeakMap<Document, boolean>();

/** Where models are to be had, and which use none of them. */
const CATALOGUES =
  /^(?:Azure AI Foundry|Microsoft Foundry|Amazon Bedrock|Vertex AI|GitHub Models|OpenRouter|Google AI Studio|Hugging Face|Snowflake Cortex|Amazon SageMaker|Azure OpenAI Service|NVIDIA NIM)$/;

/** Who offers models and no software. */
const MODEL_HOSTS =
  /^(?:OpenRouter|Together AI|Fireworks AI|Groq|GroqCloud|Cerebras|Baseten|DeepInfra|Novita AI|SambaNova|fal|Replicate|Amazon Bedrock|Vertex AI)$/;

/** Apps that have plans. */
const APPS = /^(?:ChatGPT|Claude\.ai|Claude app|Gemini app|Perplexity|Le Chat|SuperGrok)$/;

/** Whether a pair of entities may stand at the ends of a relation. */
export function mayRelate(doc: Document, { type, rule }: Ready<unknown>, subject: number, object: number): boolean {
  const [from, to] = [doc.entities[subject]!.type, doc.entities[object]!.type];
  // "get Zephyra from Modelbay": who offers the models of others has not made this one.
  if (rule.name === 'develops.maker' && to === 'model' && hasRole(doc.entities[subject]!, 'host')) return false;
  // "beats Midjourney": of the product of that name.
  const isFirm = (index: number): boolean =>
    doc.entities[index]!.type === 'company' && !FIRMS_AND_PRODUCTS.has(doc.entities[index]!.name);
  if (COMPARISONS.has(type) && (isFirm(subject) || isFirm(object)) && from !== to) return false;
  // "Zephyra Max 4, its first Max-class model": a member of a family is no match for it.
  if (
    type === 'matches' &&
    isMember(designationParts(doc.entities[subject]!.name), designationParts(doc.entities[object]!.name))
  )
    return false;
  if (type === 'licensed_under' && hasRole(doc.entities[subject]!, 'host')) return false;
  // "works with vLLM": it runs on it; "a vLLM port of X": vLLM is no child of X.
  if (rule.name === 'uses.tool' && to === 'product' && hasRole(doc.entities[object]!, 'engine')) return false;
  if (type === 'based_on' && to === 'technique' && hasRole(doc.entities[subject]!, 'engine')) return false;
  // "builds on Windows"
  if (type === 'based_on' && hasRole(doc.entities[object]!, 'system')) return false;
  // "fine-tuned from Lark, MIT, GGUF": what files come in is no parent.
  if (type === 'based_on' && hasRole(doc.entities[object]!, 'packing')) return false;
  // "Zephyra has been integrated into vLLM": what serves a model does not use it.
  if (type === 'uses' && to === 'model' && hasRole(doc.entities[subject]!, 'engine')) return false;
  // "Zephyra integrates with vLLM", "with Cursor": it runs in it, is to be had there.
  if (
    rule.name === 'uses.integration' &&
    from === 'model' &&
    (['engine', 'client', 'host'] as const).some((role) => hasRole(doc.entities[object]!, role))
  )
    return false;
  // "its app runs on Windows"
  if (type === 'uses' && from === 'product' && hasRole(doc.entities[object]!, 'system')) return false;
  if (type === 'available_on' && isForum(doc, object)) return false;
  // "out on macOS", "in safetensors": it runs there, and comes so.
  if (type === 'available_on' && (hasRole(doc.entities[object]!, 'system') || hasRole(doc.entities[object]!, 'format')))
    return false;
  // "Cursor adds support for Zephyra": it offers it, and does not run it.
  if (type === 'runs_on' && from === 'model' && hasRole(doc.entities[object]!, 'client')) return false;
  // "Torch supports Claude": a model that no one has the weights of is offered there.
  const isClosed = hasRole(doc.entities[subject]!, 'closed');
  if (type === 'runs_on' && isClosed && to === 'product') return false;
  // "It's Apache 2.0", "weights on Moorhub": no model that nobody has the weights of.
  if (isClosed && type === 'licensed_under') return false;
  if (isClosed && type === 'available_on' && /^(?:Hugging Face|ModelScope)$/.test(doc.entities[object]!.name))
    return false;
  if (isClosed && rule.name === 'available_on.host' && doc.entities[object]!.name === 'GitHub') return false;
  // "Composer, its in-house MoE": what a tool has of an architecture is a model.
  if (rule.name === 'uses.noun' && from === 'product' && hasRole(doc.entities[object]!, 'architecture')) return false;
  if (rule.name === 'available_on.supported')
    return (
      (isClosed || CATALOGUES.test(doc.entities[object]!.name) || hasRole(doc.entities[object]!, 'host')) &&
      !hasRole(doc.entities[object]!, 'engine')
    );
  // "trained using vLLM": it runs on it.
  if (rule.name === 'uses.take_up' && from === 'model' && hasRole(doc.entities[object]!, 'engine')) return false;
  // "put into Vertex AI": it is offered there.
  if (type === 'uses' && to === 'model' && CATALOGUES.test(doc.entities[subject]!.name)) return false;
  // "lets Zephyra control Macs": no computer uses what works on it.
  if (type === 'uses' && to === 'model' && hasRole(doc.entities[subject]!, 'machine')) return false;
  // "landed in Ollama": it is to be had there.
  if (rule.name === 'runs_on.arrival' && hasRole(doc.entities[object]!, 'host')) return false;
  // "deployed on Vertex AI": it is offered there.
  if (type === 'runs_on' && from === 'model' && hasRole(doc.entities[object]!, 'host'))
    return to === 'hardware' || hasRole(doc.entities[object]!, 'engine');
  // "Quillpad Plus with Night Mode, featuring Team Memory": no feature or plan uses another.
  if (
    type === 'uses' &&
    (hasRole(doc.entities[subject]!, 'feature') || hasRole(doc.entities[subject]!, 'plan')) &&
    hasRole(doc.entities[object]!, 'feature')
  )
    return false;
  // "support for NVLink"
  if (type === 'runs_on' && hasRole(doc.entities[object]!, 'link')) return false;
  // "Night Mode for Plus users", "for Windows", "Night Mode and Team Memory": offered there, runs there, stands beside it.
  if (
    rule.name === 'part_of.feature' &&
    (['plan', 'system', 'feature', 'host'] as const).some((role) => hasRole(doc.entities[object]!, role))
  )
    return false;
  if (rule.name === 'part_of.chip' && hasRole(doc.entities[subject]!, 'machine')) return false;
  // "Torch, a new arm of Acme": a robot's.
  if (type === 'part_of' && to === 'company' && from !== 'company' && from !== 'organization') return false;
  // "Torch's ROCm backend": what runs a model is no part of it.
  if (rule.name === 'part_of.noun' && hasRole(doc.entities[subject]!, 'engine')) return false;
  // "Torch's GitHub": where it is kept.
  if (rule.name === 'part_of.noun' && hasRole(doc.entities[subject]!, 'host')) return false;
  if (type === 'available_on') {
    // "rolled out in ChatGPT for Plus users": a plan is one of the app, and gives what is in it.
    if (hasRole(doc.entities[object]!, 'plan') && APPS.test(doc.entities[subject]!.name)) return false;
    // "vLLM shipped support; served at Moorhub": what is served there is a model; what it lands in runs it.
    if (rule.name === 'available_on.host' && hasRole(doc.entities[subject]!, 'engine')) return false;
    // "Cursor with Zephyra through Modelbay": the model is.
    if (
      rule.name === 'available_on.host' &&
      hasRole(doc.entities[subject]!, 'client') &&
      MODEL_HOSTS.test(doc.entities[object]!.name)
    )
      return false;
    if (rule.name === 'available_on.served' && hasRole(doc.entities[object]!, 'engine')) return false;
    if (hasRole(doc.entities[object]!, 'engine') && !hasRole(doc.entities[object]!, 'host')) return false;
  }
  return subject !== object && allows(type, from, to);
}
