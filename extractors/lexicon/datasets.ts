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
`;
