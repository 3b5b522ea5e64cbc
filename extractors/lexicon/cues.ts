/**
 * Classes of words: what tells the type of a name that no list holds (the noun beside it, the last word of it, the verb
 * that follows), and verbs of making, saying and serving. Data; `names/typing.ts` weighs it.
 */
import type { EntityType } from '../../graph/ontology.ts';

type Table = Readonly<Partial<Record<EntityType, string>>>;

const invert = (table: Table): ReadonlyMap<string, EntityType> =>
  new Map(
    Object.entries(table).flatMap(([type, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, type as EntityType] as const),
    ),
  );

/** "the benchmark X", "X, a startup", "the X framework": a noun that says what X is. Lemmas. */
export const TYPE_NOUNS: ReadonlyMap<string, EntityType> = invert({
  company: `startup start-up boutique company firm labeler maker provider player lab giant unicorn chipmaker automaker investor fund vc vendor
    conglomerate retailer bank insurer subsidiary neocloud hyperscaler outfit business upstart newcomer broker carrier carmaker drugmaker
    consultancy studio brand spinoff spin-off spinout spin-out publisher`,
  organization: `university agency nonprofit non-profit ministry regulator foundation court institute institution
    department council commission association consortium charity union parliament senate pac initiative programme`,
  person: `researcher engineer scientist professor president senator economist author journalist executive
    developer investor blogger founder co-founder cofounder ceo cto chairman physicist mathematician entrepreneur billionaire user lawyer congressman governor minister
    secretary podcaster youtuber`,
  model: `model reranker reasoner llm vlm checkpoint lm slm mllm`,
  product: `app platform tool framework library api sdk agent assistant chatbot ide editor plugin extension browser
    service software harness product engine toolkit repo repository bot suite cli feature package runtime compiler
    connector workspace marketplace fork simulator wrapper orchestrator game copilot site website subscription plan tier inbox dashboard notetaker
    note-taker sandbox debugger crawler widget add-on addon terminal playground database linter add-in superapp webapp emulator
    wiki chatroom mascot gateway proxy codec interpreter rewrite reimplementation`,
  hardware: `chip gpu npu tpu cpu processor accelerator supercomputer cluster robot device laptop workstation
    headset superchip humanoid datacenter server wearable smartphone phone smartwatch tablet robotaxi glasses earphones headphones exoskeleton motherboard soc fpga asic machine pendant earbuds drone
    campus plant reactor`,
  benchmark: `benchmark leaderboard scoreboard testbed eval evaluation exam arena`,
  dataset: `dataset corpus`,
  technique: `algorithm method technique architecture optimizer attention quantization protocol format approach
    paradigm loss objective encoding embedding kernel layer scheme standard pipeline concept mechanism strategy recipe trick quantizer tokenizer encoder decoder retriever scheduler`,
  paper: `paper`,
  law: `act bill law statute directive`,
  license: `license licence`,
  place: `city county province town`,
  source: `newsletter magazine outlet podcast newspaper subreddit forum blog`,
});

/** The last word of the name itself. */
export const NAME_ENDINGS: ReadonlyMap<string, EntityType> = invert({
  company: `labs lab inc corp compute technologies technology systems capital ventures partners group holdings robotics networks
    therapeutics investments fund funds investment bank motors energy semiconductor semiconductors electronics industries media
    entertainment biosciences pharmaceuticals analytics consulting insurance airlines management securities
    equity ai security games health bio biotech research interactive corporation dynamics robotic innovations solutions enterprises studios aerospace truck trucks automotive airways steel foods pharma telecom telekom wireless railways shipping chemicals materials minerals
    mining petroleum properties stores broadcasting records publishing
    intelligence logistics motion mobility aviation payments trading brands genomics diagnostics photonics microsystems automation instruments ventures advisors associates brothers network credit`,
  organization: `university institute foundation ministry department agency commission council court association
    administration organization organisation alliance federation coalition guild parliament senate
    center centre laboratory academy authority society union army navy pentagon school college committee bureau hospital clinic
    museum chamber collective`,
  benchmark: `bench benchmark arena eval evals leaderboard index exam gym olympiad contest competition`,
  law: `act bill law regulation directive ordinance statute amendment treaty`,
  dataset: `dataset corpus`,
  source: `times post news journal magazine review weekly daily podcast tribune herald gazette insider newsletter blog
    community forum forums subreddit`,
  paper: `guide handbook primer whitepaper textbook manual`,
  product: `sdk api studio code cloud agent agents desktop app copilot assistant search chat platform framework cli hub
    suite toolkit engine browser canvas cookbook server workspace os console playground marketplace store mode
    pack plugin connector connectors router editor builder solution
    extension compiler library linter webui ui gui bot runtime driver loader parser viewer launcher client
    gateway proxy`,
  hardware: `npu gpu tpu cpu chip processor supercomputer cluster superchip display glasses headset`,
  technique: `attention optimization quantization protocol decoding sampling distillation embedding transformer
    transformers networks learning routing encoding tuning training pretraining pruning gate alignment compression
    caching prompting normalization experts merging retrieval scaling descent parallelism regularization initialization
    offloading batching clipping checkpointing sparsity backpropagation steering interpolation finetuning models replay
    forcing matching denoising averaging propagation masking annealing divergence dropout regression maximization consistency
    rewards verification correction fusion optimizer`,
  license: `license licence`,
  place: `valley county city island bay basin`,
});

/** The first word of a name: "Department of Energy". */
export const NAME_OPENINGS: ReadonlyMap<string, EntityType> = invert({
  organization: 'university department ministry institute bureau office committee council court',
  source: 'r/',
  product: 'project',
});

/** Verbs whose subject is an actor. Lemmas. */
export const ACTOR_VERBS: ReadonlySet<string> = new Set(
  `raise announce acquire launch introduce unveil hire sue buy invest fund partner sign secure land close hold plan
   employ file confirm expand publish open-source opensource agree earn release ship drop debut offer commit
   bag nab net snag tap poach lure woo trim slash cut fire rehire onboard field absorb refuse reject promote own accuse allege develop build spend lease host open pay scale team
   swap blame deny pledge cancel rebrand restructure relocate tout settle appeal eye mull delay postpone withdraw shelve
   ditch rent rename want fine retire pull scrap axe sunset halt resume pilot sell`.split(/\s+/),
);

/** Words for putting in money or taking over, before "by" or "from". Lemmas. */
export const INVESTING = /lead|back|fund|invest|acquire|buy|purchase|own/;

/** Nouns after a name that only models have. Lemmas. */
export const MODEL_NOUNS: ReadonlySet<string> = new Set(['weight', 'checkpoint', 'variant', 'parameter', 'quant']);

/** Verbs whose object is a thing that is made. Lemmas. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  `release launch introduce unveil ship open-source opensource debut publish announce build develop preview drop`.split(
    /\s+/,
  ),
);

/** Verbs whose subject and object are models or products that are compared. Lemmas. */
export const COMPARING_VERBS: ReadonlySet<string> = new Set(
  'outperform surpass beat match exceed rival top outscore trail outpace achieve score'.split(/\s+/),
);

/** Verbs of saying: their subject is a person, a firm or an outlet. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `say tell argue note claim explain write tweet post warn predict describe add comment suggest reply share highlight
   caution joke discuss critique criticize praise emphasize point quip respond observe muse speculate recommend urge
   advise wonder recall admit lament complain concede`.split(/\s+/),
);

/** Words for what a person is at a firm. Lemmas, lower case. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `ceo cto cfo coo cio cmo cpo cro caio ciso cso evp svp vp president chairman chairwoman chair founder co-founder cofounder director
   head lead chief engineer researcher scientist professor manager executive partner creator author spokesperson
   spokesman spokeswoman co-chief developer designer architect advisor adviser boss analyst minister secretary senator governor
   commissioner economist alum alumni alumnus veteran staffer principal officer employee intern fellow evangelist contractor lobbyist lawyer counsel
   co-host cohost vice-president vice-chair co-ceo co-head co-lead co-chair co-president postdoc dean rector technologist strategist
   reporter columnist correspondent judge justice magistrate mep mp congressman congresswoman chancellor premier rapporteur envoy czar tsar baroness
   ombudsman prosecutor`.split(/\s+/),
);

/** Generic acronyms and words in capitals that are no names. Lower case. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `attendees rsvp inc ltd llc gmbh tech elo mau dau arr flop flops loc ide ides smb smbs sept aug oct nov dec jan feb mar apr jun jul big western eastern northern southern
   american european chinese indian asian global open-source long-context they've it's we're i'm you're ai ml llm llms vlm vlms api apis sdk ide ui ux gpu gpus cpu cpus tpu npu ram vram kv ceo cto cfo coo cio ciso cmo cpo cro caio saas b2b b2c arr yoy
   ytd qoq mom roi kpi pr prs os pdf url urls http https html css json yaml xml csv sql rag rl sft nlp ocr asr tts stt agi asi
   iot ar vr xr mr qa q&a faq tl;dr tldr ok eta mvp poc rfp sota oss oom moe-style fps gbps mbps tbps ms gb mb kb tb pb kw mw gw gwh hz mhz ghz usd eur gbp
   am pm est pst utc iq id ids it hr pc pcs tv dm dms psa fyi imo imho lol aka vs pro plus note update part section
   chapter figure table today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february
   march april may june july august september october november december twitter-style series seed q1 q2 q3 q4 h1 h2 fy
   ipo m&a vc vcs pe spac esg gdp r&d gtm crm erp pos ev evs bci dna rna phd msc ba mba stem k12 sre devops ci cd cli gui
   headcount llmops mlops tos nda ip t2i t2v i2v tok tps ttft ttfat ttfa tpot itl ttfb qps p50 p95 p99 sla u.s-style asap diy rlvr-style dl cv slm slms lm lms
   lora-style gpt-style http/2 mac-style pov op tl rt i a we you he she they the this that these those my our your his her
   tco hci nic nics ga hq sdks tls ssl ssh vpn tcp udp lan wan nas nvme pcie usb hdmi bios ecc sram ssd ssds hdd hdds bom oem oems odm odms
  kyc aml ngo ngos usp icp cac ltv acv wau ctr cpc cpm seo etl olap bi cx ex fte ftes sme smes rto wfh ama fomo smh tbd tba wip eod eoy mvps
  eof repl crud dag dags dom ast abi tui tuis lgtm adr gpus dpu dpus hpc eda cad rpa bpo isv isvs msp msps capex opex ebitda cogs mri ces pac pacs tee tees
  utf ascii regex wysiwyg nsfw eula tld cdn cdns dns ddos mitm cve cves rce xss ctf ctfs oauth2-style cgi cbrn p.s sres sre uis psu psus ttft rgb rgba cmyk hdr sdr fps op ops pov dms tmi tbh 2fa mfa sso iam rbac slo slos sli qps rpm tpm rps its dr mr mrs ms sir prof et al jr sr no yes hi hey hello thanks thank please dear re ps xd wtf omg vibe
  danish swedish norwegian finnish swiss austrian belgian polish czech hungarian greek romanian bulgarian ukrainian irish scottish welsh icelandic estonian latvian
  lithuanian slovak croatian serbian egyptian nigerian kenyan mexican argentine argentinian chilean colombian peruvian australian thai vietnamese indonesian malaysian singaporean filipino
  taiwanese saudi emirati qatari iranian iraqi pakistani bangladeshi african nordic scandinavian english french german spanish japanese korean arabic hindi russian italian portuguese dutch turkish british canadian israeli brazilian
  pareto nn nns swes nlu nlg mse rmse mae auc roc wer cer ppl nfe fud ubi exif sku skus gui guis uri uris npc npcs gif gifs jpeg covid
  devrel devex orgs congrats kudos genai readme neurips icml iclr cvpr eccv iccv emnlp naacl aaai ijcai siggraph colm mlsys kdd gtc wwdc
  devday computex sen asap tflop tflops pflops gflops petaflops gib tib matmul gemm gemv jit dsl dsls tdd lts rom gps vfx lod rpg adhd
  wwii msrp ehr pii byok hitl nfl ncaa tifu lfg stl wolof quechua swahili amharic gaelic yoruba igbo hausa zulu xhosa somali tagalog malay tamil telugu kannada malayalam marathi
  scots sami sámi luxembourgish frisian breton corsican faroese hawaiian samoan fijian tibetan uyghur lao javanese sundanese cebuano ilocano hmong yiddish esperanto tatar turkmen tajik
  lingala luganda shona oromo twi tigrinya odia assamese konkani quebecois flemish
  gujarati punjabi urdu bengali nepali sinhala burmese khmer mongolian kazakh uzbek kurdish persian farsi pashto hebrew armenian
  catalan basque galician mandarin cantonese sanskrit maori kinyarwanda afrikaans albanian macedonian bosnian slovenian maltese
  christmas easter thanksgiving halloween ramadan diwali elsewhere multimodal gigawatt megawatt acl csrf upi ssim psnr vad skynet byo byom s2s l1 l2 l3 db dbs rm rms eurosys osdi sosp hpca isca asplos interspeech icassp wacv aistats corl icra iros sigir cikm usenix apsara science service
   gpgpu foss vpc vps pcb pcbs rng prng inf nan null none true false void nil undefined zdr gre gmat lsat ielts toefl gpa fft dft dct svd vrm tdp igpu igpus dgpu dgpus apu apus fpga fpgas soc socs dimm dimms
   sodimm atx vbios led leds oled lcd dac adc gpio uart i2c spi pwm mcu mcus gil oop mvc orm dll dlls stdin stdout stderr tty pid uuid uuids guid sha md5 crc hmac aes rsa pgp jwt cors ftp sftp smtp imap dhcp nat
   lte nfc rfid cron cwd nfs smb raid ntfs ecg eeg icu bmi ptsd inr cny rmb jpy chf aud krw sgd eps ttm fcf dcf cagr aum etf etfs irr gaap eli5 iykyk irl wtf lmao rofl brb pfp nft nfts yolo ngmi wagmi cet cest bst jst gmt pdt edt
   cst mles fwiw afaik nvm ymmv rn cmd ctrl alt esc todo fixme asmr gtg ootb diff diffs async sync vdom webhook webhooks hotfix changelog codebase codebases
   rfc ftw rtf eos bos ivr emr cpp dtype dtypes param params variadic chatroom auth intro struct structs matvec smem gmem stdlib venv argmax argmin pragma quickstart preparty serverless hackathon hackathons
   autotune warmup timezone timezones handoff handoffs pushback cryptocurrency cybersecurity observability codegen keepalive prosumer preprint preprints dataloader dataloaders kwargs bool mutex
   threadblock monorepo microservice microservices hyperparameter hyperparameters tokenization preprocessing postprocessing prefill bitwise elementwise livestream unboxing noice nonetype`.split(
    /\s+/,
  ),
);

/** Small words inside the names of people: "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'bin ibn bint van von der den de da dos del di du la el al ter'.split(' '),
);

/** Generic words in capitals that end the name of a thing of their kind: "Responses API", "Gemini CLI". Lower case. */
export const INTERFACES: ReadonlySet<string> = new Set(['api', 'sdk', 'cli', 'ide', 'os']);

/** Words for plans and editions, which name a product where they name anything: "first for Enterprise and Business". */
export const PLAN_WORDS: ReadonlySet<string> = new Set(
  'Enterprise Business Team Teams Edu Pro Plus Max Free Ultra Go'.split(' '),
);

/** Verbs whose object is software that is used. Lemmas. */
export const USING_VERBS: ReadonlySet<string> = new Set(
  'use run try integrate adopt install connect patch embed'.split(' '),
);

/** Verbs whose subject is mostly software. Lemmas. */
export const SERVING_VERBS: ReadonlySet<string> = new Set(
  'support run let allow enable integrate include handle provide offer come ship feature lack'.split(' '),
);

/** Nouns after a name that firms have: "AWS customers", "Acme stock", "AMD hardware". Lemmas. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  'customer employee staff staffer shareholder stock share investor executive lawyer hardware silicon earnings headquarters team lawsuit acquisition takeover buyout ipo valuation layoff'.split(
    ' ',
  ),
);

/** Nouns after a name that software has: "a Quorvane clone", "Quorvane deployments". Lemmas. */
export const SOFTWARE_NOUNS: ReadonlySet<string> = new Set(
  'clone alternative deployment integration plugin connector workflow template endpoint export install installation'.split(
    ' ',
  ),
);

/** Nouns after a name that universities have. Lemmas. */
export const SCHOOL_NOUNS: ReadonlySet<string> = new Set(
  'professor student course lecture alumnus campus faculty'.split(' '),
);

/** Nouns beside what has users: "ChatGPT users", "subscribers of X Premium". Lemmas. */
export const USER_NOUNS: ReadonlySet<string> = new Set('user subscriber usage subscription plan'.split(' '));
