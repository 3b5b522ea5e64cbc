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
Aider Polyglot = Aider Polyglot benchmark, Aider leaderboard
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
CALVIN
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
SWE-bench-java
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
`;
