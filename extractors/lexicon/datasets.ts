/** Named corpora and data sets. */
export const datasets = `
[dataset]
C4 = Colossal Clean Crawled Corpus
mC4
?The Pile = Pile dataset @ EleutherAI
Common Pile = The Common Pile @ EleutherAI
RefinedWeb @ Technology Innovation Institute
RedPajama = RedPajama-Data @ Together AI
RedPajama-V2 < RedPajama @ Together AI
SlimPajama @ Cerebras
Dolma @ Allen Institute for AI
Dolma 3 < Dolma
Dolmino @ Allen Institute for AI
FineWeb @ Hugging Face
FineWeb-Edu < FineWeb
FineWeb2 = FineWeb 2 < FineWeb
FinePDFs @ Hugging Face
FineVideo @ Hugging Face
FineVision @ Hugging Face
FineTranslations @ Hugging Face
Cosmopedia @ Hugging Face
SmolTalk @ Hugging Face
SmolLM-Corpus @ Hugging Face
OpenR1-Math = OpenR1-Math-220k @ Hugging Face
?The Stack @ BigCode
Stack v2 < The Stack @ BigCode
The Stack v2 < The Stack @ BigCode
DCLM-Baseline = DataComp-LM
DataComp
Zyda @ Zyphra
Zyda-2 < Zyda @ Zyphra
TxT360
Nemotron-CC @ NVIDIA
Nemotron-Personas @ NVIDIA
OpenMathInstruct @ NVIDIA
OpenMathInstruct-2 < OpenMathInstruct @ NVIDIA
OpenCodeReasoning @ NVIDIA
HelpSteer @ NVIDIA
HelpSteer2 < HelpSteer @ NVIDIA
HelpSteer3 < HelpSteer @ NVIDIA
PhysicalAI-Dataset @ NVIDIA
Common Corpus @ Pleias
SYNTH @ Pleias
?ROOTS
?OSCAR
CulturaX
MADLAD-400
HPLT
BookCorpus
Books3
Project Gutenberg
WebText
OpenWebText
OpenWebMath
MegaMath
ProofPile = Proof-Pile
peS2o
S2ORC
Institutional Books
LAION-5B
LAION-400M
LAION-Aesthetics
Re-LAION-5B
COYO
Conceptual Captions
CC12M < Conceptual Captions
CC3M < Conceptual Captions
ImageNet = ImageNet-1k
MNIST
CIFAR-10
CIFAR-100
COCO = MS COCO
Open Images
Visual Genome
Places365
CelebA
FFHQ
ADE20K
KITTI
Cityscapes
Waymo Open Dataset @ Waymo
Objaverse = Objaverse-XL
ScanNet
ShapeNet
Ego4D
Ego-Exo4D
EPIC-KITCHENS
Kinetics-400
Something-Something
HowTo100M
WebVid
Panda-70M
OpenVid-1M
YouTube-8M
AudioSet
LibriSpeech
Common Voice = Mozilla Common Voice
GigaSpeech
VoxPopuli
People's Speech
?Emilia
Open X-Embodiment
DROID dataset
BridgeData
BridgeData V2 < BridgeData
AgiBot World
PixMo @ Allen Institute for AI
Docmatix @ Hugging Face
The Cauldron @ Hugging Face
LLaVA-Instruct
ShareGPT
WildChat
LMSYS-Chat-1M
OpenAssistant Conversations = OASST, OASST1
Anthropic HH-RLHF = HH-RLHF
UltraChat
UltraFeedback
Dolly 15k
Self-Instruct
Flan Collection = FLAN
Natural Instructions = Super-NaturalInstructions
OpenOrca
SlimOrca
?Magpie
WizardLM Evol-Instruct
PersonaHub
Tulu 3 SFT Mix
Dolci @ Allen Institute for AI
NuminaMath = NuminaMath-CoT
MetaMathQA
MathInstruct
DeepMath-103K
OpenThoughts
OpenThoughts-114k < OpenThoughts
OpenThoughts3 < OpenThoughts
Bespoke-Stratos-17k
s1K
LIMA
LIMR
Big-Math
DAPO-Math-17k
SWE-Gym
SWE-smith
SWE-Dev
R2E-Gym
Hermes 3 Dataset
xLAM Function Calling 60k
Glaive Function Calling
MS MARCO
Enron corpus = Enron emails
PubMed
PubMed Central
MIMIC-III = MIMIC-IV
UK Biobank
Protein Data Bank = PDB
UniProt
UniRef
Tahoe-100M
Human Cell Atlas
OpenGenome2
OMol25 = Open Molecules 2025 @ Meta
Open Catalyst = OC20
Open DAC
Materials Project
ERA5
Netflix Prize dataset
EDGAR
HarmfulQA
RealToxicityPrompts
PRM800K @ OpenAI
LongAlign
Infinity Instruct
Aya Dataset @ Cohere
xP3
OpenAlex
CORD-19
Semantic Scholar Open Research Corpus
# Small models
TinyStories
Common Crawl = CommonCrawl
# more corpora and data sets
SA-V @ Meta
SA-1B @ Meta
JFT-300M = JFT-3B @ Google
LAION-2B
LAION-COCO
LAION-DISCO-12M
DataComp-1B = DataComp-12M
CommonPool
MINT-1T
OBELICS @ Hugging Face
MMC4 = Multimodal C4
WebLI @ Google
WIT dataset
RedCaps
YFCC100M
SBU Captions
ShareGPT4V dataset
ShareGPT-4o
LLaVA-OneVision-Data
Cambrian-10M
MAmmoTH-VL
Infinity-MM
IDL corpus
OCR-IDL
PDFA dataset
Open-Sora dataset
InternVid
HD-VILA-100M
Vript
MiraData
OpenVidHD
Koala-36M
SpatialVID
OmniWorld
Nymeria @ Meta
Aria Everyday
HOT3D @ Meta
Xperience-10M
Egocentric-10K = Egocentric-100K
EgoDex @ Apple
RT-1 dataset
RoboMIND
RoboSet
RH20T
Bridge V2
Fractal dataset
OXE = Open X-Embodiment dataset
Galaxea Open-World
BEHAVIOR dataset
SmolVLA community
PhysicalAI-Robotics @ NVIDIA
Nemotron-CC-v2 @ NVIDIA
Nemotron-CC-Math @ NVIDIA
Nemotron Pretraining Dataset @ NVIDIA
Nemotron Post-Training Dataset = Nemotron-Post-Training-Dataset-v1 @ NVIDIA
Llama-Nemotron Post-Training Dataset @ NVIDIA
Nemotron-Personas-Japan < Nemotron-Personas
Nemotron-Personas-India < Nemotron-Personas
Nemotron-CrossThink @ NVIDIA
Nemotron-PrismMath @ NVIDIA
OpenCodeInstruct @ NVIDIA
OpenMathReasoning @ NVIDIA
Daring-Anteater @ NVIDIA
ChatRAG-Bench
Dolma 1.7 < Dolma
Dolma 2 < Dolma
Dolma 3 Mix = Dolma 3 Pool < Dolma
olmOCR-mix = olmOCR-mix-1025 @ Allen Institute for AI
Tulu 3 dataset = Tülu 3 Mix, tulu-3-sft-mixture
WildChat-4.8M = WildChat-1M < WildChat
WildGuardMix @ Allen Institute for AI
C4AI Aya Collection = Aya Collection @ Cohere
CulturaY
mOSCAR = OSCAR corpus
Falcon RefinedWeb
FineWeb-HQ < FineWeb
FineWeb-C < FineWeb
FineMath @ Hugging Face
FinePhrase @ Hugging Face
FineTasks @ Hugging Face
FineWiki @ Hugging Face
Stack-Edu @ Hugging Face
Python-Edu
SmolTalk2 @ Hugging Face
Magpie-Ultra = Magpie-Pro
CodeForces-CoTs @ Hugging Face
Mixture-of-Thoughts @ Hugging Face
smol-smoltalk
OpenHermes 2.5 dataset
OpenThoughts2-1M < OpenThoughts
OpenThoughts3-1.2M < OpenThoughts3
OpenThoughts-Agent < OpenThoughts
AM-DeepSeek-R1-Distilled
Dolphin-R1
s1K-1.1 < s1K
NuminaMath-1.5 < NuminaMath
NuminaMath-LEAN < NuminaMath
DeepScaleR-Preview-Dataset
Skywork-OR1-RL-Data
ORZ-57k = Open-Reasoner-Zero-57k
Eurus-2-RL-Data
Big-Math-RL-Verified
Polaris-53K
OpenWebMath-Pro
AutoMathText
InfiMM-WebMath
OpenMathInstruct-1 < OpenMathInstruct
TinyGSM
Orca-Math-200K
WebInstruct = WebInstruct-verified
MAmmoTH2
NaturalReasoning @ Meta
TextbookReasoning = MegaScience
SCP-116K
Llama-Nemotron-VLM
APPS dataset
CommitPack = CommitPackFT
StarCoderData
Rosetta Code
CodeAlpaca
Magicoder-OSS-Instruct
Evol-CodeAlpaca
OpenCodeReasoning-2 < OpenCodeReasoning
SWE-chat
CoderForge
SWE-Synth
SWE-Flow
APIGen-MT = APIGen
ToolACE
ShareGPT52K
P3 dataset = Public Pool of Prompts
Alpaca dataset = Alpaca 52k
GPT4-LLM
GPTeacher
UltraInteract
UltraMedical
Stanford Human Preferences = SHP
Arena-Human-Preference = arena-human-preference-100k, arena-human-preference-140k
LMArena-55k
Skywork-Reward-Preference
PKU-SafeRLHF
BeaverTails
Anthropic Persuasion
Anthropic Economic Index dataset
Reddit TL;DR
CNN/DailyMail
XSum
SAMSum
Gigaword
arXiv dataset
RealNews
CC-News
CC-100
CC-Stories
OpenSubtitles
Europarl
WikiMatrix
ParaCrawl
Tatoeba
UN Parallel Corpus
Pushshift
GDELT
Institutional Books 1.0
HathiTrust
Google Books corpus
Harvard Library books
European PleIAs
YouTube-Commons
Pile of Law
MultiLegalPile
CaseLaw Access Project
CourtListener
FreeLaw
PubMed Abstracts
PMC Open Access
PadChest
NIH ChestX-ray14 = ChestX-ray14
TCGA
GTEx
ADNI
Our Future Health
1000 Genomes Project = 1000 Genomes
gnomAD
ClinVar
GenBank
Gene Ontology
CELLxGENE = CZ CELLxGENE
Tabula Sapiens
Arc Virtual Cell Atlas = Virtual Cell Atlas @ Arc Institute
Parse 10M
Replogle Perturb-seq
BindingDB
ChEMBL
PubChem
DrugBank
ZINC20 = ZINC15
QM9
PCQM4Mv2
MD17
Alexandria dataset
OMat24 = Open Materials 2024 @ Meta
OC22
NOMAD
GNoME dataset
AlphaFold Protein Structure Database
SWISS-PROT
Pfam
MGnify
BFD
OpenProteinSet
SAbDab
CMIP6
ARCO-ERA5
WeatherReal
Sentinel-2 = Sentinel-1
fMoW
EuroSAT
BigEarthNet
SpaceNet
NAIP
Sloan Digital Sky Survey = SDSS
Gaia DR3
Tiny ImageNet
ImageNet-21k
Fashion-MNIST
SVHN
EMNIST
Omniglot
iNaturalist
Caltech-101 = Caltech-256
CUB-200 = CUB-200-2011
Stanford Cars
Oxford Flowers 102 = Oxford 102
Food-101
Pascal VOC
Objects365
Mapillary
BDD100K
Argoverse
PandaSet
Lyft Level 5
Comma2k19
SUN RGB-D
Matterport3D
HM3D
Replica dataset
HyperSim
TartanAir
ABO dataset
OmniObject3D
MVImgNet
CO3D
DL3DV-10K
RealEstate10K
CelebA-HQ
VoxCeleb
LFW
LSUN
AFHQ
Danbooru = Danbooru2021
WikiArt
JourneyDB
DiffusionDB
Pick-a-Pic
HPD v2
ImageRewardDB
UltraEdit
GPT-IMAGE-EDIT-1.5M
ShareGPT-4o-Image
BLIP3o-60k
OpenGPT-4o-Image
text-to-image-2M
Libri-Light
LibriTTS = LibriTTS-R
LJSpeech
VCTK
YODAS = YODAS2
MOSEL
WenetSpeech4TTS
GigaSpeech 2
SpokenSwag
Fisher corpus
Speech Commands
FSD50K
FMA dataset
MTG-Jamendo
MusicNet
Slakh2100
Lakh MIDI
GTZAN
AudioSet-strong
WavCaps
Auto-ACD
SQA3D
Kinetics-700 = Kinetics-600
Moments in Time
Charades-Ego
AVA dataset
CrossTask
YouCook2
WebVid-10M
ActivityNet Captions
Stanford Sentiment Treebank = SST-2
IMDB reviews
Yelp reviews
AG News
20 Newsgroups
CoNLL-2003
OntoNotes
SNLI
MultiNLI = MNLI
QQP
STS-B
?CoLA
PAWS
Quora Question Pairs
ConceptNet
WordNet
FrameNet
DBpedia
YAGO
?Freebase
MovieLens
Amazon Reviews
Criteo
Ames Housing
ImageNet-V2
MultiPL-T
Opus-WritingPrompts
Gutenberg DPO
PIPPA
Pygmalion dataset
Panama Papers
# corpora of all kinds
Nemotron-Pretraining-Code
?Essential-Web
Proof-Pile-2
SWE-rebench V2
OSS-Instruct
COYO-700M
Million Song Dataset
AgiBot World 2026
BC-Z
PhysicalAI-Autonomous-Vehicles
SA-Co
MegaDepth
LLaVA-Instruct-150K
PubLayNet
SynthDoG
MIMIC-CXR
UniRef50
MassiveText
OmniCorpus
`;
