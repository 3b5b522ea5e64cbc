/**
 * What an informed reader knows some things to be for, beyond their type: what models run in, where things are hosted,
 * and what is a format rather than an architecture. Canonical names of the lexicon.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { remember } from '../../graph/remember.ts';

export const ROLES = [
  'engine',
  'host',
  'client',
  'format',
  'architecture',
  'analyst',
  'language',
  'investor',
  'cloud',
  'method',
  'helper',
  'packing',
  'quant',
  'link',
  'system',
  'incumbent',
  'curator',
  'closed',
  'machine',
  'memory',
  'feature',
  'plan',
  'app',
  'catalogue',
  'server',
  'depot',
  'repository',
  'framework',
  'ingredient',
] as const;
/**
 * engine: runs models. host: offers the models and files of others. client: an editor, agent or chat in which users pick
 * among the models of others. format: a numeric or file format, or a protocol.
 * architecture: of networks; a model of it is spoken of as one ("an MoE"). analyst: measures, ranks and reports on what
 * others make. language: programs are written in it. investor: a fund, whose business is to put money in firms. cloud: a
 * firm that lets out computers. method: any technique that is no format, link or helper. helper: what a model runs or is
 * adapted with rather than is made of. packing: a format of the two kinds that weights come in, of files and of numbers. quant: how the numbers of a model's file are cut, by a name that says so. link: what ties chips and machines
 * together. system: an operating system, which apps are made for. incumbent: a firm so old or large that nobody calls it a startup.
 * curator: somebody who shares what others make. closed: a model whose weights nobody has, which runs where its maker lets it.
 * machine: a computer that has chips by names of their own. memory: a kind of memory chip. feature: what a product can do, by a name
 * that says so. plan: what people pay for. app: has plans. catalogue: a host that uses none of the models it lists. server: a host of models
 * and of no software. depot: where weights are kept. repository: where code is. framework: a
 * library that programs call models with, whoever serves them. ingredient: a part of networks or a way to train them, which a
 * model that is spoken of together with it is made with.
 */
export type Role = (typeof ROLES)[number];

const names = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  );

const NAMES: Readonly<
  Record<Exclude<Role, 'method' | 'closed' | 'memory' | 'feature' | 'plan' | 'quant'>, ReadonlySet<string>>
> = {
  engine: names(`vLLM, vLLM-Omni, SGLang, SGLang Diffusion, llama.cpp, llama-server, llama-cpp-python, ik_llama.cpp,
    KoboldCpp, KoboldAI, text-generation-webui, Open WebUI, llamafile, whisper.cpp, stable-diffusion.cpp, faster-whisper,
    ggml, ExLlama, ExLlamaV2, ExLlamaV3, TabbyAPI, Aphrodite Engine, MLC LLM, WebLLM, Transformers.js, CTranslate2,
    LMDeploy, TGI, PowerInfer, KTransformers, FlexGen, llama-swap, LocalAI, EXO, tinygrad, Ollama, LM Studio, MLX, mlx-lm,
    MLX-VLM, MLX Swift, TensorRT, TensorRT-LLM, OpenVINO, ROCm, CUDA, Metal, Core ML, ONNX Runtime, WebGPU, ComfyUI,
    Hugging Face Transformers, Diffusers, ExecuTorch, TensorFlow Lite, Nano-vLLM, Jan, Unsloth Studio, oMLX,
    Docker Model Runner, Draw Things, RamaLama, Automatic1111, Vulkan, mistral.rs, MNN, ncnn, LiteRT-LM, LightLLM, RTP-LLM, FastDeploy,
    Xinference, SGLang-Jax, TensorRT Edge-LLM, vLLM Ascend, vLLM TPU, MindIE, CANN, DeepSpeed-MII, gemma.cpp, rwkv.cpp,
    distributed-llama, FastFlowLM, Lemonade Server, SwarmUI, InvokeAI, Nunchaku, XNNPACK, DirectML, Windows ML`),
  host: names(`Ollama, LM Studio, Hugging Face, Hugging Face Hub, Hugging Face Spaces, GitHub, GitHub Models, ModelScope, OpenRouter, Together AI,
    Fireworks AI, Baseten, fal, Replicate, Groq, GroqCloud, Cerebras, Cerebras Inference, SambaNova, DeepInfra, Novita AI,
    Nebius, Hyperbolic, Amazon Bedrock, Amazon SageMaker, Vertex AI, Azure AI Foundry, Azure, Google AI Studio, Kaggle,
    Perplexity, Poe, NVIDIA NIM, App Store, Google Play, PyPI, npm, arXiv, Vercel AI Gateway, Parasail,
    SiliconFlow, Clarifai, Snowflake, Snowflake Cortex, Databricks, Modal, Lambda, Featherless, Chutes, Azure OpenAI Service, Model Garden, Model Studio,
    Volcano Ark, ModelArk, Nebius AI Studio, SambaNova Cloud, Cloudflare Workers, GMI Cloud, Lambda Labs, Featherless AI,
    Chutes AI, Hyperbolic Labs, Modal Labs, Venice AI, Inference Providers, AWS Marketplace, Zenodo, Civitai`),
  client:
    names(`Cursor, Windsurf, Cline, Visual Studio Code, GitHub Copilot, Copilot Chat, Zed, Kilo Code, Roo Code, Continue.dev,
    opencode, OpenCode, Warp, JetBrains AI Assistant, Junie, Trae, Augment Code, Replit, Lovable, v0, Bolt.new, Factory,
    Droid, Devin, Xcode, Raycast, Poe, Perplexity, T3 Chat, Kagi, DuckDuckGo, Duck.ai, Brave Leo, Notion, Amp, Aider, Qodo,
    Tabnine, Perplexity Pro, Perplexity Max, Yupp, Le Chat, Copilot, Microsoft 365 Copilot, Claude Code, Codex, Codex CLI, Gemini CLI,
    Qwen Code, Kimi CLI, Crush, Goose, OpenHands, SWE-agent, mini-SWE-agent, OpenClaw, Hermes Agent, LlamaIndex, LangChain, LangGraph, DSPy,
    CrewAI, AutoGen, Haystack, Semantic Kernel, smolagents, LiteLLM, Instructor, Open Interpreter, AutoGPT, Dify, n8n, Flowise, LibreChat, Msty,
    SillyTavern, AnythingLLM, Mastra, Agno, Pydantic AI, Vercel AI SDK`),
  app: names('ChatGPT, Claude.ai, Claude app, Gemini app, Perplexity, Le Chat, SuperGrok'),
  catalogue:
    names(`Azure AI Foundry, Microsoft Foundry, Amazon Bedrock, Vertex AI, GitHub Models, OpenRouter, Google AI Studio, Hugging Face,
    Snowflake Cortex, Amazon SageMaker, Azure OpenAI Service, NVIDIA NIM`),
  server:
    names(`OpenRouter, Together AI, Fireworks AI, Groq, GroqCloud, Cerebras, Baseten, DeepInfra, Novita AI, SambaNova, fal, Replicate,
    Amazon Bedrock, Vertex AI`),
  depot: names('Hugging Face, ModelScope'),
  repository: names('GitHub'),
  framework: names(
    `LlamaIndex, LangChain, LangGraph, DSPy, CrewAI, AutoGen, Haystack, Semantic Kernel, smolagents, LiteLLM, Instructor, Mastra, Agno, Pydantic AI,
    Vercel AI SDK, LlamaIndex.TS, Spring AI, txtai, Guidance, Outlines`,
  ),
  ingredient:
    names(`Mixture of Experts, Mixture of Depths, Mixture of Recursions, Transformer, Diffusion Transformer, MMDiT, Mamba, RWKV, State Space Model, xLSTM, U-Net, VAE, VQ-VAE,
    Diffusion LLM, DeepSeek Sparse Attention, Native Sparse Attention, MoBA, Attention Residuals, Hyper-Connections, Gated DeltaNet, Multi-Token Prediction, RoPE,
    NoPE, ALiBi, SwiGLU, RMSNorm, LayerNorm, QK-Norm, MatFormer, Per-Layer Embeddings, Flow Matching, SFT, RLVR, PPO, GRPO, DAPO, GSPO,
    CISPO, VAPO, RLOO, REINFORCE++, DPO, KTO, ORPO, SimPO, Muon, MuonClip, AdamW, QAT, On-Policy Distillation, μP, Sparse Autoencoder,
    Transcoders, Crosscoders, JEPA, WSD, Early Fusion, Assembly of Experts, MLP`),
  architecture: names(`Mixture of Experts, Diffusion Transformer, Mamba, RWKV, State Space Model, U-Net`),
  format:
    names(`FP64, FP32, FP16, FP8, FP6, FP4, BF16, TF32, INT8, INT4, NVFP4, MXFP4, MXFP8, MXINT8, E4M3, E5M2, NF4, GPTQ,
    AWQ, AQLM, HQQ, JSON, JSON Schema, SVG, EXL2, EXL3, GGUF, Parquet, JSONL, YAML, Protobuf, OpenUSD, glTF, MCP, A2A, Agent Client Protocol,
    Agentic Commerce Protocol, AP2, UCP, x402, AGNTCY, llms.txt, C2PA, OAuth, OAuth 2.1, SSE, WebRTC, WebSocket, gRPC,
    GraphQL, OpenAPI, JSON-RPC, LSP, OpenTelemetry, RDMA, safetensors, ONNX, JSON,
    CSV, XML, HTML, PDF, Markdown, SVG, MP3, MP4, FP5, FP12, MXFP6, UE8M0, INT2, INT3, INT6, W4A16, W8A8, W4A8, W4A4, W8A16,
    JSON Schema, OAuth 2.0, Agent Communication Protocol, AsyncAPI, HTTP/2, DFloat11`),
  helper:
    names(`LoRA, QLoRA, DoRA, YaRN, DWQ, FlashAttention, FlashAttention-2, FlashAttention-3, FlashAttention-4, PagedAttention,
    RadixAttention, EAGLE, EAGLE-2, EAGLE-3, Medusa, Speculative Decoding, ControlNet, KV cache, SageAttention`),
  packing: names('GGUF, GGML, GPTQ, AWQ, AQLM, HQQ, EXL2, EXL3, DFloat11'),
  link: names(`PCIe, CXL, NVMe, NVMe over Fabrics, USB4, USB-C, USB 3.0, Thunderbolt 4, Thunderbolt 5, UALink, Ultra Ethernet, OCuLink,
    InfiniBand, NVLink, HDMI 2.1, DisplayPort, I2C, PCIe 4.0, PCIe 5.0, PCIe 6.0, PCIe 7.0, PCIe Gen5, CXL 3.0, mTLS, WireGuard, IPsec`),
  curator:
    names(`Ahsen Khaliq, Aran Komatsuzaki, Tanishq Mathew Abraham, Rohan Paul, Elvis Saravia, Brett Adcock, Tom Doerr, Lior Alexander,
    Vaibhav Srivastav, DAIR.AI`),
  machine:
    names(`MacBook Pro, MacBook Air, MacBook Neo, Mac Studio, Mac mini, Mac Mini, iMac, Mac Pro, Mac, MacBook, Framework Desktop, Framework Laptop,
    Framework Laptop 16, DGX Spark, DGX Station, Surface Pro, Surface Laptop, ThinkPad, Steam Deck, Jetson Thor, iPad Pro, iPad Air,
    Vision Pro, Apple Vision Pro, GMKtec EVO-X2, NVIDIA DGX Spark`),
  system: names(
    `Android, iOS, iPadOS, macOS, watchOS, visionOS, Windows, Windows 10, Windows 11, Linux, Ubuntu, ChromeOS, HarmonyOS`,
  ),
  language:
    names(`Python, JavaScript, TypeScript, Rust, Go, C++, C#, Java, Swift, Kotlin, Ruby, Julia, SQL, Bash, Zig, Scala,
    Haskell, OCaml, Elixir, Erlang, Lua, Perl, PHP, Dart, Clojure, MATLAB, Fortran, COBOL, Solidity`),
  analyst:
    names(`Artificial Analysis, Epoch AI, SemiAnalysis, LMArena, Vals AI, METR, Gartner, IDC, Forrester, Similarweb,
    Sensor Tower, Appfigures, Andon Labs, Apollo Research, Palisade Research, TrendForce, Counterpoint Research, CB Insights,
    PitchBook, Crunchbase, Goldman Sachs, Morgan Stanley, JPMorgan, Bernstein, Wedbush, McKinsey, Menlo Ventures, Ramp,
    Stanford HAI, Sightline Climate, Canalys, Omdia, Bloomberg Intelligence, Synergy Research Group, Evercore,
    Jefferies, UBS, Citi, Barclays, ARC Prize Foundation, Pew Research Center, Gallup, YouGov, Ipsos, iFixit, PCPartPicker,
    TechInsights, Jon Peddie Research, Mercury Research, Dell'Oro, ABI Research, BloombergNEF, Wood Mackenzie, Rystad Energy,
    S&P Global, Moody's, TD Cowen, Mizuho, Bank of America, HSBC, RBC Capital Markets, DA Davidson, Sacra, Comscore, Nielsen,
    StatCounter, Layoffs.fyi, Challenger Gray, DSCC, Yole Group, LightCounting, New Street Research, MoffettNathanson,
    KeyBanc, Raymond James, Piper Sandler, Rosenblatt, Cantor Fitzgerald, Stifel, Truist, Melius Research, Wells Fargo, Deutsche Bank`),
  investor:
    names(`Andreessen Horowitz, Accel, Greenoaks, Coatue, Conviction, Creandum, Atomico, Balderton, CapitalG, GV, NEA,
    NVentures, M12, Redpoint, Ribbit, Spark, Temasek, GIC, MGX, QIA, Qatar Investment Authority, Mubadala, ICONIQ, Iconiq,
    Blackstone, KKR, TPG, Brookfield, BlackRock, Fidelity Investments, T. Rowe Price, D1, Dragoneer, Altimeter, Addition,
    Tiger Global, Felicis, Lux, Y Combinator, Techstars, Bpifrance, Breega, Partech, Eurazeo, Northzone, EQT, Vista, Point72,
    Norwest, Battery, Bessemer, Emergence, Radical, In-Q-Tel, Prosus, Seven Seven Six, Kaszek, Monashees, Magnetar`),
  cloud:
    names(`CoreWeave, Nebius, Nscale, Lambda Labs, Crusoe, Fluidstack, IREN, Cipher Mining, TeraWulf, Vultr, Voltage Park,
    Applied Digital, Firmus, Nexgen Cloud, Together AI, Oracle, Google, Google Cloud, Microsoft, Amazon, Amazon Web Services, Galaxy Digital, Hut 8,
    DataCrunch, Genesis Cloud, OVHcloud, Scaleway, Northern Data, SF Compute, Core Scientific, Humain, Vantage Data Centers`),
  incumbent:
    names(`Google, Alphabet, Google Cloud, Google DeepMind, Microsoft, Meta, Amazon, Amazon Web Services, Apple, NVIDIA, Intel, AMD, Samsung,
    Samsung Electronics, SK Hynix, Micron, TSMC, Qualcomm, Broadcom, Arm, Oracle, IBM, SAP, Salesforce, Adobe, ServiceNow, Workday, Cisco, Dell, HP,
    HPE, Lenovo, Sony, LG, Panasonic, Foxconn, Tesla, Toyota, Honda, Nissan, Hyundai, BMW, Mercedes-Benz, Volkswagen, Ford, General Motors, Uber,
    Lyft, Netflix, Disney, Warner Bros. Discovery, Universal Music Group, Warner Music Group, Sony Music, Spotify, Walmart, Target, PayPal, Visa,
    Mastercard, JPMorgan, Goldman Sachs, Morgan Stanley, Citi, SoftBank, Alibaba, Tencent, Baidu, Huawei, ByteDance, Xiaomi, JD.com, Meituan, ASML,
    Siemens, Bosch, Accenture, Deloitte, Novo Nordisk, Eli Lilly, Pfizer, Yahoo, eBay, Verizon, AT&T, T-Mobile, Deutsche Telekom, Airbus, Boeing,
    Snowflake, Shopify, LinkedIn, Reddit, X, Zoom, Dropbox, Atlassian, Intuit, Palantir, Cloudflare, Akamai, Twitter`),
};

/** "Acme Ventures", "Acme Capital Partners": what funds are called. */
const FUND = /\s(?:Ventures?|Capital|Partners|Funds?|Equity|Angels|Investments?|Growth)$/;

/** "Q4_K_M", "IQ3_XXS", "UD-Q4_K_XL". */
const QUANT = /^(?:UD-)?I?Q\d_\w+$/i;
/** A numeric format or a quantisation that no list need hold: "INT4", "Q5_K_S", "4bit". */
const NUMERIC = /^(?:(?:NV|MX)?(?:FP|BF|INT|TF|NF)\d{1,2}|I?Q\d_\w+|UD-I?Q\d\w*|\d{1,2}[- ]?bit)$/i;

/** "Gated Attention", "Hybrid MoE": what parts of networks are called. */
const PART =
  /(?:\s|^|-)(?:Attention|Transformer|MoE|DeltaNet|Autoencoder|Optimizer|Tokenizer|Embeddings?|(?:RMS|Layer|Poly|Q)?-?Norm|Policy Optimization)$/i;

/** "HBM3E", "LPDDR5X": kinds of memory. */
const MEMORY = /^(?:HBM\d?[Ee]?|(?:G|LP)?DDR\d[XxTt]?|DRAM|SRAM|NAND|SOCAMM\d?)$/;

/** Families of models of which no weights are out. */
const CLOSED =
  /^(?:GPT-(?:3\.5|[4-9])|ChatGPT|o[134](?:$|[ -])|Claude|Gemini(?! Nano)|Grok(?!.?[12]\b)|Sora|Veo|Imagen|Nano Banana|Amazon Nova|Midjourney|Gen-\d)/;

/** "Agent Mode", "Code Interpreter", "Memory": what products have rather than stand for themselves. */
const FEATURE =
  /(?:^|\s)(?:Modes?|Memory|Canvas|Artifacts|Projects|Skills|Sessions|Interpreter|Outputs?|Caching|Tasks|Overviews?|Actions|Hooks|Instructions|Grounding|Live|Vision|Connectors?|Plugins?|Subagents|Directory|Gallery|Think|Browsing|Shopping|Checkout|Pulse|Tools?|Use|Tab|Panel|Reviews?|Record|Insights|Highlights|Shortcuts|Templates|Playground|Inbox|Whiteboard|Podcasts?|Stickers|Widgets?|Agents)$/i;

/** "Max 20x", "ChatGPT Plus", "SuperGrok": what people pay for. */
const PLAN =
  /(?:^|\s)(?:Enterprise|Business|Teams?|Edu|Education|Pro\+?|Plus|Premium|Max(?:\s\d+x)?|Free|Ultra|Go|Advanced|Unlimited)$|^(?:SuperGrok.*|X Premium\+?)$/;

/** "vLLM 0.17": the version of what it is. */
const VERSION = /\sv?\d+\.\d[\d.]*$/;
const withoutVersion = remember((name) => name.replace(VERSION, ''));

/** Whether a thing of this name and type has a role. */
export function hasRole({ name, type }: { readonly name: string; readonly type: EntityType }, role: Role): boolean {
  if (role === 'method')
    return (
      type === 'technique' && !(['format', 'link', 'helper'] as const).some((other) => hasRole({ name, type }, other))
    );
  if (role === 'closed') return type === 'model' && CLOSED.test(name);
  if (role === 'memory') return MEMORY.test(name);
  if (role === 'feature') return (type === 'product' || type === 'technique') && FEATURE.test(name);
  if (role === 'quant') return type === 'technique' && QUANT.test(name);
  if (role === 'plan') return type === 'product' && PLAN.test(name);
  return (
    NAMES[role].has(withoutVersion(name)) ||
    ((role === 'format' || role === 'packing') && NUMERIC.test(name)) ||
    (role === 'format' && /\sProtocol$/.test(name)) ||
    (role === 'architecture' && /^(?:(?:Mamba|Transformer|SSM|Hybrid|Sparse|Dense)[-\s])+MoE$/.test(name)) ||
    (role === 'ingredient' && type === 'technique' && PART.test(name) && !hasRole({ name, type }, 'helper')) ||
    (role === 'investor' && type === 'company' && FUND.test(name))
  );
}
