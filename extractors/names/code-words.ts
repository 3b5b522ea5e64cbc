/** Capitalised words that no one writes as a name: identifiers of code, channels, and words glued or cut in copying. */
import { ofWord } from '../syntax/lexemes.ts';
import { isCommonWord } from '../syntax/words.ts';
import type { Line } from './found.ts';

/** What the classes, types and constants of a program end in, behind a word in capitals and small letters. */
const CLASS =
  /\p{Ll}\d{0,2}(?:Error|Exception|Executor|Pointer|Ptr|Config|Handler|Factory|Callback|Wrapper|Worker|Backbone|Optional|Iterator|Listener|Collator|Mixin|Struct|Enum|Arguments?|Args|Params|Options|Literal|Tuple|Dict|Mutex|Semaphore|Tokenizer|Pipeline|Serializer|Validator|Middleware|Observer|Singleton|Manager|Provider|Initializer|Visitor|Kernels?)$/u;

/** "DataCollatorForSeq2Seq", "OrcaForCausalLM": what a class is for. */
const PURPOSE = /\p{Ll}\d{0,2}For\p{Lu}[\p{L}\d]{2,40}$/u;

/** "List.unsafe_set", "TestTiny.test_beam": what is called on something. */
const MEMBER = /^[\p{L}_]\w*\.(?:[a-z]+_\w+|__\w+|to|from|get|set|append|push|map|run|call|new|item|items|shape)$/u;

/** "README.md": a file that holds no program. */
const FILE =
  /^[\w-]+\.(?:md|txt|json|jsonl|ya?ml|toml|ini|cfg|conf|log|lock|csv|ipynb|sh|bat|patch|diff|env|pdf|png|jpe?g|gif|zip|exe|dll|gguf)$/i;

/** "Float64", "UInt4Tensor": types of numbers, as programs call them. */
const NUMBER_TYPE = /^(?:U?Int|Float|Complex|BFloat)\d{1,3}(?:Tensor|Array)?$/;

/** Whether a word is an identifier of a program, or a file's name. */
const isIdentifier = ofWord(
  ({ text }) =>
    CLASS.test(text) || PURPOSE.test(text) || MEMBER.test(text) || FILE.test(text) || NUMBER_TYPE.test(text),
);

/** "startTide()": whether a call follows what it calls. */
function isCalled({ tokens }: Line, at: number): boolean {
  const [open, close] = [tokens[at + 1], tokens[at + 2]];
  return open?.text === '(' && !open.spaced && close?.text === ')' && !close.spaced;
}

/** A sentence's first word, glued to the last of the one before: "websiteIt", "AI.I", "ContextWhat". */
const GLUED =
  /^[\p{L}\d]+(?:\.(?:I|A|It|In|To|We|The|This|If|As)|(?<=\p{Ll}|\p{Lu}{2}s)(?:It|This|That|These|We|The|They|You|Your|Our|My|What|When|Where|Why|How|If|And|But|For|With|Is|Are|Can|No|Not|Here|There|Very|Using|Our))$/u;

/** "weeksagoQuoting", "LLMsExcited": a word in small letters, or a plural in capitals, and a word that English has. */
const GLUED_WORD = /^(?:[a-z]{4,}|\p{Lu}{2,}s)(\p{Lu}\p{Ll}{2,}(?:ing|ed))$/u;

/** Whether a word is two that were glued where a line broke. */
const isGlued = ofWord(({ text }) => {
  const second = GLUED_WORD.exec(text)?.[1];
  return second === undefined ? GLUED.test(text) : isCommonWord(second.toLowerCase());
});

/** Whether a text breaks off within the word that ends at `at`: "the new Assi..." */
function isCutOff({ tokens }: Line, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaced && /^(?:\.{3}|…)$/.test(next.text) && at + 2 >= tokens.length;
}

/** Whether a word that no list has is an identifier, or no word as anyone wrote it. */
export function isNoWord(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  return isIdentifier(token) || isCalled(line, at) || isGlued(token) || isCutOff(line, at);
}

/** "@everyone", "@always_inline": what stands behind an at sign and is no account, but all who are there, or how a program marks a function. */
const NO_ACCOUNT =
  /^@(?:everyone|here|channel|all|no|property|staticmethod|classmethod|parameter|value|override|\w+_inline|app\.\w+|torch\.\w+|triton\.\w+)$/;

/** Whether a word behind an at sign is nobody's account. */
export const isNoAccount = (text: string): boolean => NO_ACCOUNT.test(text);

/** "tide-4-discussions" before "channel": a channel by the end of its name. */
const CHANNEL_ENDS =
  /^(?:discussions?|general|help|chat|questions|announcements|feedback|news|showcase|off-topic|talk|support)$/;

/** "the tide-4-discussions channel": whether words tied by hyphens from `at` on end as channels do and are called one. */
function isCalledChannel(line: Line, at: number): boolean {
  const { tokens } = line;
  if (!line.tiedTo(at)) return false;
  let last = at;
  while (line.tiedTo(last)) last += 2;
  return CHANNEL_ENDS.test(tokens[last]!.lower) && /^channels?$/.test(tokens[last + 1]?.lower ?? '');
}

/** "#quorvane-4-talk": whether a channel of a forum starts at `at`, whatever its words name. */
export function isChannel(line: Line, at: number): boolean {
  const { tokens } = line;
  if (isCalledChannel(line, at)) return true;
  if (at === 0 || tokens[at - 1]!.text !== '#') return false;
  const [word, tie] = [tokens[at]!, tokens[at + 1]];
  return !word.spaced && word.text === word.lower && /^[-–_]$/.test(tie?.text ?? '') && !tie!.spaced;
}
