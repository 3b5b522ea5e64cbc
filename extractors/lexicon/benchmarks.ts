/** Benchmarks, leaderboards, arenas, indices and evaluation suites. */
export const benchmarks = `
[benchmark]
# knowledge and reasoning
MMLU = Massive Multitask Language Understanding
MMLU-Pro < MMLU
MMLU-Redux < MMLU
MMMLU < MMLU
Global-MMLU < MMLU
CMMLU
C-Eval
KMMLU
MMLU-ProX
GPQA
GPQA Diamond = GPQA-D, GPQA-Diamond < GPQA
Humanity's Last Exam = HLE, Humanity’s Last Exam
SuperGPQA
BIG-Bench = BIG-bench, BigBench
BIG-Bench Hard = BBH, BIG-bench Hard < BIG-Bench
BIG-Bench Extra Hard = BBEH < BIG-Bench
HellaSwag
WinoGrande = Winogrande
PIQA
BoolQ
OpenBookQA
CommonsenseQA
StrategyQA
ARC-Challenge = ARC-C
ARC-Easy
ARC-AGI
ARC-AGI-1 < ARC-AGI
ARC-AGI-2 < ARC-AGI
ARC-AGI-3 < ARC-AGI
TriviaQA
Natural Questions
HotpotQA
MuSiQue
2WikiMultihopQA
SQuAD
?GLUE
SuperGLUE
LAMBADA
TruthfulQA
SimpleQA
SimpleQA Verified < SimpleQA
Chinese SimpleQA
PersonQA
FACTS Grounding = ?FACTS
FActScore
HaluEval
HHEM = Vectara Hallucination Leaderboard, Hallucination Leaderboard
AA-Omniscience = Omniscience Index
LiveBench
SimpleBench
ZebraLogic
KOR-Bench
EnigmaEval
MultiChallenge
MuSR
MixEval = MixEval-Hard
AGIEval
Gaokao
LSAT
EQ-Bench
EQ-Bench Creative Writing < EQ-Bench
Spiral-Bench
SpeechMap
Creative Writing v3
LitBench
WildBench
MT-Bench
AlpacaEval = AlpacaEval 2
AlpacaEval 2.0 < AlpacaEval
Arena-Hard = Arena Hard, Arena-Hard-Auto
Arena-Hard v2 < Arena-Hard
IFEval
IFBench
Multi-IF
FollowBench
InFoBench
RewardBench
RewardBench 2 < RewardBench
JudgeBench
Thematic Generalization Benchmark
NYT Connections = Extended NYT Connections
VendingBench = Vending-Bench
Vending-Bench 2 < VendingBench
Vending-Bench Arena < VendingBench
Misguided Attention
CritPt
PHYBench
PhysReason
TPBench
UGPhysics
SciCode
ScienceQA
SciEval
FrontierScience
ChemBench
LAB-Bench
BixBench
ProtocolQA
Virology Capabilities Test = VCT
WMDP
PaperBench
MLE-bench = MLE-Bench
RE-Bench
MLGym-Bench
CORE-Bench
ScienceAgentBench
DiscoveryBench
ReplicationBench
OpenAI-Proof Q&A
# mathematics
GSM8K = GSM-8K
GSM-Symbolic
GSM-Plus
MGSM
?MATH = MATH benchmark, MATH dataset
MATH-500 = MATH500
AIME
AIME 2024 = AIME24, AIME'24 < AIME
AIME 2025 = AIME25, AIME'25 < AIME
AIME 2026 = AIME26 < AIME
AMC 2023
HMMT
HMMT25 < HMMT
HMMT 2025 < HMMT
BRUMO
CMIMC
IMO = International Mathematical Olympiad, International Math Olympiad
IMO 2025 < IMO
IMO-AnswerBench = IMO-Bench, IMO-ProofBench
USAMO
USAMO 2025 < USAMO
?Putnam
PutnamBench
MiniF2F
ProofNet
FormalMATH
OlympiadBench
Omni-MATH
FrontierMath
FrontierMath Tier 4 < FrontierMath
MathArena
MathArena Apex < MathArena
Minerva Math
MathVista
MathVision = MATH-Vision
MathVerse
DynaMath
WeMath
Epoch Capabilities Index = ECI
Erdős problems = Erdos problems
First Proof
# code
HumanEval
HumanEval+ = HumanEval Plus
MBPP
MBPP+
MultiPL-E
?APPS
CodeContests
BigCodeBench = BigCodeBench-Hard
LiveCodeBench = LCB
LiveCodeBench Pro < LiveCodeBench
LiveCodeBench v5 < LiveCodeBench
LiveCodeBench v6 < LiveCodeBench
SWE-bench
SWE-bench Verified = SWE-Bench-V < SWE-bench
SWE-bench Lite < SWE-bench
SWE-bench Pro < SWE-bench
SWE-bench Multilingual < SWE-bench
SWE-bench Multimodal < SWE-bench
SWE-bench Live < SWE-bench
SWE-rebench
SWE-Lancer
SWE-PolyBench
SWE-Atlas
SWE-fficiency
Multi-SWE-bench
Terminal-Bench = TerminalBench, TBench
Terminal-Bench 2.0 = Terminal-Bench 2, TerminalBench 2.0 < Terminal-Bench
Terminal-Bench Hard < Terminal-Bench
Aider Polyglot = Aider Polyglot benchmark, Aider leaderboard, aider polyglot
Aider code editing = Aider code editing benchmark, aider code editing
CRUXEval
RepoBench
DevBench
DS-1000
BIRD-SQL = ?BIRD
?Spider
Spider 2.0
CodeForces = Codeforces
ICPC = International Collegiate Programming Contest, ICPC World Finals
IOI = International Olympiad in Informatics
AtCoder
AtCoder World Tour Finals = AWTF
LeetCode
USACO
KernelBench
FlashInfer-Bench
ComputeEval
EvalPlus
CodeElo
WebDev Arena = WebDev Leaderboard < Chatbot Arena
Code Arena < Chatbot Arena
Design Arena
DesignBench
Copilot Arena
Cursor Bench = CursorBench
Next.js evals
NL2Repo
ProjDevBench
Cybench
CyberGym
CVE-Bench
BountyBench
CTF-Dojo
BigLaw Bench
LegalBench
Harvey LAB
GSO
Nanogpt speedrun = NanoGPT speedrun, modded-nanogpt speedrun
AlgoTune
ALE-Bench
FrontierCS
VibeCodeBench = Vibe Code Bench
# agents and tools
tau-bench = τ-bench, TAU-bench, Tau-Bench
tau2-bench = τ²-bench, τ2-bench, Tau2-Bench, TAU2, tau²-bench
tau3-bench = τ³-bench, τ3-bench
BFCL = Berkeley Function Calling Leaderboard
BFCL v3 < BFCL
BFCL v4 < BFCL
ToolBench
ToolSandbox
ACEBench
GAIA
BrowseComp
BrowseComp-Plus < BrowseComp
BrowseComp-ZH < BrowseComp
BrowseComp-VL < BrowseComp
WebArena
VisualWebArena
WebVoyager
Online-Mind2Web
Mind2Web
WebShop
WebWalkerQA
AssistantBench
OSWorld
OSWorld-Verified < OSWorld
AndroidWorld
WindowsAgentArena = Windows Agent Arena
macOSWorld
ScreenSpot
ScreenSpot-v2 < ScreenSpot
ScreenSpot-Pro < ScreenSpot
AgentBench
TheAgentCompany
Toolathlon
MCP-Atlas = MCP Atlas
MCP-Universe
MCPMark
MCP-Bench
LiveMCPBench
xbench = xbench-DeepSearch
DeepSearchQA
DeepResearch Bench
DeepConsult
ResearchRubrics
HealthBench
HealthBench Hard < HealthBench
HealthBench Professional < HealthBench
MedQA
MedXpertQA
MedMCQA
PubMedQA
MultiMedQA
FinanceBench
Finance Agent Benchmark = Finance Agent
FinSearchComp
TaxEval
CorpFin
Vals Index
GDPval
GDPval-AA < GDPval
APEX-Agents = APEX Agents
?APEX = AI Productivity Index, APEX-v1
Remote Labor Index = RLI
METR Time Horizons = METR time horizon
Time Horizon 1.1 < METR Time Horizons
SWE-Marathon
YC-Bench
OfficeQA
OfficeBench
SpreadsheetBench
UltraTool
WideSearch
Seal-0 = SealQA
?FRAMES
HLE-Verified
Claw-Eval
PinchBench
SkillsBench
Tool Decathlon
CRMArena = CRMArena-Pro
ProfBench
AutomationBench
FutureX
ForecastBench
Prophet Arena
Alpha Arena
Kaggle Game Arena = Game Arena
Balrog = BALROG
GameBench
lmgame-Bench
FoodTruck Bench
# long context and retrieval
RULER
Needle in a Haystack = NIAH, Needle-in-a-Haystack
MRCR = OpenAI-MRCR
MRCR v2 < MRCR
Fiction.LiveBench = Fiction LiveBench, Fiction.Live
LongBench
LongBench v2 < LongBench
InfiniteBench = ∞Bench, InfinityBench
?HELMET
?LOFT
NoLiMa
BABILong
LoCoMo
LongMemEval
AA-LCR
GraphWalks = Graphwalks
LOCA-bench
MTEB = Massive Text Embedding Benchmark
MMTEB
BEIR
?BRIGHT
MIRACL
MS MARCO leaderboard
ViDoRe
LoTTE
MLDR
# vision, video, audio
MMMU
MMMU-Pro < MMMU
MMBench
MMStar
MM-Vet
MME
MMVP
POPE
VQAv2
TextVQA
DocVQA
ChartQA
CharXiv = CharXiv Reasoning
InfoVQA = InfographicVQA
AI2D
OCRBench
OCRBench v2 < OCRBench
OmniDocBench
olmOCR-Bench
RealWorldQA
HallusionBench
ZeroBench
VisuLogic
VPCT
SimpleVQA
V* Bench
RefCOCO
ERQA
EmbSpatial
Video-MME = VideoMME
Video-MMMU = VideoMMMU
MVBench
EgoSchema
LVBench
MLVU
LongVideoBench
Perception Test
VBench
VBench 2.0 < VBench
MovieGen Bench = MovieGenBench
GenEval
DPG-Bench
T2I-CompBench
GEdit-Bench
ImgEdit
LongText-Bench
LVIS
Open ASR Leaderboard = OpenASR Leaderboard
FLEURS
Big Bench Audio
VoiceBench
MMAU
AudioBench
TTS Arena
TTS Arena V2 < TTS Arena
Seed-TTS eval
DNSMOS
# arenas, indices, leaderboards
Chatbot Arena = LMSYS Chatbot Arena, LMSys Arena, LMSYS Arena, LMArena leaderboard, LM Arena leaderboard, LMArena Text, Text Arena, LMArena Text Arena
Vision Arena < Chatbot Arena
Search Arena < Chatbot Arena
Text-to-Image Arena = Image Arena, Text-to-Image leaderboard < Chatbot Arena
Image Edit Arena < Chatbot Arena
Text-to-Video Arena = Video Arena < Chatbot Arena
Image-to-Video Arena < Chatbot Arena
Document Arena < Chatbot Arena
Expert Arena = Arena Expert < Chatbot Arena
RepoChat Arena < Chatbot Arena
Artificial Analysis Intelligence Index = AA Intelligence Index, Intelligence Index, AA Index, AAII
Artificial Analysis Coding Index
Artificial Analysis Agentic Index
Artificial Analysis Image Arena
Artificial Analysis Video Arena
Artificial Analysis Speech Arena
Artificial Analysis Openness Index = Openness Index
Open LLM Leaderboard = Open LLM leaderboard
Scale SEAL = SEAL Leaderboard, SEAL Leaderboards, Scale SEAL Leaderboard
HELM = Holistic Evaluation of Language Models
OpenCompass
GenAI-Arena
MLPerf
MLPerf Inference < MLPerf
MLPerf Training < MLPerf
InferenceMAX = InferenceX
TOP500
Green500
SPEC CPU
Geekbench
Cinebench
AI Index = Stanford AI Index
Foundation Model Transparency Index
AI Safety Index
Government AI Readiness Index
Turing Test = Turing test
Winograd Schema Challenge
Abstraction and Reasoning Corpus
Minecraft Bench = MC-Bench, MCBench
TrackingAI
Political Compass Test
UGI Leaderboard = UGI
OpenRouter rankings
Context Arena
AILuminate
HarmBench
JailbreakBench
StrongREJECT
AgentHarm
AgentDojo
XSTest
DarkBench
BBQ
MACHIAVELLI benchmark = MACHIAVELLI
?MASK
SHADE-Arena
ControlArena
ProteinGym
WeatherBench
OpenCatalyst
MoleculeNet
Tox21
PoseBusters
LIBERO
RoboArena
BEHAVIOR-1K
?CALVIN
Meta-World
SimplerEnv
RoboCasa
?Habitat
CARLA
nuScenes
Waymo Open Challenge
Atari 100k
Procgen
?Crafter
MineDojo
NetHack Learning Environment
Long Range Arena
WikiText
WikiText-2 < WikiText
WikiText-103 < WikiText
Penn Treebank
enwik8
XNLI
FLORES = FLORES-200
WMT24
WMT25
BLEU
?ROUGE
BELEBELE
?INCLUDE
IndicGLUE
SEA-HELM
AfroBench
MultiLoKo
C-SimpleQA
LiveSQLBench
HiL-Bench
Anthropic Economic Index
LisanBench
CyberSecEval
AlgoPerf
ProcessBench
PRMBench
MMMLU-lite
SEED-Bench
NExT-QA
ActivityNet
MSR-VTT
Charades-STA
TempCompass
MathBench
CMath
GAOKAO-Bench
TheoremQA
College Math
AQuA
SVAMP
MAWPS
?DROP
?RACE
QuALITY
NarrativeQA
QMSum
SummEval
CoQA
ELI5
HaluBench
RAGTruth
RAGBench
CRAG benchmark
FRAMES benchmark
MultiHop-RAG
KILT
ZeroSCROLLS
L-Eval
LongGenBench
?Michelangelo
?LOONG
NexusBench
API-Bank
StableToolBench
T-Eval
AppWorld
WorkArena
WebLINX
MiniWoB++
OmniACT
AITW
AndroidControl
Spider2-V
DA-Code
DSBench
DABStep
KramaBench
InfiAgent
MLAgentBench
ResearchBench
AstaBench
MedHELM
CRAFT-MD
AgentClinic
LegalBench-RAG
LexGLUE
FinQA
ConvFinQA
TAT-QA
FLUE
FinBen
SecBench
SWE-bench-java = SWE-bench-java-verified
SWE-Lancer Diamond
CodeXGLUE
ClassEval
EvoCodeBench
NaturalCodeBench
LiveBench Coding
McEval
FullStackBench
Web-Bench
WebGen-Bench
Design2Code
VisualPuzzles
?BLINK
PuzzleVQA
NaturalBench
HRBench
TreeBench
ChartMuseum
OmniSpatial
ARC-E
ECLeKTic
Enigmata
OTIS Mock AIME
Tau2 Telecom = τ²-Bench Telecom, Tau²-Bench Telecom
MT-Bench-101
WritingBench
Creative Writing Bench
Longform Writing
Judgemark
BuzzBench
EQBench3
Factorio Learning Environment
VideoGameBench
TextWorld
ALFWorld
ScienceWorld
BabyAI
Sokoban
?Werewolf Arena
Snake Bench = SnakeBench
ChessBench
HumanEval-X
HumanEval-V
OpenCompass Leaderboard
SuperCLUE
FlagEval
AlignBench
FewCLUE
KoBEST
LogicKor
HAERAE
JMTEB
Nejumi Leaderboard
JGLUE
MILU benchmark
IndicGenBench
ArabicMMLU
TurkishMMLU
?EXAMS
INCLUDE-44
BenchMAX
XCOPA
XQuAD
TyDi QA = TyDiQA
MLQA
MKQA
NTREX
IWSLT
CoVoST = CoVoST2
SUPERB
Dynamic-SUPERB
AIR-Bench
MMAR
URO-Bench
Full-Duplex-Bench
EmergentTTS-Eval
EvalCrafter
T2V-CompBench
PhyGenBench
WorldScore
WorldModelBench
HPSv2
HPSv3
ImageReward
PickScore
GenEval++
WISE benchmark
OneIG-Bench
KRIS-Bench
RISEBench
CLEVR
GQA dataset
OK-VQA
A-OKVQA
VizWiz
NoCaps
Flickr30k
# more of knowledge, reasoning and language
MMLU-CF < MMLU
MMLU-STEM < MMLU
MMLU-SR < MMLU
JMMLU
IndoMMLU
KMMLU-Pro
KMMLU-Redux
CLUEWSC
GPQA Main < GPQA
GPQA Extended < GPQA
ARC-AGI-Pub
ARC-AGI Semi-Private = ARC-AGI-1 Semi-Private
ARC-AGI-2 Semi-Private
ConceptARC
Mini-ARC
NaturalPlan
PlanBench
TravelPlanner
Blocksworld
ProntoQA
LogiQA
ReClor
AR-LSAT
LogicBench
LogicGame
GridPuzzle
Knights and Knaves
Game of 24
CLUTRR
bAbI
SpartQA
StepGame
CommonGen
ROCStories
Story Cloze
WSC273 = WSC
MultiRC
ReCoRD
CommitmentBank
SocialIQA = SIQA
Cosmos QA
QASC
SciQ
CrowS-Pairs
StereoSet
WinoBias
ToxiGen
CValues
DecodingTrust
TrustLLM
SALAD-Bench
ALERT benchmark
Do-Not-Answer
OR-Bench
SORRY-Bench
WildJailbreak
AdvBench
MaliciousInstruct
AIR-Bench 2024
WMDP-Bio
BioLP-bench
BullshitBench = BullshitBench v2, Bullshit Benchmark
SycophancyEval = SycEval
Syco-Bench
MASK benchmark
DeceptionBench
SnitchBench
PropensityBench
VibeEval
PRBench
Artificial Analysis Text to Image Arena = AA Image Arena
Artificial Analysis Music Arena
LiveBench Agentic Coding
LiveIdeaBench
LiveMathBench
LiveCodeBench v4 < LiveCodeBench
LiveMCP-101
LiveResearchBench
LiveOIBench
LiveTradeBench
Confabulations benchmark
Extended Word Connections
Creative Story-Writing Benchmark
HumanEval-Infilling = FIM benchmark
DevEval
SpatialBench
SpatialEval
VSI-Bench
ViewSpatial
MindCube
MMSI-Bench
All-Angles Bench
MMT-Bench
MMMU Val = MMMU (val)
MMLongBench-Doc = MMLongBench
LongDocURL
SlideVQA
MP-DocVQA
ChartQA-Pro
ChartMimic
Plot2Code
WebSRC
VisualWebBench
MMBench-CN < MMBench
MMBench-GUI
MMBench-Video
CV-Bench
MM-IFEval
MM-Math
PhyX
SeePhys
LogicVista
VLMs Are Blind = BlindTest
VLMs are Biased
MMHal-Bench
Object HalBench
VQA-RAD
SLAKE
PathVQA
OmniMedVQA
GMAI-MMBench
CheXpert
RadBench = ReXrank
MedQA-USMLE = USMLE
MultiMedBench
MedBench
MedCalc-Bench
MedAgentBench
MedAgentsBench
CliniBench
DiagnosisArena
NEJM Image Challenge
HealthBench Consensus < HealthBench
LLMEval-Med
MIRAGE benchmark
BigLaw Bench Hallucinations
CUAD
CaseHOLD
LawBench
LexEval
FinanceReasoning
FinanceMath
FinanceQA
FinTextQA
BizBench
DocFinQA
FinEval
CFLUE
SECQUE
VITABench
ToolHop
ToolTalk
ToolEyes
ToolQA
Seal-Tools
NESTFUL
ComplexFuncBench
HammerBench
RestBench
API-Blend
API-Bench
MetaTool
τ-bench Retail = TAU-bench Retail < tau-bench
τ-bench Airline = TAU-bench Airline < tau-bench
τ²-bench Retail = Tau2-bench Retail < tau2-bench
τ²-bench Airline < tau2-bench
τ-Voice
VoiceAgentBench
BrowseComp-Small
BrowseComp-LongContext
BrowserGym
BrowserArena
REAL Bench = REAL benchmark
Mind2Web 2
Mind2Web-Live
WebChoreArena
WebGames
WebLists
Halluminate Web Bench
Westworld Bench
OSWorld-G
OSWorld-MCP
OSWorld-Human
WorldGUI
UI-Vision
ScreenSuite
GUI-Odyssey
GUI-World
AndroidArena
AndroidLab
SPA-Bench
LlamaTouch
B-MoCA
MobileWorld
MobileAgentBench
SWE-bench Verified Mini < SWE-bench Verified
SWE-bench Bash Only
SWE-bench-CL
SWE-Bench++
SWE-Perf
SWE-MERA
SWE-Sharp-Bench
SWE-Compass
SWE-EVO
SWT-Bench
SWE-QA
NoCode-bench
OSS-Bench
RefactorBench
FEA-Bench
FeatureBench
CoreCodeBench
BugsInPy
Defects4J
ManyBugs
QuixBugs
DebugBench
CodeEditorBench
CanItEdit
EditBench
CodeClash
BigO(Bench) = BigOBench
EffiBench
ParEval
TritonBench
TritonBench-G
MultiKernelBench
robust-kbench
KernelArena
GPU MODE leaderboard
RTLLM
VerilogEval
CVDP
Verina
DafnyBench
VeriBench
miniCodeProps
FVAPPS
Dafny-synthesis
CodeScope
xCodeEval
CodeScore
CoderEval
ComplexCodeEval
CRUXEval-X
CRUXEval-O
CRUXEval-I
LiveRepoReflection
RepoQA
RepoExec
RepoEval
CrossCodeEval
DevOps-Eval
IaC-Eval
ITBench
OpenRCA
RCAEval
BIRD-Interact
BIRD-CRITIC
WikiSQL
CoSQL
SParC
Dr.Spider
TableBench
WikiTableQuestions = WTQ
TabFact
HybridQA
SpreadsheetBench Verified
SheetCopilot
DataSciBench
DSEval
DSCodeBench
BLADE benchmark
QRData
DiscoveryWorld
MLRC-Bench
MLE-Dojo
MLE-bench Lite
MLE-Live
ML-Bench
RExBench
CSR-Bench
PaperBench Code-Dev < PaperBench
ResearchCodeBench
SciReplicate-Bench
InnovatorBench
EXP-Bench
AutoExperiment
ScholarQABench
SciArena
LitQA
LitQA2
LitSearch
SciFact
QASPER
SciRIFF
SciKnowEval
SciBench
PHYSICS benchmark
OlympicArena
PhysUniBench
PhysicsEval
SuperChem
ChemLLMBench
ChemIQ
MaCBench
MatBench = Matbench Discovery
MatSciBench
GenoTEX
BioProBench
LAB-Bench 2
GeneTuring
SeqQA
ProteinLMBench
OGB = Open Graph Benchmark
ClimateBench
WeatherBench 2 < WeatherBench
EarthSE
GeoGuessr benchmark
GIFT-Eval
fev-bench
Monash archive
M4 competition
M5 competition
TabArena
TabZilla
OpenML-CC18
FrontierMath Tier 1-3 = FrontierMath Tiers 1-3 < FrontierMath
FrontierMath Open Problems < FrontierMath
HMMT February 2025 = HMMT Feb 2025, HMMT Feb 25 < HMMT
HMMT November 2025 = HMMT Nov 2025, HMMT Nov 25 < HMMT
SMT 2025
CMIMC 2025 < CMIMC
BRUMO 2025 = BRUMO25 < BRUMO
Apex Shortlist = MathArena Apex Shortlist < MathArena
ArXivMath
IMO 2024 < IMO
IMO 2026 < IMO
IMC 2025
Putnam 2024
Putnam 2025
USAMO 2026 < USAMO
USAMTS
AMO-Bench
BeyondAIME
OlymMATH
OlymMATH-HARD
PolyMath
DeepMath
RealMath
U-MATH
HARDMath
HARDMath2
MATH Level 5 = MATH Lvl 5
MATH-Perturb
MATH-P-Hard
MATH-V
GSM1K
GSM-NoOp
GSM-Hard
MultiArith
ASDiv
NumGLUE
MathQA
MathOdyssey
MathPile
Math23K
MathConstruct
MathCAMPS
ProofBench
Open Proof Corpus
ProverBench
CombiBench
ProofWriter
PutnamGAP
IneqMath
TTT-Bench
TheoremExplainBench
Epoch Benchmarking Hub
Needle Threading
NeedleBench
OpenAI MRCR 8-needle = MRCR 8-needle
OpenAI MRCR 2-needle = MRCR 2-needle
LongFuncEval
LongProc
LongReason
LongCodeBench
LongCodeU
LongMemEval-S
LV-Eval
LooGLE
LongICLBench
M4LE
Ada-LEval
XL²Bench
CLongEval
SCBench
Oolong
OOLONG-Pairs
MemoryAgentBench
MemBench
MemoryBench
BEAM benchmark
ConvoMem
PerLTQA
PersonaMem
DMR benchmark = Deep Memory Retrieval
NarrativeXL
NovelQA
BookSum
SQuALITY
GovReport
CASP
CASP15
CASP16
?FOLIO
# vision, video, audio, embeddings and arenas
ImageNet-C
ImageNet-A
ImageNet-R
ObjectNet
COCO Captions
RefCOCO+ = RefCOCOg < RefCOCO
ReasonSeg
DAVIS 2017 = DAVIS
YouTube-VOS
NYU Depth V2 = NYUv2
ETH3D
Tanks and Temples
ScanNet++
OmniDocBench v1.5 = OmniDocBench 1.5 < OmniDocBench
OmniDocBench v1.6 < OmniDocBench
CC-OCR
FUNSD
SROIE
DocLayNet
PubTabNet
OCR-Reasoning
Fox benchmark
ChartX
?Mementos
MuirBench
VStarBench = V*
CountBench = CountBenchQA
PixMo-Count
Point-Bench
RefSpatial = RefSpatial-Bench
Where2Place
RoboSpatial
EmbSpatialBench
RoboVQA
OpenEQA
EgoPlan-Bench
EgoTempo
HourVideo
MotionBench
FavorBench
TemporalBench
VideoMathQA
VideoReasonBench
Video-Holmes
VideoPhy = VideoPhy-2
Video-TT
Video-MMLU
MMVU
MMWorld
CG-Bench
InfiniBench
ALLVB
QVHighlights
TVBench
Video Detail Caption = VDC
VATEX
DiDeMo
UCF101
HMDB51
Something-Something v2
MiraBench
FVD
VBench-I2V < VBench
VBench++ < VBench
ChronoMagic-Bench
Physics-IQ
VideoVerse
WorldArena
4DWorldBench
MovieGen Audio Bench
VGGSound
AudioCaps
Clotho
MUSDB18
MusicCaps
SongEval
MusicBench
MMAU-Pro < MMAU
MMSU
Spoken-SQuAD
LLaMA Questions
SpokenWOZ
VocalBench
S2S-Arena
AMI meeting = AMI dataset
Earnings22
TED-LIUM
SPGISpeech
AISHELL
AISHELL-1
AISHELL-2
WenetSpeech
MLS benchmark = Multilingual LibriSpeech
Common Voice 15
Artificial Analysis WER = AA-WER
UTMOS
PESQ
STOI
SIM-o
TTS Leaderboard = Artificial Analysis TTS Leaderboard
Artificial Analysis Text to Video = Artificial Analysis Text-to-Video Leaderboard
Artificial Analysis Image to Video
GenAI-Bench
GenEval 2 < GenEval
HRS-Bench
TIFA
DSG-1K
DrawBench
PartiPrompts
T2I-ReasonBench
R2I-Bench
GIE-Bench
ImgEdit-Bench
MagicBrush
OmniContext
DreamBench = DreamBench++
CompBench
I2EBench
UniGenBench = UniGenBench++
CVTG-2K
TIIF-Bench
MJHQ-30K = MJHQ
CMTEB
MTEB v2 = MTEB(eng, v2)
MTEB Multilingual < MTEB
MTEB Code < MTEB
MTEB English = English MTEB < MTEB
RTEB
CoIR
CodeSearchNet
LongEmbed
NanoBEIR
TREC-DL = TREC
TREC RAG
MAIR
InstructIR
FollowIR
mFollowIR
NQ-Open
Natural Questions Open
EntityQuestions
PopQA
Bamboogle
AmbigQA
FreshQA
FanOutQA
RealTimeQA
CRUD-RAG
MIRAGE-Bench
GraphRAG-Bench
ViDoRe V2 < ViDoRe
ViDoRe V3 < ViDoRe
MMDocIR
M-BEIR
MMEB = MMEB-V2
ColBench
RewardBench M = M-RewardBench
RM-Bench
PPE benchmark = Preference Proxy Evaluations
VL-RewardBench
Multimodal RewardBench
MM-RLHF-RewardBench
JETTS
CriticBench
RealCritic
Arena-Hard v0.1
WildBench v2
Vicuna Bench
MixEval-X
Prometheus-Bench
BiGGen Bench
Coding Arena
Instruction Following Arena
Multi-Turn Arena
Chinese Arena
Creative Writing Arena
Hard Prompts Arena = Hard Prompts
LMArena WebDev = Code Arena WebDev
Agent Arena
Agent Leaderboard = Galileo Agent Leaderboard
LLM Stats
Vellum LLM Leaderboard
OpenRouter Leaderboard
SEAL Showdown
SWE-bench Pro Public = SWE-bench Pro (Public) < SWE-bench Pro
SWE-bench Pro Commercial < SWE-bench Pro
Professional Reasoning Bench
VisualToolBench
TutorBench
MultiNRC
Open Medical LLM Leaderboard
Open Arabic LLM Leaderboard = OALL
Open Ko-LLM Leaderboard
Open Japanese LLM Leaderboard
Open Portuguese LLM Leaderboard
Open VLM Leaderboard
Open Chain of Thought Leaderboard
Big Code Models Leaderboard
LLM-Perf Leaderboard
Hallucinations Leaderboard
SuperCLUE-V
SuperCLUE-Agent
SuperCLUE-Math6
C-Eval Hard < C-Eval
GAOKAO-MM
AlignBench v1.1 < AlignBench
CFBench
SysBench
CodeFuseEval
COMET metric = COMET-22
xCOMET
MetricX = MetricX-24
BLEURT
BERTScore
WMT22
WMT23
WMT24++ < WMT24
FLORES-101 < FLORES
NTREX-128
SIB-200
IrokoBench
AfriMMLU
IndicMMLU-Pro
IndicXTREME
MILU
CulturalBench
BLEnD
SEACrowd
SeaExam
M3Exam
AraGen
3LM Arabic
EuroEval = ScandEval
PIRLS
HumanEval-Mul
Codeforces Rating
TopCoder
IOI 2024 < IOI
IOI 2025 < IOI
ICPC 2025 = ICPC World Finals 2025 < ICPC
IPhO = IPhO 2025, International Physics Olympiad
IChO = International Chemistry Olympiad
IOAA
Bar Exam = Uniform Bar Exam
CFA exam = CFA Level III
MCAT
JEE Advanced
JEE Mains
Gaokao 2025
CLRS benchmark = CLRS-30
BabyLM Challenge
InterCode-CTF
NYU CTF Bench = NYU CTF
picoCTF
HackTheBox
PrimeVul
CyberMetric
SecQA
SecCodeBench
CyberSOCEval
BaxBench
AutoPatchBench
EVMbench
SCONE-bench
SusVibes
CWEval
ToolEmu
InjecAgent
BIPIA
AgentPoison
ASB benchmark = Agent Security Bench
RedCode
ST-WebAgentBench
RiOSWorld
OS-Harm
R-Judge
SafeArena
AgentSafetyBench
ShieldAgent-Bench
SafetyBench
Gray Swan Arena
StarCraft Multi-Agent Challenge = SMAC
Overcooked-AI
MeltingPot
Hanabi Challenge
GVGAI
OpenAI Gym Atari = ALE
Atari-57
DMLab-30
Craftax
MiniHack
MiniGrid
XLand-MiniGrid
D4RL
OGBench
RLBench
LIBERO-90
LIBERO-Long
LIBERO-10
LIBERO-PRO
LIBERO-Plus
RoboTwin = RoboTwin 2.0
RoboCasa365
RoboSuite
VLABench
BEHAVIOR Challenge
EmbodiedBench
ManiSkill-HAB
AgiBot World Challenge
NAVSIM
Bench2Drive
nuPlan
Waymo Open Sim Agents
Argoverse 2
PokerBench
Husky Hold'em Bench
SPIN-Bench
GTBench
ClemBench
Factorio Bench = FLE
KORGym
CivRealm
HCAST
SWAA
Upwork benchmark = UpBench
OfficeQA Pro < OfficeQA
APEX-SWE
APEX-v1-extended
Vals Finance Agent = Finance Agent v1.1
ProLawBench
CaseLaw v2
MortgageTax
μ-Bench
DeepResearchGym
DeepResearch Bench II
ResearcherBench
LiveDRBench
ReportBench
InfoDeepSeek
# more benchmarks
QuAC
Global PIQA
IndQA @ OpenAI
COLLIE
EMMA
WISE
3DMark
AgentBoard
DevQualityEval
StockBench
AbstentionBench
ClawBench
FrontierSWE
ProgramBench
# tests and indices of 2025 and 2026, and of machines
SWE-CI
Terminal-Bench Science
WebApp1K
FrontendBench
ArtifactsBench
VIBE-Bench
OctoCodingBench
Butter-Bench
TaxCalcBench
LegalAgentBench
SDBench
Verus-Bench
KernelBench-HIP
PostTrainBench
MLGym
ExploitBench
CyberSecEval 4
AIRTBench
WildGuardTest
HumaneBench
MindBench
VERA-MH
Audio MultiChallenge
Video-MME v2
RoboChallenge
VBench-Long
HaluMem
?LongWriter
?ARC Prize 2025
?ARC Prize 2026
Sudoku-Bench
Sudoku-Extreme
?Maze-Hard
FACTS Benchmark Suite
HalluLens
?LongFact
BigToM
PersonaGym
CharacterEval
RoleBench
VMLU
KoBALT
ELYZA-tasks-100
RuMMLU
M-PROMETHEUS
MLPerf Client
MLPerf Storage
Geekbench AI
Geekbench 6
?PassMark
UL Procyon
HPL-MxP
HPCG
Graph500
IO500
Global AI Vibrancy Tool
Ramp AI Index
TIOBE Index
WeirdML
LiveSWEBench
# more benchmarks, arenas and metrics
ActivityNet-QA
AdvancedIF @ Meta
AstroMLab
AutoPenBench
CASP14
CLEVRER
CNMO
CPhO
CausalVQA @ Meta
Commit0
Context-Bench @ Letta
FeatBench
GeneBench
HELM Capabilities
HELM Lite
Habitat Challenge
HiPhO
Holistic Agent Leaderboard = Princeton HAL
InfiAgent-DABench
IntPhys
IntPhys 2 @ Meta
PHYRE @ Meta
Interaction2Code
LLM Chess
Letta Leaderboard @ Letta
MCPEval
MMLU-Medical
MVPBench
MakeMeSay @ OpenAI
MathVista-mini
MineBench
MultiAgentBench
Music Arena
OCR Arena
ODinW
OSUniverse
PPTBench
PhysBench
Poker Arena
Recovery-Bench
SGI-Bench
SVG-Bench
SVGEditBench
SheetBench
SlideBench
Speech Arena
TPCx-AI
TSB-AD
TerminalBench Pro
TextQuests
TheoremBench
UI-Bench
Vibe Checker
Waymo Open Dataset Challenge @ Waymo
WildSpeech
CLIPScore = CLIP Score
DreamSim
SSIM
PSNR
ManipulaTHOR
LoCoBench
LoCoBench-Agent
ProjectEval
HackTheBox AI Range
InterCode
Cybench-Hard
BackdoorLLM
SimpleSafetyTests
WildTeaming
OpenAI Moderation Evaluation
HalluMix
FinMTEB
ChemTEB
MedTEB
CoSQA
PubMedQA-L
BioASQ
TDC
SMolInstruct
Mol-Instructions
SpectraBench
AstroBench
GeoBench
EarthVQA
ChaosBench
PDEBench
PDEArena
AirfRANS
CFDBench
EngDesign
CADBench
Text2CAD
ChipBench
HWFixBench
RobustBench
DomainBed
VTAB
ELEVATER
Winoground
SugarCrepe
VLM2-Bench
Mantis-Eval
BLINK-Twice
MMIU
MileBench
MM-NIAH
M-LongDoc
Kleister
XFUND
FinTabNet
FeTaQA
HiTab
MMTab
ChartBench
PlotQA
FigureQA
DVQA
MapQA
GeoQA
Geometry3K
UniGeo
GeoEval
MathScape
OlympiadBench-V
I-RAVEN
VCog-Bench
MEGA-Bench
HumanEval-XL
HumanEvalPack
CodeApex
ExecRepoBench
SAFIM
Long Code Arena
CodeRAG-Bench
CoIR-Bench
TransCoder
CRUST-Bench
TransRepo-bench
RustEvo
BackendBench @ Meta
HPC-Coder
`;
