/** AI labs and AI-first firms, by kind and country. */
export const aiCompanies = `
[company]
# frontier labs
OpenAI = Open AI, @OpenAI, OpenAI Inc.
Anthropic = Anthropic PBC, @AnthropicAI
Google DeepMind = DeepMind, GDM, @GoogleDeepMind < Google
Google Research < Google
Google Brain < Google
Google AI < Google
Google Labs < Google
Google Quantum AI < Google
xAI = x.ai, X.AI, @xai
Meta AI = MetaAI, @AIatMeta < Meta
FAIR = Meta FAIR, Facebook AI Research, Fundamental AI Research, Meta AI FAIR < Meta
Meta Superintelligence Labs = MSL, Meta Superintelligence Lab, Superintelligence Labs, TBD Lab < Meta
Reality Labs = Meta Reality Labs < Meta
Microsoft Research = MSR, Microsoft Research Asia, MSRA < Microsoft
Microsoft AI = MAI < Microsoft
Microsoft AI Superintelligence Team = MAI Superintelligence Team < Microsoft AI
Apple Machine Learning Research = Apple MLR, Apple ML Research < Apple
Amazon AGI = Amazon AGI Lab, Amazon AGI SF Lab < Amazon
Amazon Science < Amazon
NVIDIA Research = Nvidia Research < NVIDIA
IBM Research < IBM
Salesforce AI Research = Salesforce Research < Salesforce
Adobe Research < Adobe
Samsung Research < Samsung
Sony AI = Sony Research < Sony
Bell Labs = Nokia Bell Labs < Nokia
Mistral AI = Mistral, MistralAI, @MistralAI
Safe Superintelligence = SSI, Safe Superintelligence Inc., Safe Superintelligence Inc, @ssi
Thinking Machines Lab = Thinking Machines, TML, @thinkymachines
Cohere = CohereAI, @cohere
Cohere Labs = Cohere For AI, C4AI, Cohere for AI < Cohere
AI21 Labs = AI21
Inflection AI = ?Inflection
Adept AI = Adept
Character.AI = Character.ai, Character AI, CharacterAI
Reka AI = Reka, RekaAI
Stability AI = StabilityAI
Midjourney
Black Forest Labs = BFL, @bfl_ml
Runway = RunwayML, Runway ML, Runway AI, @runwayml
Luma AI = Luma Labs, LumaLabs, Luma
Pika Labs = Pika
Suno = Suno AI
Udio
ElevenLabs = Eleven Labs, 11Labs, @elevenlabsio
Ideogram = Ideogram AI
Recraft = Recraft AI
Krea = Krea AI, KREA
Leonardo.AI = Leonardo.Ai, Leonardo AI
Higgsfield = Higgsfield AI
HeyGen
Synthesia
Hedra = Hedra Labs
D-ID
Descript
Captions AI
Genmo = GenmoAI
Lightricks
Moonvalley
Freepik = Magnific
Civitai = CivitAI
PlayAI = PlayHT, Play AI
Cartesia = Cartesia AI
Hume AI = Hume
AssemblyAI
Deepgram
Gladia
Speechmatics
Rime AI
Resemble AI
Sesame AI = ?Sesame
Kyutai = Kyutai Labs
LiveKit
Vapi
Retell AI
Bland AI
Perplexity = Perplexity AI, PerplexityAI, @perplexity_ai
You.com
Hugging Face = HuggingFace, @huggingface
Databricks
MosaicML = Mosaic AI, Databricks Mosaic < Databricks
Scale AI = ScaleAI, ?Scale
Surge AI = SurgeHQ
Mercor
Turing.com
Invisible Technologies
Handshake AI
Snorkel AI = ?Snorkel
Labelbox
Appen
Toloka
Micro1 = micro1
Mechanize = Mechanize Inc.
Datacurve
Prime Intellect = PrimeIntellect, @PrimeIntellect
Nous Research = NousResearch, Nous, @NousResearch
Liquid AI = LiquidAI
Essential AI
Contextual AI
?Imbue
Reflection AI = ReflectionAI, ?Reflection
Poolside = poolside AI, Poolside AI
Magic AI = Magic.dev, magic.dev
Augment Code = AugmentCode
Cognition AI = Cognition Labs, ?Cognition, @cognition
Anysphere = @cursor_ai
Replit = @Replit
?Lovable = lovable.dev
Bolt.new
StackBlitz
Vercel
Sourcegraph
Codeium = Exafunction
Supermaven
Tabnine
Factory AI = FactoryAI
Qodo = CodiumAI
CodeRabbit
Greptile
Sweep AI
All Hands AI = OpenHands AI
Morph AI = MorphLLM, Morph Labs
Relace
Continue.dev
Warp.dev
Arcee AI = Arcee, Arcee.ai
Zyphra = Zyphra AI
Together AI = TogetherAI, TogetherCompute, Together Compute, together.ai, ?Together, @togethercompute
Fireworks AI = Fireworks.ai, FireworksAI
Baseten
?Replicate = @replicate
fal = fal.ai, Fal.ai, fal AI, Fal
DeepInfra
Modal Labs = ?Modal
OctoAI = OctoML
Lepton AI = LeptonAI
Anyscale
Novita AI = Novita
Hyperbolic Labs
Featherless AI = Featherless
Parasail
Nebius = Nebius AI, Nebius Group
SiliconFlow
Chutes AI = ?Chutes
OpenRouter = Open Router
Unsloth = Unsloth AI, UnslothAI
Axolotl AI
LangChain
LlamaIndex = @llama_index
Ollama
LM Studio = LMStudio
Jan AI = Jan.ai, Menlo Research
Nomic = Nomic AI
Mozilla.ai
Lamini = Lamini AI
OpenPipe
Predibase
Weights & Biases = Weights and Biases, W&B, WandB, wandb
Comet ML = Comet.ml
Arize AI = Arize
Galileo AI
Patronus AI
Braintrust Data
LangFuse = Langfuse
Helicone
Humanloop
Vellum AI
Statsig
Pinecone
Weaviate
Qdrant
Zilliz
ChromaDB = ?Chroma
Turbopuffer = turbopuffer
LanceDB
Vespa.ai
Vectara
Jina AI = Jina, JinaAI
Voyage AI = VoyageAI
Mixedbread = Mixedbread AI, mixedbread.ai
LightOn = LightOn AI
Answer.AI = AnswerDotAI, Answer AI
Exa = Exa AI, exa.ai
Tavily
Firecrawl
Browserbase
Browser Use = browser-use
Parallel Web Systems
E2B
Daytona
Composio
Zapier
n8n
Pydantic
Mastra
CrewAI = crewAI
Letta
Mem0 = mem0
Zep AI
Supermemory
Sakana AI = Sakana, SakanaAI, Sakana AI Labs
Physical Intelligence
World Labs
Genesis AI
Skild AI = Skild
Covariant
Figure AI = Figure.ai, FigureAI, ?Figure
Sanctuary AI
Apptronik
Agility Robotics
1X Technologies = 1X
Boston Dynamics
Unitree = Unitree Robotics
Agibot = AgiBot, Zhiyuan Robotics
UBTech = UBTECH, UBTech Robotics
Fourier Intelligence
XPeng Robotics < XPeng
Galbot
EngineAI
Astribot
Dyna Robotics
Field AI = FieldAI
Bright Machines
Symbotic
Neura Robotics = NEURA Robotics
Mimic Robotics
Wandercraft
Sunday Robotics
Generalist AI
Hadrian
Waymo = @Waymo < Alphabet
Wayve
Zoox < Amazon
Cruise LLC = GM Cruise
Aurora Innovation
Nuro
Waabi
Pony.ai = Pony AI
WeRide
Mobileye
Momenta
Horizon Robotics
Applied Intuition
comma.ai = Comma AI
Skydio
Shield AI
Anduril = Anduril Industries
Palantir = Palantir Technologies, @PalantirTech
Helsing
Saronic
Scout AI
Rebellion Defense
Harvey AI = ?Harvey
Legora
Robin AI
EvenUp
?Spellbook
?Ironclad
Hebbia
Rogo
AlphaSense
Sierra AI = ?Sierra
?Decagon
?Intercom
Ada CX
Parloa
Cresta
?Glean
Writer Inc. = Writer AI, ?Writer
Jasper AI = ?Jasper
Copy.ai
Grammarly
?Superhuman
?Abridge
Ambience Healthcare
OpenEvidence = Open Evidence
Hippocratic AI
Tempus AI = Tempus
PathAI
Viz.ai
Aidoc
Insilico Medicine
Recursion Pharmaceuticals = ?Recursion
Isomorphic Labs < Alphabet
Xaira Therapeutics = Xaira
EvolutionaryScale
Chai Discovery
Cradle Bio
Generate:Biomedicines = Generate Biomedicines
Iambic Therapeutics
Absci
Lila Sciences
Periodic Labs
CuspAI
Orbital Materials
Medra AI
Edison Scientific
Axiom Math = AxiomMath, @axiommathai
Harmonic = Harmonic AI
Math Inc. = Math Inc
Principia Labs
Humans& = humans&
Ricursive Intelligence = Ricursive
Recursive Superintelligence
Unconventional AI
Project Prometheus
AMI Labs = Advanced Machine Intelligence, Advanced Machine Intelligence Labs
Ineffable Intelligence
Inception Labs = Inception AI, InceptionAI, @_inception_ai
Applied Compute
General Intuition
Decart = DecartAI, Decart AI
Odyssey ML
Runware
Adaption Labs
Goodfire = Goodfire AI, GoodfireAI
?Conjecture
Gray Swan AI = Gray Swan
Haize Labs
?Irregular = Pattern Labs
Lakera
Robust Intelligence
Protect AI
HiddenLayer
Virtue AI
Artificial Analysis = ArtificialAnlys, @ArtificialAnlys
LMArena = LM Arena, LMSYS, LMSys, LMSYS Org, lmarena.ai, @lmarena_ai, Arena AI
Epoch AI = EpochAI, Epoch AI Research, @EpochAIResearch
Vals AI = vals.ai, ValsAI
Yupp = Yupp AI
SemiAnalysis = @SemiAnalysis_
HUD Evals
Andon Labs
?Elicit = @elicitorg
Cline = @cline
Kilo Code
Roo Code
Tessl
Entire.io
Lindy AI = Lindy
MultiOn
Emergence AI
11x = 11x.ai
Artisan AI
Clay.com
?Tome
Rewind AI
Limitless AI
Humane Inc. = ?Humane
Rabbit Inc. = rabbit inc.
Friend.com
Brilliant Labs
io Products < OpenAI
Rockset
Roblox
Speechify
Otter.ai
Fireflies.ai
?Granola
Read AI
Cluely
Delphi AI
Replika
Chai Research
Nomi AI
Moonhub
Eightfold AI = Eightfold
Moveworks
Aisera
Dust.tt
Langdock
Aleph Alpha
DeepL
Synthetaic
H Company
Photoroom
Dataiku
Nabla
Owkin
Giskard
Pleias = PleIAs
Silo AI
Graphcore
Prolific
Faculty AI = ?Faculty
Quantexa
Builder.ai = Builder AI
Lelapa AI
InstaDeep < BioNTech
Krutrim
Sarvam AI = Sarvam
BharatGen
CoRover
SoundHound AI = SoundHound
C3 AI = C3.ai
BigBear.ai
UiPath
Automation Anywhere
AppLovin
?Upstart
Lemonade Inc.
Duolingo
Chegg
Coursera
Udemy
?Speak
DeepLearning.AI = deeplearning.ai, @DeepLearningAI
fast.ai
Lightning AI = Lightning.ai
Run:ai = Run.ai, Run AI < NVIDIA
Deci AI = Deci
Neural Magic < Red Hat
Red Hat AI < Red Hat
Modular Inc. = Modular AI, ?Modular
tiny corp = tinycorp, Tiny Corp, tinygrad corp
Luminal AI
Exo Labs = EXO Labs, exo labs, exolabs
Pruna AI
TensorWave
Gensyn
Bittensor Foundation
Ritual AI
Pluralis Research
Templar AI
io.net
Akash Network
Render Network
Vast.ai
RunPod = Runpod
Lambda Labs = ?Lambda
CoreWeave
Crusoe = Crusoe Energy, Crusoe AI
Vultr
Voltage Park
Fluidstack
Nscale = NScale
IREN = Iris Energy
Applied Digital
Galaxy Digital
TeraWulf = Terawulf
Cipher Mining
Core Scientific
Hut 8
Bitdeer
Firmus
SF Compute = San Francisco Compute Company
Northern Data
Denvr Dataworks
Lightmatter
Ayar Labs
Celestial AI
Xscape Photonics
Enfabrica
Rain AI
Etched AI = Etched.ai, ?Etched
MatX
d-Matrix
Tenstorrent
Groq = GroqCloud, @GroqInc
Cerebras = Cerebras Systems
SambaNova = SambaNova Systems, SambaNovaAI
Positron AI = ?Positron
Extropic
Taalas
Fractile
Olix
Axelera AI = Axelera
Hailo
Untether AI
Mythic AI
Esperanto Technologies
Rivos
Ampere Computing = ?Ampere
Furiosa = FuriosaAI, Furiosa AI
?Rebellions
DeepX = DEEPX
HyperAccel
Preferred Networks = PFN
SiFive
Vaire Computing
?Substrate
Retro Biosciences
Merge Labs
Neuralink
Worldcoin = Tools for Humanity
Moltbook
Simile AI
Aaru
Interaction Company = Interaction Co
Eureka Labs
ndea = Ndea
Keen Technologies
?Softmax
Flapping Airplanes
Radical Numerics = RadicalNumerics
Sophont
Trajectory AI
Arcade.dev
Standard Intelligence
Standard Kernel
Mirendil
Playground AI
Sber = Sberbank
Yandex
Canopy Labs
Coqui
Deep Cogito
Zed Industries
M87 Labs
Prior Labs
Nixtla
Bespoke Labs
Sapient Intelligence = Sapient
PrismML
# China
DeepSeek = DeepSeek AI, DeepSeek-AI, deepseek_ai, @deepseek_ai
Alibaba = Alibaba Group, Alibaba Group Holding
Alibaba Cloud = Aliyun, AliCloud, Alicloud < Alibaba
Alibaba DAMO Academy = DAMO Academy < Alibaba
Tongyi Lab = Tongyi Lab Alibaba, Tongyi < Alibaba
Qwen Team = Alibaba Qwen, @Alibaba_Qwen < Alibaba
Ant Group = Ant Financial, AntGroup
Ant Ling = InclusionAI, inclusionAI < Ant Group
T-Head = T-Head Semiconductor, Pingtouge < Alibaba
Moonshot AI = Moonshot, Kimi Moonshot, @Kimi_Moonshot
Zhipu AI = Zhipu, Z.ai, Z AI, Zai, Zhipu.ai, Knowledge Atlas, ZhipuAI, @Zai_org
MiniMax = Minimax, MiniMax AI, MiniMax Group
StepFun = StepFun AI, Stepfun
Baichuan = Baichuan AI, Baichuan Intelligence, Baichuan Inc.
01.AI = 01.ai, 01AI, 01 AI
ByteDance = Bytedance
ByteDance Seed = Bytedance Seed, Seed team < ByteDance
Volcano Engine = Volcengine < ByteDance
TikTok < ByteDance
Tencent = Tencent Holdings, Tencent AI Lab
Tencent Cloud < Tencent
Baidu = Baidu Inc.
Baidu AI Cloud < Baidu
Kunlunxin = Kunlun Chip, Kunlun Xin < Baidu
Huawei = Huawei Technologies
HiSilicon < Huawei
Huawei Cloud < Huawei
Huawei Noah's Ark Lab = Noah's Ark Lab < Huawei
Kuaishou = Kuaishou Technology
Kling AI = @Kling_ai < Kuaishou
iFlytek = iFLYTEK, IFlytek
SenseTime
Megvii
Yitu
CloudWalk
Xiaomi = Xiaomi Corp
Xiaomi MiMo Team < Xiaomi
Meituan
JD.com = JD Cloud
PDD Holdings = Pinduoduo, PDD
NetEase
Bilibili
Xiaohongshu = RedNote, Rednote, Little Red Book
Weibo = Sina Weibo
Didi = DiDi
OPPO
?Vivo
?Honor
Lenovo = Lenovo Group
ZTE
BYD
Nio = NIO
XPeng = Xpeng
Li Auto
Geely
Kunlun Tech = Skywork AI, Skywork
OpenBMB = ModelBest, Modelbest
Infinigence AI = Infinigence
Shengshu Technology = ShengShu, Shengshu
PixVerse = AISphere
Manus = Manus AI, Butterfly Effect
Genspark = GenSpark
Rokid
Unisoc
SMIC = Semiconductor Manufacturing International Corporation
CXMT = ChangXin Memory Technologies
YMTC = Yangtze Memory, Yangtze Memory Technologies
Cambricon = Cambricon Technologies
Moore Threads
Biren = Biren Technology
MetaX
Enflame
Hygon
Loongson
Iluvatar CoreX
SMEE
SiCarrier
Naura
AMEC
High-Flyer = High-Flyer Capital, High Flyer
Unisound
4Paradigm
DP Technology
Deep Robotics = DeepRobotics
X Square Robot
Meshy
Tripo AI = VAST AI
LibLib = LiblibAI
RhymesAI = Rhymes AI
ModelScope < Alibaba
Sand AI = Sand.ai
Nex-AGI
# Korea, Japan, Asia
Naver = NAVER
Naver Cloud = NAVER Cloud < Naver
Kakao = Kakao Corp
Upstage = Upstage AI
LG AI Research < LG
LG = LG Corp, LG Group
LG Electronics < LG
LG Energy Solution < LG
LG CNS < LG
LG Uplus = LG U+
SK Telecom = SKT
SK Group
SK Hynix = SK hynix
KT Corp = KT Corporation
NC AI = NCSoft
Motif Technologies
Trillion Labs
Lunit
Samsung = Samsung Electronics, @Samsung
Samsung SDS < Samsung
Hyundai = Hyundai Motor, Hyundai Motor Group
Hanwha
Doosan
Krafton = KRAFTON
SoftBank = Softbank, SoftBank Group, SoftBank Group Corp.
SoftBank Vision Fund = Vision Fund < SoftBank
SB Energy < SoftBank
NTT = NTT Data, NTT DATA
KDDI
Rakuten
Fujitsu
Hitachi
NEC
Toshiba
Sony = Sony Group
Nintendo
Panasonic
Kioxia
Rapidus
Tokyo Electron
Advantest
Renesas
Murata
Toyota = Toyota Motor
Toyota Research Institute = TRI < Toyota
Honda
Nissan
ELYZA
Sea Limited = Sea Group
Grab Holdings = ?Grab
Gojek = GoTo
Singtel
AI Singapore
Reliance Industries = ?Reliance
Reliance Jio = Jio < Reliance Industries
Adani = Adani Group
Tata Group
Tata Consultancy Services = TCS < Tata Group
Infosys
Wipro
HCLTech = HCL Technologies
Tech Mahindra
Bharti Airtel = Airtel
Flipkart
Paytm
Zomato
?Ola
Yotta Data Services = Yotta
# Middle East
G42
Core42 < G42
MGX
Inception G42 < G42
Mubadala
ADQ
Humain = HUMAIN
Saudi Aramco = Aramco
?STC
e& = Etisalat
AIQ
Khazna = Khazna Data Centers
Qatar Investment Authority = QIA
Public Investment Fund = PIF, Saudi PIF
Kuwait Investment Authority
aiXplain
Wix
Check Point = Check Point Software
?Wiz
Monday.com = monday.com
`;
