/** Apps, services, agents, tools, frameworks and libraries, with their makers where a reader knows them. */
export const products = `
[product]
# OpenAI
ChatGPT = Chat GPT, chatgpt, @ChatGPTapp @ OpenAI
ChatGPT Plus < ChatGPT
ChatGPT Pro < ChatGPT
ChatGPT Team < ChatGPT
ChatGPT Business < ChatGPT
ChatGPT Enterprise < ChatGPT
ChatGPT Edu < ChatGPT
ChatGPT Go < ChatGPT
ChatGPT Gov < ChatGPT
ChatGPT Search < ChatGPT
ChatGPT Agent < ChatGPT
ChatGPT Atlas = ?Atlas < ChatGPT
ChatGPT Health < ChatGPT
ChatGPT Canvas < ChatGPT
ChatGPT Tasks < ChatGPT
ChatGPT Pulse < ChatGPT
ChatGPT Images < ChatGPT
ChatGPT for Healthcare < ChatGPT
Advanced Voice Mode = AVM @ OpenAI
SearchGPT @ OpenAI
GPT Store @ OpenAI
Custom GPTs @ OpenAI
OpenAI Operator = ?Operator @ OpenAI
Deep Research = OpenAI Deep Research @ OpenAI
OpenAI API @ OpenAI
Responses API @ OpenAI
Assistants API @ OpenAI
Realtime API = realtime API @ OpenAI
Chat Completions API = Chat Completions @ OpenAI
Batch API @ OpenAI
OpenAI Agents SDK = Agents SDK @ OpenAI
AgentKit @ OpenAI
Agent Builder @ OpenAI
ChatKit @ OpenAI
Apps SDK @ OpenAI
Codex = OpenAI Codex, @OpenAICodex @ OpenAI
Codex CLI < Codex
Codex Cloud < Codex
Codex App < Codex
Codex Security @ OpenAI
OpenAI Frontier @ OpenAI
OpenAI for Countries @ OpenAI
OpenAI for Government @ OpenAI
OpenAI Playground @ OpenAI
?Swarm = OpenAI Swarm @ OpenAI
OpenAI Gym = ?Gymnasium @ OpenAI
Triton = OpenAI Triton, triton-lang @ OpenAI
tiktoken @ OpenAI
Sora app @ OpenAI
?Prism @ OpenAI
# Anthropic
Claude Code = claude code, @claude_code @ Anthropic
Claude Code on the web < Claude Code
Claude Code Security < Claude Code
Claude Cowork = Cowork @ Anthropic
Claude Desktop @ Anthropic
Claude.ai = claude.ai @ Anthropic
Claude app @ Anthropic
Claude for Chrome = Claude in Chrome @ Anthropic
Claude for Excel = Claude in Excel @ Anthropic
Claude for Work @ Anthropic
Claude for Education @ Anthropic
Claude for Financial Services @ Anthropic
Claude for Healthcare @ Anthropic
Claude for Life Sciences @ Anthropic
Claude Pro @ Anthropic
Claude Max @ Anthropic
Claude Team @ Anthropic
Claude Enterprise @ Anthropic
Claude Artifacts = ?Artifacts @ Anthropic
Claude Skills = Agent Skills @ Anthropic
Claude Agent SDK = Claude Code SDK @ Anthropic
Claude API = Anthropic API @ Anthropic
Claude Design @ Anthropic
Claude Security @ Anthropic
Claude Managed Agents @ Anthropic
?Computer Use @ Anthropic
Anthropic Console @ Anthropic
Project Glasswing @ Anthropic
?Petri @ Anthropic
# Google
Gemini app = @GeminiApp @ Google
Gemini API @ Google
Gemini CLI @ Google
Gemini Advanced @ Google
Gemini Live @ Google
Gemini Code Assist @ Google
Gemini Enterprise @ Google
Gemini for Workspace = Gemini for Google Workspace @ Google
Gemini in Chrome @ Google
Gemini Canvas @ Google
Gemini Deep Research @ Google
Gemini Agent @ Google
Gemini for Home @ Google
Gemini Gems @ Google
Google AI Pro = AI Pro @ Google
Google AI Ultra = AI Ultra @ Google
Google AI Plus @ Google
Google One @ Google
Google AI Studio = AI Studio, @GoogleAIStudio @ Google
Vertex AI = Google Cloud Vertex AI @ Google
Vertex AI Agent Builder < Vertex AI
Agent Development Kit = Google ADK @ Google
Antigravity = Google Antigravity, @antigravity @ Google
?Jules = @julesagent @ Google
NotebookLM = Notebook LM, @NotebookLM @ Google
Project Astra = ?Astra @ Google DeepMind
Project Mariner = ?Mariner @ Google DeepMind
Project Genie @ Google DeepMind
AlphaEvolve @ Google DeepMind
AI co-scientist @ Google
AI Overviews = Google AI Overviews @ Google
AI Mode = Google AI Mode @ Google
Search Generative Experience = SGE @ Google
Google Search @ Google
Google Assistant @ Google
Google Lens @ Google
Google Translate @ Google
Google Maps @ Google
Google Photos @ Google
Google Docs @ Google
Google Sheets @ Google
Google Slides @ Google
Google Drive @ Google
Google Meet = ?Meet @ Google
Google Workspace @ Google
Google Vids @ Google
Google Flow = @FlowbyGoogle, ?Flow @ Google
Google Whisk = ?Whisk @ Google
Google Opal @ Google
Google Stitch = ?Stitch @ Google
Google Colab = Colab, @GoogleColab @ Google
Google Play @ Google
Google Beam = Project Starline @ Google
Google Home @ Google
Google Finance @ Google
Google Scholar @ Google
Google Scholar Labs @ Google
Gmail @ Google
Chrome = Google Chrome @ Google
ChromeOS @ Google
Chromium @ Google
Android @ Google
Android XR < Android
Android Studio @ Google
Android Auto @ Google
Wear OS @ Google
YouTube Shorts @ Google
YouTube Music @ Google
?Illuminate @ Google
Learn Your Way @ Google
ImageFX @ Google
VideoFX @ Google
MusicFX @ Google
SynthID @ Google DeepMind
TensorFlow = tensorflow, @TensorFlow @ Google
TensorFlow Lite = TFLite, LiteRT @ Google
JAX = Jax @ Google
?Flax @ Google
Keras @ Google
MaxText @ Google
OpenXLA = XLA @ Google
?Pathways @ Google
BigQuery @ Google
Cloud Run @ Google
Google Kubernetes Engine = GKE @ Google
Firebase @ Google
Firebase Studio < Firebase
Kubernetes = K8s, k8s @ Google
?Flutter @ Google
?Angular @ Google
MediaPipe @ Google
Magika @ Google
Kaggle = @kaggle @ Google
Big Sleep @ Google
CodeMender @ Google DeepMind
AlphaFold Server @ Google DeepMind
AlphaFold Database @ Google DeepMind
Project Suncatcher @ Google
# Microsoft
Copilot = Microsoft Copilot @ Microsoft
Microsoft 365 Copilot = M365 Copilot, Copilot for Microsoft 365 @ Microsoft
Microsoft 365 = Office 365 @ Microsoft
Copilot Studio @ Microsoft
Copilot+ @ Microsoft
Copilot Vision @ Microsoft
Copilot Cowork @ Microsoft
Copilot Workspace @ Microsoft
Security Copilot @ Microsoft
Windows @ Microsoft
Windows 10 < Windows
Windows 11 < Windows
Windows Copilot Runtime @ Microsoft
Windows Recall @ Microsoft
WSL = Windows Subsystem for Linux @ Microsoft
Microsoft Teams = ?Teams @ Microsoft
Microsoft Edge = ?Edge @ Microsoft
Bing @ Microsoft
Bing Chat < Bing
Bing Image Creator < Bing
Bing Video Creator < Bing
Microsoft Office @ Microsoft
Microsoft Word = ?Word @ Microsoft
?Excel = Microsoft Excel @ Microsoft
PowerPoint = Microsoft PowerPoint @ Microsoft
Microsoft Outlook = ?Outlook @ Microsoft
OneDrive @ Microsoft
SharePoint @ Microsoft
Power BI @ Microsoft
Power Automate @ Microsoft
Dynamics 365 @ Microsoft
Microsoft Fabric @ Microsoft
Microsoft Discovery @ Microsoft
Microsoft Designer @ Microsoft
Microsoft Store @ Microsoft
Microsoft Defender @ Microsoft
Agent 365 @ Microsoft
Azure = Microsoft Azure, @Azure @ Microsoft
Azure OpenAI Service = Azure OpenAI < Azure
Azure AI Foundry = Azure AI Studio, Microsoft Foundry, Azure Foundry < Azure
Azure AI < Azure
Azure Machine Learning = Azure ML < Azure
Foundry Local @ Microsoft
GitHub = Github, github, @github @ Microsoft
GitHub Copilot = Github Copilot, @GitHubCopilot @ Microsoft
GitHub Copilot CLI = Copilot CLI < GitHub Copilot
GitHub Copilot Workspace < GitHub Copilot
GitHub Copilot Chat = Copilot Chat < GitHub Copilot
GitHub Actions @ Microsoft
GitHub Codespaces @ Microsoft
GitHub Models @ Microsoft
GitHub Spark @ Microsoft
GitHub Pages @ Microsoft
Agent HQ @ Microsoft
Visual Studio Code = VS Code, VSCode, vscode, @code @ Microsoft
Visual Studio @ Microsoft
TypeScript @ Microsoft
.NET @ Microsoft
C# @ Microsoft
Xbox Cloud Gaming @ Microsoft
AutoGen = Microsoft AutoGen @ Microsoft
Semantic Kernel @ Microsoft
Microsoft Agent Framework @ Microsoft
DeepSpeed @ Microsoft
ONNX Runtime @ Microsoft
?Playwright @ Microsoft
Playwright MCP @ Microsoft
MarkItDown = Markitdown @ Microsoft
Magentic-One @ Microsoft
Magentic-UI @ Microsoft
TaskWeaver @ Microsoft
PromptFlow @ Microsoft
LightGBM @ Microsoft
DirectML @ Microsoft
DirectX @ Microsoft
bitnet.cpp @ Microsoft
AirSim @ Microsoft
NLWeb @ Microsoft
Minecraft @ Microsoft
LinkedIn Learning @ LinkedIn
Seeing AI @ Microsoft
Tay @ Microsoft
# Meta
Meta AI app = Meta AI App @ Meta
Facebook Messenger = ?Messenger @ Meta
?Threads @ Meta
Horizon Worlds @ Meta
Llama API @ Meta
Llama Stack = LlamaStack @ Meta
llama-recipes @ Meta
Advantage+ @ Meta
PyTorch = Pytorch, pytorch, @PyTorch, pytorch-labs @ Meta
torchtune @ Meta
torchtitan = TorchTitan @ Meta
torchao @ Meta
TorchScript @ Meta
ExecuTorch @ Meta
FSDP2 @ Meta
?React = React.js @ Meta
React Native @ Meta
FAISS = Faiss @ Meta
fairseq @ Meta
xFormers @ Meta
LlamaFirewall @ Meta
PurpleLlama = Purple Llama @ Meta
OpenEnv @ Meta
?Monarch @ Meta
Detectron2 @ Meta
# Amazon
Amazon Bedrock = AWS Bedrock, ?Bedrock @ Amazon Web Services
Bedrock AgentCore = AgentCore, Amazon Bedrock AgentCore < Amazon Bedrock
Amazon SageMaker = SageMaker, AWS SageMaker @ Amazon Web Services
Amazon Q @ Amazon Web Services
Amazon Q Developer < Amazon Q
Amazon Q Business = Q Business < Amazon Q
CodeWhisperer @ Amazon Web Services
Kiro = @kirodotdev @ Amazon Web Services
Nova Act @ Amazon
Nova Forge @ Amazon
Amazon Quick Suite = Quick Suite @ Amazon Web Services
Strands Agents = AWS Strands @ Amazon Web Services
PartyRock @ Amazon Web Services
EC2 = Amazon EC2 @ Amazon Web Services
Amazon S3 = S3 @ Amazon Web Services
AWS Lambda @ Amazon Web Services
DynamoDB @ Amazon Web Services
CloudFront @ Amazon Web Services
Amazon Connect @ Amazon Web Services
AWS Marketplace @ Amazon Web Services
Neuron SDK = AWS Neuron @ Amazon Web Services
Alexa = Amazon Alexa @ Amazon
Alexa+ = Alexa Plus < Alexa
Amazon Rufus = ?Rufus @ Amazon
Amazon Prime = Prime Video @ Amazon
Kindle @ Amazon
Project Kuiper = Amazon Leo @ Amazon
Just Walk Out @ Amazon
Mechanical Turk = Amazon Mechanical Turk, MTurk @ Amazon
AutoGluon @ Amazon
# Apple
Siri @ Apple
Apple Intelligence @ Apple
iOS @ Apple
iOS 18 < iOS
iOS 26 < iOS
iOS 27 < iOS
iPadOS @ Apple
macOS = MacOS @ Apple
macOS Tahoe < macOS
macOS Sequoia < macOS
visionOS @ Apple
watchOS @ Apple
Xcode @ Apple
SwiftUI @ Apple
?Swift @ Apple
Safari @ Apple
App Store @ Apple
iCloud @ Apple
iMessage @ Apple
Apple Music @ Apple
Apple TV @ Apple
Apple Maps @ Apple
Apple Pay @ Apple
FaceTime @ Apple
Final Cut Pro @ Apple
Genmoji @ Apple
Image Playground @ Apple
Private Cloud Compute = PCC @ Apple
Core ML = CoreML @ Apple
MLX = @mlx_ml, mlx_ml, ml-explore @ Apple
mlx-lm = MLX-LM @ Apple
MLX-VLM = mlx-vlm
MLX Swift @ Apple
Foundation Models framework @ Apple
CarPlay @ Apple
Testflight = TestFlight @ Apple
# xAI, X
SuperGrok = SuperGrok Heavy @ xAI
Grok app @ xAI
Grok Companions @ xAI
Grokipedia @ xAI
Grok API = xAI API @ xAI
Grok for Government @ xAI
Grok Studio @ xAI
Grok Build @ xAI
?Macrohard @ xAI
XChat @ X Corp
Community Notes @ X Corp
Full Self-Driving = FSD, Tesla FSD @ Tesla
Tesla Autopilot = ?Autopilot @ Tesla
# NVIDIA
CUDA = cuda @ NVIDIA
CUDA-X < CUDA
CUDA Tile = cuTile < CUDA
cuDNN @ NVIDIA
cuBLAS @ NVIDIA
CUTLASS @ NVIDIA
NCCL @ NVIDIA
TensorRT @ NVIDIA
TensorRT-LLM = TRT-LLM @ NVIDIA
Triton Inference Server @ NVIDIA
NVIDIA Dynamo = Nvidia Dynamo, ?Dynamo @ NVIDIA
NVIDIA NIM = NIM, NIMs, Nvidia NIM @ NVIDIA
NVIDIA NeMo = NeMo @ NVIDIA
NeMo Guardrails < NVIDIA NeMo
NeMo-RL = NeMo RL < NVIDIA NeMo
NeMo Gym < NVIDIA NeMo
NeMo Curator < NVIDIA NeMo
NemoClaw @ NVIDIA
OpenShell @ NVIDIA
Megatron = Megatron-LM, Megatron-Core @ NVIDIA
Transformer Engine @ NVIDIA
Model Optimizer = ModelOpt @ NVIDIA
NVIDIA Omniverse = Omniverse, @nvidiaomniverse @ NVIDIA
Isaac Sim @ NVIDIA
Isaac Lab @ NVIDIA
Isaac Gym @ NVIDIA
NVIDIA AI Enterprise @ NVIDIA
DGX Cloud = DGX Cloud Lepton, NVIDIA DGX Cloud @ NVIDIA
NVIDIA Inception @ NVIDIA
GeForce NOW @ NVIDIA
RTX AI @ NVIDIA
ChatRTX = Chat with RTX @ NVIDIA
NVIDIA ACE @ NVIDIA
NVIDIA Riva @ NVIDIA
NVIDIA Clara @ NVIDIA
NVIDIA Drive = NVIDIA DRIVE @ NVIDIA
CUDA-Q @ NVIDIA
cuLitho @ NVIDIA
RAPIDS @ NVIDIA
NVIDIA DGX OS @ NVIDIA
Nsight = Nsight Compute @ NVIDIA
# AMD, Intel, Qualcomm
ROCm @ AMD
AMD Gaia @ AMD
Lemonade Server = ?Lemonade @ AMD
AMD Developer Cloud @ AMD
FSR = FidelityFX @ AMD
OpenVINO @ Intel
oneAPI @ Intel
SYCL
Intel Extension for PyTorch = IPEX @ Intel
Qualcomm AI Hub @ Qualcomm
Vulkan
?Metal @ Apple
OpenCL
WebGPU
WebNN
WebAssembly = Wasm, WASM
# inference and local running
vLLM = VLLM, vllm, @vllm_project, vllm_project, vllm-project
vLLM-Omni < vLLM
vLLM Semantic Router < vLLM
SGLang = sglang, SGlang, @sgl_project, sgl_project, @lmsysorg_sgl, lmsysorg_sgl, sgl-project
SGLang Diffusion < SGLang
llama.cpp = llamacpp, Llama.cpp, LlamaCpp, llama-cpp
llama-server < llama.cpp
llama-cpp-python
ik_llama.cpp
KoboldCpp = KoboldCPP, Koboldcpp, koboldcpp
KoboldAI
SillyTavern
text-generation-webui = oobabooga, Oobabooga
Open WebUI = OpenWebUI, Open-WebUI
LibreChat
AnythingLLM
?Jan @ Jan AI
Msty
Cherry Studio
GPT4All = GPT4All app @ Nomic
llamafile = Llamafile @ Mozilla
whisper.cpp
stable-diffusion.cpp
faster-whisper
WhisperX
Wispr Flow
SuperWhisper = Superwhisper
MacWhisper
ggml = GGML, ggml-org
ExLlama
ExLlamaV2 = exllamav2 < ExLlama
ExLlamaV3 = exllamav3 < ExLlama
TabbyAPI
Aphrodite Engine
MLC LLM = MLC-LLM
WebLLM
Transformers.js = transformers.js @ Hugging Face
CTranslate2
LMDeploy = lmdeploy
TGI = Text Generation Inference, text-generation-inference @ Hugging Face
TEI = Text Embeddings Inference @ Hugging Face
PowerInfer
KTransformers = ktransformers
FlexGen
FlashInfer
LMCache
?Mooncake @ Moonshot AI
llm-d
KServe
Ray Serve
BentoML
LitServe
AIBrix
GPUStack
llama-swap
LocalAI = Local AI
?Petals
EXO
tinygrad @ tiny corp
?MAX = MAX Engine, Modular MAX, Modular Accelerated Xecution @ Modular Inc.
Mojo @ Modular Inc.
ThunderKittens
TileLang
Liger Kernel = Liger-Kernel, ?Liger
BitsAndBytes = bitsandbytes
AutoAWQ
AutoGPTQ
llm-compressor = LLM Compressor
AutoRound
?Optimum @ Hugging Face
DeepEP @ DeepSeek
DeepGEMM @ DeepSeek
FlashMLA @ DeepSeek
3FS = Fire-Flyer File System @ DeepSeek
smallpond @ DeepSeek
DualPipe @ DeepSeek
EPLB @ DeepSeek
DeepSeek app @ DeepSeek
NanoFlow
Nano-vLLM = nano-vllm
LiteLLM
Portkey = Portkey AI
Kong AI Gateway @ Kong Inc.
Vercel AI Gateway @ Vercel
Pinokio
PocketPal = PocketPal AI
oMLX
Docker Model Runner
RamaLama = ramalama
# training and research code
Hugging Face Transformers = ?Transformers, ?transformers, HF Transformers, HuggingFace Transformers @ Hugging Face
Diffusers = @diffuserslib @ Hugging Face
Hugging Face Hub = HF Hub @ Hugging Face
Hugging Face Spaces = HF Spaces, ?Spaces @ Hugging Face
Hugging Face Datasets @ Hugging Face
HuggingChat = Hugging Chat @ Hugging Face
Inference Endpoints = Hugging Face Inference Endpoints @ Hugging Face
Inference Providers @ Hugging Face
PEFT = peft @ Hugging Face
TRL = trl, @trl_lib, trl_lib @ Hugging Face
?Accelerate @ Hugging Face
AutoTrain @ Hugging Face
?Candle @ Hugging Face
smolagents = Smolagents @ Hugging Face
LeRobot = @LeRobotHF, LeRobotHF @ Hugging Face
lighteval = LightEval @ Hugging Face
nanotron = Nanotron @ Hugging Face
datatrove @ Hugging Face
Gradio = @Gradio @ Hugging Face
Trackio @ Hugging Face
ZeroGPU @ Hugging Face
Argilla @ Hugging Face
distilabel @ Hugging Face
Axolotl = @axolotl_ai
LLaMA-Factory = Llama Factory, LlamaFactory
Unsloth Studio @ Unsloth
ms-swift
mergekit = MergeKit @ Arcee AI
DistillKit @ Arcee AI
?Tinker @ Thinking Machines Lab
verl = VERL, veRL @ ByteDance
slime framework = ?slime @ Zhipu AI
OpenRLHF
AReaL
?ROLL @ Alibaba
prime-rl = PRIME-RL @ Prime Intellect
?Verifiers @ Prime Intellect
Environments Hub @ Prime Intellect
Prime Intellect Lab @ Prime Intellect
Atropos @ Nous Research
Hermes Agent @ Nous Research
?Psyche @ Nous Research
SkyRL
rLLM
RAGEN
?ART @ OpenPipe
Agent Lightning @ Microsoft
nanoGPT = NanoGPT
nanochat = Nanochat
modded-nanogpt
minGPT
llm.c
micrograd
autoresearch
llm-foundry
LitGPT = Lit-GPT @ Lightning AI
PyTorch Lightning @ Lightning AI
fastai @ fast.ai
fasthtml = FastHTML @ Answer.AI
nbdev @ fast.ai
Colossal-AI
lm-evaluation-harness = LM Evaluation Harness, lm-eval-harness, lm-eval @ EleutherAI
?Inspect = Inspect AI, Inspect Evals @ UK AI Security Institute
simple-evals @ OpenAI
OpenAI Evals @ OpenAI
DeepEval
promptfoo = Promptfoo
Ragas = RAGAS
TruLens
MLflow = MLFlow, @MLflow @ Databricks
W&B Weave = Weights & Biases Weave, ?Weave, @weave_wb @ Weights & Biases
LangSmith @ LangChain
LangGraph = Langgraph, langgraph @ LangChain
LangGraph Platform < LangGraph
LangServe @ LangChain
LangFlow = Langflow @ DataStax
LangChain.js @ LangChain
DeepAgents = Deep Agents, deepagents @ LangChain
Open SWE @ LangChain
LlamaParse @ LlamaIndex
LlamaCloud @ LlamaIndex
LlamaExtract @ LlamaIndex
LlamaHub @ LlamaIndex
LlamaAgents @ LlamaIndex
DSPy = dspy, @DSPyOSS, DSPyOSS @ Stanford University
TextGrad
?Instructor
?Outlines
?Guidance
XGrammar
LMQL
BAML
?Haystack
PydanticAI = Pydantic AI @ Pydantic
Logfire @ Pydantic
FastAPI
FastMCP
Flowise
Dify
RAGFlow
LightRAG
txtai
Docling @ IBM
watsonx = Watsonx, watsonx.ai, IBM watsonx @ IBM
IBM Watson = Watson @ IBM
Red Hat OpenShift AI @ Red Hat
OpenShift @ Red Hat
MinerU
?Marker
PaddleOCR @ Baidu
PaddlePaddle = @PaddlePaddle @ Baidu
Tesseract = Tesseract OCR
MindSpore @ Huawei
CANN @ Huawei
HarmonyOS @ Huawei
spaCy
NLTK
scikit-learn = sklearn
XGBoost
NumPy = Numpy
pandas = ?Pandas
Polars = @DataPolars
Matplotlib
SciPy
Jupyter = Jupyter Notebook, JupyterLab, @ProjectJupyter
Marimo = marimo, @marimo_io, marimo_io
Streamlit = @streamlit @ Snowflake
Chainlit
Dask
Apache Spark = PySpark
Apache Airflow = Airflow
Apache Kafka = Kafka
Apache Iceberg
Slurm = SLURM
SkyPilot
dstack
Docker
Docker Desktop < Docker
Podman
Linux
Ubuntu @ Canonical
Debian
Fedora
Arch Linux
NixOS
Proxmox
Git
?Bash
Python
PyPI
?Rust
JavaScript
Node.js = NodeJS
?Bun
Deno
npm
Java
Kotlin @ JetBrains
C++
Fortran
COBOL
?Julia
Haskell
Zig
?Lean = Lean 4
Mathlib
Coq
PostgreSQL = Postgres
pgvector
MySQL
SQLite
DuckDB = @duckdb
Redis
Elasticsearch
OpenSearch
Milvus = @milvusio @ Zilliz
MongoDB Atlas @ MongoDB
?Neon
NetworkX
?Blender
Unreal Engine @ Epic Games
Godot
MuJoCo @ Google DeepMind
?Gazebo
OpenCV
FFmpeg = ffmpeg
ImageMagick
VLC
OBS Studio
Home Assistant
Raspberry Pi OS
Ghidra
Metasploit
Burp Suite
Next.js = NextJS, @nextjs
Svelte
Vue = Vue.js
Django
?Flask
Ruby on Rails = ?Rails
Laravel
Tailwind CSS = ?Tailwind
shadcn = shadcn/ui
Terraform
WordPress
?Obsidian
Zotero
Anki
LaTeX
Overleaf
Emacs
Neovim = NeoVim
Vim
tmux
Ghostty
iTerm2
?Warp @ Warp.dev
Zed = Zed editor @ Zed Industries
IntelliJ IDEA = IntelliJ @ JetBrains
PyCharm @ JetBrains
Junie @ JetBrains
JetBrains AI Assistant @ JetBrains
Sublime Text
# agents and coding tools
Cursor = Cursor AI, Cursor IDE, @cursor_ai @ Anysphere
Cursor Composer < Cursor
Cursor Tab < Cursor
Bugbot = BugBot @ Anysphere
?Graphite
Windsurf = Windsurf AI, @windsurf, @windsurf_ai
Windsurf Cascade < Windsurf
Devin = @DevinAI @ Cognition AI
DeepWiki @ Cognition AI
Replit Agent @ Replit
Replit Ghostwriter @ Replit
v0 = v0.dev, @v0 @ Vercel
Vercel AI SDK = AI SDK, @aisdk @ Vercel
?Bolt = @boltdotnew
Aider
OpenHands = OpenDevin @ All Hands AI
SWE-agent = SWE-Agent
mini-SWE-agent = mini-swe-agent
Agentless
AutoGPT = Auto-GPT
BabyAGI
MetaGPT
ChatDev
GPT Engineer = gpt-engineer
GPT Pilot
GPT Researcher
OpenInterpreter = Open Interpreter
OpenCode = opencode, @opencode
?Crush
?Amp = AmpCode, Amp Code, @AmpCode @ Sourcegraph
?Cody @ Sourcegraph
Augment Agent @ Augment Code
Auggie @ Augment Code
?Droid @ Factory AI
?Goose = @goose_oss, goose_oss @ Block Inc.
Qwen Code = @QwenDevs @ Alibaba
Qwen Chat @ Alibaba
Qwen App @ Alibaba
Qwen-Agent @ Alibaba
Qoder @ Alibaba
?Quark @ Alibaba
Taobao @ Alibaba
Tmall @ Alibaba
DingTalk @ Alibaba
AgentScope @ Alibaba
Model Studio = Bailian @ Alibaba Cloud
Alipay @ Ant Group
Kimi Code = Kimi CLI @ Moonshot AI
Kimi Claw @ Moonshot AI
Z Code = ZCode @ Zhipu AI
GLM Coding Plan @ Zhipu AI
MiniMax Agent @ MiniMax
?Talkie @ MiniMax
Trae = TRAE, @Trae_ai, Trae_ai @ ByteDance
Coze @ ByteDance
Doubao app @ ByteDance
Dreamina = Jimeng @ ByteDance
CapCut @ ByteDance
Douyin @ ByteDance
Toutiao @ ByteDance
?Lark @ ByteDance
Cici @ ByteDance
DeerFlow @ ByteDance
CodeBuddy @ Tencent
Yuanbao = Tencent Yuanbao @ Tencent
WeChat = Weixin @ Tencent
QQ @ Tencent
Apollo Go @ Baidu
Wenku @ Baidu
OpenManus
Genspark Super Agent @ Genspark
Suna
AgentGPT
Flowith
Fellou
?Comet = Comet Browser, Comet browser, Perplexity Comet @ Perplexity
Perplexity Pro @ Perplexity
Perplexity Max @ Perplexity
Perplexity Computer @ Perplexity
Perplexity Labs @ Perplexity
Perplexity Pages @ Perplexity
Perplexity Finance @ Perplexity
Perplexity Sonar API = Sonar API @ Perplexity
Perplexity Deep Research @ Perplexity
Arc browser @ Browser Company
Dia browser @ Browser Company
Brave Search @ Brave Software
Brave Leo @ Brave Software
Firefox @ Mozilla
Opera Neon @ Opera
DuckDuckGo AI Chat = Duck.ai @ DuckDuckGo
Orion browser @ Kagi
?Poe = @poe_platform, poe_platform @ Quora
Le Chat = LeChat @ Mistral AI
La Plateforme = la Plateforme @ Mistral AI
Mistral Code @ Mistral AI
Mistral Vibe = Vibe CLI @ Mistral AI
Mistral Compute @ Mistral AI
Mistral AI Studio @ Mistral AI
Mistral Forge @ Mistral AI
Cohere North @ Cohere
OpenClaw = Clawdbot, Moltbot, ClawdBot, MoltBot, openclaw, clawdbot, @openclaw
ClawHub
PicoClaw
NanoClaw
ZeroClaw
IronClaw
Nanobot
Pi coding agent
?Ralph = Ralph Wiggum
Gas Town
?Beads
?Superpowers
CLAUDE.md
Context7
GPTs @ OpenAI
Spec Kit = spec-kit @ Microsoft
OpenSpec
Repomix
?Stagehand @ Browserbase
Skyvern
Agent S
Agent S2 < Agent S
Agent S3 < Agent S
OpenAdapt
AgentOps
CAMEL-AI = CAMEL
CrewAI Flows
Agno = Phidata, agno-agi
VoltAgent
MemGPT
Graphiti @ Zep AI
Cognee
Letta Code @ Letta
Motia
?Temporal
Inngest
Trigger.dev
Zapier Agents @ Zapier
GroqCloud @ Groq
IFTTT
Make.com
Relay.app
NotebookLlama @ Meta
Tavus
?Storm = ?STORM @ Stanford University
Semantic Scholar @ Allen Institute for AI
?Asta @ Allen Institute for AI
?Robin @ FutureHouse
?Kosmos @ Edison Scientific
The AI Scientist = ?AI Scientist @ Sakana AI
AI Scientist-v2 < The AI Scientist @ Sakana AI
ShinkaEvolve @ Sakana AI
Darwin Gödel Machine = Darwin Godel Machine, DGM @ Sakana AI
OpenEvolve
AlphaXiv = alphaXiv
Papers with Code = Paperswithcode, PapersWithCode
ArXiv Sanity
OpenReview
Connected Papers
ResearchGate
# image, video, audio
ComfyUI = Comfy UI, comfyui, @ComfyUI
Automatic1111 = AUTOMATIC1111, A1111
Stable Diffusion WebUI = SD WebUI
Forge WebUI = WebUI Forge
Fooocus
InvokeAI = Invoke AI
DreamStudio @ Stability AI
Kohya = kohya_ss
AI Toolkit
Draw Things
Topaz Labs
Photoshop = Adobe Photoshop @ Adobe
?Illustrator = Adobe Illustrator @ Adobe
Premiere Pro = Adobe Premiere Pro, Adobe Premiere @ Adobe
After Effects @ Adobe
Lightroom @ Adobe
?Acrobat = Adobe Acrobat @ Adobe
Adobe Express @ Adobe
Creative Cloud @ Adobe
Figma Make @ Figma
Figma Sites @ Figma
Canva Magic Studio = Magic Studio @ Canva
?Framer
Webflow
DaVinci Resolve
Ableton
Suno Studio @ Suno
ElevenReader @ ElevenLabs
Eleven Agents = ElevenAgents, ElevenLabs Agents @ ElevenLabs
Meshy AI
Tripo
# business software
?Slack @ Salesforce
Slackbot @ Salesforce
Agentforce = Agentforce 360 @ Salesforce
Einstein Copilot = Einstein GPT @ Salesforce
?Notion
Notion AI
?Linear
Jira @ Atlassian
?Confluence @ Atlassian
Rovo @ Atlassian
Trello @ Atlassian
?Loom @ Atlassian
Bitbucket @ Atlassian
SAP Joule = ?Joule @ SAP
Now Assist @ ServiceNow
Workday Sana = Sana Labs
Oracle Database @ Oracle
Oracle Health @ Oracle
NetSuite @ Oracle
Snowflake Cortex = Cortex AI, ?Cortex, Snowflake Cortex AI @ Snowflake
Snowflake Intelligence @ Snowflake
Databricks Apps @ Databricks
Unity Catalog @ Databricks
Agent Bricks @ Databricks
Lakebase @ Databricks
Delta Lake @ Databricks
Palantir AIP = AIP @ Palantir
Palantir Foundry @ Palantir
Palantir Gotham @ Palantir
Maven Smart System = Project Maven @ Palantir
?Lattice @ Anduril
GenAI.mil
NIPRGPT
Bloomberg Terminal @ Bloomberg LP
FactSet
Shopify Magic @ Shopify
Shopify Sidekick = ?Sidekick @ Shopify
Stripe Agent Toolkit @ Stripe
HubSpot Breeze
Zendesk
?Otter
Zoom AI Companion = AI Companion @ Zoom
Box AI
Dropbox Dash @ Dropbox
Intercom Fin = Fin AI @ Intercom
Duolingo Max @ Duolingo
Khanmigo @ Khan Academy
Bixby @ Samsung
Galaxy AI @ Samsung
One UI @ Samsung
HyperOS @ Xiaomi
Cortana @ Microsoft
Cloudflare Workers = Workers AI @ Cloudflare
Cloudflare AI Gateway @ Cloudflare
AI Labyrinth @ Cloudflare
Vercel Sandbox @ Vercel
Cerebras Inference @ Cerebras
Cerebras Code @ Cerebras
SambaNova Cloud @ SambaNova
Spotify DJ
Snapchat @ Snap Inc.
Telegram
?Signal
?Steam @ Valve
SteamOS @ Valve
Fortnite @ Epic Games
StarCraft II = StarCraft
Dota 2
Pokémon Red = Pokemon Red
Pokémon Blue
NetHack
Factorio
?Diplomacy
Atari
Street View
Skype
Wikipedia @ Wikimedia Foundation
Wikidata @ Wikimedia Foundation
OpenStreetMap
Sci-Hub
LibGen = Library Genesis
Anna's Archive
Z-Library
Stack Exchange
World ID
Worldcoin Orb = ?Orb
Waymo Driver = Waymo One @ Waymo
Super Cruise @ General Motors
BlueCruise @ Ford
openpilot @ comma.ai
MyChart @ Epic Systems
Dragon Copilot = DAX Copilot @ Microsoft
Rork
Base44 @ Wix
?Emergent
Softr
?Bubble
Retool
?Glide
?Gamma
Beautiful.ai
Napkin AI
Perplexica
Khoj
SearXNG
MindsDB
PrivateGPT
h2oGPT
Quivr
LangExtract @ Google
Mesop
Genkit @ Google
CopilotKit
assistant-ui
MCP-UI
MCP Inspector
MCP Registry
Smithery
Glama
?Arcade
WebMCP
Chrome DevTools MCP
Instant Checkout @ OpenAI
Buy for Me @ Amazon
Visa Intelligent Commerce
Mastercard Agent Pay
Metaculus
Manifold Markets = ?Manifold
# more tools
Pipecat = @pipecat_ai
PySpur
ai-gradio
?Ray = @raydistributed @ Anyscale
KerasHub @ Google
Claudette @ Answer.AI
fasttransform @ Answer.AI
AgenticSeek
Claude-Mem = claude-mem
Claude Code Router
ccusage
SuperClaude
BMAD Method = BMAD
Vibe Kanban
Raycast
Vite
esbuild
ESLint
CMake
LLVM
GCC = GNU Compiler Collection
Starlink @ SpaceX
MLIR
Apache TVM = TVM
Pallas @ Google
QEMU
Fly.io
Netlify
Heroku
Nextcloud
Jellyfin
Tailscale
Nginx = NGINX
Grafana @ Grafana Labs
Opik @ Comet ML
PostHog
dbt
Airbyte
Fivetran
Dagster
Metaflow
ZenML
ClearML
Neptune.ai
Kubeflow
Flyte
Ansible @ Red Hat
Jenkins
CircleCI
SonarQube @ SonarSource
CodeQL @ Microsoft
Copilot Autofix @ Microsoft
Cursor CLI @ Anysphere
Cursor Agent @ Anysphere
Zencoder
Traycer
?Tabby
PearAI
Plandex
AutoCodeRover
Cline CLI @ Cline
iFlow CLI @ Alibaba
Tongyi Lingma = Lingma @ Alibaba
Comate = Baidu Comate @ Baidu
MarsCode @ ByteDance
Jujutsu
Gitea
Codeberg
GitButler
Logic Pro @ Apple
Apple Notes @ Apple
Apple News @ Apple
Apple Wallet @ Apple
Canva AI @ Canva
Canva Code @ Canva
Veed = VEED
Kapwing
InVideo
Opus Clip = OpusClip
Viggle
NovelAI
AI Dungeon
Clipdrop
Upscayl
Houdini
AutoCAD @ Autodesk
Fusion 360 @ Autodesk
SolidWorks
Onshape
MATLAB
Mathematica = Wolfram Mathematica
Wolfram Alpha = WolframAlpha
Looker @ Google
Metabase
Evernote @ Bending Spoons
Logseq
Todoist
Proton Mail = ProtonMail @ Proton AG
Lumo @ Proton AG
Calendly
Typeform
SurveyMonkey
Qualtrics
?Anaconda
Manus Browser Operator @ Manus
ClickHouse Cloud @ ClickHouse
CodeSandbox
CodePen
Hugging Face Jobs = HF Jobs @ Hugging Face
Open Responses
Llama Cookbook @ Meta
OpenAI Academy @ OpenAI
Claude Plugins @ Anthropic
Claude Dispatch = ?Dispatch @ Anthropic
Claude Code Channels @ Anthropic
Claude Code Remote Control @ Anthropic
Claude Code Review @ Anthropic
OptiLLM = optillm
Ollama Cloud = Ollama Turbo
vLLM Production Stack
NIXL @ NVIDIA
KAI Scheduler @ NVIDIA
NVIDIA Blueprints = NVIDIA Blueprint @ NVIDIA
NeMo Agent Toolkit = AgentIQ @ NVIDIA
Cosmos Tokenizer @ NVIDIA
Newton physics engine @ NVIDIA
Isaac ROS @ NVIDIA
cuOpt @ NVIDIA
cuDF < RAPIDS @ NVIDIA
cuML < RAPIDS @ NVIDIA
cuGraph < RAPIDS @ NVIDIA
cuQuantum @ NVIDIA
NVSHMEM @ NVIDIA
NVML @ NVIDIA
Numba
CuPy
ThunderMLA
HipKittens
ParallelKittens
Composable Kernel @ AMD
AITER @ AMD
MIOpen @ AMD
hipBLASLt @ AMD
RCCL @ AMD
AMD Quark @ AMD
oneDNN @ Intel
XNNPACK @ Google
IREE
StableHLO
torchforge @ Meta
TorchComms @ Meta
TorchServe @ Meta
TorchVision = torchvision @ Meta
TorchRL @ Meta
torchaudio @ Meta
PyTorch Geometric = PyG
DGL
?Equinox
Optax @ Google DeepMind
Orbax @ Google
Penzai @ Google DeepMind
Tunix @ Google
Levanter @ Stanford University
EasyLM
t5x = T5X @ Google
Big Vision @ Google
timm = PyTorch Image Models @ Hugging Face
OpenCLIP = open_clip
Sentence Transformers = SentenceTransformers, sentence-transformers @ Hugging Face
FlagEmbedding @ Beijing Academy of Artificial Intelligence
RAGatouille
PyLate @ LightOn
Pyserini
Chonkie
Crawl4AI
Jina Reader @ Jina AI
ScrapeGraphAI
PyMuPDF
LlamaIndex Workflows @ LlamaIndex
LlamaReport @ LlamaIndex
?Vanna
Evidently AI
TensorBoard @ Google
Optuna @ Preferred Networks
RLlib = Ray RLlib
Stable-Baselines3
CleanRL
PettingZoo
Reasoning Gym = reasoning-gym
PufferLib
JaxMARL
Brax @ Google
ManiSkill
PyBullet
ROS 2 = ROS2
MoveIt
openpi = OpenPI @ Physical Intelligence
LobeChat = Lobe Chat
NextChat
TypingMind
big-AGI
Chatbot UI
Void editor
Claude Squad
Code Interpreter = ChatGPT Code Interpreter @ OpenAI
Study Mode = ChatGPT Study Mode @ OpenAI
ChatGPT Record @ OpenAI
Structured Outputs @ OpenAI
Predicted Outputs @ OpenAI
OpenAI Guardrails @ OpenAI
Claude Plays Pokémon = Claude Plays Pokemon, ClaudePlaysPokemon
Gemini Plays Pokémon = Gemini Plays Pokemon
Claude Projects @ Anthropic
Meta Vibes = ?Vibes @ Meta
Edits app @ Meta
Meta AI Studio @ Meta
Google Pomelli = ?Pomelli @ Google
Mixboard @ Google
Doppl @ Google
Google Disco @ Google
Audio Overviews = Audio Overview @ Google
Video Overviews = Video Overview @ Google
NotebookLM Plus < NotebookLM
Gemini Storybook @ Google
Circle to Search @ Google
Magic Editor @ Google
Magic Cue @ Google
Project Aura @ Google
Model Garden = Vertex AI Model Garden @ Google
AI Edge Gallery = Google AI Edge Gallery @ Google
Copilot Pages @ Microsoft
Copilot Mode @ Microsoft
Copilot Labs @ Microsoft
Windows AI Foundry @ Microsoft
Phi Cookbook @ Microsoft
TinyTroupe @ Microsoft
LLMLingua @ Microsoft
RAG Engine = Vertex AI RAG Engine @ Google
Amazon Lens Live @ Amazon
Amazon OpenSearch @ Amazon Web Services
Amazon Aurora @ Amazon Web Services
Amazon Lex @ Amazon Web Services
Amazon Polly @ Amazon Web Services
Amazon Rekognition @ Amazon Web Services
AWS Transform @ Amazon Web Services
AWS DevOps Agent @ Amazon Web Services
Apple Visual Intelligence = Visual Intelligence @ Apple
Apple Writing Tools @ Apple
Snapchat My AI = My AI @ Snap Inc.
LTX Studio @ Lightricks
ElevenLabs Studio @ ElevenLabs
Suno Personas @ Suno
Wordware
?Shortwave
Mem.ai
Reclaim AI
Sudowrite
Novelcrafter
tldraw
Excalidraw
Miro AI
Consensus app
SciSpace
Scite
ChatPDF
Perplexity Spaces @ Perplexity
Perplexity Assistant @ Perplexity
Perplexity Shopping @ Perplexity
Perplexity Discover @ Perplexity
You.com ARI @ You.com
Exa Websets = Websets @ Exa
Tavily Search @ Tavily
Brave Search API @ Brave Software
Serper
SerpAPI
Lovable Cloud @ Lovable
Devin Search @ Cognition AI
Windsurf Codemaps @ Cognition AI
Zed AI @ Zed Industries
Continue Hub @ Continue.dev
CodeGPT
Pieces for Developers
Blackbox AI = BLACKBOX AI
Cosine Genie @ Cosine AI
Mentat
Sweep agent
smol developer
LangMem = LangMem SDK @ LangChain
LangGraph Studio @ LangChain
LangGraph Swarm @ LangChain
LangGraph Supervisor @ LangChain
Open Canvas @ LangChain
Open Deep Research @ LangChain
Chat LangChain @ LangChain
LlamaDeploy = llama-deploy @ LlamaIndex
LlamaSheets @ LlamaIndex
LlamaSplit @ LlamaIndex
Weaviate Agents @ Weaviate
Elysia @ Weaviate
Qdrant Cloud @ Qdrant
Qdrant Edge @ Qdrant
Pinecone Assistant @ Pinecone
Chroma Cloud @ ChromaDB
Neo4j AuraDB @ Neo4j
OpenMemory = OpenMemory MCP @ Mem0
AutoGen Studio @ Microsoft
CAMEL-AI OWL = ?OWL
Eigent
Agent Zero
SuperAGI
CrewAI Enterprise @ CrewAI
Rasa
Botpress
Voiceflow
Retool AI
n8n Cloud @ n8n
Node-RED
LiteLLM Proxy
RouteLLM @ LMSYS
FastChat @ LMSYS
S-LoRA
LoRAX @ Predibase
Lepton Search
Together Code Sandbox @ Together AI
Together Instant Clusters @ Together AI
Fireworks RFT @ Fireworks AI
FireOptimizer @ Fireworks AI
Baseten Training @ Baseten
?Truss @ Baseten
?Cog @ Replicate
Modal Sandboxes @ Modal Labs
Modal Notebooks @ Modal Labs
RunPod Serverless @ RunPod
Groq Compound @ Groq
Cerebras API @ Cerebras
Nebius AI Studio = Nebius Token Factory @ Nebius
Lambda Cloud @ Lambda Labs
SkyServe
W&B Models @ Weights & Biases
W&B Inference @ Weights & Biases
W&B Training @ Weights & Biases
Arize Phoenix = ?Phoenix @ Arize AI
Guardrails AI
NeMo Retriever < NVIDIA NeMo
Llama Prompt Ops @ Meta
Synthetic Data Kit @ Meta
Cohere Compass @ Cohere
Cohere Toolkit @ Cohere
Poe API
Character Calls @ Character.AI
AvatarFX @ Character.AI
Replika app
HeyGen Avatar IV @ HeyGen
Synthesia Studio @ Synthesia
Descript Underlord = Underlord @ Descript
Pika Scenes @ Pika Labs
Midjourney Editor @ Midjourney
Ideogram Canvas @ Ideogram
Freepik Spaces @ Freepik
Adobe GenStudio @ Adobe
?Firefly = Adobe Firefly @ Adobe
Firefly AI Assistant = Adobe Firefly AI Assistant @ Adobe
Firefly Boards @ Adobe
Adobe Podcast @ Adobe
ComfyUI Manager
SwarmUI
Stability Matrix
SD.Next
sd-scripts
OneTrainer
diffusion-pipe
Nunchaku
xDiT
FastVideo
ParaAttention
DiffSynth-Studio = DiffSynth @ Alibaba
ModelScope Swift
EvalScope @ Alibaba
Megatron-Bridge @ NVIDIA
NeMo AutoModel @ NVIDIA
SimpleTuner
LlamaGym
RL4LMs
trlX
Label Studio
Roboflow Universe
Ultralytics HUB
MMDetection
Detectron
OpenPose
DeepFaceLab
Roop
FaceFusion
Wav2Lip
SadTalker
LivePortrait
MuseTalk
so-vits-svc
RVC
MCP Apps
# Software that developers know
ZLUDA
Neuronpedia
GPTZero
OpenSSL
OpenSSH
GIMP
Inkscape
Krita
Manim
Jinja = Jinja2
CodeMirror
ProseMirror
?Mermaid = Mermaid.js, mermaid.js
Doxygen
GeoGuessr
Stockfish
Leela Chess Zero = LCZero
AlphaCodium
Advanced Data Analysis < ChatGPT @ OpenAI
torch.distributed < PyTorch
torchchat @ Meta
npx
pnpm
?Webpack = webpack
?Poetry
Conda
WezTerm
Alacritty
Pipedream
CuTe DSL @ NVIDIA
Xet @ Hugging Face
sqlite-vec
?Puppeteer
?Selenium
Stardew Valley
# services, plans and tools of the labs
Fine-tuning API = OpenAI fine-tuning API @ OpenAI
Moderation API = OpenAI Moderation API @ OpenAI
Embeddings API = OpenAI Embeddings API @ OpenAI
Images API = OpenAI Images API @ OpenAI
Videos API = Sora API @ OpenAI
Files API @ OpenAI
Conversations API @ OpenAI
OpenAI Evals API = Evals API @ OpenAI
OpenAI Connectors = ChatGPT Connectors @ OpenAI
ChatGPT Projects = Projects in ChatGPT @ OpenAI
ChatGPT Memory @ OpenAI
ChatGPT Voice = Standard Voice Mode, ChatGPT voice mode @ OpenAI
ChatGPT Shopping Research = Shopping Research @ OpenAI
ChatGPT Apps = Apps in ChatGPT @ OpenAI
ChatGPT Group Chats @ OpenAI
ChatGPT desktop app = ChatGPT for Mac, ChatGPT for macOS, ChatGPT Desktop @ OpenAI
ChatGPT Free @ OpenAI
ChatGPT Plugins @ OpenAI
ChatGPT Library @ OpenAI
ChatGPT for Teachers @ OpenAI
ChatGPT Translate @ OpenAI
ChatGPT Deep Research @ OpenAI
Sora 2 app @ OpenAI
OpenAI Residency @ OpenAI
OpenAI Grove @ OpenAI
OpenAI for Science @ OpenAI
OpenAI Learning Accelerator @ OpenAI
OpenAI Jobs Platform @ OpenAI
OpenAI Pioneers Program @ OpenAI
OpenAI Certifications @ OpenAI
OpenAI.fm @ OpenAI
OpenAI Harmony = Harmony response format @ OpenAI
Codex IDE extension < Codex
Codex SDK < Codex
Codex for Mac = Codex desktop app < Codex
Codex Web < Codex
Spinning Up = Spinning Up in Deep RL @ OpenAI
Claude Code Action = Claude Code GitHub Action < Claude Code
Claude Code Plugins < Claude Code
Claude Code Skills < Claude Code
Claude Code Subagents < Claude Code
Claude Code Hooks < Claude Code
Claude Code desktop < Claude Code
Claude Code for VS Code < Claude Code
Claude Code Web < Claude Code
Claude Code in Slack = Claude in Slack < Claude Code
Claude Research @ Anthropic
Claude Memory @ Anthropic
Claude Connectors @ Anthropic
Claude Integrations @ Anthropic
Claude for PowerPoint = Claude in PowerPoint @ Anthropic
Claude for Word @ Anthropic
Claude for iOS = Claude iOS app @ Anthropic
Claude for Nonprofits @ Anthropic
Claude Partner Network @ Anthropic
Claude Learning Mode @ Anthropic
Claude Platform = Claude Developer Platform @ Anthropic
Message Batches API = Message Batches @ Anthropic
Messages API @ Anthropic
Anthropic Workbench @ Anthropic
Anthropic Academy @ Anthropic
Anthropic Interviewer @ Anthropic
Tool Search Tool @ Anthropic
Programmatic Tool Calling @ Anthropic
Imagine with Claude @ Anthropic
Desktop Extensions = MCPB, DXT @ Anthropic
Cowork Plugins = Claude Cowork plugins @ Anthropic
Gemini Personal Intelligence = Personal Intelligence @ Google
Gemini Scheduled Actions @ Google
Gemini Guided Learning = Guided Learning @ Google
Gemini Live API = Live API, Multimodal Live API @ Google
Gemini Interactions API = Interactions API @ Google
Gemini Batch API = Gemini Batch Mode @ Google
Gemini File Search @ Google
Gemini Deep Research Agent = Deep Research Agent @ Google
Gemini Extensions = Gemini CLI extensions @ Google
Gemini Business @ Google
Gemini Enterprise Agent Platform @ Google
Gemini in Gmail @ Google
Gemini in Docs @ Google
Gemini in Sheets @ Google
Gemini Robotics SDK @ Google
Google AI Premium = Google One AI Premium @ Google
Google Agentspace = ?Agentspace @ Google
Google Keep @ Google
Google Chat @ Google
Google Voice @ Google
Google Classroom @ Google
Google Calendar @ Google
Google Forms @ Google
Google Ads @ Google
Google News @ Google
Google Earth @ Google
Google Earth Engine @ Google
Google Fi @ Google
Google Pay @ Google
Google Wallet @ Google
Google TV @ Google
Google Books @ Google
Google Images @ Google
Google Shopping @ Google
Google Trends @ Google
Google Analytics @ Google
Google Cloud Storage @ Google
Google Distributed Cloud @ Google
Google Search Live = Search Live @ Google
Google Threat Intelligence @ Google
Google Ask Photos = Ask Photos @ Google
Google Daily Listen = Daily Listen @ Google
Google Career Dreamer = Career Dreamer @ Google
Jules Tools < Jules
ProducerAI = Producer.ai @ Google
Project IDX = IDX @ Google
Project Green Light @ Google
Project Moohan @ Google
Project Naptime @ Google
AI Test Kitchen @ Google
AlphaFold DB @ Google DeepMind
Gemma Cookbook @ Google
gemma.cpp @ Google
AI Edge Torch @ Google
Google AI Edge @ Google
Ernie Bot = ERNIE Bot @ Baidu
Android Automotive = Android Automotive OS @ Google
LiteRT-LM @ Google
TensorStore @ Google
TensorFlow.js @ Google
TensorFlow Hub @ Google
TensorFlow Probability @ Google
Keras 3 < Keras
KerasNLP @ Google
OpenSpiel @ Google DeepMind
dm_control = DeepMind Control Suite @ Google DeepMind
DeepMind Lab @ Google DeepMind
Vertex AI Search @ Google
Vertex AI Studio @ Google
Dialogflow = Dialogflow CX @ Google
Duet AI @ Google
Looker Studio @ Google
Cloud Spanner = ?Spanner @ Google
AlloyDB @ Google
Bigtable @ Google
Anthos @ Google
Apigee @ Google
Google Colab Pro = Colab Pro @ Google
Data Commons = Data Commons MCP Server @ Google
Model Armor @ Google
Private AI Compute @ Google
Perspective API @ Google
TalkBack @ Google
Chrome Web Store @ Google
Chrome OS Flex @ Google
Gboard @ Google
Waze @ Google
Nest Hub @ Google
YouTube Premium @ Google
YouTube TV @ Google
YouTube Create @ Google
Dream Screen @ Google
Android 15 < Android
Android 16 < Android
Android 17 < Android
WhatsApp Business @ Meta
Instagram Reels @ Meta
Instagram Stories @ Meta
Meta Lattice @ Meta
Meta Andromeda @ Meta
Meta AI Sandbox @ Meta
Meta AI Demos @ Meta
Imagine with Meta AI @ Meta
Imagine Me @ Meta
Project Aria = Aria Gen 2 @ Meta
Llama Startup Program @ Meta
Llama Impact Grants @ Meta
PyTorch 2.0 < PyTorch
PyTorch XLA = PyTorch/XLA, torch_xla < PyTorch
PyTorch Mobile < PyTorch
PyTorch Profiler < PyTorch
PyTorch Inductor = TorchInductor < PyTorch
TorchDynamo < PyTorch
torchdata @ Meta
TorchBench @ Meta
FBGEMM @ Meta
Horizon OS = Meta Horizon OS, Meta Horizon @ Meta
Caffe2 @ Meta
Prophet forecasting @ Meta
ParlAI @ Meta
BoTorch @ Meta
Ax platform @ Meta
Velox @ Meta
RocksDB @ Meta
CodeCompose @ Meta
Metamate @ Meta
Meta Spark = Spark AR @ Meta
Bing AI @ Microsoft
Bing Deep Search @ Microsoft
Bing Search API @ Microsoft
Copilot Pro @ Microsoft
Copilot Voice @ Microsoft
Copilot Actions @ Microsoft
Copilot Search @ Microsoft
Copilot Daily @ Microsoft
Copilot Podcasts @ Microsoft
Copilot Shopping @ Microsoft
Copilot Gaming = Gaming Copilot @ Microsoft
Copilot Audio Expressions @ Microsoft
Copilot Notebooks @ Microsoft
Copilot Researcher = Microsoft Researcher @ Microsoft
Copilot Analyst @ Microsoft
Copilot Tuning @ Microsoft
Copilot Extensions = GitHub Copilot Extensions @ Microsoft
Copilot Chat for Microsoft 365 = Microsoft 365 Copilot Chat @ Microsoft
Copilot for Sales @ Microsoft
Copilot for Finance @ Microsoft
Copilot for Security @ Microsoft
Copilot in Excel = Copilot for Excel @ Microsoft
Copilot for Azure @ Microsoft
Copilot in Windows = Windows Copilot @ Microsoft
Copilot Coding Agent = GitHub Copilot coding agent @ Microsoft
GitHub Copilot Agent Mode = Copilot Agent Mode < GitHub Copilot
GitHub Copilot Pro < GitHub Copilot
GitHub Copilot Pro+ < GitHub Copilot
GitHub Copilot Free < GitHub Copilot
GitHub Copilot Business < GitHub Copilot
GitHub Copilot Enterprise < GitHub Copilot
GitHub Copilot X < GitHub Copilot
GitHub Copilot SDK < GitHub Copilot
GitHub Enterprise @ Microsoft
GitHub Desktop @ Microsoft
GitHub Mobile @ Microsoft
GitHub Marketplace @ Microsoft
GitHub Sponsors @ Microsoft
GitHub Gist @ Microsoft
GitHub MCP Server = GitHub MCP @ Microsoft
GitHub Issues @ Microsoft
GitHub Discussions @ Microsoft
GitHub CLI @ Microsoft
GitHub Advanced Security @ Microsoft
GitHub Next @ Microsoft
Dependabot @ Microsoft
Azure DevOps @ Microsoft
Azure Functions @ Microsoft
Azure Cognitive Services @ Microsoft
Azure AI Search @ Microsoft
Azure AI Speech @ Microsoft
Azure AI Content Safety @ Microsoft
Azure AI Agent Service = Foundry Agent Service @ Microsoft
Azure Kubernetes Service @ Microsoft
Azure Cosmos DB = Cosmos DB @ Microsoft
Azure Government @ Microsoft
Azure Arc @ Microsoft
Azure Quantum @ Microsoft
Azure Marketplace @ Microsoft
Microsoft Entra @ Microsoft
Microsoft Purview @ Microsoft
Microsoft Sentinel @ Microsoft
Microsoft Intune @ Microsoft
Microsoft Loop @ Microsoft
Microsoft Planner @ Microsoft
Microsoft Paint @ Microsoft
Microsoft Start @ Microsoft
Microsoft Magentic Marketplace @ Microsoft
Microsoft Flight Simulator @ Microsoft
Work IQ @ Microsoft
Windows Server @ Microsoft
Windows Hello @ Microsoft
Windows Studio Effects @ Microsoft
Windows ML @ Microsoft
Clipchamp @ Microsoft
PowerShell @ Microsoft
Power Platform @ Microsoft
Power Apps @ Microsoft
OneNote @ Microsoft
Viva Engage = Microsoft Viva @ Microsoft
Visual Studio 2026 < Visual Studio
VS Code Insiders < Visual Studio Code
Olive toolkit @ Microsoft
RD-Agent @ Microsoft
AutoGen 0.4 < AutoGen
PromptWizard @ Microsoft
LazyGraphRAG @ Microsoft
BitBLAS @ Microsoft
Tutel @ Microsoft
Qlib @ Microsoft
Presidio @ Microsoft
PyRIT @ Microsoft
UFO2 agent = UFO² @ Microsoft
Data Formulator @ Microsoft
AIOpsLab @ Microsoft
debug-gym @ Microsoft
BugPilot @ Microsoft
Project Silica @ Microsoft
MAI Playground @ Microsoft AI
MAI-DxO @ Microsoft AI
XiaoIce
# Amazon, Apple, NVIDIA, xAI and other big firms
Amazon Q Apps @ Amazon Web Services
Amazon Kendra @ Amazon Web Services
Amazon Comprehend @ Amazon Web Services
Amazon Textract @ Amazon Web Services
Amazon Transcribe @ Amazon Web Services
Amazon Redshift @ Amazon Web Services
Amazon EKS = Elastic Kubernetes Service @ Amazon Web Services
Amazon ECS @ Amazon Web Services
Amazon Neptune @ Amazon Web Services
Amazon SageMaker HyperPod = SageMaker HyperPod @ Amazon Web Services
Amazon SageMaker JumpStart = SageMaker JumpStart @ Amazon Web Services
Amazon SageMaker Studio = SageMaker Unified Studio @ Amazon Web Services
Amazon Bedrock Agents = Bedrock Agents < Amazon Bedrock
Amazon Bedrock Guardrails = Bedrock Guardrails < Amazon Bedrock
Amazon Bedrock Knowledge Bases = Bedrock Knowledge Bases < Amazon Bedrock
Amazon Bedrock Marketplace < Amazon Bedrock
Amazon S3 Vectors = S3 Vectors @ Amazon Web Services
Amazon QuickSight @ Amazon Web Services
Amazon Photos @ Amazon
Amazon Music @ Amazon
Amazon Fresh @ Amazon
Amazon Go @ Amazon
Amazon One @ Amazon
Amazon Pharmacy @ Amazon
Amazon One Medical @ Amazon
Amazon Business @ Amazon
Amazon Ads @ Amazon
Amazon Luna @ Amazon
Amazon Astro @ Amazon
Amazon Interests @ Amazon
Kiro CLI @ Amazon Web Services
AWS CLI @ Amazon Web Services
AWS Fargate @ Amazon Web Services
AWS Step Functions @ Amazon Web Services
AWS Outposts @ Amazon Web Services
AWS GovCloud @ Amazon Web Services
AWS AI Factories @ Amazon Web Services
AWS Security Agent @ Amazon Web Services
AWS Bedrock AgentCore @ Amazon Web Services
AWS Deep Learning Containers @ Amazon Web Services
AWS Frontier Agents @ Amazon Web Services
CloudWatch @ Amazon Web Services
Amazon RDS @ Amazon Web Services
Alexa.com @ Amazon
Echo Frames @ Amazon
Fire OS @ Amazon
Vega OS @ Amazon
Goodreads @ Amazon
IMDb @ Amazon
iOS 17 < iOS
iOS 18.1 < iOS
iOS 18.2 < iOS
iOS 26.4 < iOS
macOS Sonoma < macOS
macOS 26 < macOS
Apple Shortcuts = Shortcuts app @ Apple
Apple Photos @ Apple
Apple Podcasts @ Apple
Apple Health = Apple Health app @ Apple
Apple Fitness+ @ Apple
Apple Arcade @ Apple
Apple TV+ @ Apple
Apple One @ Apple
Apple Mail @ Apple
Apple Card @ Apple
Apple CarPlay Ultra = CarPlay Ultra @ Apple
Apple Creator Studio @ Apple
Apple Live Translation @ Apple
Apple Container = apple/container @ Apple
Find My @ Apple
Freeform app @ Apple
Pixelmator = Pixelmator Pro @ Apple
Journal app @ Apple
Rosetta 2 @ Apple
AppKit @ Apple
UIKit @ Apple
RealityKit @ Apple
ARKit @ Apple
Metal Performance Shaders = MPSGraph @ Apple
MLX-Audio
MLX-LM-LoRA
MLX Community
Xcode 26 < Xcode
Swift Assist @ Apple
CUDA 12 < CUDA
CUDA 13 < CUDA
CUDA Toolkit < CUDA
cuSPARSE @ NVIDIA
cuFFT @ NVIDIA
cuEquivariance @ NVIDIA
cuVS @ NVIDIA
cuPyNumeric @ NVIDIA
cuTensor @ NVIDIA
cuRobo @ NVIDIA
cuBLASLt @ NVIDIA
nvcc @ NVIDIA
NVENC @ NVIDIA
NVIDIA MPS = Multi-Process Service @ NVIDIA
NVIDIA Aerial @ NVIDIA
NVIDIA Holoscan @ NVIDIA
NVIDIA Metropolis @ NVIDIA
NVIDIA Morpheus @ NVIDIA
NVIDIA Maxine @ NVIDIA
NVIDIA Merlin @ NVIDIA
NVIDIA Modulus = PhysicsNeMo @ NVIDIA
NVIDIA AI Foundry = AI Foundry @ NVIDIA
NVIDIA AI Workbench @ NVIDIA
NVIDIA AI Blueprint @ NVIDIA
NVIDIA AI-Q = AI-Q Blueprint @ NVIDIA
NVIDIA Agent Intelligence Toolkit @ NVIDIA
NVIDIA Broadcast @ NVIDIA
NVIDIA App @ NVIDIA
NVIDIA Canvas @ NVIDIA
NVIDIA Reflex @ NVIDIA
NVIDIA RTX Remix = RTX Remix @ NVIDIA
NVIDIA Mission Control @ NVIDIA
NVIDIA Parabricks = ?Parabricks @ NVIDIA
NVIDIA Sionna = ?Sionna @ NVIDIA
NVIDIA Warp @ NVIDIA
NVIDIA Isaac = Isaac Platform @ NVIDIA
NVIDIA Halos @ NVIDIA
NVIDIA Hyperion = DRIVE Hyperion @ NVIDIA
NVIDIA Dynamo 1.0 < NVIDIA Dynamo
NVIDIA Project G-Assist = G-Assist, Project G-Assist @ NVIDIA
NeMo Evaluator < NVIDIA NeMo
NeMo Customizer < NVIDIA NeMo
NeMo Framework < NVIDIA NeMo
NeMo Microservices < NVIDIA NeMo
NeMo Data Designer < NVIDIA NeMo
NeMo Skills < NVIDIA NeMo
NeMo Aligner < NVIDIA NeMo
Isaac Lab-Arena @ NVIDIA
Isaac GR00T Blueprint @ NVIDIA
Osmo orchestration = NVIDIA OSMO @ NVIDIA
TensorRT Edge-LLM @ NVIDIA
TensorRT for RTX @ NVIDIA
garak @ NVIDIA
FLARE federated = NVIDIA FLARE @ NVIDIA
Nsight Systems @ NVIDIA
NVIDIA-SMI @ NVIDIA
Base Command @ NVIDIA
Megatron-Energon @ NVIDIA
HPC-X
GPU Operator @ NVIDIA
MONAI @ NVIDIA
?Kaolin @ NVIDIA
Grok Voice Mode @ xAI
Grok DeepSearch @ xAI
Grok Vision @ xAI
Grok Collections API @ xAI
Grok Voice Agent API @ xAI
Grok Ani @ xAI
SuperGrok Lite < SuperGrok
X Premium = X Premium+, Premium+ @ X Corp
X Money @ X Corp
X API @ X Corp
TweetDeck @ X Corp
Tesla Semi @ Tesla
FSD v12 = FSD 12 < Full Self-Driving
FSD v13 < Full Self-Driving
FSD v14 < Full Self-Driving
FSD Supervised = FSD (Supervised) < Full Self-Driving
FSD Unsupervised < Full Self-Driving
Watsonx Assistant @ IBM
watsonx Orchestrate @ IBM
watsonx Code Assistant @ IBM
watsonx.data @ IBM
watsonx.governance @ IBM
IBM Cloud @ IBM
IBM Bob = Project Bob @ IBM
IBM Consulting @ IBM
IBM Z @ IBM
ContextForge = MCP Context Forge @ IBM
Qiskit @ IBM
InstructLab @ Red Hat
Red Hat AI Inference Server @ Red Hat
RHEL AI @ Red Hat
RHEL @ Red Hat
Podman AI Lab @ Red Hat
Oracle APEX @ Oracle
Oracle Fusion = Fusion Applications @ Oracle
Oracle Database 23ai @ Oracle
Oracle AI Database 26ai @ Oracle
Oracle AI Agent Studio @ Oracle
MySQL HeatWave @ Oracle
SAP HANA @ SAP
S/4HANA @ SAP
SAP Business AI @ SAP
SAP Business Data Cloud @ SAP
SAP BTP @ SAP
Salesforce Einstein @ Salesforce
Agentforce 2.0 < Agentforce
Agentforce 3 < Agentforce
AgentExchange @ Salesforce
Data Cloud = Salesforce Data Cloud @ Salesforce
Slack AI @ Salesforce
MuleSoft Agent Fabric @ Salesforce
Adobe Acrobat AI Assistant = Acrobat AI Assistant, Acrobat Studio @ Adobe
Adobe Sensei = Adobe Sensei GenAI @ Adobe
Adobe Experience Cloud @ Adobe
Adobe Experience Platform @ Adobe
Adobe LLM Optimizer @ Adobe
Adobe Stock @ Adobe
InDesign = Adobe InDesign @ Adobe
Generative Fill @ Adobe
Generative Extend @ Adobe
Project Graph @ Adobe
Figma AI = Figma First Draft @ Figma
Figma Buzz @ Figma
Figma Draw @ Figma
Figma Weave @ Figma
Weavy @ Figma
FigJam @ Figma
Figma MCP server = Figma MCP, Figma Dev Mode MCP @ Figma
Dev Mode @ Figma
Canva Docs @ Canva
Canva Sheets @ Canva
Visual Suite 2.0 @ Canva
Affinity Photo @ Canva
Affinity Designer @ Canva
ServiceNow AI Agents = AI Agent Orchestrator @ ServiceNow
ServiceNow AI Control Tower = AI Control Tower @ ServiceNow
Workday Illuminate @ Workday
Workday Agent System of Record @ Workday
Zoom Workplace @ Zoom
Zoom Docs @ Zoom
Webex = Cisco Webex @ Cisco
Cisco AI Defense = AI Defense @ Cisco
Cisco Hypershield @ Cisco
Charlotte AI @ CrowdStrike
CrowdStrike Falcon @ CrowdStrike
Prisma AIRS @ Palo Alto Networks
Cortex XSIAM @ Palo Alto Networks
Prisma Cloud @ Palo Alto Networks
Purple AI @ SentinelOne
Cloudflare R2 @ Cloudflare
Cloudflare Vectorize = ?Vectorize @ Cloudflare
Cloudflare D1 @ Cloudflare
Durable Objects @ Cloudflare
Cloudflare AutoRAG = ?AutoRAG @ Cloudflare
Cloudflare Containers @ Cloudflare
Cloudflare Agents SDK @ Cloudflare
Cloudflare Tunnel @ Cloudflare
Cloudflare Radar @ Cloudflare
Cloudflare Turnstile = ?Turnstile @ Cloudflare
Cloudflare Pages @ Cloudflare
Code Mode @ Cloudflare
Pay per Crawl @ Cloudflare
vinext @ Cloudflare
Snowflake Cortex Analyst = Cortex Analyst @ Snowflake
Cortex Search @ Snowflake
Cortex Agents @ Snowflake
Cortex Code @ Snowflake
Snowpark @ Snowflake
Databricks Genie = AI/BI Genie @ Databricks
Databricks Lakehouse @ Databricks
Databricks One @ Databricks
Databricks Assistant @ Databricks
Databricks Vector Search = Mosaic AI Vector Search @ Databricks
Mosaic AI Agent Framework @ Databricks
Mosaic AI Model Training @ Databricks
Databricks Model Serving @ Databricks
Genie Code @ Databricks
LilacML = Lilac AI @ Databricks
MosaicML Composer @ MosaicML
MosaicML Streaming @ MosaicML
Palantir Ontology @ Palantir
Palantir Apollo @ Palantir
Palantir Warp Speed @ Palantir
ImmigrationOS @ Palantir
Anduril Fury = YFQ-44A @ Anduril
Anduril Roadrunner @ Anduril
Anduril EagleEye = EagleEye @ Anduril
Ghost Shark @ Anduril
Hivemind AI @ Shield AI
Samsung SmartThings = SmartThings @ Samsung
Tizen @ Samsung
webOS @ LG Electronics
Lenovo AI Now @ Lenovo
Lenovo Qira @ Lenovo
HP AI Companion @ HP
Dell AI Factory @ Dell
HPE Private Cloud AI @ Hewlett Packard Enterprise
Intel Tiber = Intel Tiber AI Cloud @ Intel
Intel AI Playground = AI Playground @ Intel
Intel Neural Compressor = Neural Compressor @ Intel
OpenVINO GenAI = OpenVINO Model Server < OpenVINO
Intel Geti @ Intel
Intel MKL = oneMKL @ Intel
XeSS @ Intel
ROCm 6 < ROCm
ROCm 7 < ROCm
HIP runtime = HIPify @ AMD
AMD Adrenalin = Radeon Software Adrenalin @ AMD
AMD FSR 4 = FSR 4 < FSR
FSR Redstone < FSR
Ryzen AI Software @ AMD
Vitis AI @ AMD
Qualcomm AI Engine Direct = QNN, Qualcomm QNN @ Qualcomm
Snapdragon Spaces @ Qualcomm
NeuroPilot @ MediaTek
KleidiAI @ Arm Holdings
Arm Compute Library @ Arm Holdings
Ethos-U @ Arm Holdings
Synopsys.ai = Synopsys.ai Copilot @ Synopsys
Cadence Cerebrus @ Cadence Design Systems
Siemens Industrial Copilot @ Siemens
# inference, serving, training and data
vLLM V1 < vLLM
vLLM TPU < vLLM
vLLM Router < vLLM
vLLM Metal < vLLM
SGLang Router < SGLang
SGLang-Jax < SGLang
SpecForge @ LMSYS
Miles RL @ LMSYS
llama-bench < llama.cpp
llama-cli < llama.cpp
llama-quantize < llama.cpp
llama.vim
llama.vscode
rwkv.cpp
mistral.rs
RTP-LLM @ Alibaba
MNN = MNN-LLM @ Alibaba
ncnn @ Tencent
Paddle Lite @ Baidu
FastDeploy = FastDeploy 2.0 @ Baidu
Xinference = Xorbits Inference
Ray Train @ Anyscale
Ray Data @ Anyscale
Ray Tune @ Anyscale
Anyscale Endpoints @ Anyscale
NVIDIA Triton @ NVIDIA
DJL = Deep Java Library @ Amazon
DeepSpeed-MII @ Microsoft
DeepSpeed-FastGen @ Microsoft
DeepSpeed-Chat @ Microsoft
DeepSpeed-Inference @ Microsoft
FasterTransformer @ NVIDIA
LightLLM
LightSeq
Prima.cpp
distributed-llama
AirLLM
Mirage Persistent Kernel = Mirage MPK
Hidet @ CentML
TensorRT Model Optimizer @ NVIDIA
torch-tensorrt
AOTInductor @ Meta
Helion DSL @ Meta
QServe = OmniServe
GemLite
FlashLinearAttention
FlagGems @ Beijing Academy of Artificial Intelligence
FlagScale @ Beijing Academy of Artificial Intelligence
Mamba-SSM
FlexLLMGen
Mooncake Store @ Moonshot AI
Mooncake Transfer Engine @ Moonshot AI
ESFT @ DeepSeek
LPLB @ DeepSeek
UCCL
Kvcached
GPUDirect Storage @ NVIDIA
Inference Gateway = Gateway API Inference Extension
Envoy AI Gateway
LiteLLM Gateway
Helicone AI Gateway @ Helicone
OpenRouter API @ OpenRouter
OpenRouter Fusion @ OpenRouter
Requesty
Unify AI
Not Diamond
RouterBench
HuggingFace Inference API = HF Inference API @ Hugging Face
Hugging Face Pro = HF Pro @ Hugging Face
Hugging Face CLI = hf CLI @ Hugging Face
Hugging Face Enterprise Hub = Enterprise Hub @ Hugging Face
Hugging Face MCP Server = HF MCP Server, Hugging Face MCP @ Hugging Face
Hugging Face Inference Playground @ Hugging Face
Hugging Face AI Sheets = AI Sheets, Hugging Face Sheets @ Hugging Face
Hugging Face Agents Course = HF Agents Course @ Hugging Face
Hugging Face LLM Course @ Hugging Face
Hugging Face Evaluate @ Hugging Face
Hugging Face Tokenizers = HF Tokenizers @ Hugging Face
Hugging Face Kernels = HF Kernels, Kernel Hub @ Hugging Face
Hugging Face Buckets = HF Buckets @ Hugging Face
Hugging Face Assistants @ Hugging Face
Hugging Face Skills = HF Skills @ Hugging Face
Hugging Face Deep RL Course @ Hugging Face
Gradio Lite < Gradio
Gradio 5 < Gradio
Gradio 6 < Gradio
Daggr @ Hugging Face
Open Computer Agent @ Hugging Face
HuggingChat Omni @ Hugging Face
Transformers v5 = Transformers 5 < Hugging Face Transformers
Transformers Agents = Transformers Agents 2.0 @ Hugging Face
Modular Diffusers @ Hugging Face
picotron @ Hugging Face
nanoVLM @ Hugging Face
Ultra-Scale Playbook @ Hugging Face
Smol Training Playbook @ Hugging Face
Smol Course @ Hugging Face
StarVector
Unsloth Notebooks @ Unsloth
xtuner @ Shanghai AI Lab
H2O LLM Studio = LLM Studio H2O @ H2O.ai
Lamini Memory Tuning = Memory Tuning @ Lamini
Ludwig AI @ Predibase
LoRA Land @ Predibase
Turbo LoRA @ Predibase
OpenPipe RULER @ OpenPipe
OpenPipe ART = Agent Reinforcement Trainer @ OpenPipe
W&B Launch @ Weights & Biases
W&B Sweeps @ Weights & Biases
DVC
Kedro
Fairscale @ Meta
OpenDiLoCo @ Prime Intellect
Prime Intellect Compute @ Prime Intellect
Prime CLI @ Prime Intellect
prime-environments @ Prime Intellect
PRIME Collective @ Prime Intellect
PCCL @ Prime Intellect
TOPLOC @ Prime Intellect
Nous Chat @ Nous Research
Nous Forge = Forge Reasoning API @ Nous Research
WorldSim @ Nous Research
DataForge @ Nous Research
Nous Portal @ Nous Research
SkyRL-Agent
SkyRL tx
open-instruct @ Allen Institute for AI
OLMo-core @ Allen Institute for AI
OLMES @ Allen Institute for AI
OLMoTrace @ Allen Institute for AI
Ai2 Playground @ Allen Institute for AI
Ai2 ScholarQA = ScholarQA @ Allen Institute for AI
Ai2 Paper Finder = Paper Finder @ Allen Institute for AI
AutoDiscovery @ Allen Institute for AI
OpenScholar @ Allen Institute for AI
simpleRL-reason = SimpleRL
TinyZero
Logic-RL
Open-Reasoner-Zero
RLinf
verl-agent
VeOmni @ ByteDance
veScale @ ByteDance
BytePS @ ByteDance
AReaL-lite @ Ant Group
Awex
MaxDiffusion @ Google
NNX = Flax NNX @ Google
jax-triton
GSPMD @ Google
Alpa
Colossal-AI Platform
BMTrain @ OpenBMB
InternEvo
PaddleNLP @ Baidu
PaddleFormers @ Baidu
ERNIEKit @ Baidu
MindFormers @ Huawei
MindIE @ Huawei
vLLM Ascend
Ascend C
MUSA = MUSA SDK @ Moore Threads
# data, retrieval and evaluation tools
LlamaIndex.TS = LlamaIndexTS @ LlamaIndex
LlamaCloud Index @ LlamaIndex
LlamaClassify @ LlamaIndex
LlamaTrace @ LlamaIndex
LiteParse @ LlamaIndex
create-llama @ LlamaIndex
LangChain Hub @ LangChain
LangChain Academy @ LangChain
LangChain Expression Language = LCEL @ LangChain
LangGraph.js < LangGraph
LangGraph Cloud < LangGraph
LangGraph CLI < LangGraph
LangGraph Templates < LangGraph
LangSmith Fleet = LangSmith Agent Builder < LangSmith
LangSmith Insights = Insights Agent < LangSmith
LangSmith Sandboxes < LangSmith
LangSmith Fetch < LangSmith
LangChain Sandbox @ LangChain
Agent Inbox @ LangChain
Agent Protocol @ LangChain
Agent Chat UI @ LangChain
Deep Agents CLI @ LangChain
deepset Cloud @ deepset
Embedchain
Verba @ Weaviate
Weaviate Cloud @ Weaviate
Weaviate Query Agent @ Weaviate
Weaviate Transformation Agent @ Weaviate
Zilliz Cloud @ Zilliz
Milvus Lite
DeepSearcher @ Zilliz
Claude Context @ Zilliz
FastEmbed @ Qdrant
Qdrant Hybrid Cloud @ Qdrant
pgvectorscale @ Timescale
pgai @ Timescale
ParadeDB
VectorChord
Lantern DB
usearch
hnswlib
Marqo
Vald
Meilisearch
Typesense
Algolia
ZincSearch
Redis Vector = RedisVL
SurrealDB
KuzuDB = Kuzu
FalkorDB
Memgraph
ArangoDB
TigerGraph
Dgraph
Ontotext GraphDB
Neo4j LLM Graph Builder @ Neo4j
nano-graphrag
fast-graphrag
PathRAG
VideoRAG
RAG-Anything
PageIndex
R2R = SciPhi R2R
Morphik
Kotaemon
Dify Workflow
MaxKB
FastGPT
QAnything
Unstructured API = Unstructured Platform @ Unstructured.io
Marker API @ Datalab
EasyOCR
Amazon Bedrock Data Automation @ Amazon Web Services
Firecrawl Agent = Firecrawl Extract @ Firecrawl
Jina DeepSearch = node-DeepResearch @ Jina AI
Exa Research @ Exa
Exa Deep @ Exa
Exa Code @ Exa
Exa Fast @ Exa
Tavily Extract = Tavily Research @ Tavily
Perplexity Search API @ Perplexity
Perplexity API = pplx-api @ Perplexity
Perplexity Tasks @ Perplexity
Perplexity Email Assistant @ Perplexity
Perplexity Patents @ Perplexity
Perplexity Enterprise Pro = Perplexity Enterprise @ Perplexity
Perplexity Comet Plus = Comet Plus @ Perplexity
Perplexity Model Council = Model Council @ Perplexity
Parallel Search API @ Parallel Web Systems
Parallel Task API @ Parallel Web Systems
Parallel FindAll @ Parallel Web Systems
Linkup API
SearchApi
Kagi Assistant @ Kagi
Kagi Translate @ Kagi
Phind
Undermind
ResearchRabbit
Litmaps
Semantic Reader @ Allen Institute for AI
VLMEvalKit
lmms-eval
BigCode Evaluation Harness
Braintrust Loop @ Braintrust Data
Arize AX @ Arize AI
OpenInference @ Arize AI
OpenLLMetry @ Traceloop
Laminar AI
HoneyHive
Maxim AI
Autoevals @ Braintrust Data
UpTrain
Confident AI
Patronus Percival = Percival @ Patronus AI
Athina AI
Parea AI
?Docent @ Transluce
Monitor Transluce @ Transluce
NNsight
NDIF
TransformerLens
SAELens
pyvene
circuit-tracer @ Anthropic
Ember API @ Goodfire
# apps and agents of smaller firms
Sculptor agent @ Imbue
ModelScope = @ModelScope2022 @ Alibaba
Ollama = ollama, @ollama
LM Studio = LMStudio, lmstudio, @lmstudio, lmstudio-ai, lmstudio-community
# apps, agents and developer tools
Cursor 1.0 < Cursor
Cursor 2.0 < Cursor
Cursor Background Agents = Background Agents < Cursor
Cursor Cloud Agents < Cursor
Cursor Rules = .cursorrules < Cursor
Cursor Pro < Cursor
Cursor Ultra < Cursor
Cursor Chat < Cursor
Cursor Visual Editor < Cursor
Cursor Automations < Cursor
Windsurf Editor = Windsurf IDE < Windsurf
Windsurf Previews < Windsurf
Devin 2.0 < Devin
Devin Review < Devin
Devin Wiki < Devin
Replit Agent 3 = Agent 3 < Replit Agent
Replit Agent v2 < Replit Agent
Replit Mobile @ Replit
Replit Deployments @ Replit
WebContainers = WebContainer @ StackBlitz
v0 Platform API @ Vercel
Vercel Functions @ Vercel
Vercel Marketplace @ Vercel
Vercel Fluid Compute = Fluid Compute @ Vercel
Vercel Blob @ Vercel
Vercel Workflow = Workflow DevKit @ Vercel
Vercel Agent @ Vercel
skills.sh @ Vercel
agent-browser @ Vercel
just-bash @ Vercel
AI SDK 5 < Vercel AI SDK
AI SDK 6 < Vercel AI SDK
AI SDK 4 < Vercel AI SDK
Turbopack @ Vercel
Next.js 15 < Next.js
Next.js 16 < Next.js
Streamdown @ Vercel
json-render @ Vercel
React @ Meta
React 19 < React
TanStack
TanStack Query
TanStack Start
SolidJS
SvelteKit
Nuxt
Qwik
htmx
Alpine.js
Radix UI
Material UI
Chakra UI
Three.js
Babylon.js
PixiJS
p5.js
D3.js = D3
Plotly
ECharts
Tauri
Flutterflow
Jetpack Compose
Hono
NestJS
Fastify
tRPC
Zod
Prisma ORM
Drizzle ORM
SQLAlchemy
RabbitMQ
ZeroMQ
Apache Flink = Flink
Apache Beam
Apache Pulsar
Apache Cassandra
Apache HBase
Apache Hadoop = Hadoop
Apache Hive
Apache Druid
Apache Pinot
Apache Lucene = Lucene
Apache Solr = Solr
Apache Tika
Apache NiFi
Trino
ScyllaDB
CockroachDB
YugabyteDB
TiDB
Couchbase
InfluxDB
TimescaleDB
QuestDB
VictoriaMetrics
Istio
Linkerd
Argo CD
Argo Workflows
Flux CD
Crossplane
Pulumi
OpenTofu
HashiCorp Vault
Bazel
Buck2
Chocolatey
winget
?Ruff
pytest
mypy
Pyright
ty type checker
pre-commit
Pipenv
Vitest
Oxc
Quarkus
Micronaut
LangChain4j
Clojure
Erlang
OCaml
F#
PHP
Objective-C
Visual Basic
Prolog
?Lisp = Common Lisp
Agda
Idris
TLA+
Dafny
Rocq
Z3 = Z3 Solver
CVC5
Lean Copilot
LeanDojo
?Solidity
Verilog
VHDL
SystemVerilog
OpenROAD
Yosys
KiCad
LTspice
Altium
Blender MCP
Unity MCP
Supabase MCP
Notion MCP
Linear MCP
Stripe MCP
Sentry MCP
Slack MCP
Zapier MCP @ Zapier
Desktop Commander
Sequential Thinking MCP
Task Master = Claude Task Master
Puppeteer MCP
Docker MCP Toolkit
Docker MCP Catalog
mcp-agent
mcp-use
mcp.run
FastAPI-MCP
MCPJam
mcporter
PulseMCP
Klavis AI
Pipedream MCP
Browser MCP
Browserbase Director @ Browserbase
Browserbase MCP @ Browserbase
Browser Use Cloud @ Browser Use
Playwriter
Nanobrowser
Steel Browser
Lightpanda
Camoufox
Scrapling
Scrapy
Beautiful Soup
Trafilatura
markdownify
Pandoc
PyPDF
pdfplumber
LLMWhisperer
Zerox
Tesseract.js
GitIngest
Repo Prompt
Code2Prompt
Aider Desk
Codebuff
Kilo CLI
OpenCode Zen
OpenCode Desktop
oh-my-opencode
oh-my-claudecode
Forge Code
Rovo Dev = Rovo Dev CLI @ Atlassian
Warp 2.0 @ Warp.dev
Warp Code @ Warp.dev
Zed Agent = Zed AI agent @ Zed Industries
JetBrains AI @ JetBrains
JetBrains Air @ JetBrains
JetBrains Central @ JetBrains
Koog @ JetBrains
WebStorm @ JetBrains
DataGrip @ JetBrains
CLion @ JetBrains
Eclipse IDE
NetBeans
RStudio
Amazon CodeGuru
Snyk Code
Semgrep Assistant
CodeScene
Graphite Diamond = Diamond AI reviewer
Qodo Merge @ Qodo
Qodo Gen @ Qodo
CodeRabbit CLI @ CodeRabbit
Greptile v3 @ Greptile
Sentry Seer
Datadog Bits AI = Bits AI @ Datadog
PagerDuty Advance
incident.io AI SRE
Spacelift
env0
Terragrunt
HumanLayer
CodeLayer
Omnara
Terragon
exe.dev
Amp Free @ Sourcegraph
Amp Tab @ Sourcegraph
Cody Enterprise @ Sourcegraph
Augment Context Engine = Context Engine @ Augment Code
Factory Droid = Factory Droids, Droid CLI @ Factory AI
Refact.ai
Tabby ML
Continue CLI
Roo Code Cloud @ Roo Code
Roomote
Kiro Autonomous Agent @ Amazon Web Services
Google AppSheet = AppSheet @ Google
Gemini in Android Studio @ Google
Copilot Spaces = GitHub Copilot Spaces @ Microsoft
GitHub Agentic Workflows = Agentic Workflows @ Microsoft
GitHub Copilot Next Edit Suggestions = Next Edit Suggestions @ Microsoft
Azure SRE Agent = SRE Agent @ Microsoft
Project Padawan @ Microsoft
Trae Solo @ ByteDance
Trae Agent @ ByteDance
Coze Studio @ ByteDance
Coze Space @ ByteDance
UI-TARS Desktop = Agent TARS @ ByteDance
Doubao Phone = Doubao Phone Assistant @ ByteDance
Volcano Ark = Volcano Engine Ark @ ByteDance
ModelArk @ ByteDance
Jimeng AI @ ByteDance
Gauth @ ByteDance
Hypic @ ByteDance
Lemon8 @ ByteDance
CatPaw @ Meituan
LongCat app @ Meituan
?Accio @ Alibaba
AliExpress @ Alibaba
Alibaba.com @ Alibaba
Cainiao @ Alibaba
Ele.me = Taobao Instant Commerce @ Alibaba
Freshippo = Hema @ Alibaba
Fliggy @ Alibaba
Amap = AutoNavi @ Alibaba
Youku @ Alibaba
PAI platform = Platform for AI @ Alibaba Cloud
MaxCompute @ Alibaba Cloud
CoPaw @ Alibaba
LingGuang @ Ant Group
AQ health = Ant Afu @ Ant Group
Zhixiaobao @ Ant Group
Kimi app = Kimi Smart Assistant @ Moonshot AI
Kimi OK Computer = OK Computer @ Moonshot AI
Kimi Slides @ Moonshot AI
Kimi Playground @ Moonshot AI
Kimi Vendor Verifier = K2 Vendor Verifier @ Moonshot AI
checkpoint-engine @ Moonshot AI
Z.ai Chat @ Zhipu AI
BigModel @ Zhipu AI
AutoClaw @ Zhipu AI
Open-AutoGLM
MaxClaw @ MiniMax
MiniMax Audio @ MiniMax
MiniMax Coding Plan = MiniMax Token Plan @ MiniMax
Mini-Agent @ MiniMax
Baidu Search @ Baidu
Baidu Maps @ Baidu
Baidu Netdisk = Baidu Wangpan @ Baidu
Baidu Qianfan = Qianfan @ Baidu
Baidu Baike @ Baidu
Baidu Miaoda = MeDo @ Baidu
GenFlow @ Baidu
Xiaodu @ Baidu
Tieba @ Baidu
Tencent Meeting = VooV @ Tencent
Tencent Docs @ Tencent
WeCom @ Tencent
Weixin Pay = WeChat Pay @ Tencent
Tencent Yuanqi @ Tencent
ima.copilot @ Tencent
QClaw @ Tencent
WorkBuddy @ Tencent
Honor of Kings @ Tencent
HarmonyOS NEXT < HarmonyOS
MindSpeed @ Huawei
ModelArts @ Huawei Cloud
openEuler @ Huawei
OpenHarmony
Xiao AI = Super XiaoAI @ Xiaomi
ColorOS @ OPPO
OriginOS
MagicOS
Nothing OS = Essential Space @ Nothing Technology
Seko
Medeo
OiiOii
Lovart
Flova
YouWare
MuleRun
Skywork Super Agents = Skywork Agents @ Kunlun Tech
Opera Browser Operator @ Opera
Opera GX @ Opera
Opera Aria @ Opera
Arc Search @ Browser Company
Zen Browser
LibreWolf
Tor Browser
Samsung Internet @ Samsung
BrowserOS
?Ladybird = Ladybird browser
WebKit @ Apple
V8 engine @ Google
SpiderMonkey @ Mozilla
JavaScriptCore
QuickJS
# engines and local tools
FastFlowLM
LM Studio Hub
LM Link
lms CLI
llmster
Ollama Web Search
LLM Farm
MLC Chat
ChatterUI
SmolChat
Backyard AI = Faraday.dev
RecurseChat
BoltAI
KoboldAI Lite
Agnai
RisuAI
Chatbox = Chatbox AI
Page Assist
Hollama
Lobe Hub
Casibase
Home Assistant Voice
Rhasspy
OpenVoiceOS
VoiceInk
Meetily
Screenpipe
OpenRecall
SiYuan
AFFiNE
AppFlowy
NocoDB
Baserow
Budibase
Appsmith
ToolJet
ActivePieces
Devbox
Devcontainers
Gitness
Forgejo
Sourcehut
Phabricator
Claude Flow = Ruflo
Deep Live Cam
OpenCut
FluxGym
musubi-tuner
Forge Neo
Easy Diffusion
Diffusion Bee
NMKD
Wan2GP = WanGP
ComfyUI Desktop
ComfyUI Cloud = Comfy Cloud
ComfyUI-WanVideoWrapper = WanVideoWrapper
ComfyUI-GGUF
ComfyUI-Nunchaku
ComfyUI-LTXVideo
rgthree
WAS Node Suite
KJNodes
IPAdapter Plus
Ultimate SD Upscale
ADetailer
Regional Prompter
Deforum
ControlNet Union
Topaz Video AI = Topaz Video
Topaz Gigapixel = Gigapixel AI
Luminar Neo
Affinity Studio
?Procreate
Clip Studio Paint
CorelDRAW
3ds Max
ZBrush
Cinema 4D
Substance Painter = Substance 3D
SketchUp
Rhino 3D
Revit
FreeCAD
OpenSCAD
Zoo Design Studio = Zoo Text-to-CAD
Unreal Engine 5 = UE5 < Unreal Engine
Unity Muse
Unity Sentis = ?Sentis
Roblox Studio = Roblox Assistant @ Roblox
GameMaker
RPG Maker
Love2D
FL Studio
Cubase
GarageBand @ Apple
BandLab
Adobe Audition @ Adobe
iZotope RX
Podcastle
Zencastr
StreamYard
mmhmm
Screen Studio
Runway Game Worlds = Game Worlds @ Runway
Freepik AI Suite @ Freepik
Higgsfield Cinema Studio = Cinema Studio @ Higgsfield
Artlist
Envato
Canva Dream Lab = Dream Lab @ Canva
Slidesgo
Prezi
SlideSpeak
Decktopus
Typefully
Hootsuite OwlyGPT
Surfer SEO
Semrush
Ahrefs
Clearscope
Frase
Peec AI
Otterly
AthenaHQ
Brandwatch
Sprinklr
Sprout Social
Klaviyo
Braze
Customer.io
Mailgun
SendGrid @ Twilio
Mixpanel
FullStory
Hotjar
LogRocket
Pendo
Gainsight
Zuora
Chargebee
Lemon Squeezy
RevenueCat
Superwall
Carta
AngelList
DocSend
Salesloft
Lusha
Seamless.AI
Unify GTM
Smartlead
Lemlist
Sybill
Twenty CRM
EspoCRM
ERPNext
QuickBooks = QuickBooks Online @ Intuit
TurboTax @ Intuit
Credit Karma @ Intuit
Intuit Assist @ Intuit
Xero JAX
Sage Copilot
Robinhood Cortex = ?Cortex @ Robinhood
FinChat = Fiscal.ai
Koyfin
TradingView
MetaTrader
QuantConnect
Interactive Brokers
Polygon.io
Dealroom
CB Insights ChatCBI
AlphaSense Generative Search
Relativity aiR = RelativityOne
Everlaw
Logikcull
CoCounsel @ Thomson Reuters
Westlaw = Westlaw Precision @ Thomson Reuters
Practical Law @ Thomson Reuters
Lexis+ AI = Lexis+ @ LexisNexis
Vincent AI @ vLex
DoNotPay
LegalZoom
Rocket Lawyer
UpToDate
Doximity GPT
Glass Health
Epic Cosmos
Epic Art
Epic Emmie
Nuance DAX = DAX @ Microsoft
DeepScribe
Nabla Copilot @ Nabla
Freed AI
Babylon Health
Buoy Health
Oura Advisor
WHOOP Coach
Fitbit = Fitbit Premium @ Google
MyFitnessPal
Strava Athlete Intelligence
Headspace Ebb
Duolingo Video Call
Babbel
Rosetta Stone
ELSA Speak
Memrise
Busuu
Quizlet
Khan Academy Kids
MagicSchool AI = MagicSchool
SchoolAI
Brisk Teaching
Gradescope
Moodle
Turnitin Clarity
Grammarly Authorship
Superhuman Go
Notion Agents
Notion Mail
Asana AI Studio
ClickUp Brain
Airtable Omni
Smartsheet
Wrike
Basecamp
Linear Agent = Linear for Agents
Jira Product Discovery
Lucidchart
draw.io
Mermaid Chart
Dropbox Sign
Box AI Studio
Egnyte
Proton Pass
Bitwarden
LastPass
1Password Agentic Autofill
Auth0 for AI Agents = Auth for GenAI
Plaid Link
Stripe Atlas
Stripe Radar
Stripe Issuing
# more software
?Firecracker @ Amazon
Audacity
LiveKit Agents @ LiveKit
Shop Pay @ Shopify
Wordle
Autodesk Maya
Robot Operating System = ?ROS
bubblewrap
# features, services and tools of large firms and small
ChatGPT for Excel @ OpenAI
DALL-E API @ OpenAI
Stored Completions @ OpenAI
GPT Actions @ OpenAI
Trusted Access for Cyber @ OpenAI
Flow TV @ Google
NotebookLM Enterprise @ Google
?Web Guide @ Google
Magic Eraser @ Google
Pixel Studio @ Google
Pixel Screenshots @ Google
Google Pinpoint @ Google
Colab Enterprise @ Google
BigQuery ML @ Google
Agent Garden @ Google
Firebase AI Logic @ Google
ML Kit @ Google
AICore @ Google
Little Language Lessons @ Google
Food Mood @ Google
GenTabs @ Google
Google Messages @ Google
Google Earth AI @ Google
Flood Hub @ Google
Google Workspace Studio = Workspace Studio @ Google
Kauldron @ Google
KerasCV @ Google
TensorFlow Serving @ Google
MuJoCo Playground @ Google
DeepVariant @ Google
SynthID Detector @ Google
Google SecOps @ Google
Sec-Gemini @ Google
Google Home Premium @ Google
Nest Aware @ Google
Contact Center AI @ Google
Stadia @ Google
gVisor @ Google
Dataproc @ Google
Google Play Protect @ Google
YouTube Kids @ Google
Google Authenticator @ Google
Google Arts & Culture @ Google
Google Opinion Rewards @ Google
AdSense @ Google
?Performance Max @ Google
?Demand Gen @ Google
Google Merchant Center @ Google
Google Tag Manager @ Google
Google Cloud Console @ Google
Vertex AI Vision @ Google
Google Cloud Armor @ Google
Google Cloud Marketplace @ Google
Chrome DevTools @ Google
Pixel Recorder @ Google
?Live Translate @ Google
Prompt API @ Google
Microsoft Entra Agent ID @ Microsoft
Microsoft Lens @ Microsoft
OneLake @ Microsoft
Click to Do @ Microsoft
ONNX Runtime GenAI @ Microsoft
T-MAC @ Microsoft
OmniTool @ Microsoft
UFO2 @ Microsoft
Counterfit @ Microsoft
MSN @ Microsoft
Xbox Game Pass @ Microsoft
Copilot 3D @ Microsoft
Copilot Portraits @ Microsoft
Copilot Groups @ Microsoft
?Mico @ Microsoft
Copilot Checkout @ Microsoft
Copilot Tasks @ Microsoft
Project Ire @ Microsoft
Microsoft Planetary Computer @ Microsoft
ASP.NET @ Microsoft
?Aspire @ Microsoft
SQL Server @ Microsoft
SQL Server 2025 @ Microsoft
?Xamarin @ Microsoft
Teams Premium @ Microsoft
Llama Prompt Guard @ Meta
CodeShield @ Meta
Instagram Edits @ Meta
Facebook Marketplace @ Meta
Facebook Dating @ Meta
Meta Business AI @ Meta
Meta Advantage+ @ Meta
TorchRec @ Meta
fairseq2 @ Meta
AITemplate @ Meta
Docusaurus @ Meta
OpenZL @ Meta
Zstandard @ Meta
Imagine with Meta @ Meta
Meta Verified @ Meta
Amazon Lens @ Amazon
Amazon Nova Act @ Amazon
Aurora DSQL @ Amazon
Amazon DynamoDB @ Amazon
Amazon Personalize @ Amazon
Amazon Braket @ Amazon
Amazon CloudWatch @ Amazon
AWS HealthScribe @ Amazon
HealthOmics @ Amazon
Interests AI @ Amazon
DeepFleet @ Amazon
Amazon WorkSpaces @ Amazon
AWS CDK @ Amazon
AWS Glue @ Amazon
AWS Bedrock Data Automation @ Amazon
?Bottlerocket @ Amazon
Ring Search Party @ Amazon
Swift Playgrounds @ Apple
Create ML @ Apple
iPadOS 26 @ Apple
visionOS 26 @ Apple
watchOS 26 @ Apple
tvOS @ Apple
App Intents @ Apple
iWork @ Apple
?Keynote @ Apple
HomeKit @ Apple
Health+ @ Apple
Workout Buddy @ Apple
StoreKit @ Apple
?Freeform @ Apple
Apple Invites @ Apple
?AirDrop @ Apple
HealthKit @ Apple
CloudKit @ Apple
PhysX @ NVIDIA
Cosmos Curator @ NVIDIA
?Metropolis @ NVIDIA
RTX Video @ NVIDIA
?Mission Control @ NVIDIA
Brev @ NVIDIA
AI Workbench @ NVIDIA
Holoscan @ NVIDIA
?Modulus @ NVIDIA
?Morpheus @ NVIDIA
?Riva @ NVIDIA
?Maxine @ NVIDIA
?Merlin @ NVIDIA
?DALI @ NVIDIA
DRIVE AV @ NVIDIA
DRIVE Sim @ NVIDIA
AlpaSim @ NVIDIA
Jetson Platform Services @ NVIDIA
?JetPack @ NVIDIA
DeepStream @ NVIDIA
TAO Toolkit @ NVIDIA
DOCA @ NVIDIA
AI Aerial @ NVIDIA
Aerial RAN @ NVIDIA
?Grove @ NVIDIA
Audio2Face @ NVIDIA
mini-sglang
GPTQModel
Quanto @ Hugging Face
?Private LLM
?Locally AI
wllama
whisperfile @ Mozilla
LocalScore @ Mozilla
?Heretic
OpenLLM
Tinker Cookbook @ Thinking Machines Lab
?LLM Council
llguidance
Local Deep Researcher @ LangChain
MiroFlow @ MiroMind
01 Light
ShellGPT
aichat
Melty
Qoder CLI
Grok CLI
Claude Code Templates
Happy Coder
?Code Wiki
NullClaw
ArkClaw @ ByteDance
DuClaw @ Baidu
Kimi Agent @ Moonshot AI
Langchain-Chatchat
CLIProxyAPI
Sim Studio
?Windmill
Temporal Cloud
?Restate
DBOS
?Hatchet
Kueue
InfiniStore @ ByteDance
RBLN SDK @ Rebellions
Furiosa LLM @ Furiosa
TT-Metalium @ Tenstorrent
TT-NN @ Tenstorrent
TT-Forge @ Tenstorrent
SambaCloud @ SambaNova
Together Chat @ Together AI
?Targon
Psyche Network @ Nous Research
Prime Sandboxes @ Prime Intellect
Chunkr
Nougat OCR
GROBID
ColiVara
Byaldi
Vespa Cloud
Pinecone Nexus @ Pinecone
LanceDB Cloud @ LanceDB
Redis Vector Sets
Valkey
?Dragonfly
KeyDB
SpacetimeDB
Astra DB @ DataStax
Couchbase Capella
Apache Hudi
Apache Doris
StarRocks
dbt Fusion @ dbt Labs
SQLMesh
CatBoost
MXNet
OneFlow
Jittor
Triton-distributed
?Gleam
?Elixir
Jupyter AI
Deepnote
Hex Magic
?Reflex
Taipy
Posit Cloud
Positron IDE
?Quarto
?MemOS
Memobase
Supermemory MCP @ Supermemory
mem0 Platform @ Mem0
?Hindsight
MemPalace
Byterover
EverMemOS
Slack Connect @ Slack Technologies
Slack Huddles @ Slack Technologies
Slack Canvas @ Slack Technologies
Zoom Phone @ Zoom
Zoom Virtual Agent @ Zoom
Zoom Contact Center @ Zoom
Notion Calendar
Notion Custom Agents
Agentforce Voice @ Salesforce
Agentforce Vibes @ Salesforce
Tableau Next @ Salesforce
Sales Cloud @ Salesforce
Service Cloud @ Salesforce
Marketing Cloud @ Salesforce
Commerce Cloud @ Salesforce
Salesforce Headless 360 @ Salesforce
Now Platform @ ServiceNow
ServiceNow Workflow Data Fabric @ ServiceNow
SAP Concur @ SAP
SAP Ariba @ SAP
SuccessFactors @ SAP
SAP Signavio @ SAP
Oracle Autonomous Database @ Oracle
OCI Supercluster @ Oracle
OCI Zettascale10 @ Oracle
Oracle AI Data Platform @ Oracle
OCI Generative AI @ Oracle
Red Hat Enterprise Linux @ IBM
OpenShift AI @ IBM
IBM Quantum Platform @ IBM
Db2 @ IBM
z/OS @ IBM
Mellea @ IBM
Firefly Services @ Adobe
Adobe Brand Concierge @ Adobe
Project Moonlight @ Adobe
Adobe Character Animator @ Adobe
Frame.io @ Adobe
Behance @ Adobe
Autodesk Flow Studio @ Autodesk
Wonder Studio @ Autodesk
Neural CAD @ Autodesk
Autodesk Forma @ Autodesk
Sana Agents @ Workday
Workday Adaptive Planning @ Workday
Jira Service Management @ Atlassian
Atlassian Teamwork Graph @ Atlassian
Breeze AI @ HubSpot
Breeze Copilot @ HubSpot
Shopify Catalog @ Shopify
Shop app @ Shopify
Dev Mode MCP Server @ Figma
Figma Slides @ Figma
Affinity by Canva @ Canva
Canva Magic Design = Magic Design @ Canva
Lakeflow @ Databricks
?Delta Sharing @ Databricks
Databricks SQL @ Databricks
Lakehouse Federation @ Databricks
Mosaic AI Gateway @ Databricks
Snowpipe @ Snowflake
Snowflake Postgres @ Snowflake
Snowflake Openflow @ Snowflake
Cloudflare Sandbox SDK @ Cloudflare
AI Crawl Control @ Cloudflare
Cloudflare One @ Cloudflare
Cloudflare Stream @ Cloudflare
?AI Elements @ Vercel
Turborepo @ Vercel
Docker Compose
Docker Hub
Docker Sandboxes
Docker Offload
cagent
Datadog LLM Observability @ Datadog
Falcon Shield @ CrowdStrike
Cortex AgentiX @ Palo Alto Networks
Singularity Platform @ SentinelOne
Okta for AI Agents @ Okta
Cross App Access @ Okta
Evo by Snyk @ Snyk
DeepCode AI @ Snyk
Codemaps @ Cognition AI
Replit Agent 4 @ Replit
Replit Design @ Replit
?Ghostwriter @ Replit
ElevenCreative @ ElevenLabs
Iconic Marketplace @ ElevenLabs
Eleven Scribe @ ElevenLabs
ElevenLabs Dubbing @ ElevenLabs
Runway Act-Two @ Runway
Runway API @ Runway
Runway Characters @ Runway
Mistral Agents API @ Mistral AI
Mistral OCR API @ Mistral AI
Mistral Workflows @ Mistral AI
Grok Business @ xAI
Grok Enterprise @ xAI
Grok Tasks @ xAI
Baby Grok @ xAI
Tesla Autobidder = Autobidder @ Tesla
Duolingo ABC @ Duolingo
Duolingo Chess @ Duolingo
Khan Academy Writing Coach @ Khan Academy
Spotify Wrapped @ Spotify
Spotify Premium @ Spotify
Prompted Playlists @ Spotify
TikTok Shop @ TikTok
?AI Alive @ TikTok
TikTok Live @ TikTok
Feishu @ ByteDance
?Jianying @ ByteDance
BytePlus ModelArk @ ByteDance
HiAgent @ ByteDance
Accio Work @ Alibaba
PAI-EAS @ Alibaba
Alibaba Cloud Model Studio @ Alibaba
Xianyu @ Alibaba
?Wukong @ Alibaba
Aidge @ Alibaba
QoderWork @ Alibaba
JVS Claw @ Alibaba
Tongyi Wanxiang @ Alibaba
Tongyi Tingwu @ Alibaba
CodeBuddy Code @ Tencent
VooV Meeting @ Tencent
TDSQL @ Tencent
AngelSlim @ Tencent
?QBot @ Tencent
Tencent Cloud ADP @ Tencent
Baidu Wenku @ Baidu
Miaoda @ Baidu
Oreate @ Baidu
Famou Agent @ Baidu
Comate Zulu @ Baidu
Ernie Assistant @ Baidu
Kimi Work @ Moonshot AI
?Kosong @ Moonshot AI
Noisee @ Moonshot AI
Kimi Websites @ Moonshot AI
Zhipu Qingyan @ Zhipu AI
AutoGLM Rumination @ Zhipu AI
Hailuo Video Agent @ MiniMax
MaxHermes @ MiniMax
Kwai @ Kuaishou
CodeFlicker @ Kuaishou
StreamLake @ Kuaishou
HyperOS 3 @ Xiaomi
Xiaomi miclaw @ Xiaomi
Mi Home @ Xiaomi
HarmonyOS 6 @ Huawei
?Celia @ Huawei
?ModelEngine @ Huawei
?Unified Cache Manager @ Huawei
openPangu Agent @ Huawei
EulerOS @ Huawei
GaussDB @ Huawei
Flex:ai @ Huawei
One UI 8 @ Samsung
One UI 8.5 @ Samsung
Samsung Knox @ Samsung
?Now Brief @ Samsung
?Now Nudge @ Samsung
Vision AI Companion @ Samsung
Samsung Health @ Samsung
Samsung Wallet @ Samsung
LG ThinQ @ LG
ChatEXAONE @ LG
EXAONE Discovery @ LG
LG FURON @ LG
CLOVA X @ Naver
CLOVA Studio @ Naver
CLOVA Note @ Naver
Papago @ Naver
Naver Maps @ Naver
KakaoTalk @ Kakao
KakaoPay @ Kakao
ChatGPT for Kakao @ Kakao
Kakao Map @ Kakao
Kanana in KakaoTalk @ Kakao
Adot @ SK Telecom
JioAICloud @ Reliance Industries
JioHotstar @ Reliance Industries
JioPhonecall AI @ Reliance Industries
Prezi AI
Eraser.io
tldraw computer
?Make Real
?Whimsical
Lucid Spark
Visily
Framer AI
Wix Studio @ Wix
Wix Harmony @ Wix
GoDaddy Airo @ GoDaddy
Hostinger Horizons @ Hostinger
a0.dev
Leap.new
bolt.diy
Bolt Cloud
DevPod
E2B Desktop @ E2B
Morph Cloud
Morph Fast Apply
PR-Agent
Socket Firewall
Endor Labs AURI
Veracode Fix @ Veracode
Checkmarx One @ Checkmarx
TruffleHog
Burp AI @ PortSwigger
Wireshark
IDA Pro
Nmap
PentestGPT
HexStrike AI
Lakera Guard
Guardrails Hub
?LLM Guard
Protect AI Guardian
HiddenLayer AISec
Cisco Foundation AI @ Cisco
Splunk AI Assistant @ Splunk
Webex AI Agent @ Cisco
Zscaler Zero Trust Exchange @ Zscaler
FortiAI @ Fortinet
Darktrace ActiveAI @ Darktrace
Vanta AI
Wiz Defend
Proton Docs @ Proton AG
Viber @ Rakuten
Zulip
Rocket.Chat
Superlist
?Things 3
OmniFocus
TickTick
Roam Research
Craft Docs
Fellow.app
ZoomInfo Copilot @ ZoomInfo
Artisan Ava @ Artisan AI
Regie.ai
Close CRM
Zoho CRM @ Zoho
?Zia @ Zoho
Zoho One @ Zoho
Freddy AI @ Freshworks
Zendesk AI
?Fin @ Intercom
NiCE CXone
Genesys Cloud @ Genesys
PostHog AI
Optimizely Opal
Webflow AI
WordPress.com @ Automattic
Elementor
Yoast SEO
Semrush One
Ahrefs Brand Radar
Otterly AI
Scrunch AI
Chatsonic
Hemingway Editor
ProWritingAid
?Nomi
Cal AI
?Runna
Suki Assistant
athenaOne @ athenahealth
Doximity Scribe @ Doximity
PathAI AISight @ PathAI
Tempus One @ Tempus AI
Midjourney TV @ Midjourney
Midjourney Style Explorer @ Midjourney
Krea Nodes @ Krea
NightCafe
Artbreeder
Tensor.Art
SeaArt
PixAI
Fotor
PicsArt AI
Pixlr
Photoleap @ Lightricks
?Lensa
?Remini
FaceApp
YouCam
BeautyPlus @ Meitu
RoboNeo @ Meitu
remove.bg
?Gigapixel
DxO PhotoLab
?Capture One
Krita AI Diffusion
Unreal Engine 6 @ Epic Games
MetaHuman @ Epic Games
UEFN @ Epic Games
Unity AI @ Unity Technologies
?Bevy
Avid Media Composer
InVideo AI
Pictory
Lumen5
Synthesia 3.0 @ Synthesia
Hedra Studio @ Hedra
LTX Desktop @ Lightricks
PikaStream @ Pika Labs
Luma Agents @ Luma AI
Kaiber Superstudio @ Kaiber
Mochi Diffusion
FramePack Studio
fal Workflows @ fal
Replicate Cog @ Replicate
LightX2V
Sora Storyboard
Ableton Live
?Moises
Musicfy
Voicemod
Descript Overdub
Auphonic
Vocode
Daily Bots @ Daily.co
AssemblyAI LeMUR @ AssemblyAI
Speechmatics Flow @ Speechmatics
Coursera Coach @ Coursera
Udemy Business @ Udemy
Canvas LMS @ Instructure
IgniteAI @ Instructure
PowerSchool PowerBuddy @ PowerSchool
Paperguide
Mendeley
FutureHouse Platform @ FutureHouse
?Denario
Zochi
Simulink @ MathWorks
ChemCrow
Benchling AI
Schrodinger LiveDesign
RDKit
OpenMM
GROMACS
ChimeraX
PyMOL
?Protege @ LexisNexis
Ironclad Jurist @ Ironclad
Clio Duo @ Clio
FactSet Mercury
Capital IQ @ S&P Global
AlphaSense Deep Research @ AlphaSense
Hebbia Matrix @ Hebbia
Ramp Intelligence @ Ramp
Mercury Command
Agentic Commerce Suite @ Stripe
Shared Payment Tokens @ Stripe
PayPal World @ PayPal
Klarna AI Assistant @ Klarna
?Moneybot @ Block Inc.
Coinbase Payments MCP @ Coinbase
Coinbase AgentKit @ Coinbase
?LLM Suite @ JPMorgan
GS AI Assistant @ Goldman Sachs
?Erica @ Bank of America
?Fargo @ Wells Fargo
?Eno @ Capital One
Ask Maggie @ Ally Financial
Palantir Chain Reaction @ Palantir
TikTok Symphony @ TikTok
BlackRock Aladdin = ?Aladdin @ BlackRock
Conductor.build
LINE app
Strava Instant Workouts
hf-xet = hf_xet @ Hugging Face
mflux
DiffusionKit
AG2
chat.com
Kong Gateway @ Kong Inc.
Office 365 Copilot @ Microsoft
Claude desktop app = Claude Desktop app @ Anthropic
Gemini web app @ Google
# more libraries, languages, apps and tools
Agent Laboratory
AgentVerse
AllenNLP
Applio
BERTopic
Biomni
?Celery
Co-STORM
Cobalt Strike
Coscientist
Conversational AI 2.0 @ ElevenLabs
Devika
EbSynth
?Electron = Electron.js
FluidAudio
FreeBSD
OpenBSD
NetBSD
Golang = Go language, Go programming language
IPEX-LLM @ Intel
KernelBot @ GPU MODE
LangSmith Studio @ LangChain
?Lua
LuaJIT
Mirascope
?Nix = Nix flakes
OSS-Fuzz @ Google
Open Lovable
OpenAI Prism @ OpenAI
Oracle AI Database @ Oracle
PaperQA @ FutureHouse
PaperQA2 < PaperQA @ FutureHouse
?Perl
Pika Effects @ Pika Labs
PowerToys @ Microsoft
?Ruby
SageMath
Same.new
?Scala
Seaborn
SetFit
SymPy
Stanza NLP
Tianshou
Twinny
UVR5
Voice Engine @ OpenAI
WSL2 = WSL 2
Websim
insanely-fast-whisper
minbpe
screenshot-to-code
?slime
tf.data
OpenNMT
Marian NMT
Joey NMT
Kaldi
ESPnet
SpeechBrain
k2-fsa
sherpa-onnx
icefall
WeNet
NeMo ASR
pyannote = pyannote.audio
Silero VAD
webrtcvad
Vosk
PocketSphinx
Mycroft
openWakeWord
librosa
PyDub
SoX
OpenUnmix
MuseScore
Pro Tools
Bitwig
VCV Rack
Max/MSP
Pure Data
SuperCollider
TouchDesigner
Resolume
CadQuery
build123d
Altium Designer
Cadence Virtuoso
Verilator
Vivado
Quartus
LabVIEW
Webots
CoppeliaSim
LGSVL
Autoware
PX4
ArduPilot
Betaflight
Nav2
MoveIt 2
GraspNet
RLDS
Jumanji
EnvPool
Gym Retro
ViZDoom
MineRL
Jericho
MAgent
Tensorforce
Sample Factory
d3rlpy
Hyperopt
GPyTorch
GPflow
Pyro
NumPyro
PyMC
Edward2
Turing.jl
Flux.jl
Lux.jl
DifferentialEquations.jl
autograd
Theano
Caffe
Chainer
CNTK
MegEngine
TinyML
ONNX.js
Tengine
Core ML Tools = coremltools
SNPE
QNN SDK
Edge Impulse
OpenMV
CMSIS-NN
nGraph
PlaidML
TensorComprehensions
Halide
Taichi Lang
PyCUDA
PyOpenCL
Diffrax
Haliax
Mesh TensorFlow
Lingvo
Trax
Tensor2Tensor
Big Transfer
T2T
SeqIO
xmanager
Horovod
Hivemind
FlexFlow
Megatron-DeepSpeed
StreamingDataset
lit-llama
Lightning Fabric
Lightning Studio = Lightning AI Studio
torch.export
AOTAutograd
torch.fx
functorch
vmap
QNNPACK
MKL
OpenBLAS
Eigen
LAPACK
ScaLAPACK
PETSc
Trilinos
OpenFOAM
SU2
Abaqus
Ansys Fluent
COMSOL
LAMMPS
NAMD
CP2K
Quantum ESPRESSO
VASP
Gaussian 16
PySCF
Psi4
Open Babel
AutoDock
AutoDock Vina
PyRosetta
ColabFold
BioPython
Scanpy
Seurat
CellRanger
Nextflow
Snakemake
HMMER
MMseqs2
Foldseek
Cytoscape
Gephi
igraph
graph-tool
StellarGraph
KarateClub
JanusGraph
NebulaGraph
GraphDB
Blazegraph
Stardog
Apache Jena
RDFLib
Tantivy
Quickwit
Manticore Search
Deep Lake
NMSLIB
Redis Stack
Memcached
LevelDB
LMDB
BadgerDB
FoundationDB
Vitess
Citus
HBase
?Cassandra
CouchDB
RavenDB
EdgeDB
PostgREST
PocketBase
Directus
Sanity CMS
Ghost CMS
Drupal
Joomla
Magento
WooCommerce
Shopify Plus
BigCommerce
PrestaShop
Wagtail
Gatsby
Jekyll
MkDocs
VitePress
?Sphinx
?Storybook
?Jest
unittest
tox
Pylance
isort
flake8
Pylint
Miniconda
uv
pipx
virtualenv
pyenv
crates.io
rustc
rustup
Clippy
rust-analyzer
PureScript
ReScript
ReasonML
VB.NET
Blazor
WinUI
WPF
GTK
wxWidgets
Tkinter
PyQt
Kivy
Dear ImGui
raylib
SDL
PlayCanvas
A-Frame
Highcharts
Chart.js
Vega-Lite
Bokeh
HoloViz
Datashader
deck.gl
Mapbox GL
?Leaflet
OpenLayers
QGIS
ArcGIS
GDAL
PostGIS
GeoPandas
`;
