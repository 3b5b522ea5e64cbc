/** AI labs and AI-first firms, by kind and country. */
export const aiCompanies = `
[company]
# frontier labs
OpenAI = Open AI, @OpenAI, OpenAI Inc., openai, @OpenAIDevs, @OpenAINewsroom, OpenAIDevs
Anthropic = Anthropic AI, AnthropicAI, Anthropic PBC, @AnthropicAI, anthropic, @claudecodeapp, anthropics
Google DeepMind = DeepMind, GDM, @GoogleDeepMind, deepmind, google-deepmind < Google
Google Research = @GoogleResearch, google-research < Google
Google Brain < Google
Google AI = @GoogleAI < Google
Google Labs = @GoogleLabs < Google
Google Quantum AI < Google
xAI = x.ai, X.AI, @xai, @xaidevelopers, xai-org
Meta AI = MetaAI, @AIatMeta, @MetaAI, AIatMeta, facebookresearch < Meta
FAIR = Meta FAIR, Facebook AI Research, Fundamental AI Research, Meta AI FAIR < Meta
Meta Superintelligence Labs = MSL, Meta Superintelligence Lab, Superintelligence Labs < Meta
TBD Lab < Meta Superintelligence Labs
Reality Labs = Meta Reality Labs < Meta
Microsoft Research = MSR, Microsoft Research Asia, MSRA, @MSFTResearch < Microsoft
Microsoft AI = MAI, @MicrosoftAI < Microsoft
Microsoft AI Superintelligence Team = MAI Superintelligence Team < Microsoft AI
Apple Machine Learning Research = Apple MLR, Apple ML Research < Apple
Amazon AGI = Amazon AGI Lab, Amazon AGI SF Lab < Amazon
Amazon Science < Amazon
NVIDIA Research = Nvidia Research < NVIDIA
IBM Research = @IBMResearch < IBM
Salesforce AI Research = Salesforce Research, @SFResearch < Salesforce
Adobe Research < Adobe
Samsung Research < Samsung
Sony AI = Sony Research < Sony
Bell Labs = Nokia Bell Labs < Nokia
Mistral AI = Mistral, MistralAI, @MistralAI, @MistralDevs, @MistralAILabs, mistralai
Safe Superintelligence = SSI, Safe Superintelligence Inc., Safe Superintelligence Inc, @ssi
Thinking Machines Lab = Thinking Machines, TML, @thinkymachines
Cohere = CohereAI, @cohere, cohere-ai
Cohere Labs = Cohere For AI, C4AI, Cohere for AI, @CohereForAI, @Cohere_Labs < Cohere
AI21 Labs = AI21, @AI21Labs
Inflection AI = ?Inflection, @inflectionAI
?Adept AI = ?Adept, @AdeptAILabs
Character.AI = Character.ai, Character AI, CharacterAI, @character_ai
Reka AI = Reka, RekaAI, @RekaAILabs
Stability AI = StabilityAI, Stability.ai, ?Stability, @StabilityAI, stabilityai, Stability-AI
Midjourney = @midjourney
Black Forest Labs = BFL, @bfl_ml, @bfl_ai, bfl_ml, black-forest-labs
Runway = RunwayML, Runway ML, Runway AI, @runwayml
Luma AI = Luma Labs, LumaLabs, Luma, @LumaLabsAI
Pika Labs = Pika, @pika_labs
Suno = Suno AI, @suno, @SunoMusic, @suno_ai_
Udio = @udiomusic
ElevenLabs = Eleven Labs, 11Labs, @elevenlabsio, @ElevenLabsDevs
Ideogram = Ideogram AI, @ideogram_ai
Recraft = Recraft AI, @recraftai
Krea = Krea AI, KREA, @krea_ai
Leonardo.AI = Leonardo.Ai, Leonardo AI
Higgsfield = Higgsfield AI, @higgsfield_ai
HeyGen = @HeyGen_Official, HeyGen_Official
Synthesia = @synthesiaIO
Hedra = Hedra Labs, @hedra_labs
D-ID
Descript
Captions AI = @getcaptionsapp, ?Captions
Genmo = GenmoAI, @genmoai
Lightricks = @Lightricks, @LTXStudio, @ltx_model, ltx_model
Moonvalley
Freepik = Magnific, @freepik
Civitai = CivitAI
PlayAI = PlayHT, Play AI, @play_ht
Cartesia = Cartesia AI, @cartesia_ai
Hume AI = Hume, @hume_ai
AssemblyAI = @AssemblyAI
Deepgram = @DeepgramAI
Gladia = @gladia_io, gladia_io
Speechmatics = @Speechmatics
Rime AI = @rimelabs, ?Rime
Resemble AI = @resembleai, ?Resemble
Sesame AI = ?Sesame, @sesame, SesameAILabs
Kyutai = Kyutai Labs, @kyutai_labs
LiveKit = @livekit
Vapi = @Vapi_AI, Vapi_AI
Retell AI = @retellai, ?Retell
Bland AI = ?Bland
Perplexity = Perplexity AI, PerplexityAI, @perplexity_ai, perplexity.ai, @AskPerplexity, @perplexitydevs, @PPLXDevs, ppl-ai
You.com = @youdotcom
Hugging Face = HuggingFace, HF, @huggingface, huggingface, HuggingFaceTB, HuggingFaceFW, HuggingFaceH4, HuggingFaceM4
Databricks = @databricks
MosaicML = Mosaic AI, Databricks Mosaic, @DbrxMosaicAI, DbrxMosaicAI < Databricks
Scale AI = ScaleAI, ?Scale, @scale_AI
Surge AI = SurgeHQ, @HelloSurgeAI, ?Surge
Mercor = @mercor_ai, mercor_ai
Turing.com = @turingcom
Invisible Technologies
Handshake AI = @joinHandshake, ?Handshake
Snorkel AI = ?Snorkel, @SnorkelAI
Labelbox = @labelbox
Appen
Toloka
Micro1 = micro1
?Mechanize = Mechanize Inc.
Datacurve
Prime Intellect = PrimeIntellect, @PrimeIntellect, PrimeIntellect-ai
Nous Research = NousResearch, Nous, @NousResearch, nousresearch
Liquid AI = Liquid.ai, LiquidAI, @LiquidAI_, @liquidai
Essential AI = @essential_ai
Contextual AI = @ContextualAI
?Imbue
Reflection AI = ReflectionAI, ?Reflection, @reflection_ai
Poolside = poolside AI, Poolside AI, @poolsideai
Magic AI = Magic.dev, magic.dev, ?Magic, @magicailabs
Augment Code = AugmentCode, @augmentcode
Cognition AI = Cognition Labs, ?Cognition, @cognition, @cognition_labs
Anysphere
Replit = @Replit
?Lovable = lovable.dev, @lovable_dev, @lovable
Bolt.new
StackBlitz = @stackblitz
Vercel = @vercel
Sourcegraph = @sourcegraph
Codeium = Exafunction, @codeiumdev
Supermaven
Tabnine
Factory AI = FactoryAI, @FactoryAI, @droid, ?Factory
Qodo = CodiumAI, @QodoAI
CodeRabbit = @coderabbitai
Greptile = @greptile, @greptileai
Sweep AI
All Hands AI = OpenHands AI, @allhands_ai, @OpenHandsDev, All-Hands-AI
Morph Labs = @morph_labs
MorphLLM = @morphllm
Relace = @relace_ai, relace_ai
Continue.dev = @continuedev
Warp.dev = @warpdotdev
Arcee AI = Arcee, Arcee.ai, @arcee_ai, arcee-ai
Zyphra = Zyphra AI, @ZyphraAI
Together AI = TogetherAI, TogetherCompute, Together Compute, together.ai, ?Together, @togethercompute, togethercomputer
Fireworks AI = Fireworks.ai, FireworksAI, ?Fireworks, @FireworksAI_HQ, FireworksAI_HQ
Baseten = @basetenco, @baseten
?Replicate = @replicate
fal = fal.ai, Fal.ai, fal AI, Fal, @fal
DeepInfra = @DeepInfra
Modal Labs = ?Modal, @modal_labs, @modal
OctoAI = OctoML
Lepton AI = LeptonAI, @LeptonAI, ?Lepton
Anyscale = @anyscalecompute
Novita AI = Novita, @novita_labs, novita_labs
Hyperbolic Labs = ?Hyperbolic, @hyperbolic_labs
Featherless AI = Featherless, @FeatherlessAI
Parasail = @parasail_io, parasail_io
Nebius = Nebius AI, Nebius Group, @nebiusai, @nebiusaistudio
SiliconFlow = @SiliconFlowAI
Chutes AI = ?Chutes, @chutes_ai
OpenRouter = Open Router, OpenRouterAI, openrouter, @OpenRouterAI, @OpenRouter
Unsloth = Unsloth AI, UnslothAI, unsloth, @UnslothAI
Axolotl AI = axolotl-ai-cloud
LangChain = LangChainAI, LangChain AI, @LangChainAI, langchain, @LangChain, @LangChain_JS, LangChain_JS, @LangChainJP, langchain-ai
LlamaIndex = @llama_index, llamaindex, LLamaIndex, run-llama
Jan AI = Jan.ai, Menlo Research, janhq, homebrewltd
Nomic = Nomic.ai, Nomic AI, @nomic_ai, nomic-ai
Mozilla.ai
Lamini = Lamini AI, @LaminiAI
OpenPipe = @OpenPipeAI
Predibase = @predibase
Weights & Biases = Weights and Biases, W&B, WandB, wandb, @weights_biases, @wandb, weave_wb
Comet ML = Comet.ml, @Cometml
Arize AI = Arize, @arizeai, @ArizePhoenix
Galileo AI = ?Galileo, @rungalileo
Patronus AI = @PatronusAI, Patronus
Braintrust Data = @braintrustdata, @braintrust, ?Braintrust
Traceloop
LangFuse = Langfuse, @langfuse
Helicone = @helicone_ai, helicone_ai
Humanloop = @humanloop
Vellum AI
Statsig
Pinecone = @pinecone
Weaviate = @weaviate_io
Qdrant = Qdrant Engine, @qdrant_engine
Zilliz = @zilliz_universe, zilliz_universe
ChromaDB = ?Chroma, @trychroma
Turbopuffer = turbopuffer, @turbopuffer
LanceDB = @lancedb
Vespa.ai = @vespaengine, ?Vespa
Vectara
Jina AI = Jina, JinaAI, @JinaAI_
Voyage AI = VoyageAI, @VoyageAI, ?Voyage
Mixedbread = Mixedbread AI, mixedbread.ai, @mixedbreadai
LightOn = LightOn AI, @LightOnIO
Answer.AI = AnswerDotAI, Answer AI, @answerdotai
Exa = Exa AI, exa.ai, @ExaAILabs
Tavily = @tavilyai
Firecrawl = @firecrawl_dev, @firecrawl
Browserbase = @browserbasehq, @browserbase
Browser Use = browser-use, @browser_use
Parallel Web Systems = @p0
E2B = @e2b, e2b-dev
Daytona = @daytonaio
Composio = @composio, @composiohq
Zapier = @zapier
n8n = @n8n_io, n8n_io
Pydantic = @pydantic
Mastra = @mastra_ai, @mastra, mastra_ai
CrewAI = crewAI, @crewAIInc
Letta = @Letta_AI, Letta_AI, letta-ai
Mem0 = mem0, @mem0ai, mem0ai
Zep AI = Zep, @zep_ai
Supermemory = @supermemoryai, @supermemory
Sakana AI = Sakana, SakanaAI, Sakana AI Labs, @SakanaAILabs
Physical Intelligence = @physical_int, physical_int
World Labs = @theworldlabs
Genesis AI = @gs_ai_, gs_ai_
Skild AI = Skild, @SkildAI
Covariant
Figure AI = Figure.ai, FigureAI, ?Figure, @Figure_robot, Figure_robot
Sanctuary AI = ?Sanctuary
Apptronik = @Apptronik
Agility Robotics = @agilityrobotics, ?Agility
1X Technologies = 1X, @1x_tech, 1x_tech
Boston Dynamics = @BostonDynamics
Unitree = Unitree Robotics, @UnitreeRobotics
Agibot = AgiBot, Zhiyuan Robotics
UBTech = UBTECH, UBTech Robotics
Fourier Intelligence
XPeng Robotics < XPeng
Galbot
EngineAI
Astribot
Dyna Robotics = @DynaRobotics
Field AI = FieldAI
Bright Machines
Symbotic
Neura Robotics = NEURA Robotics
Mimic Robotics
Wandercraft
Sunday Robotics = @sundayrobotics
Generalist AI = @GeneralistAI
Hadrian
Waymo = @Waymo < Alphabet
Wayve = @wayve_ai, wayve_ai
Zoox = @zoox < Amazon
Cruise LLC = GM Cruise
Aurora Innovation
Nuro = @nuro
Waabi
Pony.ai = Pony AI
WeRide
Mobileye
Momenta
Horizon Robotics
Applied Intuition
comma.ai = Comma AI
Skydio
Shield AI = @shieldaitech
Anduril = Anduril Industries, @anduriltech
Palantir = Palantir Technologies, @PalantirTech
Helsing = @HelsingAI
Saronic = @saronic
Scout AI
Rebellion Defense
Harvey AI = ?Harvey, @harvey__ai, @harvey
Legora = @WeAreLegora
Robin AI
EvenUp
?Spellbook
?Ironclad
Hebbia = @HebbiaAI
Rogo = @RogoAI
AlphaSense
Sierra AI = ?Sierra, @SierraPlatform
?Decagon = @DecagonAI
?Intercom = @intercom
Ada CX
Parloa
Cresta
?Glean = @glean
Writer Inc. = Writer AI, ?Writer
Jasper AI = ?Jasper
Copy.ai
Grammarly = @Grammarly
?Superhuman
?Abridge = @AbridgeHQ
Ambience Healthcare
OpenEvidence = Open Evidence, @EvidenceOpen
Hippocratic AI = ?Hippocratic
Tempus AI = ?Tempus
PathAI
Viz.ai
Aidoc
Insilico Medicine
Recursion Pharmaceuticals = ?Recursion
Isomorphic Labs = @IsomorphicLabs, ?Isomorphic < Alphabet
Xaira Therapeutics = Xaira
EvolutionaryScale = @EvoscaleAI
Chai Discovery = @chaidiscovery
Cradle Bio = ?Cradle
Generate:Biomedicines = Generate Biomedicines
Iambic Therapeutics = ?Iambic
Absci
Lila Sciences = @LilaSciences
Periodic Labs = @periodiclabs, ?Periodic
CuspAI
Orbital Materials
Medra AI
Edison Scientific
Axiom Math = AxiomMath, @axiommathai
?Harmonic = Harmonic AI, @HarmonicMath
Math Inc. = Math Inc, @mathematics_inc, mathematics_inc
Principia Labs
Humans& = humans&, @humansand
Ricursive Intelligence = Ricursive
Recursive Superintelligence
Unconventional AI
Project Prometheus
AMI Labs = Advanced Machine Intelligence, Advanced Machine Intelligence Labs
Ineffable Intelligence
Inception Labs = Inception AI, InceptionAI, @_inception_ai
Applied Compute
General Intuition
Decart = DecartAI, Decart AI, @DecartAI
Odyssey ML = ?Odyssey
Runware
Adaption Labs
Goodfire = Goodfire AI, GoodfireAI, @GoodfireAI
?Conjecture
Gray Swan AI = Gray Swan, @GraySwanAI
Haize Labs = @haizelabs, Haize
?Irregular = Pattern Labs, @irregular
Lakera = @LakeraAI
Robust Intelligence
Protect AI
HiddenLayer
Virtue AI
Artificial Analysis = ArtificialAnlys, @ArtificialAnlys
LMArena = LM Arena, lmarena.ai, @lmarena_ai, Arena AI, ?Arena, @arena
Epoch AI = EpochAI, Epoch AI Research, @EpochAIResearch, ?Epoch
Vals AI = vals.ai, ValsAI, @ValsAI, @_valsai, Vals
Yupp = Yupp AI
SemiAnalysis = @SemiAnalysis_
TechInsights = @techinsightsinc
HUD Evals
Andon Labs = Andon
?Elicit = @elicitorg
Cline = @cline
Kilo Code = @kilocode
Roo Code = @roo_code
Tessl
Entire.io
Lindy AI = ?Lindy, @getlindy
MultiOn
Emergence AI
11x = 11x.ai
Artisan AI
Clay.com = @clay
?Tome
Rewind AI = ?Rewind
Limitless AI = ?Limitless
Humane Inc. = ?Humane
Rabbit Inc. = rabbit inc., ?Rabbit
Friend.com
Based Hardware
Brilliant Labs
io Products = ?io < OpenAI
Rockset
Roblox
Speechify
Otter.ai = ?Otter
Fireflies.ai = ?Fireflies, Fireflies AI
?Granola
Read AI
Cluely
Delphi AI = ?Delphi
Replika
Chai Research
Nomi AI
Moonhub
Eightfold AI = Eightfold
Moveworks
Aisera
Dust.tt = ?Dust
Langdock
Aleph Alpha = @Aleph__Alpha
DeepL = @DeepLcom
Synthetaic
H Company = @hcompany_ai, hcompany_ai
Photoroom
Dataiku
Nabla = @nablatech
Owkin
Giskard = @GiskardAI
Pleias = PleIAs, @pleiasfr
Silo AI
Graphcore
?Prolific = @Prolific
Faculty AI = ?Faculty
Quantexa
Builder.ai = Builder AI
Lelapa AI
InstaDeep < BioNTech
Krutrim = @Krutrim
Sarvam AI = Sarvam, @SarvamAI
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
Duolingo = @duolingo
Chegg
Coursera
Udemy
?Speak
DeepLearning.AI = deeplearning.ai, @DeepLearningAI
fast.ai = @fastdotai
Lightning AI = Lightning.ai, @LightningAI, Lightning-AI
Run:ai = Run.ai, Run AI < NVIDIA
Deci AI = ?Deci
Neural Magic < Red Hat
Red Hat AI < Red Hat
Modular Inc. = Modular AI, ?Modular, @Modular, modularml
tiny corp = tinycorp, Tiny Corp, tinygrad corp, @__tinygrad__
Luminal AI
Exo Labs = EXO Labs, exo labs, exolabs, @exolabs, exo-explore
Pruna AI = @PrunaAI
TensorWave
Gensyn = @gensynai
Bittensor Foundation
Ritual AI
Pluralis Research = @PluralisHQ
Templar AI = @tplr_ai, tplr_ai
io.net
Akash Network
Render Network
Vast.ai = @vast_ai
RunPod = Runpod, @runpod_io, Runpod.io
Lambda Labs = ?Lambda, @LambdaAPI
CoreWeave = @CoreWeave
Crusoe = Crusoe Energy, Crusoe AI, @CrusoeAI
Vultr
Voltage Park = @VoltagePark
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
SF Compute = San Francisco Compute Company, @sfcompute
Northern Data
Denvr Dataworks
Lightmatter
Ayar Labs = Ayar
Celestial AI
Xscape Photonics
Enfabrica
Rain AI
Etched AI = Etched.ai, ?Etched, @Etched
MatX
d-Matrix
Tenstorrent = @tenstorrent
Groq = @GroqInc
Cerebras = Cerebras Systems, @CerebrasSystems, @cerebras
SambaNova = SambaNova Systems, SambaNovaAI, @SambaNovaAI
Positron AI = ?Positron
Extropic
Taalas
Fractile
Olix
Axelera AI = Axelera
Hailo
Untether AI = Untether
Mythic AI = ?Mythic
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
Flapping Airplanes = @flappyairplanes
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
Canopy Labs = ?Canopy, canopyai
Coqui = coqui-ai
Deep Cogito = @DeepCogito
Zed Industries = @zeddotdev
M87 Labs
Prior Labs
Nixtla
Bespoke Labs
Sapient Intelligence = ?Sapient
PrismML
# China
DeepSeek = DeepSeek AI, DeepSeek-AI, deepseek_ai, @deepseek_ai, deepseek, deepseek-ai
Alibaba = Alibaba Group, Alibaba Group Holding, Alibaba Qwen, @Alibaba_Qwen, @AlibabaGroup
Alibaba Cloud = Aliyun, AliCloud, Alicloud, @alibaba_cloud < Alibaba
Alibaba DAMO Academy = DAMO Academy < Alibaba
Tongyi Lab = Tongyi Lab Alibaba, Tongyi, @Ali_TongyiLab < Alibaba
Qwen Team = QwenLM < Alibaba
Ant Group = Ant Financial, AntGroup
Ant Ling = InclusionAI, inclusionAI, @AntLingAGI, @InclusionAI, @TheInclusionAI < Ant Group
T-Head = T-Head Semiconductor, Pingtouge < Alibaba
Moonshot AI = Moonshot, Kimi Moonshot, @Kimi_Moonshot, @KimiProduct, @Kimi_ai_, Kimi_ai_, moonshotai, MoonshotAI
Zhipu AI = Zhipu, Z.ai, Z AI, ?Zai, Zhipu.ai, Knowledge Atlas, ZhipuAI, @Zai_org, @ChatGLM, Zai_org, zai-org
MiniMax = Minimax, MiniMax AI, MiniMax Group, @MiniMax_AI, @MiniMaxAgent, MiniMax-AI, MiniMaxAI
StepFun = StepFun AI, Stepfun, @StepFun_ai
Baichuan = Baichuan AI, Baichuan Intelligence, Baichuan Inc.
01.AI = 01.ai, 01AI, 01 AI, 01-ai
ByteDance = Bytedance
ByteDance Seed = Bytedance Seed, Seed team, @ByteDanceOSS, @BytedanceTalk < ByteDance
Volcano Engine = Volcengine < ByteDance
TikTok < ByteDance
Tencent = Tencent Holdings, Tencent AI Lab, @TencentGlobal, @TencentAI_News, TencentAI_News
Tencent Cloud < Tencent
Baidu = Baidu Inc., @Baidu_Inc, @ErnieforDevs, Baidu_Inc
Baidu AI Cloud < Baidu
Kunlunxin = Kunlun Chip, Kunlun Xin < Baidu
Huawei = Huawei Technologies, @Huawei
HiSilicon < Huawei
Huawei Cloud < Huawei
Huawei Noah's Ark Lab = Noah's Ark Lab < Huawei
Kuaishou = Kuaishou Technology, @Kuaishou, KwaiVGI
Kling AI = @Kling_ai < Kuaishou
iFlytek = iFLYTEK, IFlytek
SenseTime
Megvii
Yitu
CloudWalk
Xiaomi = Xiaomi Corp, @Xiaomi
Xiaomi MiMo Team < Xiaomi
Meituan = Meituan_LongCat, meituan-longcat
JD.com = JD Cloud
PDD Holdings = Pinduoduo, PDD
NetEase
Bilibili
Xiaohongshu = RedNote, Rednote, Little Red Book, rednote-hilab
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
Kunlun Tech = Skywork AI, Skywork, @Skywork_ai
OpenBMB = ModelBest, Modelbest, @OpenBMB
Infinigence AI = Infinigence
Shengshu Technology = ShengShu, Shengshu, ViduAI_official
PixVerse = AISphere, @PixVerse_
Manus = Manus AI, Manus.im, Butterfly Effect, @ManusAI, @ManusAI_HQ
Genspark = GenSpark, @genspark_ai, genspark_ai
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
Sand AI = Sand.ai
Nex-AGI
# Korea, Japan, Asia
Naver = NAVER, @naver
Naver Cloud = NAVER Cloud < Naver
Kakao = Kakao Corp
?Upstage = Upstage AI, @upstageai
LG AI Research = @LG_AI_Research < LG
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
Motif Technologies = Motif Technology
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
Toyota Research Institute = ?TRI < Toyota
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
G42 = @G42ai, G42ai
Core42 < G42
MGX
Inception G42 < G42
Mubadala
ADQ
Humain = HUMAIN, @HUMAINAI
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
Wiz
Monday.com = monday.com
# more AI firms
Twelve Labs = TwelveLabs, @twelve_labs
Box Inc. = ?Box
Daily.co = ?Daily, @trydaily
?Glif
Argil AI = Argil
Pudu Robotics = Pudu
Oxylabs
Bright Data
Apify
Kestra
Gitpod = Ona
?Resend
?Prefect
OpenArt
SonarSource
Perceptron AI = Perceptron
Hypertec
HyperWrite = Hyperwrite, OthersideAI
Glaive AI = Glaive
TNG Technology Consulting = TNG
Convergence AI
Adaptive ML = @adaptive_ml
Nexa AI = NexaAI, Nexa
Nexusflow
Gretel AI = Gretel
Unstructured.io = ?Unstructured, @UnstructuredIO
?Reducto = @reductoai
Extend AI
Mathpix
Rossum
Hyperscience
Instabase
Cleanlab
Fiddler AI
WhyLabs
Credo AI
Holistic AI
Vijil
Noma Security
?Zenity
7AI
Cyera
Vanta
Drata
Chainguard
Socket Security
Snyk
Endor Labs
Semgrep
XBOW = Xbow
RunSybil
Depthfirst
AISLE
Theori
Trail of Bits
Mandiant < Google
Sysdig
?Tenable
Qualys
Trend Micro
Kaspersky
Bitdefender
Malwarebytes
Sophos
Radware
Guardio
Koi Security
Varonis
Darktrace
Abnormal AI
Armis
Rubrik
Cohesity
Veeam
Weka = WEKA
VAST Data
DDN
Pure Storage
NetApp
Nutanix
Hammerspace
Oxide Computer
CentML
FriendliAI
Clarifai
H2O.ai
DataRobot
Domino Data Lab
Cortical Labs
?Synchron
Paradromics
Precision Neuroscience
Science Corp = Science Corporation
?Formic
?Dexterity
Locus Robotics
Serve Robotics
Starship Technologies
Coco Robotics
Bear Robotics
Diligent Robotics
Collaborative Robotics
Mentee Robotics
Foundation Robotics
K-Scale Labs
Hello Robot
Clone Robotics
Kawasaki Robotics
FANUC = Fanuc
KUKA = Kuka
Yaskawa
Flexion Robotics = ?Flexion
Mind Robotics
The Bot Company = @thebotcompany
Bedrock Robotics
Built Robotics
Overland AI
Epirus
Castelion
Chaos Industries
Skyryse
Reliable Robotics
Archetype AI
Vannevar Labs
Govini
Second Front
Primer AI = ?Primer
Ask Sage
Rune Technologies
Quantum Systems
Tekever
Stark Defence
Auterion
Arondite
Cambridge Aerospace
Comand AI
Preligens
Harmattan AI
?Luminance
?Clio
vLex
Casetext < Thomson Reuters
DeepJudge
Paxton AI
Supio
?Crosby
Norm AI
Solve Intelligence
Doctolib
?Corti
Tandem Health
Heidi Health
Suki AI = Suki
Commure
Qventus
Freenome
Exscientia
BenevolentAI
Valo Health
Terray
Enveda
Formation Bio
Manas AI
Converge Bio
Noetik
Bioptimus
Latent Labs
Achira
Nabla Bio
Tahoe Therapeutics
Benchling
Citrine Informatics
Orbital Industries
Albert Invent
?Verda
DataCrunch
Hyperstack
Genesis Cloud
Sesterce
Gcore
?Lyceum
Cudo Compute
Cirrascale
TensorDock
Paperspace < DigitalOcean
Jarvis Labs
Shadeform
Ori Industries
GMI Cloud = @gmi_cloud
Sharon AI
ResetData
AirTrunk
NextDC = NEXTDC
STT GDC
Princeton Digital Group
GDS Holdings
DayOne
Bridge Data Centres
Sify
CtrlS
AdaniConneX
Pure Data Centres
Ark Data Centres
Start Campus
Verne Global
Polarise
?Tract
Blue Energy
Valar Atomics = ?Valar
Aalo Atomics = Aalo
Last Energy
Radiant Nuclear = ?Radiant
Holtec
Rolls-Royce SMR
Pacific Fusion
Thea Energy
Proxima Fusion
Marvel Fusion
Tokamak Energy
First Light Fusion
Base Power
Form Energy
Redwood Materials
?Fluence
Emerald AI
Phaidra
?Mainspring
VoltaGrid
Natron
ProEnergy
Solaris Energy = Solaris Energy Infrastructure
PsiQuantum
IonQ
Rigetti
D-Wave
Quantinuum
QuEra
Pasqal
Infleqtion
Alice & Bob
IQM
Quantum Machines
SandboxAQ
Atom Computing
Xanadu
Zapata AI
Horizon Quantum
Normal Computing
Lightelligence
?Lumai
Neurophos
Q.ANT
Oriole Networks
nEye
Scintil Photonics
OpenLight
Eliyan
Avicena
Upscale AI
Retym
Xsight Labs
Cornelis Networks
Alphawave
Alpha Wave Global = Alpha Wave Ventures, Alpha Wave
EnCharge AI
Sagence
SiMa.ai
Kneron
Blaize
Ambarella
Quadric
Expedera
BrainChip
Innatera
GreenWaves
Kinara
MemryX
NeuReality
Speedata
Pliops
VSORA
Euclyd
SiPearl
?Arago
Flow Computing
Corintis
Ferroelectric Memory
Cognichip
ChipAgents
Silimate
Motivair
LiquidStack
Accelsius
JetCool
Asetek
Nvent
AAON
?Modine
Trane
Johnson Controls
Daikin
Hitachi Energy
Mitsubishi Heavy Industries
Mitsubishi Electric
GE Aerospace
Wärtsilä
Doosan Enerbility
Quanta Services
Comfort Systems
EMCOR
Fermi America
Hyliion
Tolan
Portola AI
Born AI
Dippy AI
Kindroid
Luka Inc.
Slingshot AI
Lyra Health
Woebot
Wysa
Talkspace
Noom
Strava
Superpower Health
Doctronic
K Health
Counsel Health
Lotus Health
Chai AI
PolyAI
Giga ML = Giga
Maven AGI
Ema
?Forethought
Kore.ai
Yellow.ai
Observe.AI
ASAPP
Cognigy
LivePerson
Genesys
Five9
NICE Ltd.
Talkdesk
RingCentral
Dialpad
Gong.io = ?Gong
Outreach.io
Apollo.io
ZoomInfo
Attio
?Clari
Basis AI
Rillet
?Campfire
Brightwave
Boosted.ai
Fintool
Kensho < S&P Global
Numerai
Feedzai
Zest AI
Cleo AI
Bunq
N26
Wise plc = ?Wise
Trade Republic
Checkout.com
GoCardless
Razorpay
PhonePe
Swiggy
Meesho
Freshworks
Zoho
BrowserStack
?Postman
Hasura
Atlan
Fractal Analytics
Gnani.ai
Soket AI
Neysa
Smallest.ai
Rephrase.ai
KissanAI
Trip.com
Ctrip
Leju Robotics
LimX Dynamics
Noetix Robotics = Noetix
Robotera = ROBOTERA
MagicLab
Kepler Robotics
Dobot
Keenon
Geek+
Ecovacs
?Dreame
Narwal
EHang
CATL
Gotion
Great Wall Motor
SAIC Motor
Chery
Zeekr
Seres
Leapmotor
Inspur
Sugon
Foxconn Industrial Internet
Innolight = Zhongji Innolight
Eoptolink
Luxshare
Goertek
BOE
TCL
Hisense
Haier
Midea
Meitu
Zuoyebang
Yuanfudao
iQiyi
Tongfu
JCET
Hua Hong
GigaDevice
Montage Technology
Black Sesame
VeriSilicon
Empyrean
PaXini
Dexmal
Noematrix
Neolix
Hesai
RoboSense
?Ouster
Velodyne
DeepRoute.ai = DeepRoute
QCraft
AutoX
Plus AI
Kodiak Robotics = Kodiak
Gatik
Bot Auto
Einride
Oxa
May Mobility
Avride
Tensor Auto
Glydways
Stack AV
Embark Trucks
Argo AI
Datalab = @datalabto
ZeroEntropy
General Reasoning
AGI Inc. = AGI Inc
Simular = Simular AI
Induced AI
Cast AI
DAIR.AI = DAIR, @dair_ai, dair_ai, dair.ai
DatologyAI = Datology, @datologyai
Nari Labs
Fish Audio = @FishAudio
Inworld AI = Inworld, @inworld_ai
Soniox
Abacus.AI = Abacus AI, @abacusai
Gumloop = @gumloop_ai, gumloop_ai
Relevance AI
Cosine AI = ?Cosine
Steel.dev
Hyperbrowser
Traversal AI = ?Traversal
Resolve AI = ?Resolve
incident.io
Rootly
Distyl AI = Distyl
Fastino
Tensormesh = @tensormesh
Inferact = @inferact
RadixArk = @RadixArk
Gimlet Labs = ?Gimlet
WellSaid Labs = WellSaid
Murf AI = Murf
Respeecher
LMNT
Kaiber
Rosebud AI
Scenario Inc.
Comfy Org
Hyper3D = Deemos
CSM AI
?Spline
PromptLayer
Determined AI
Gradient AI
Abridge AI
Flower Labs
# more tools firms
deepset = @deepset_ai, deepset_ai
?Timescale = TigerData
Neuphonic
Seldon
Chalk AI
Martian AI
Not Diamond AI
HoneyHive AI
Marqo AI
Kumo AI = Kumo.AI
Sigma Computing
Monte Carlo Data
Collibra
Alation
Immuta
Starburst
Dremio
Onehouse
Roboflow = @roboflow
Ultralytics = @ultralytics
Encord
SuperAnnotate
V7 Labs
Kili Technology
Sama AI
CloudFactory
iMerit
TELUS Digital = TELUS International
DataAnnotation = DataAnnotation.tech
Outlier AI < Scale AI
Remotasks < Scale AI
Afterquery
Mechanical Orchard
Fleet AI
Halluminate
Deeptune
Osmosis AI
Silicon Data
Ornn
Compute Exchange
Architect Financial
# coding, search and agent firms
Magic Patterns
Rocket.new
Create.xyz
Same.dev
Tempo Labs
Builder.io
Locofy
Anima App
Uizard
Subframe
Onlook
Kombai
Korbit
Baz AI
Macroscope
Swimm
Sourcery
Engine Labs
Tembo
Terragon Labs
Charlie Labs
Blitzy
Nia AI = Nozomio
Ramp Labs
Mintlify = @mintlify
GitBook
Fern API
Stainless API
Speakeasy API
Infisical
Doppler
WorkOS
Stytch
Auth0 < Okta
Novu
Turso
Upstash
Xata
Appwrite
Nhost
Render.com = ?Render
Koyeb
Northflank
Coolify
Zeabur
Val Town
Beam Cloud
Cerebrium
Banana.dev
Salad Cloud
Prem AI
Venice AI = Venice.ai, @AskVenice
Kindo
Lutra AI
Bardeen
?Respell
Cassidy AI
Sema4.ai
Orby AI
Twin Labs = ?Twin
Anchor Browser
Airtop
Notte
Asteroid AI
Yutori = @yutori_ai, yutori_ai
Strawberry Browser
Ecosia
Qwant
Startpage
Mojeek
Neeva < Snowflake
Komo Search
iAsk AI
Liner AI = ?Liner
Felo AI = Felo
Hika AI
Metaso
Monica AI = Monica.im
Sider AI
Merlin AI
MaxAI
Harpa AI
Notta
tl;dv
?Fathom = Fathom AI
Krisp = Krisp AI
Circleback
Supernormal
Avoma
Rev AI = Rev.com
Sonix
Trint
Looki
Wispr AI = Wispr
Aqua Voice
Willow Voice
Talon Voice
Heptabase
Tana
Reflect Notes
Anytype
Mymind
Recall.ai
Fyxer AI = Fyxer
Sunsama
Akiflow
Texts.com
Ohai AI
Milo AI
Dot AI = New Computer
Paradot
EVA AI
Candy.ai
Janitor AI
Chub AI
Crushon AI
PolyBuzz
Linky AI
Saylo
Xingye
Zhumengdao
Maoxiang
Every.to = @every
Clerk.com
Convex Dev = ?Convex
Readwise
# labs and startups of 2024 to 2026
Isara
Nexthop AI
Majestic Labs
ElastixAI
Synthefy
Nunu AI
Tessera Labs
Logical Intelligence
Moonlake AI = Moonlake
Dynamics Lab
Wayfarer Labs = OpenWorld Labs
Overworld AI
Gradient Network
Sentient Labs = Sentient Foundation, @SentientAGI
Bagel Labs
Hyperspace AI
Nillion
NEAR AI = NEAR Protocol
Ocean Protocol
Fetch.ai
SingularityNET
Bittensor
Virtuals Protocol
ai16z
Eliza Labs = ElizaOS
Truth Terminal
Spectral Labs
Morpheus AI
Phala Network
Galadriel
Story Protocol
Grass Network
Vana
OpenGradient
Kled AI
Human Native AI
ProRata.ai = ProRata, Gist.ai
TollBit
ScalePost
Created by Humans
Vermillio
Loti AI
Reality Defender
GetReal Security
Pindrop
Sensity
Hive AI = Hive Moderation, ?Hive
Pangram Labs = Pangram
Originality.ai
Copyleaks
Turnitin
Winston AI
Undetectable AI
QuillBot
Wordtune
Rytr
Writesonic
Anyword
Typeface AI = ?Typeface
Persado
Phrasee
Movio
Colossyan
Elai.io
Hour One
DeepBrain AI
Synthesys
Akool
Vidnoz
Arcads
Creatify
Pencil AI
Omneky
Smartly.io
AdCreative.ai
Vyond
Asteria Film = Asteria
Promise Studios = Promise AI
Staircase Studios
Wonder Dynamics
Wonder Studios
Flawless AI
Metaphysic
DeepMotion
Move AI
Kinetix
Cascadeur
Convai
Latitude AI
Hidden Door
Fable Studio = Showrunner AI
Series Entertainment
Volley Games
Astrocade
Bezi
Layer AI
Ludo.ai
Promethean AI
Masterpiece Studio
Kaedim
Sloyd
Alpha3D
Polycam
Niantic = Niantic Labs
Niantic Spatial
Scaniverse
Matterport
SpAItial = SpAItial AI
Krikey
Ready Player Me
Soul Machines
UneeQ
Musical AI
LANDR
iZotope
Moises AI
AudioShake
LALAL.AI
Boomy
Soundful
AIVA
Beatoven.ai
Mubert
Endel
Amper Music
?Loudly
Klay Vision = KLAY
Lemonaide
# robots, cars, drones and space
Rainbow Robotics
Doosan Robotics
Universal Robots
Teradyne
Rethink Robotics
Franka Robotics = Franka Emika
Flexiv
Kassow Robots
Neuromeka
Robotis
Tangible AI
Holiday Robotics
RLWRLD
Config Intelligence
Telexistence
GITAI
Enactic
Fauna Robotics
Persona AI
Reflex Robotics
Weave Robotics
Matic Robots = ?Matic
Prosper Robotics
Shadow Robot
Engineered Arts
Agile Robots
igus
Generative Bionics
Oversonic
PAL Robotics
Aldebaran
Enchanted Tools
Intrinsic AI = Intrinsic Innovation < Alphabet
Everyday Robots < Alphabet
Wing Aviation = Wing Drones < Alphabet
Loon LLC < Alphabet
Chronicle Security
Sidewalk Labs
Verb Surgical
Carbon Robotics
Blue River Technology < John Deere
Bear Flag Robotics
Monarch Tractor
FarmWise
Iron Ox
Bowery Farming
Plenty Unlimited
AppHarvest
Brain Corp
Avidbots
Gausium
Simbe Robotics
Bossa Nova Robotics
Berkshire Grey
RightHand Robotics
Plus One Robotics
Ambi Robotics
Pickle Robot
Boston Dynamics AI Institute = RAI Institute, Robotics and AI Institute
Osaro
Nimble Robotics
XYZ Robotics
Mech-Mind
Dorabot
Hai Robotics
AutoStore
Ocado
Exotec
Fetch Robotics
Vecna Robotics
Fox Robotics
Gecko Robotics
ANYbotics
Ghost Robotics
Energy Robotics
Percepto
Flytrex
Manna Drone
Matternet
DroneUp
Wisk Aero
Beta Technologies
Lilium
Volocopter
Vertical Aerospace
Eve Air Mobility
Xwing
Merlin Labs
Natilus
Heart Aerospace
ZeroAvia
Red Cat
Teal Drones
AeroVironment
Kratos = Kratos Defense
Red 6
Ghost Autonomy
Mach Industries
Neros
Firestorm Labs
Performance Drone Works
Swarmer
Picogrid
Saildrone
Blue Water Autonomy
HavocAI
Vatn Systems
Ursa Major Technologies
Divergent Technologies
Machina Labs
Varda = Varda Space, Varda Space Industries
Impulse Space
K2 Space
Apex Space
True Anomaly
Astranis
Hawkeye 360
BlackSky
Capella Space
ICEYE
Spire Global
Umbra Space
Muon Space
Pixxel
Satellogic
AST SpaceMobile
Sierra Space
Firefly Aerospace
Stoke Space
Intuitive Machines
Astrobotic
Vast Space
Aetherflux
Lonestar Data Holdings
Sophia Space
?Onyx = Danswer
Anthropic Labs < Anthropic
Anthropic Institute < Anthropic
# more firms
CalypsoAI
Haiper
Sanas
Beyond Presence
Helm.ai
Chef Robotics
Booster Robotics
?Osmo
?Hex = Hex Technologies, @_hex_tech
# more labs, tools and chips
AI71
Codeflash = Codeflash AI, @codeflash_ai
Collinear AI = ?Collinear
?Astronomer = Astronomer.io
Aramco Digital
Arcadia Science
Cactus Compute
Dagster Labs
EliseAI
Espressif = Espressif Systems
Financial Datasets = @findatasets
Inference.net
Infermatic
Kluster.ai = kluster.ai
Landing AI = LandingAI, @LandingAI
Linkup AI = ?Linkup
Nyonic
Plastic Labs
?Recogni
Tensordyne
Terrastruct = @terrastruct
Veris AI
Project Numina = Numina Math
Intel Foundry = Intel Foundry Services < Intel
Baidu Apollo < Baidu
`;
