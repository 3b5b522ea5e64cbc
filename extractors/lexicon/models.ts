/** Model families with their makers, and the versions and variants of them that are known by name. */
export const models = `
[model]
# Anthropic
Claude = ClaudeAI, @claudeai, claude @ Anthropic
Claude Instant < Claude
Claude 1 < Claude
Claude 2 < Claude
Claude 2.1 < Claude 2
Claude 3 < Claude
Claude 3 Opus = Claude Opus 3, Opus 3 < Claude 3
Claude 3 Sonnet = Claude Sonnet 3 < Claude 3
Claude 3 Haiku = Claude Haiku 3, Haiku 3 < Claude 3
Claude 3.5 < Claude
Claude 3.5 Sonnet = Claude Sonnet 3.5, Sonnet 3.5, 3.5 Sonnet < Claude 3.5
Claude 3.5 Haiku = Claude Haiku 3.5, Haiku 3.5, 3.5 Haiku < Claude 3.5
Claude 3.5 Opus = Claude Opus 3.5, Opus 3.5, 3.5 Opus < Claude 3.5
Claude 3.7 < Claude
Claude 3.7 Sonnet = Claude Sonnet 3.7, Sonnet 3.7, 3.7 Sonnet < Claude 3.7
Claude 3.7 Sonnet Thinking < Claude 3.7 Sonnet
Claude 4 < Claude
Claude Opus 4 = Claude 4 Opus, Opus 4 < Claude 4
Claude Sonnet 4 = Claude 4 Sonnet, Sonnet 4 < Claude 4
Claude Opus 4.1 = Claude 4.1 Opus, Opus 4.1 < Claude 4
Claude 4.5 < Claude
Claude Opus 4.5 = Claude 4.5 Opus, Opus 4.5 < Claude 4.5
Claude Sonnet 4.5 = Claude 4.5 Sonnet, Sonnet 4.5 < Claude 4.5
Claude Haiku 4.5 = Claude 4.5 Haiku, Haiku 4.5 < Claude 4.5
Claude 4.6 < Claude
Claude Opus 4.6 = Claude 4.6 Opus, Opus 4.6 < Claude 4.6
Claude Sonnet 4.6 = Claude 4.6 Sonnet, Sonnet 4.6 < Claude 4.6
Claude 4.7 < Claude
Claude Opus 4.7 = Claude 4.7 Opus, Opus 4.7 < Claude 4.7
Claude 5 < Claude
Claude Opus 5 = Claude 5 Opus, Opus 5 < Claude 5
Claude Sonnet 5 = Claude 5 Sonnet, Sonnet 5 < Claude 5
Claude Opus = ?Opus < Claude
Claude Sonnet = ?Sonnet < Claude
Claude Haiku = ?Haiku < Claude
Claude Mythos = ?Mythos, Claude Mythos Preview < Claude
Claude Gov < Claude
Golden Gate Claude < Claude 3 Sonnet
# OpenAI
GPT @ OpenAI
GPT-1 < GPT
GPT-2 < GPT
GPT-3 = GPT3, davinci < GPT
text-davinci-003 < GPT-3
InstructGPT < GPT-3
GPT-3.5 = ChatGPT-3.5 < GPT
GPT-3.5 Turbo < GPT-3.5
GPT-3.5-turbo-0613 < GPT-3.5 Turbo
GPT-4 < GPT
GPT-4 Turbo < GPT-4
GPT-4V = GPT-4 Vision < GPT-4
GPT-4-32k < GPT-4
GPT-4o = 4o, ChatGPT-4o, ChatGPT-4o-latest < GPT
GPT-4o mini = 4o-mini, 4o mini < GPT-4o
GPT-4o Realtime < GPT-4o
GPT-4o Audio < GPT-4o
GPT-4o Transcribe < GPT-4o
GPT-4o mini TTS < GPT-4o mini
GPT-4.5 = GPT-4.5 Preview < GPT
GPT-4.1 < GPT
GPT-4.1 mini < GPT-4.1
GPT-4.1 nano < GPT-4.1
GPT-5 < GPT
GPT-5 mini < GPT-5
GPT-5 nano < GPT-5
GPT-5 Pro < GPT-5
GPT-5 Thinking < GPT-5
GPT-5 Codex < GPT-5
GPT-5 Chat < GPT-5
GPT-5.1 < GPT
GPT-5.1 Instant < GPT-5.1
GPT-5.1 Thinking < GPT-5.1
GPT-5.1 Codex = Codex 5.1 < GPT-5.1
GPT-5.1 Codex Max < GPT-5.1
GPT-5.1 Codex mini < GPT-5.1
GPT-5.2 < GPT
GPT-5.2 Pro < GPT-5.2
GPT-5.2 Thinking < GPT-5.2
GPT-5.2 Instant < GPT-5.2
GPT-5.2 Codex = Codex 5.2 < GPT-5.2
GPT-5.3 < GPT
GPT-5.3 Codex = Codex 5.3 < GPT-5.3
GPT-5.3 Codex Spark < GPT-5.3 Codex
GPT-5.3 Instant < GPT-5.3
GPT-5.4 < GPT
GPT-5.4 Pro < GPT-5.4
GPT-5.4 Thinking < GPT-5.4
GPT-5.4 mini < GPT-5.4
GPT-5.4 nano < GPT-5.4
GPT-5.5 < GPT
GPT-6 < GPT
gpt-oss = GPT-OSS @ OpenAI
gpt-oss-20b = GPT-OSS 20B < gpt-oss
gpt-oss-120b = GPT-OSS 120B < gpt-oss
gpt-oss-safeguard = GPT-OSS Safeguard < gpt-oss
GPT Image @ OpenAI
GPT-Image-1 = gpt-image-1 < GPT Image
GPT-Image-1-mini < GPT Image
GPT-Image-1.5 < GPT Image
GPT Realtime = gpt-realtime @ OpenAI
gpt-realtime-mini < GPT Realtime
GPT Audio @ OpenAI
o1 = OpenAI o1 @ OpenAI
o1-preview = o1 preview < o1
o1-mini < o1
o1-pro = o1 pro mode < o1
o3 = OpenAI o3 @ OpenAI
o3-mini = OpenAI o3-mini < o3
o3-mini-high < o3-mini
o3-pro < o3
o3-deep-research < o3
o4-mini = OpenAI o4-mini @ OpenAI
o4-mini-high < o4-mini
o4-mini-deep-research < o4-mini
codex-1 @ OpenAI
codex-mini @ OpenAI
DALL-E = DALL·E, DALLE @ OpenAI
DALL-E 2 < DALL-E
DALL-E 3 < DALL-E
Sora @ OpenAI
Sora Turbo < Sora
Sora 2 < Sora
Sora 2 Pro < Sora 2
Whisper = OpenAI Whisper @ OpenAI
Whisper Large v3 < Whisper
Whisper v3 Turbo = Whisper Large v3 Turbo < Whisper
CLIP @ OpenAI
?Jukebox @ OpenAI
Point-E @ OpenAI
CriticGPT @ OpenAI
Q* @ OpenAI
Computer-Using Agent = CUA @ OpenAI
text-embedding-3 = text-embedding-3-large, text-embedding-3-small @ OpenAI
text-embedding-ada-002 = ada-002 @ OpenAI
OpenAI Five @ OpenAI
Quasar Alpha @ OpenAI
Optimus Alpha @ OpenAI
Horizon Alpha @ OpenAI
Horizon Beta @ OpenAI
Polaris Alpha @ OpenAI
?Aardvark @ OpenAI
# Google
Gemini @ Google
Gemini Pro < Gemini
Gemini Flash < Gemini
Gemini Ultra < Gemini
Gemini Nano < Gemini
Gemini Flash-Lite < Gemini
Gemini 1.0 < Gemini
Gemini 1.0 Pro < Gemini 1.0
Gemini 1.0 Ultra < Gemini 1.0
Gemini 1.5 < Gemini
Gemini 1.5 Pro < Gemini 1.5
Gemini 1.5 Flash < Gemini 1.5
Gemini 1.5 Flash-8B < Gemini 1.5 Flash
Gemini 2 < Gemini
Gemini 2.0 < Gemini
Gemini 2.0 Pro = Gemini 2 Pro, 2.0 Pro < Gemini 2.0
Gemini 2.0 Flash = Gemini 2 Flash, 2.0 Flash < Gemini 2.0
Gemini 2.0 Flash-Lite < Gemini 2.0
Gemini 2.0 Flash Thinking = Gemini Flash Thinking < Gemini 2.0 Flash
Gemini 2.5 < Gemini
Gemini 2.5 Pro = 2.5 Pro < Gemini 2.5
Gemini 2.5 Flash = 2.5 Flash < Gemini 2.5
Gemini 2.5 Flash-Lite = 2.5 Flash-Lite < Gemini 2.5
Gemini 2.5 Deep Think < Gemini 2.5
Gemini 2.5 Flash Image < Gemini 2.5
Gemini 2.5 Computer Use < Gemini 2.5
Gemini 3 = Gemini 3.0 < Gemini
Gemini 3 Pro = Gemini 3.0 Pro < Gemini 3
Gemini 3 Flash = Gemini 3.0 Flash < Gemini 3
Gemini 3 Deep Think < Gemini 3
Gemini 3 Pro Image < Gemini 3
Gemini 3.1 < Gemini
Gemini 3.1 Pro < Gemini 3.1
Gemini 3.1 Flash < Gemini 3.1
Gemini 3.1 Flash-Lite < Gemini 3.1
Gemini 3.1 Flash Live < Gemini 3.1
Gemini Deep Think = Deep Think < Gemini
Gemini Diffusion < Gemini
Gemini Embedding < Gemini
Gemini Robotics < Gemini
Gemini Robotics 1.5 < Gemini Robotics
Gemini Robotics-ER = Gemini Robotics ER < Gemini Robotics
Gemini Robotics-ER 1.5 < Gemini Robotics-ER
Gemini Robotics On-Device < Gemini Robotics
Nano Banana @ Google
Nano Banana Pro < Nano Banana
Nano Banana 2 < Nano Banana
Gemma @ Google
Gemma 2 < Gemma
Gemma 2 2B < Gemma 2
Gemma 2 9B < Gemma 2
Gemma 2 27B < Gemma 2
Gemma 3 < Gemma
Gemma 3 270M < Gemma 3
Gemma 3 1B < Gemma 3
Gemma 3 4B < Gemma 3
Gemma 3 12B < Gemma 3
Gemma 3 27B < Gemma 3
Gemma 3n < Gemma
Gemma 4 < Gemma
Gemma 4 31B < Gemma 4
Gemma 4 26B < Gemma 4
Gemma 4 E2B < Gemma 4
Gemma 4 E4B < Gemma 4
CodeGemma < Gemma
PaliGemma < Gemma
PaliGemma 2 < PaliGemma
RecurrentGemma < Gemma
ShieldGemma < Gemma
MedGemma < Gemma
TxGemma < Gemma
T5Gemma < Gemma
EmbeddingGemma < Gemma
FunctionGemma < Gemma
VaultGemma < Gemma
TranslateGemma < Gemma
DolphinGemma < Gemma
SignGemma < Gemma
DataGemma < Gemma
PaLM @ Google
PaLM 2 < PaLM
Med-PaLM < PaLM
LaMDA @ Google
Bard = Google Bard @ Google
BERT @ Google
T5 @ Google
FLAN-T5 = Flan-T5 < T5
UL2 @ Google
Switch Transformer @ Google
?Chinchilla @ Google DeepMind
?Gopher @ Google DeepMind
?Flamingo @ Google DeepMind
Gato @ Google DeepMind
Imagen @ Google
Imagen 2 < Imagen
Imagen 3 < Imagen
Imagen 4 < Imagen
Imagen 4 Ultra < Imagen 4
Veo @ Google
Veo 2 < Veo
Veo 3 < Veo
Veo 3 Fast < Veo 3
Veo 3.1 < Veo
Lyria @ Google
Lyria 2 < Lyria
Lyria 3 < Lyria
Lyria RealTime < Lyria
MusicLM @ Google
Magenta RealTime @ Google
?Chirp @ Google
?Genie @ Google DeepMind
Genie 2 < Genie
Genie 3 < Genie
SIMA @ Google DeepMind
SIMA 2 < SIMA
RT-2 @ Google DeepMind
AlphaGo @ Google DeepMind
AlphaGo Zero < AlphaGo
AlphaZero @ Google DeepMind
MuZero @ Google DeepMind
AlphaStar @ Google DeepMind
AlphaFold @ Google DeepMind
AlphaFold 2 < AlphaFold
AlphaFold 3 < AlphaFold
AlphaProteo @ Google DeepMind
AlphaGenome @ Google DeepMind
AlphaMissense @ Google DeepMind
AlphaTensor @ Google DeepMind
AlphaDev @ Google DeepMind
AlphaCode @ Google DeepMind
AlphaCode 2 < AlphaCode
AlphaGeometry @ Google DeepMind
AlphaGeometry 2 < AlphaGeometry
AlphaProof @ Google DeepMind
AlphaChip @ Google DeepMind
AlphaQubit @ Google DeepMind
AlphaEarth = AlphaEarth Foundations @ Google DeepMind
GNoME @ Google DeepMind
GraphCast @ Google DeepMind
GenCast @ Google DeepMind
WeatherNext @ Google DeepMind
WeatherNext 2 < WeatherNext
TimesFM @ Google Research
SigLIP @ Google
SigLIP 2 < SigLIP
LearnLM @ Google
AMIE @ Google
C2S-Scale @ Google
# Meta
Llama = LLaMA, LLAMA @ Meta
Llama 1 < Llama
Llama 2 < Llama
Llama 2 7B < Llama 2
Llama 2 13B < Llama 2
Llama 2 70B < Llama 2
Llama 2 Chat < Llama 2
Llama 3 < Llama
Llama 3 8B < Llama 3
Llama 3 70B < Llama 3
Llama 3 405B < Llama 3
Llama 3.1 < Llama
Llama 3.1 8B < Llama 3.1
Llama 3.1 70B < Llama 3.1
Llama 3.1 405B < Llama 3.1
Llama 3.2 < Llama
Llama 3.2 1B < Llama 3.2
Llama 3.2 3B < Llama 3.2
Llama 3.2 11B < Llama 3.2
Llama 3.2 90B < Llama 3.2
Llama 3.2 Vision < Llama 3.2
Llama 3.3 < Llama
Llama 3.3 70B < Llama 3.3
Llama 4 < Llama
Llama 4 Scout = ?Scout < Llama 4
Llama 4 Maverick = ?Maverick < Llama 4
Llama 4 Behemoth = ?Behemoth < Llama 4
Llama Guard < Llama
Llama Guard 3 < Llama Guard
Llama Guard 4 < Llama Guard
Prompt Guard @ Meta
Code Llama = CodeLlama, CodeLLaMA < Llama
?Chameleon @ Meta
SAM = Segment Anything, Segment Anything Model @ Meta
SAM 2 = SAMv2, Segment Anything 2, Segment Anything Model 2 < SAM
SAM 2.1 < SAM
SAM 3 = Segment Anything 3 < SAM
SAM 3D < SAM
SAM Audio < SAM
DINO @ Meta
DINOv2 < DINO
DINOv3 < DINO
ImageBind @ Meta
Movie Gen @ Meta
?Emu @ Meta
Make-A-Video @ Meta
AudioCraft @ Meta
MusicGen @ Meta
AudioGen @ Meta
SeamlessM4T = ?Seamless @ Meta
NLLB = No Language Left Behind @ Meta
Omnilingual ASR @ Meta
wav2vec 2.0 @ Meta
Galactica @ Meta
OPT-175B @ Meta
ESMFold @ Meta
ESM-2 @ Meta
V-JEPA @ Meta
V-JEPA 2 < V-JEPA
I-JEPA @ Meta
MobileLLM @ Meta
Code World Model = CWM @ Meta
RoBERTa @ Meta
BART @ Meta
CICERO @ Meta
TRIBE v2 @ Meta
Muse Spark @ Meta
?Avocado @ Meta
# xAI
Grok = @grok @ xAI
Grok-1 < Grok
Grok-1.5 < Grok
Grok 2 < Grok
Grok 2 mini < Grok 2
Grok 2.5 < Grok
Grok 3 < Grok
Grok 3 mini < Grok 3
Grok 4 < Grok
Grok 4 Heavy < Grok 4
Grok 4 Fast < Grok 4
Grok 4.1 < Grok
Grok 4.1 Fast < Grok 4.1
Grok 4.20 = Grok 4.2 < Grok
Grok 5 < Grok
Grok Code Fast = Grok Code Fast 1 < Grok
Grok Code < Grok
Grok Imagine @ xAI
Sonoma Sky Alpha @ xAI
# DeepSeek
DeepSeek LLM @ DeepSeek
DeepSeek Coder = DeepSeek-Coder @ DeepSeek
DeepSeek-Coder-V2 < DeepSeek Coder
DeepSeek Math = DeepSeekMath @ DeepSeek
DeepSeekMath-V2 < DeepSeek Math
DeepSeek Prover @ DeepSeek
DeepSeek-Prover-V2 < DeepSeek Prover
DeepSeek-VL @ DeepSeek
DeepSeek-VL2 < DeepSeek-VL
DeepSeek-OCR @ DeepSeek
DeepSeek-OCR 2 < DeepSeek-OCR
DeepSeek-V2 @ DeepSeek
DeepSeek-V2.5 @ DeepSeek
DeepSeek-V3 @ DeepSeek
DeepSeek-V3-0324 < DeepSeek-V3
DeepSeek-V3.1 @ DeepSeek
DeepSeek-V3.1-Terminus < DeepSeek-V3.1
DeepSeek-V3.2 @ DeepSeek
DeepSeek-V3.2-Exp < DeepSeek-V3.2
DeepSeek-V3.2-Speciale < DeepSeek-V3.2
DeepSeek-V4 @ DeepSeek
DeepSeek-V4 Pro < DeepSeek-V4
DeepSeek-V4 Flash < DeepSeek-V4
DeepSeek-R1 = R1 @ DeepSeek
DeepSeek-R1-Zero = R1-Zero < DeepSeek-R1
DeepSeek-R1-Lite = DeepSeek-R1-Lite-Preview < DeepSeek-R1
DeepSeek-R1-0528 < DeepSeek-R1
DeepSeek-R1-Distill < DeepSeek-R1
DeepSeek-R2 @ DeepSeek
Janus-Pro = DeepSeek Janus-Pro @ DeepSeek
JanusFlow @ DeepSeek
R1 1776 @ Perplexity
?Sonar @ Perplexity
# Alibaba
Qwen = Tongyi Qianwen, qwen @ Alibaba
Qwen1.5 < Qwen
Qwen2 < Qwen
Qwen2 72B < Qwen2
Qwen2-Math < Qwen2
Qwen2-Audio < Qwen2
Qwen2-VL < Qwen2
Qwen2.5 < Qwen
Qwen2.5 7B < Qwen2.5
Qwen2.5 14B < Qwen2.5
Qwen2.5 32B < Qwen2.5
Qwen2.5 72B < Qwen2.5
Qwen2.5-Coder < Qwen2.5
Qwen2.5-Coder-32B < Qwen2.5-Coder
Qwen2.5-Math < Qwen2.5
Qwen2.5-VL < Qwen2.5
Qwen2.5-VL-72B < Qwen2.5-VL
Qwen2.5-Max < Qwen2.5
Qwen2.5-Turbo < Qwen2.5
Qwen2.5-Omni < Qwen2.5
Qwen2.5-1M < Qwen2.5
Qwen3 < Qwen
Qwen3-0.6B < Qwen3
Qwen3-4B < Qwen3
Qwen3-8B < Qwen3
Qwen3-14B < Qwen3
Qwen3-32B < Qwen3
Qwen3-30B-A3B = Qwen3-30B < Qwen3
Qwen3-235B-A22B = Qwen3-235B < Qwen3
Qwen3-Max < Qwen3
Qwen3-Max-Thinking < Qwen3-Max
Qwen3-Coder < Qwen3
Qwen3-Coder-480B-A35B = Qwen3-Coder-480B < Qwen3-Coder
Qwen3-Coder-30B-A3B = Qwen3-Coder-30B < Qwen3-Coder
Qwen3-Coder-Flash < Qwen3-Coder
Qwen3-Coder-Plus < Qwen3-Coder
Qwen3-Coder-Next < Qwen3-Coder
Qwen3-Next < Qwen3
Qwen3-Next-80B-A3B = Qwen3-Next-80B < Qwen3-Next
Qwen3-VL < Qwen3
Qwen3-VL-235B-A22B = Qwen3-VL-235B < Qwen3-VL
Qwen3-Omni < Qwen3
Qwen3-TTS < Qwen3
Qwen3-ASR < Qwen3
Qwen3-Embedding < Qwen3
Qwen3-Reranker < Qwen3
Qwen3Guard < Qwen3
Qwen3.5 < Qwen
Qwen3.5-397B-A17B = Qwen3.5-397B < Qwen3.5
Qwen3.5-122B-A10B = Qwen3.5-122B < Qwen3.5
Qwen3.5-35B-A3B = Qwen3.5-35B < Qwen3.5
Qwen3.5-27B < Qwen3.5
Qwen3.5-9B < Qwen3.5
Qwen3.5-4B < Qwen3.5
Qwen3.5-Plus < Qwen3.5
Qwen3.5-Omni < Qwen3.5
Qwen3.6 < Qwen
Qwen3.6-Plus < Qwen3.6
Qwen3.6-35B-A3B = Qwen3.6-35B < Qwen3.6
Qwen3.6-27B < Qwen3.6
Qwen-VL < Qwen
Qwen-Image < Qwen
Qwen-Image-Edit < Qwen-Image
Qwen-Image-Layered < Qwen-Image
Qwen-Image-2512 < Qwen-Image
Qwen-Image-2.0 < Qwen-Image
QwQ @ Alibaba
QwQ-32B = QwQ-32B-Preview < QwQ
QVQ = QVQ-Max @ Alibaba
QVQ-72B < QVQ @ Alibaba
Wan = @Alibaba_Wan, Wan-Video @ Alibaba
Wan 2.1 < Wan
Wan 2.2 < Wan
Wan 2.5 < Wan
Wan 2.6 < Wan
Z-Image @ Alibaba
Z-Image-Turbo < Z-Image
Marco-o1 @ Alibaba
Ovis @ Alibaba
Tongyi DeepResearch @ Alibaba
?Ling @ Ant Group
Ling-1T < Ling
Ling 2.0 < Ling
Ring-1T @ Ant Group
LLaDA @ Ant Group
# Moonshot, Zhipu, MiniMax and other Chinese labs
Kimi @ Moonshot AI
Kimi k1.5 = K1.5 < Kimi
Kimi K2 < Kimi
Kimi K2-0905 < Kimi K2
Kimi K2 Thinking = K2 Thinking < Kimi K2
Kimi K2.5 = K2.5 < Kimi
Kimi K2.6 = K2.6 < Kimi
Kimi K3 < Kimi
Kimi Linear < Kimi
Kimi-VL < Kimi
Kimi-Dev = Kimi-Dev-72B < Kimi
Kimi-Audio < Kimi
Kimi-Researcher < Kimi
GLM = ChatGLM @ Zhipu AI
GLM-4 < GLM
GLM-4-9B < GLM-4
GLM-4-32B < GLM-4
GLM-4V < GLM-4
GLM-4.1V = GLM-4.1V-Thinking < GLM
GLM-4.5 < GLM
GLM-4.5 Air < GLM-4.5
GLM-4.5V < GLM-4.5
GLM-4.6 < GLM
GLM-4.6V < GLM-4.6
GLM-4.7 < GLM
GLM-4.7 Flash < GLM-4.7
GLM-5 < GLM
GLM-5 Turbo < GLM-5
GLM-5V Turbo < GLM-5
GLM-5.1 < GLM
GLM-OCR < GLM
GLM-Image < GLM
AutoGLM @ Zhipu AI
CogVideoX @ Zhipu AI
CogVideoX-5B < CogVideoX
CogView @ Zhipu AI
CogView4 < CogView
CodeGeeX @ Zhipu AI
MiniMax-Text-01 = MiniMax-01 @ MiniMax
MiniMax-M1 @ MiniMax
MiniMax-M2 @ MiniMax
MiniMax-M2.1 @ MiniMax
MiniMax-M2.5 = M2.5 @ MiniMax
MiniMax-M2.7 = M2.7 @ MiniMax
MiniMax-Speech @ MiniMax
Hailuo = Hailuo AI, MiniMax Hailuo, @Hailuo_AI @ MiniMax
Hailuo 02 < Hailuo
Hailuo 2.3 < Hailuo
Step-1V @ StepFun
?Step-2 @ StepFun
?Step-3 = Step3 @ StepFun
Step-3.5-Flash = Step 3.5 Flash @ StepFun
Step-Video-T2V = Step-Video @ StepFun
Step-Audio @ StepFun
Ernie = ERNIE @ Baidu
Ernie 4.0 = ERNIE 4.0 < Ernie
Ernie 4.5 = ERNIE 4.5 < Ernie
Ernie 5.0 = ERNIE 5.0, ERNIE 5 < Ernie
Ernie X1 = ERNIE X1 < Ernie
Ernie X1.1 < Ernie X1
PaddleOCR-VL @ Baidu
Doubao @ ByteDance
Doubao 1.5 Pro = Doubao 1.5 < Doubao
Doubao Seed 2.0 < Doubao
Seed1.5-VL @ ByteDance
Seed1.6 @ ByteDance
Seed1.8 @ ByteDance
Seed 2.0 = Seed2.0 @ ByteDance
Seed-OSS = Seed-OSS-36B @ ByteDance
Seed-Thinking @ ByteDance
Seed-Prover @ ByteDance
Seed-Coder @ ByteDance
Seedance @ ByteDance
Seedance 1.0 < Seedance
Seedance 1.5 Pro < Seedance
Seedance 2.0 = Seedance 2 < Seedance
Seedream @ ByteDance
Seedream 3.0 < Seedream
Seedream 4.0 = Seedream 4 < Seedream
Seedream 4.5 < Seedream
Seedream 5.0 = Seedream 5 < Seedream
SeedEdit @ ByteDance
BAGEL @ ByteDance
OmniHuman @ ByteDance
OmniHuman-1 < OmniHuman
UI-TARS @ ByteDance
Goku @ ByteDance
Hunyuan = HunYuan, @TencentHunyuan, @TXhunyuan @ Tencent
Hunyuan-Large < Hunyuan
Hunyuan-T1 = Hunyuan T1 < Hunyuan
Hunyuan-TurboS < Hunyuan
Hunyuan-A13B < Hunyuan
Hunyuan 2.0 < Hunyuan
HunyuanVideo = Hunyuan Video < Hunyuan
HunyuanVideo 1.5 < HunyuanVideo
HunyuanImage = Hunyuan Image < Hunyuan
HunyuanImage 2.1 < HunyuanImage
HunyuanImage 3.0 < HunyuanImage
Hunyuan3D = Hunyuan 3D < Hunyuan
Hunyuan3D-2 < Hunyuan3D
HunyuanWorld < Hunyuan
Hunyuan-MT < Hunyuan
HunyuanOCR < Hunyuan
Pangu = PanGu @ Huawei
Pangu Ultra MoE < Pangu
MiMo = @XiaomiMiMo @ Xiaomi
MiMo-7B < MiMo
MiMo-VL < MiMo
MiMo-V2-Flash < MiMo
MiMo-V2-Pro < MiMo
LongCat = @Meituan_LongCat @ Meituan
LongCat-Flash < LongCat
LongCat-Flash-Chat < LongCat-Flash
LongCat-Flash-Thinking < LongCat-Flash
LongCat-Video < LongCat
LongCat-Image < LongCat
dots.llm1 @ Xiaohongshu
dots.ocr @ Xiaohongshu
Kling = Kling Video @ Kuaishou
Kling 1.5 < Kling
Kling 1.6 < Kling
Kling 2.0 < Kling
Kling 2.1 < Kling
Kling 2.5 < Kling
Kling 2.6 < Kling
Kling 3.0 < Kling
Kling O1 < Kling
Kolors @ Kuaishou
Keye-VL @ Kuaishou
KAT-Coder @ Kuaishou
Vidu = @ViduAI_official @ Shengshu Technology
Vidu Q1 < Vidu
Vidu Q3 < Vidu
Skywork-R1V @ Kunlun Tech
SkyReels @ Kunlun Tech
Matrix-Game @ Kunlun Tech
SenseNova @ SenseTime
InternLM @ Shanghai AI Lab
InternLM2.5 < InternLM
InternLM3 < InternLM
InternVL @ Shanghai AI Lab
InternVL2.5 < InternVL
InternVL3 < InternVL
InternVL3.5 < InternVL
Intern-S1 @ Shanghai AI Lab
MiniCPM @ OpenBMB
MiniCPM-V < MiniCPM
MiniCPM-V 2.6 < MiniCPM-V
MiniCPM-V 4.5 < MiniCPM-V
MiniCPM-o 2.6 < MiniCPM
MiniCPM4 < MiniCPM
VoxCPM @ OpenBMB
Yi @ 01.AI
Yi-34B < Yi
Yi-Large < Yi
Yi-1.5 < Yi
Yi-Lightning < Yi
Yi-Coder < Yi
Aquila @ Beijing Academy of Artificial Intelligence
Emu3 @ Beijing Academy of Artificial Intelligence
BGE @ Beijing Academy of Artificial Intelligence
BGE-M3 < BGE @ Beijing Academy of Artificial Intelligence
OmniGen @ Beijing Academy of Artificial Intelligence
MAGI-1 @ Sand AI
TeleChat
XVERSE
Fish Speech = FishSpeech
CosyVoice @ Alibaba
FunASR @ Alibaba
SenseVoice @ Alibaba
IndexTTS @ Bilibili
AniSora @ Bilibili
Nanbeige
IQuest-Coder
VibeThinker = VibeThinker-1.5B @ Weibo
# Mistral
Mistral 7B @ Mistral AI
Mixtral @ Mistral AI
Mixtral 8x7B < Mixtral
Mixtral 8x22B < Mixtral
Mistral Large @ Mistral AI
Mistral Large 2 = ?Large 2 < Mistral Large
Mistral Large 3 = ?Large 3 < Mistral 3
Mistral Medium @ Mistral AI
Mistral Medium 3 = ?Medium 3 < Mistral Medium
Mistral Medium 3.1 = ?Medium 3.1 < Mistral Medium
Mistral Medium 3.5 < Mistral Medium
Mistral Small @ Mistral AI
Mistral Small 3 = ?Small 3 < Mistral Small
Mistral Small 3.1 = ?Small 3.1 < Mistral Small
Mistral Small 3.2 = ?Small 3.2 < Mistral Small
Mistral Small 4 < Mistral Small
Mistral Nemo = Mistral NeMo @ Mistral AI
Mistral 3 @ Mistral AI
Mistral OCR @ Mistral AI
Mistral OCR 3 < Mistral OCR
Mistral Saba @ Mistral AI
Mistral Embed @ Mistral AI
Ministral @ Mistral AI
Ministral 3B < Ministral
Ministral 8B < Ministral
Ministral 3 < Mistral 3
Codestral @ Mistral AI
Codestral 25.01 < Codestral
Codestral Mamba < Codestral
Codestral Embed < Codestral
Mathstral @ Mistral AI
Pixtral @ Mistral AI
Pixtral 12B < Pixtral
Pixtral Large < Pixtral
Magistral @ Mistral AI
Magistral Small < Magistral
Magistral Medium < Magistral
Devstral @ Mistral AI
Devstral 2 < Devstral
Devstral Small < Devstral
Devstral Small 2 < Devstral
Devstral Medium < Devstral
Voxtral @ Mistral AI
Voxtral TTS < Voxtral
Voxtral Transcribe < Voxtral
Leanstral @ Mistral AI
# Microsoft
Phi @ Microsoft
Phi-1 < Phi
Phi-1.5 < Phi
Phi-2 < Phi
Phi-3 < Phi
Phi-3 mini < Phi-3
Phi-3 small < Phi-3
Phi-3 medium < Phi-3
Phi-3 Vision < Phi-3
Phi-3.5 < Phi
Phi-3.5 mini < Phi-3.5
Phi-3.5 MoE < Phi-3.5
Phi-3.5 Vision < Phi-3.5
Phi-4 < Phi
Phi-4 mini < Phi-4
Phi-4 multimodal < Phi-4
Phi-4 reasoning < Phi-4
Phi-4 reasoning plus < Phi-4
Phi-4 mini flash reasoning < Phi-4 mini
Phi Silica < Phi
?Orca @ Microsoft
Orca 2 < Orca @ Microsoft
WizardLM @ Microsoft
WizardLM-2 < WizardLM
WizardCoder @ Microsoft
WizardMath @ Microsoft
Florence-2 @ Microsoft
VALL-E @ Microsoft
VibeVoice @ Microsoft
TRELLIS @ Microsoft
TRELLIS.2 < TRELLIS
OmniParser @ Microsoft
?Magma @ Microsoft
?Aurora @ Microsoft
MAI-1 = MAI-1-preview @ Microsoft AI
MAI-Voice-1 @ Microsoft AI
MAI-Image-1 @ Microsoft AI
MAI-Image-2 @ Microsoft AI
MAI-Transcribe-1 @ Microsoft AI
MAI-DS-R1 @ Microsoft
Fara-7B @ Microsoft
rStar-Math @ Microsoft
rStar2-Agent @ Microsoft
BioGPT @ Microsoft
GRIN-MoE @ Microsoft
Kosmos-2 @ Microsoft
Kosmos-1 @ Microsoft
MatterGen @ Microsoft
E5 @ Microsoft
LayoutLM @ Microsoft
DeBERTa @ Microsoft
BitNet b1.58 2B4T @ Microsoft
# NVIDIA
Nemotron @ NVIDIA
Nemotron-4 < Nemotron
Nemotron-4 340B < Nemotron-4
Nemotron-4 15B < Nemotron-4
Llama Nemotron = Llama-Nemotron < Nemotron
Llama 3.1 Nemotron 70B = Nemotron 70B < Llama Nemotron
Llama 3.1 Nemotron Ultra 253B = Llama Nemotron Ultra < Llama Nemotron
Llama 3.3 Nemotron Super 49B = Llama Nemotron Super < Llama Nemotron
Nemotron-H < Nemotron
Nemotron Nano < Nemotron
Nemotron Nano 2 = Nemotron Nano v2 < Nemotron Nano
Nemotron Super < Nemotron
Nemotron Ultra < Nemotron
Nemotron 3 < Nemotron
Nemotron 3 Nano < Nemotron 3
Nemotron 3 Super < Nemotron 3
Nemotron 3 Ultra < Nemotron 3
Minitron @ NVIDIA
Hymba @ NVIDIA
?Cosmos = NVIDIA Cosmos, Nvidia Cosmos @ NVIDIA
Cosmos Predict < Cosmos
Cosmos Transfer < Cosmos
Cosmos Reason < Cosmos
GR00T = Isaac GR00T, Project GR00T @ NVIDIA
GR00T N1 < GR00T @ NVIDIA
GR00T N1.5 < GR00T
GR00T N1.6 < GR00T
Alpamayo = Alpamayo-R1 @ NVIDIA
?Parakeet @ NVIDIA
Parakeet TDT = Parakeet TDT 0.6B < Parakeet
?Canary @ NVIDIA
NVLM @ NVIDIA
Eagle 2.5 @ NVIDIA
AceReason-Nemotron = AceReason @ NVIDIA
OpenReasoning-Nemotron @ NVIDIA
Megatron-Turing NLG @ NVIDIA
PersonaPlex @ NVIDIA
Jet-Nemotron @ NVIDIA
BioNeMo @ NVIDIA
Evo 2 @ Arc Institute
Evo @ Arc Institute
StyleGAN @ NVIDIA
VILA @ NVIDIA
SANA = ?Sana @ NVIDIA
Earth-2 @ NVIDIA
# Amazon, Apple, IBM, Salesforce, Databricks, Snowflake
Amazon Nova = ?Nova @ Amazon
Nova Pro = Amazon Nova Pro < Amazon Nova
Nova Lite = Amazon Nova Lite < Amazon Nova
Nova Micro = Amazon Nova Micro < Amazon Nova
Nova Premier = Amazon Nova Premier < Amazon Nova
Nova Canvas < Amazon Nova
Nova Reel < Amazon Nova
Nova Sonic = Amazon Nova Sonic < Amazon Nova
Nova 2 = Amazon Nova 2, Deepgram Nova-2 < Amazon Nova
Nova 2 Lite < Nova 2
Nova 2 Pro < Nova 2
Nova 2 Omni < Nova 2
Amazon Titan = Titan Text @ Amazon
Chronos @ Amazon
Chronos-2 < Chronos @ Amazon
OpenELM @ Apple
DCLM = DCLM-7B @ Apple
AIMv2 @ Apple
FastVLM @ Apple
MobileCLIP @ Apple
MobileCLIP2 < MobileCLIP @ Apple
MM1 @ Apple
MM1.5 @ Apple
?Ferret = Ferret-UI @ Apple
Depth Pro @ Apple
?SHARP @ Apple
Apple Foundation Models = AFM @ Apple
SimpleFold @ Apple
DiffuCoder @ Apple
?Granite @ IBM
Granite 3.0 < Granite
Granite 3.1 < Granite
Granite 3.2 < Granite
Granite 3.3 < Granite
Granite 4.0 = Granite 4 < Granite
Granite Docling = Granite-Docling-258M @ IBM
SmolDocling @ IBM
TinyTimeMixers @ IBM
xLAM @ Salesforce
CodeGen @ Salesforce
BLIP @ Salesforce
BLIP-2 < BLIP
BLIP3-o < BLIP
xGen = XGen @ Salesforce
Moirai @ Salesforce
CodeT5 @ Salesforce
DBRX @ Databricks
?Dolly @ Databricks
MPT @ MosaicML
MPT-7B < MPT @ MosaicML
MPT-30B < MPT @ MosaicML
?Arctic = Snowflake Arctic @ Snowflake
Firefly Image @ Adobe
Firefly Video @ Adobe
# Cohere, AI21, Reka and others
?Command @ Cohere
Command R < Command
Command R+ = Command R Plus < Command
Command R7B < Command
Command A < Command
Command A Vision < Command A
Command A Reasoning < Command A
Command A Translate < Command A
Aya @ Cohere
Aya 23 < Aya
Aya Expanse < Aya
Aya Vision < Aya
Tiny Aya < Aya
Cohere Embed @ Cohere
Embed 4 < Cohere Embed @ Cohere
Embed v3 < Cohere Embed @ Cohere
Embed v4 < Cohere Embed @ Cohere
Embed 3 < Cohere Embed @ Cohere
Cohere Rerank @ Cohere
Rerank 3 < Cohere Rerank @ Cohere
Rerank 3.5 < Cohere Rerank @ Cohere
Rerank 4 < Cohere Rerank @ Cohere
Cohere Transcribe @ Cohere
Jamba @ AI21 Labs
Jamba 1.5 < Jamba
Jamba 1.5 Large < Jamba 1.5
Jamba 1.5 Mini < Jamba 1.5
Jamba 1.6 < Jamba
Jamba Large < Jamba
Jamba Mini < Jamba
Jamba Reasoning 3B < Jamba
Jurassic-2 @ AI21 Labs
Reka Core @ Reka AI
Reka Flash @ Reka AI
Reka Flash 3 < Reka Flash
Reka Edge @ Reka AI
Inflection-1 @ Inflection AI
Inflection-2 @ Inflection AI
Inflection-2.5 @ Inflection AI
Fuyu = Fuyu-8B @ Adept AI
Palmyra @ Writer Inc.
Palmyra X5 < Palmyra
Stable Diffusion = StableDiffusion @ Stability AI
Stable Diffusion 1.5 = SD 1.5, SD1.5 < Stable Diffusion
Stable Diffusion 2.1 < Stable Diffusion
Stable Diffusion XL = SDXL < Stable Diffusion
SDXL Turbo < Stable Diffusion XL
SDXL Lightning @ ByteDance
Stable Diffusion 3 = SD3 < Stable Diffusion
Stable Diffusion 3 Medium = SD3 Medium < Stable Diffusion 3
Stable Diffusion 3.5 = SD 3.5, SD3.5 < Stable Diffusion
Stable Video Diffusion = SVD @ Stability AI
Stable Audio @ Stability AI
Stable Audio Open < Stable Audio
Stable Cascade @ Stability AI
Stable LM = StableLM @ Stability AI
Stable Fast 3D @ Stability AI
Stable Virtual Camera @ Stability AI
Stable Code = StableCode 3B @ Stability AI
FLUX = Flux @ Black Forest Labs
FLUX.1 = FLUX 1, Flux.1 < FLUX
FLUX.1 dev = FLUX.1 [dev], FLUX dev, Flux Dev < FLUX.1
FLUX.1 schnell = FLUX.1 [schnell], FLUX schnell, Flux Schnell < FLUX.1
FLUX.1 Pro = FLUX.1 [pro], FLUX Pro, Flux Pro < FLUX.1
FLUX1.1 Pro = FLUX 1.1 Pro, FLUX.1.1 Pro < FLUX
FLUX.1 Kontext = FLUX Kontext, Flux Kontext, Kontext < FLUX.1
FLUX.1 Krea < FLUX.1
FLUX.2 = FLUX 2, Flux 2 < FLUX
FLUX.2 klein = FLUX.2 [klein], Flux 2 Klein < FLUX.2
FLUX.2 Pro < FLUX.2
FLUX.2 dev < FLUX.2
Midjourney v6 = Midjourney V6 @ Midjourney
Midjourney v6.1 = Midjourney V6.1 @ Midjourney
Midjourney v7 = Midjourney V7 @ Midjourney
Midjourney v8 = Midjourney V8 @ Midjourney
?Gen-2 @ Runway
?Gen-3 = Gen-3 Alpha, Runway Gen-3 @ Runway
?Gen-4 = Runway Gen-4, Runway Gen 4 @ Runway
Gen-4 Turbo < Gen-4
Gen-4.5 = Runway Gen-4.5 @ Runway
Runway Aleph = Aleph @ Runway
?Act-One = Runway Act-One @ Runway
?Act-Two @ Runway
GWM-1 @ Runway
Dream Machine = Luma Dream Machine @ Luma AI
Ray2 = Ray 2 @ Luma AI
Ray3 = Ray 3 @ Luma AI
Uni-1 @ Luma AI
Pika 1.0 @ Pika Labs
Pika 2.0 @ Pika Labs
Pika 2.2 @ Pika Labs
Pikaffects @ Pika Labs
LTX-Video = LTX Video, LTXV @ Lightricks
LTX-2 = LTX 2 @ Lightricks
LTX-2.3 @ Lightricks
Mochi 1 = Mochi-1, ?Mochi @ Genmo
Marey @ Moonvalley
Recraft V3 @ Recraft
Recraft V4 @ Recraft
Ideogram 2.0 @ Ideogram
Ideogram 3.0 @ Ideogram
Playground v3 @ Playground AI
AuraFlow @ fal
HiDream = HiDream-I1
Chroma1-HD
PixArt = PixArt-α, PixArt-Σ
Kandinsky @ Sber
GigaChat @ Sber
YandexGPT @ Yandex
Reve Image = ?Reve, Reve Image 1.0
Suno v3.5 @ Suno
Suno v4 @ Suno
Suno v4.5 @ Suno
Suno v5 @ Suno
ACE-Step
ACE-Step 1.5 < ACE-Step
YuE
Eleven v3 = ElevenLabs v3 @ ElevenLabs
Eleven Music @ ElevenLabs
Scribe v1 = ElevenLabs Scribe @ ElevenLabs
Scribe v2 @ ElevenLabs
Sonic 2 = Cartesia Sonic @ Cartesia
Nova-3 @ Deepgram
Aura-2 @ Deepgram
Universal-2 @ AssemblyAI
EVI 3 = Hume EVI @ Hume AI
Dia-1.6B
Orpheus TTS = Orpheus @ Canopy Labs
Kokoro = Kokoro-82M, Kokoro TTS
Bark TTS
XTTS = XTTS-v2 @ Coqui
Coqui TTS @ Coqui
F5-TTS
OuteTTS
Zonos = Zonos-v0.1 @ Zyphra
Zamba @ Zyphra
Zamba2 < Zamba
ZAYA1 @ Zyphra
?Chatterbox = Chatterbox TTS @ Resemble AI
Higgs Audio
Sesame CSM = CSM-1B, Conversational Speech Model @ Sesame AI
Moshi @ Kyutai
Hibiki @ Kyutai
Helium-1 @ Kyutai
Pocket TTS @ Kyutai
Ultravox
Piper TTS
SpeechT5
?Moonshine
Canary-Qwen @ NVIDIA
# open models
BLOOM @ BigScience
BLOOMZ < BLOOM
StarCoder @ BigCode
StarCoder2 < StarCoder
SantaCoder @ BigCode
SmolLM @ Hugging Face
SmolLM2 < SmolLM
SmolLM3 < SmolLM
SmolVLM @ Hugging Face
SmolVLM2 < SmolVLM
SmolVLA @ Hugging Face
IDEFICS @ Hugging Face
Idefics2 < IDEFICS @ Hugging Face
Idefics3 < IDEFICS @ Hugging Face
Zephyr = Zephyr-7B @ Hugging Face
DistilBERT @ Hugging Face
OlympicCoder @ Hugging Face
Open-R1 @ Hugging Face
Parler-TTS @ Hugging Face
GPT-J = GPT-J-6B @ EleutherAI
GPT-Neo @ EleutherAI
GPT-NeoX = GPT-NeoX-20B @ EleutherAI
Pythia @ EleutherAI
Llemma @ EleutherAI
OLMo = Olmo @ Allen Institute for AI
OLMo 2 < OLMo
OLMo 3 = Olmo 3 < OLMo
Olmo 3.1 = OLMo 3.1 < OLMo
OLMo 3 Think < OLMo 3
OLMoE @ Allen Institute for AI
Olmo Hybrid @ Allen Institute for AI
Molmo @ Allen Institute for AI
Molmo 2 < Molmo
MolmoAct @ Allen Institute for AI
MolmoWeb @ Allen Institute for AI
Tülu = Tulu @ Allen Institute for AI
Tülu 3 = Tulu 3 < Tülu
olmOCR @ Allen Institute for AI
FlexOlmo @ Allen Institute for AI
SERA @ Allen Institute for AI
Hermes = Nous Hermes @ Nous Research
Hermes 2 < Hermes
Hermes 3 < Hermes
Hermes 4 < Hermes
Hermes 4.3 < Hermes
DeepHermes @ Nous Research
?Capybara = Nous Capybara @ Nous Research
?Dolphin
Dolphin 3.0
Vicuna @ LMSYS
?Alpaca = Stanford Alpaca @ Stanford University
?Koala @ University of California Berkeley
Guanaco
Sky-T1 = Sky-T1-32B @ University of California Berkeley
DeepScaleR = DeepScaleR-1.5B
DeepCoder = DeepCoder-14B @ Together AI
DeepSWE @ Together AI
RedPajama-INCITE @ Together AI
OpenChat
OpenHermes
?Starling = Starling-7B
Nexusflow Athene
Athene-70B < Nexusflow Athene
Athene-V2 < Nexusflow Athene
Goliath-120B
MythoMax
Airoboros
?SOLAR = Solar @ Upstage
Solar 10.7B < SOLAR
Solar Pro < SOLAR
Solar Pro 2 < SOLAR
Solar Open < SOLAR
EXAONE = Exaone @ LG AI Research
EXAONE 3.0 < EXAONE
EXAONE 3.5 < EXAONE
EXAONE 4.0 < EXAONE
EXAONE Deep < EXAONE
K-EXAONE < EXAONE
HyperCLOVA X = HyperCLOVA @ Naver
A.X @ SK Telecom
A.X K1 @ SK Telecom
Kanana @ Kakao
Motif-2.6B @ Motif Technologies
?Swallow
ELYZA LLM @ ELYZA
PLaMo @ Preferred Networks
Rakuten AI @ Rakuten
?Falcon @ Technology Innovation Institute
Falcon 40B < Falcon
Falcon 180B < Falcon
Falcon 2 < Falcon
Falcon 3 < Falcon
Falcon Mamba < Falcon
Falcon-H1 < Falcon
Falcon H1R < Falcon
Jais @ G42
K2 Think = K2-Think @ MBZUAI
ALLaM
Fanar
Sarvam-M @ Sarvam AI
Sarvam-1 @ Sarvam AI
Sarvam 105B @ Sarvam AI
Airavata
SEA-LION @ AI Singapore
Apertus @ Swiss AI Initiative
EuroLLM
Teuken-7B
Salamandra
Viking LLM
Minerva LLM
Pharia @ Aleph Alpha
?Luminous @ Aleph Alpha
Occiglot
CroissantLLM
RWKV
RWKV-7 = Goose RWKV < RWKV
Mamba 2.8B
StripedHyena @ Together AI
xLSTM-7B
LFM = Liquid Foundation Models @ Liquid AI
LFM2 < LFM
LFM2-VL < LFM2
LFM2.5 < LFM
LFM2-8B-A1B < LFM2
?Mercury @ Inception Labs
Mercury Coder < Mercury
Mercury 2 @ Inception Labs
Dream 7B
?Trinity @ Arcee AI
Trinity Mini < Trinity
Trinity Nano < Trinity
Trinity Large < Trinity
Trinity Large Preview < Trinity Large
AFM-4.5B @ Arcee AI
SuperNova @ Arcee AI
Virtuoso Arcee @ Arcee AI
INTELLECT-1 @ Prime Intellect
INTELLECT-2 @ Prime Intellect
INTELLECT-3 @ Prime Intellect
SYNTHETIC-1 @ Prime Intellect
METAGENE-1 @ Prime Intellect
Cogito @ Deep Cogito
Cogito v1 < Cogito @ Deep Cogito
Cogito v2 < Cogito @ Deep Cogito
Reflection 70B
SkyFall
Rnj-1 @ Essential AI
?Laguna @ Poolside
?Malibu @ Poolside
LTM-2 @ Magic AI
LTM-2-mini < LTM-2 @ Magic AI
?Composer @ Anysphere
Composer 1 < Composer
Composer 1.5 < Composer
Composer 2 < Composer
SWE-1 @ Codeium
SWE-1.5 @ Cognition AI
SWE-1.6 @ Cognition AI
SWE-grep @ Cognition AI
Kevin-32B @ Cognition AI
v0-1.5 @ Vercel
Relace Apply @ Relace
Sweep Next-Edit @ Sweep AI
?Zeta @ Zed Industries
Mellum @ JetBrains
Refact
aiXcoder
OpenCoder
Moondream @ M87 Labs
Moondream 2 < Moondream
Moondream 3 < Moondream
LLaVA
LLaVA-NeXT < LLaVA
LLaVA-OneVision < LLaVA
LLaVA-o1
MiniGPT-4
ShareGPT4V
Cambrian-1
Aria Rhymes @ RhymesAI
Perception Encoder @ Meta
Grounding DINO
YOLO
YOLOv8 < YOLO
YOLO11 < YOLO
YOLO26 < YOLO
DETR = RF-DETR, RT-DETR
Depth Anything
Depth Anything V2 < Depth Anything
Depth Anything 3 < Depth Anything
GOT-OCR
Surya OCR = Surya
?Nougat @ Meta
Docling Heron @ IBM
Nanonets-OCR
Nanonets-OCR2 < Nanonets-OCR
Chandra OCR
MinerU2.5
TrOCR @ Microsoft
Zero123
TripoSR @ Stability AI
Shap-E @ OpenAI
DreamFusion @ Google
ControlNet
IP-Adapter
AnimateDiff
IC-Light
Open-Sora
Open-Sora Plan
Pyramid Flow
FramePack
Self-Forcing
?Oasis @ Decart
Mirage Decart = MirageLSD @ Decart
Lucy Edit @ Decart
Odyssey-2 @ Odyssey ML
?Marble @ World Labs
RTFM @ World Labs
GameNGen @ Google
?Dreamer
DreamerV3 < Dreamer
Dreamer 4 < Dreamer
GAIA-1 @ Wayve
GAIA-2 @ Wayve
GAIA-3 @ Wayve
π0 = pi0, Pi-Zero, pi-zero @ Physical Intelligence
π0.5 = pi0.5, Pi-0.5 @ Physical Intelligence
π0.6 = pi0.6, π*0.6 @ Physical Intelligence
OpenVLA
?Octo
?Helix @ Figure AI
Helix 02 < Helix
Redwood AI @ 1X Technologies
GEN-0 @ Generalist AI
GEN-1 @ Generalist AI
Skild Brain @ Skild AI
ESM3 @ EvolutionaryScale
Chai-1 @ Chai Discovery
Chai-2 @ Chai Discovery
Boltz
Boltz-1 < Boltz
Boltz-2 < Boltz
RoseTTAFold @ University of Washington
RFdiffusion @ University of Washington
ProteinMPNN
Pangu-Weather @ Huawei
FourCastNet @ NVIDIA
AIFS @ ECMWF
Prithvi @ IBM
TabPFN @ Prior Labs
TabPFN-2.5 < TabPFN
Lag-Llama
TimeGPT @ Nixtla
ModernBERT @ Answer.AI
ColBERT @ Stanford University
ColPali
ColQwen
NV-Embed @ NVIDIA
Nomic Embed @ Nomic
Nomic Embed Code @ Nomic
Jina Embeddings @ Jina AI
jina-embeddings-v3 < Jina Embeddings @ Jina AI
jina-embeddings-v4 < Jina Embeddings @ Jina AI
Jina Reranker @ Jina AI
ReaderLM @ Jina AI
Voyage-3 = voyage-3-large @ Voyage AI
mxbai-embed @ Mixedbread
GTE @ Alibaba
SFR-Embedding @ Salesforce
MiniLM @ Microsoft
Linq-Embed
SPLADE
GLiNER
ELMo
TinyLlama
StableBeluga
OpenThinker
OpenThinker-32B < OpenThinker
OpenThinker2 < OpenThinker
OpenThinker3 < OpenThinker
Bespoke-Stratos @ Bespoke Labs
Bespoke-MiniCheck @ Bespoke Labs
LIMO
s1-32B
Light-R1
Skywork-OR1 @ Kunlun Tech
Kimina-Prover
Goedel-Prover
BFS-Prover @ ByteDance
?Aristotle @ Harmonic
?Gauss @ Math Inc.
Huginn
?Coconut @ Meta
Tiny Recursive Model = TRM @ Samsung
Hierarchical Reasoning Model = HRM @ Sapient Intelligence
Baguettotron @ Pleias
Fin-R1
BloombergGPT @ Bloomberg LP
FinGPT
Med-Gemini @ Google
Meditron @ EPFL
BioMistral
OpenBioLLM
Baichuan-M2 @ Baichuan
Baichuan 2 @ Baichuan
Baichuan-M3 @ Baichuan
II-Medical
Quiet-STaR
Pony Alpha @ Zhipu AI
Hunter Alpha @ Xiaomi
?Bonsai @ PrismML
Kani TTS = KaniTTS
NeuTTS Air = NeuTTS
Supertonic
Qwen-Audio < Qwen
Youtu-LLM @ Tencent
HY-MT @ Tencent
HY-MT1.5 < HY-MT @ Tencent
HY World @ Tencent
HY-World 1.5 < HY World @ Tencent
Hunyuan-GameCraft @ Tencent
WeDLM @ Tencent
# more models
o4 @ OpenAI
GPT-4o-2024-08-06 < GPT-4o
ChatGPT Images 2.0 = GPT-Image-2 @ OpenAI
?Strawberry = Project Strawberry @ OpenAI
Gemini-Exp-1206 = Gemini Exp 1206 < Gemini
Gemini-Exp-1114 < Gemini
Gemini-Exp-1121 < Gemini
ShieldGemma 2 < ShieldGemma
Gemma 2B < Gemma
Gemma 7B < Gemma
Gemma 4 26B A4B < Gemma 4
Gemma Scope @ Google DeepMind
Gemma Scope 2 < Gemma Scope @ Google DeepMind
T5Gemma 2 < T5Gemma
VL-JEPA @ Meta
LeJEPA @ Meta
Meta 3D Gen @ Meta
Audiobox = Audiobox Aesthetics @ Meta
InternViT @ Shanghai AI Lab
DeepSeek R1T2 = R1T2 Chimera, DeepSeek-TNG R1T2 Chimera, DeepSeek R1T2 Chimera @ TNG Technology Consulting
DeepSeek R1T = R1T Chimera @ TNG Technology Consulting
Instella @ AMD
AM-Thinking-v1
XBai o4
ViTPose = ViTPose++
ModernVBERT
LingBot-World @ Ant Group
LingBot-VLA @ Ant Group
Isaac 0.1 @ Perceptron AI
Nomos 1 @ Nous Research
NousCoder = NousCoder-14B @ Nous Research
EvoQwen2.5-VL
AxiomProver @ Axiom Math
Claude 4.1 < Claude
?Lynx @ Patronus AI
FantasyTalking
Absolute Zero Reasoner
R1-Searcher
TinySwallow @ Sakana AI
VideoLLaMA @ Alibaba
VideoLLaMA 3 < VideoLLaMA @ Alibaba
GRIN @ Microsoft
NuminaMath 7B
Nemotron 3 Nano Omni < Nemotron 3
Qwen3.5-Flash < Qwen3.5
Qwen3.6-Flash < Qwen3.6
Qwen3.6-Max < Qwen3.6
GLM-4.6V-Flash < GLM-4.6
Olmo 3 7B < OLMo 3
Olmo 3 32B < OLMo 3
Jamba2 < Jamba
Devstral 2 Small < Devstral 2
SAM 3.1 < SAM
Lyria 3 Pro < Lyria 3
Voxtral Realtime < Voxtral
Gemini 3.1 Flash TTS < Gemini 3.1 Flash
Gemini 3.1 Flash Image < Gemini 3.1 Flash
Gemini Embedding 2 < Gemini Embedding
Gemini 3.5 < Gemini
Hy3 = Hy3 Preview @ Tencent
MiMo-V2-Omni < MiMo
MiMo-V2.5 < MiMo
MiMo-V2.5-Pro < MiMo-V2.5
Ling-2.5-1T < Ling
Ring-2.5-1T @ Ant Group
Step-R1-V-Mini @ StepFun
Step-GUI @ StepFun
PaddleOCR-VL-1.5 < PaddleOCR-VL
PixVerse V5 @ PixVerse
PixVerse R1 @ PixVerse
HappyHorse = HappyHorse-1.0 @ Alibaba
Trinity Large Thinking < Trinity Large
INTELLECT-3.1 @ Prime Intellect
Cogito v2.1 < Cogito
Nova 2 Sonic < Nova 2
?Marin @ Stanford University
Marin 8B < Marin @ Stanford University
K2-V2 @ MBZUAI
LLaDA 2.0 < LLaDA
Stable DiffCoder @ ByteDance
Dream-Coder
SEED-Story @ Tencent
Janus @ DeepSeek
GOT-OCR 2.0 < GOT-OCR
LightOnOCR @ LightOn
LightOnOCR-2 < LightOnOCR @ LightOn
Chandra @ Datalab
Nemotron Parse < Nemotron
Nemotron ColEmbed < Nemotron
Nemotron Speech < Nemotron
Llama Embed Nemotron < Nemotron
Qwen3-VL-Embedding < Qwen3-VL
Qwen3-VL-Reranker < Qwen3-VL
Jina-VLM @ Jina AI
jina-embeddings-v5 @ Jina AI
Voyage 4 = voyage-4-large @ Voyage AI
pplx-embed @ Perplexity
zembed-1 @ ZeroEntropy
ColBERT-Zero @ LightOn
Holo1 @ H Company
Holo1.5 @ H Company
Holo2 @ H Company
Holo3 @ H Company
Surfer-H @ H Company
Fara @ Microsoft
GUI-Owl @ Alibaba
MAI-UI @ Alibaba
OpenCUA
PaliGemma 2 Mix < PaliGemma 2
GPT-4b micro @ OpenAI
Gemini 2.5 Flash Native Audio = Gemini 2.5 Native Audio < Gemini 2.5 Flash
Imagen 4 Fast < Imagen 4
PaLM-E @ Google
PaLI @ Google
PaLI-3 < PaLI
Minerva model @ Google
AudioLM @ Google
SoundStorm @ Google
SoundStream @ Google
Phenaki @ Google
?Parti @ Google
?Lumiere @ Google
VideoPoet @ Google
StyleDrop @ Google
Med-PaLM 2 < Med-PaLM
AlphaFold-Multimer < AlphaFold
FunSearch @ Google DeepMind
DeepNash @ Google DeepMind
RoboCat @ Google DeepMind
SayCan @ Google
RT-1 @ Google
?ELECTRA @ Google
XLNet
mT5 @ Google
ByT5 @ Google
GLaM @ Google
GShard @ Google
NeuralGCM @ Google
MetNet = MetNet-3 @ Google
MobileLLM-R1 < MobileLLM
Perception Language Model @ Meta
MetaCLIP @ Meta
MetaCLIP 2 < MetaCLIP
VGGT @ Meta
CoTracker = CoTracker3 @ Meta
?Sapiens @ Meta
Spirit LM = SpiRit-LM, Spirit-LM @ Meta
JASCO @ Meta
Meta Video Seal = Video Seal @ Meta
data2vec @ Meta
HuBERT @ Meta
Voicebox @ Meta
EnCodec = Encodec @ Meta
ConvNeXt @ Meta
DeiT @ Meta
Mask R-CNN
Faster R-CNN
XLM-R = XLM-RoBERTa @ Meta
BlenderBot @ Meta
BlenderBot 3 < BlenderBot
CM3leon @ Meta
Self-Taught Evaluator @ Meta
KernelLLM @ Meta
Meta Motivo @ Meta
Qwen VLo = Qwen-VLo @ Alibaba
QwenLong-L1 = QwenLong @ Alibaba
Qwen-MT @ Alibaba
CodeQwen = CodeQwen1.5 @ Alibaba
WebSailor @ Alibaba
WebDancer @ Alibaba
WebShaper @ Alibaba
WebWatcher @ Alibaba
VACE @ Alibaba
Wan2.2-Animate = Wan 2.2 Animate, Wan-Animate < Wan 2.2
Wan2.2-S2V = Wan-S2V < Wan 2.2
ThinkSound @ Alibaba
Animate Anyone @ Alibaba
CosyVoice 2 < CosyVoice
CosyVoice 3 < CosyVoice
GLM-Z1 < GLM
GLM-4-Plus < GLM-4
CogVLM @ Zhipu AI
CogVLM2 < CogVLM
CogAgent @ Zhipu AI
GLM-TTS < GLM
GLM-ASR < GLM
MiniMax-VL-01 @ MiniMax
MiniMax Music @ MiniMax
MiniMax Speech 02 @ MiniMax
?Moonlight = Moonlight-16B-A3B @ Moonshot AI
Skywork-o1 @ Kunlun Tech
Skywork-Reward @ Kunlun Tech
Skywork UniPic @ Kunlun Tech
Matrix-3D @ Kunlun Tech
Seed-X @ ByteDance
Seed-Music @ ByteDance
Seed-TTS @ ByteDance
SeedVR = SeedVR2 @ ByteDance
Seaweed-7B = Seaweed-APT @ ByteDance
Hyper-SD @ ByteDance
LatentSync @ ByteDance
DreamActor-M1 @ ByteDance
HuMo @ ByteDance
InfiniteYou @ ByteDance
AnimateDiff-Lightning @ ByteDance
Ouro @ ByteDance
GR-3 @ ByteDance
Video Depth Anything
Hunyuan-Avatar = HunyuanVideo-Avatar < Hunyuan
HunyuanCustom < Hunyuan
HunyuanVideo-Foley = Hunyuan Foley, Hunyuan-Foley < Hunyuan
HunyuanWorld-Voyager < HunyuanWorld
Hunyuan3D 2.1 < Hunyuan3D
PhotoMaker @ Tencent
InstantMesh @ Tencent
MimicMotion @ Tencent
Kwai Keye @ Kuaishou
ERNIE-4.5-VL < Ernie
PP-OCRv5 @ Baidu
Qianfan-VL @ Baidu
FireRedASR @ Xiaohongshu
dots.vlm1 @ Xiaohongshu
OmniGen2 @ Beijing Academy of Artificial Intelligence
Emu3.5 @ Beijing Academy of Artificial Intelligence
RoboBrain @ Beijing Academy of Artificial Intelligence
Video-XL @ Beijing Academy of Artificial Intelligence
InternLM-XComposer @ Shanghai AI Lab
InternVideo2 @ Shanghai AI Lab
InternVLA @ Shanghai AI Lab
Lumina-Image 2.0
Step1X-Edit @ StepFun
Step1X-3D @ StepFun
NextStep-1 @ StepFun
Step-Audio 2 < Step-Audio
Audio Flamingo @ NVIDIA
Audio Flamingo 3 < Audio Flamingo
Fugatto @ NVIDIA
Describe Anything Model @ NVIDIA
Nemotron-Cascade < Nemotron
Orchestrator-8B = Nemotron-Orchestrator-8B @ NVIDIA
NitroGen @ NVIDIA
GEN3C @ NVIDIA
ChronoEdit @ NVIDIA
SANA-Video @ NVIDIA
SANA-Sprint @ NVIDIA
LongLive @ NVIDIA
?Edify @ NVIDIA
Instant NeRF @ NVIDIA
FoundationPose @ NVIDIA
FoundationStereo @ NVIDIA
CorrDiff @ NVIDIA
FourCastNet 3 < FourCastNet
GenMol @ NVIDIA
La-Proteina @ NVIDIA
HOVER @ NVIDIA
Canary-1B @ NVIDIA
Mistral-NeMo-Minitron = Mistral NeMo Minitron @ NVIDIA
NextCoder @ Microsoft
VASA-1 @ Microsoft
LLaVA-Med @ Microsoft
Kosmos-2.5 @ Microsoft
BioEmu @ Microsoft
MatterSim @ Microsoft
EvoDiff @ Microsoft
Rho-1 @ Microsoft
Orca-Math @ Microsoft
NaturalSpeech @ Microsoft
FastSpeech @ Microsoft
Granite Code < Granite
Granite Guardian < Granite
Granite Speech < Granite
Granite Vision < Granite
Granite Embedding < Granite
Granite 4.0 Nano < Granite 4.0
UI-JEPA @ Apple
MGIE @ Apple
STARFlow @ Apple
?Manzano @ Apple
FS-DFM @ Apple
GTA1 @ Salesforce
CoDA-1.7B @ Salesforce
scGPT
Geneformer
Nucleotide Transformer @ InstaDeep
ProGen = ProGen3
OpenFold = OpenFold3
ESM C = ESM Cambrian @ EvolutionaryScale
CHGNet
M3GNet
ClimaX @ Microsoft
FuXi
Aardvark Weather
MedSAM
Med42
Stable LM 2 < Stable LM
OpenLLaMA
?Platypus
Yarn-Mistral
Xwin-LM
Mythalion
Noromaid
Fimbulvetr
Miqu = miqu-1-70b
Midnight Miqu
?Magnum = Magnum-v2, Magnum-v4
Lumimaid
UnslopNemo
Cydonia
Euryale
Stheno
Tiger-Gemma
Gemmasutra
Smaug = Smaug-72B @ Abacus.AI
Dracarys @ Abacus.AI
Liberated-Qwen @ Abacus.AI
LLaMA-Mesh = LLaMa-Mesh @ NVIDIA
LLaMA-Omni
?Functionary
Gorilla OpenFunctions
NexusRaven @ Nexusflow
Hermes 2 Pro < Hermes
Arctic Embed = Snowflake Arctic Embed @ Snowflake
Arctic-TILT @ Snowflake
Command Light @ Cohere
Inflection-3 = Inflection 3.0 @ Inflection AI
CrystalCoder @ LLM360
K2-65B @ LLM360
MAP-Neo
Falcon-E @ Technology Innovation Institute
Jais 2 < Jais
AceGPT
CAT3D @ Google
Wonder3D
TripoSG @ Tripo AI
Rodin Gen-2 @ Hyper3D
Sparc3D
PartCrafter
Open-Sora 2.0
EasyAnimate @ Alibaba
Kandinsky 5.0 < Kandinsky
Krea Realtime 14B = Krea Realtime @ Krea
Character-3 @ Hedra
EchoMimic @ Ant Group
Dia TTS @ Nari Labs
Llasa
Spark-TTS
MegaTTS3 = MegaTTS 3 @ ByteDance
Maya1
Marvis TTS
IndexTTS2 = IndexTTS-2 @ Bilibili
OpenAudio S1 = Fish Audio S1 @ Fish Audio
MARS5 TTS
MetaVoice-1B
StyleTTS 2 = StyleTTS2
Tortoise TTS
Riffusion
DiffRhythm
SongBloom
InspireMusic @ Alibaba
Distil-Whisper @ Hugging Face
Kyutai STT @ Kyutai
Kyutai TTS @ Kyutai
Inworld TTS = Inworld TTS-1 @ Inworld AI
Deepgram Flux @ Deepgram
Deepgram Nova-3 @ Deepgram
Tahoe-x1 @ Tahoe Therapeutics
Florence-VL @ Microsoft
SmolLM 360M < SmolLM
Nous-Hermes-2 < Hermes
Mistral 7B Instruct < Mistral 7B
Mixtral 8x22B Instruct < Mixtral 8x22B
Grok-1.5V = Grok 1.5 Vision < Grok
Grok 3 Reasoning < Grok 3
Reka Research @ Reka AI
Reka Speech @ Reka AI
Sonar Pro @ Perplexity
Sonar Reasoning @ Perplexity
Mercury Chat @ Inception Labs
HiDream-E1
Bielik
PLLuM
GPT-NL
DictaLM
OpenHathi @ Sarvam AI
Sarvam-Translate @ Sarvam AI
Llama-3-Groq-70B-Tool-Use = Llama-3-Groq-Tool-Use @ Groq
Dolphin Mistral
Dolphin-Mixtral
# more of Anthropic, OpenAI and Google
Claude 3.6 = Claude 3.6 Sonnet, Claude Sonnet 3.6, Sonnet 3.6, 3.6 Sonnet < Claude
Claude 3.5 Sonnet v2 < Claude
Claude 1.3 < Claude
GPT-4-0613 < GPT-4
GPT-4-0314 < GPT-4
GPT-4-1106-preview < GPT-4 Turbo
GPT-4-0125-preview < GPT-4 Turbo
GPT-4o-2024-05-13 < GPT-4o
GPT-4o-2024-11-20 < GPT-4o
GPT-4o mini Transcribe < GPT-4o mini
GPT-4o mini Audio < GPT-4o mini
GPT-4o mini Realtime < GPT-4o mini
GPT-4o Search Preview < GPT-4o
GPT-3.5-turbo-1106 < GPT-3.5 Turbo
GPT-3.5-turbo-instruct < GPT-3.5 Turbo
GPT-3.5-turbo-0125 < GPT-3.5 Turbo
ChatGPT Images 1.5 < GPT Image
GPT-5-high = GPT-5 (high) < GPT-5
GPT-5 medium < GPT-5
GPT-5 minimal < GPT-5
GPT-5 low < GPT-5
GPT-5 Codex mini < GPT-5 Codex
gpt-audio-mini < GPT Audio
code-davinci-002 < GPT-3
text-davinci-002 < GPT-3
text-davinci-001 < GPT-3
omni-moderation-latest = omni-moderation @ OpenAI
tts-1 = tts-1-hd @ OpenAI
whisper-1 < Whisper
Whisper Large v2 < Whisper
Whisper Large < Whisper
Whisper Medium < Whisper
Whisper Small < Whisper
Whisper Tiny < Whisper
Whisper Base < Whisper
o3 (high) = o3-high < o3
o1 (high) = o1-high < o1
o3-alpha @ OpenAI
MuseNet @ OpenAI
Image GPT = iGPT @ OpenAI
WebGPT @ OpenAI
VPT = Video PreTraining @ OpenAI
computer-use-preview @ OpenAI
CLIP ViT-L/14 = CLIP-ViT-L < CLIP
im-a-good-gpt2-chatbot = im-also-a-good-gpt2-chatbot @ OpenAI
gpt2-chatbot @ OpenAI
anonymous-chatbot @ OpenAI
Gemini 1.5 Pro-002 < Gemini 1.5 Pro
Gemini 1.5 Flash-002 < Gemini 1.5 Flash
Gemini 1.5 Pro Experimental 0801 = Gemini 1.5 Pro 0801, Gemini-1.5-Pro-Exp-0801 < Gemini 1.5 Pro
Gemini 1.5 Pro Experimental 0827 = Gemini-1.5-Pro-Exp-0827 < Gemini 1.5 Pro
Gemini 2.0 Flash Experimental = Gemini 2.0 Flash Exp < Gemini 2.0 Flash
Gemini 2.0 Flash Live < Gemini 2.0 Flash
Gemini 2.0 Flash Image = Gemini 2.0 Flash Image Generation, Gemini 2.0 Flash Native Image < Gemini 2.0 Flash
Gemini 2.0 Pro Experimental = Gemini 2.0 Pro Exp < Gemini 2.0 Pro
Gemini 2.5 Pro Experimental = Gemini 2.5 Pro Exp < Gemini 2.5 Pro
Gemini 2.5 Pro Preview = Gemini 2.5 Pro I/O Edition < Gemini 2.5 Pro
Gemini 2.5 Pro Deep Think = 2.5 Pro Deep Think < Gemini 2.5 Pro
Gemini 2.5 Flash TTS < Gemini 2.5 Flash
Gemini 2.5 Pro TTS < Gemini 2.5 Pro
Gemini 2.5 Flash Live < Gemini 2.5 Flash
Gemini Nano-2 < Gemini Nano
Gemma 1.1 < Gemma
Gemma 3n E2B < Gemma 3n
Gemma 3n E4B < Gemma 3n
Gemma-2-JPN < Gemma 2
MedGemma 1.5 < MedGemma
MedGemma 27B < MedGemma
MedGemma 4B < MedGemma
MedSigLIP @ Google
MedASR @ Google
Cell2Sentence = C2S-Scale 27B @ Google
PaLI-X < PaLI
Gecko embedding = Gecko embeddings @ Google
Imagen Video @ Google
Imagen 4.0 < Imagen
Veo 3.1 Fast < Veo 3.1
Chirp 2 @ Google
Chirp 3 @ Google
Universal Speech Model @ Google
AudioPaLM @ Google
TimesFM 2.0 < TimesFM
TimesFM 2.5 < TimesFM
?Perch @ Google DeepMind
Perch 2.0 @ Google DeepMind
AlphaTensor-Quantum @ Google DeepMind
Aeneas model = Ithaca model @ Google DeepMind
AutoRT @ Google DeepMind
RT-H @ Google DeepMind
Mobility VLA @ Google DeepMind
CoCa @ Google
MaMMUT @ Google
OWL-ViT @ Google
OWLv2 @ Google
ViT-22B @ Google
ViT-L = ViT-H
ViT-L/14 < ViT-L
SigLIP-So400m < SigLIP
Muse transformer @ Google
InstructPix2Pix
LLaMA-Adapter
PaLM 540B < PaLM
FLAN-PaLM < PaLM
FLAN-UL2 @ Google
ALBERT @ Google
MobileBERT @ Google
NASNet @ Google
PEGASUS @ Google
LongT5 @ Google
Meena @ Google
BigGAN @ Google DeepMind
WaveNet @ Google DeepMind
Tacotron @ Google
Tacotron 2 < Tacotron @ Google
WaveGrad @ Google
BigBiGAN @ Google DeepMind
TossingBot @ Google
# more of Meta, Microsoft, NVIDIA and other big firms
Llama 3-V < Llama 3
Llama 3.2 11B Vision < Llama 3.2
Llama 3.2 90B Vision < Llama 3.2
Llama 3.1 Instruct < Llama 3.1
Llama 4 Reasoning < Llama 4
Llama Guard 2 < Llama Guard
Llama Prompt Guard 2 = Prompt Guard 2 < Llama
Code Llama 70B < Code Llama
Code Llama 34B < Code Llama
Llama 65B < Llama
Llama 33B < Llama
LLaMA 13B < Llama
LLaMA 7B < Llama
?OPT = OPT-66B @ Meta
Galactica 120B @ Meta
IMAGEBIND-LLM @ Meta
SAM 3D Objects < SAM 3D
SAM 3D Body < SAM 3D
MobileSAM
EfficientSAM
FastSAM
HQ-SAM
DINOv2-L < DINOv2
Grounded SAM
Grounded SAM 2 < Grounded SAM
Web-DINO = Web-SSL @ Meta
ESM-1b @ Meta
ESM-1v @ Meta
ESM-IF1 @ Meta
Meta Large Language Model Compiler = LLM Compiler, Meta LLM Compiler @ Meta
MelodyFlow @ Meta
Seamless Interaction @ Meta
SeamlessStreaming = SeamlessExpressive @ Meta
Massively Multilingual Speech @ Meta
XLS-R @ Meta
XGLM @ Meta
NLLB-200 < NLLB
M2M-100 @ Meta
VideoJAM @ Meta
Emu Video @ Meta
Emu Edit @ Meta
PE-AV @ Meta
ActionMesh @ Meta
Locate 3D @ Meta
SeamlessM4T v2 < SeamlessM4T
CWM-32B < Code World Model
MobileLLM-Pro < MobileLLM
MobileLLM-P1 < MobileLLM
EdgeTAM @ Meta
Brain2Qwerty @ Meta
DINO.txt @ Meta
Llama Nemotron Nano < Llama Nemotron
Llama 3.1 Nemotron Nano < Llama Nemotron
Llama Nemotron Nano VL < Llama Nemotron
Llama 3.1 Nemotron 51B = Nemotron 51B < Llama Nemotron
Nemotron-3 8B < Nemotron
Nemotron 15B < Nemotron
Nemotron Nano 12B v2 VL = Nemotron Nano VL, Nemotron Nano V2 VL < Nemotron
Nemotron Nano 9B v2 = Nemotron Nano 9B, NVIDIA Nemotron Nano 9B v2 < Nemotron Nano 2
Nemotron-H 47B < Nemotron-H
Nemotron-Mini = Nemotron-Mini-4B < Nemotron
Nemotron-Research-Reasoning-Qwen-1.5B @ NVIDIA
Nemotron Elastic < Nemotron
Nemotron Content Safety < Nemotron
Llama-3.1-Minitron @ NVIDIA
ChatQA @ NVIDIA
ChatQA 2 < ChatQA @ NVIDIA
ChatQA-1.5 < ChatQA @ NVIDIA
AceMath @ NVIDIA
AceInstruct @ NVIDIA
OpenMath-Nemotron = OpenMath @ NVIDIA
OpenCodeReasoning-Nemotron @ NVIDIA
NVILA @ NVIDIA
LongVILA @ NVIDIA
VILA-U @ NVIDIA
DAM-3B @ NVIDIA
ProtGPT2
Cosmos Nemotron < Nemotron
Cosmos-Reason1 < Cosmos Reason
Cosmos-Reason2 < Cosmos Reason
Cosmos-Predict2 < Cosmos Predict
Cosmos-Predict2.5 < Cosmos Predict
Cosmos-Transfer1 < Cosmos Transfer
Cosmos-Transfer2.5 < Cosmos Transfer
Cosmos Policy < Cosmos
GR00T-Dreams < GR00T
GR00T-N1.7 < GR00T
DreamGen @ NVIDIA
Parakeet v3 = Parakeet-TDT-0.6B-v3 < Parakeet
Parakeet v2 = Parakeet-TDT-0.6B-v2 < Parakeet
Canary-Qwen-2.5B @ NVIDIA
FastConformer @ NVIDIA
BigVGAN @ NVIDIA
StyleGAN2 < StyleGAN
StyleGAN3 < StyleGAN
eDiff-I @ NVIDIA
Magic3D @ NVIDIA
MambaVision @ NVIDIA
?RADIO = C-RADIO @ NVIDIA
RADIOv2.5 < RADIO @ NVIDIA
SegFormer @ NVIDIA
Sana 1.6B < SANA
Proteina @ NVIDIA
nvClip @ NVIDIA
NV-Embed-v2 < NV-Embed
NV-Retriever @ NVIDIA
Phi-3-mini-4k < Phi-3 mini
Phi-3-mini-128k < Phi-3 mini
Phi-3.5 MoE Instruct < Phi-3.5 MoE
Phi-4 14B < Phi-4
Phi-4 mini reasoning < Phi-4 mini
Phi-4 mini instruct < Phi-4 mini
Phi-Ground @ Microsoft
Mu language model @ Microsoft
VALL-E 2 < VALL-E
VALL-E X < VALL-E
E5-Mistral = E5-Mistral-7B @ Microsoft
multilingual-e5 = multilingual-e5-large @ Microsoft
CodeBERT @ Microsoft
GraphCodeBERT @ Microsoft
UniLM @ Microsoft
BEiT @ Microsoft
BEiT-3 < BEiT @ Microsoft
Swin Transformer V2 @ Microsoft
Skala @ Microsoft
MatterTune @ Microsoft
BiomedCLIP @ Microsoft
BiomedParse @ Microsoft
RAD-DINO @ Microsoft
Prov-GigaPath = GigaPath @ Microsoft
MedImageInsight @ Microsoft
TamGen @ Microsoft
Muse WHAM @ Microsoft
VibeVoice-1.5B < VibeVoice
VibeVoice-ASR < VibeVoice
VibeVoice-Realtime < VibeVoice
BitNet b1.58
Samba model @ Microsoft
RetNet-3B @ Microsoft
LLM2CLIP @ Microsoft
Apple OpenELM @ Apple
4M model @ Apple
4M-21 @ Apple
MM-Ego @ Apple
MobileOne @ Apple
SlowFast-LLaVA @ Apple
CoreNet @ Apple
CLaRa @ Apple
Pico-Banana @ Apple
Pico-Banana-400K < Pico-Banana @ Apple
Titan Embeddings @ Amazon
Titan Multimodal Embeddings @ Amazon
Nova Multimodal Embeddings < Amazon Nova
Amazon Olympus = ?Olympus @ Amazon
Chronos-Bolt < Chronos
Nova Act model @ Amazon
Granite 3.0 8B < Granite 3.0
Granite 3.3 8B < Granite 3.3
Granite 4.0 Micro < Granite 4.0
Granite 4.0 Tiny < Granite 4.0
Granite 4.0 Small < Granite 4.0
Granite 4.0 H-Small < Granite 4.0
Granite 4.1 < Granite
Granite TimeSeries = TTM < Granite
Bamba = Bamba-9B @ IBM
Prithvi-EO-2.0 < Prithvi
TerraMind @ IBM
MoLFormer @ IBM
xLAM-2 < xLAM
xGen-MM @ Salesforce
BLIP-3 @ Salesforce
xGen-Small @ Salesforce
xGen-VideoSyn @ Salesforce
SFR-RAG @ Salesforce
SFR-Judge @ Salesforce
SFR-Embedding-Mistral < SFR-Embedding
InstructBLIP < BLIP
CodeT5+ < CodeT5
CodeGen2 < CodeGen
CodeGen2.5 < CodeGen2
DBRX Instruct < DBRX
Arctic Instruct < Arctic
Arctic-Text2SQL-R1 = Arctic-Text2SQL @ Snowflake
Arctic-Extract @ Snowflake
Firefly Image 3 < Firefly Image
Firefly Image 4 < Firefly Image
Firefly Image 5 < Firefly Image
Foundation-sec-8B @ Cisco
Toto @ Datadog
Mellum2 @ JetBrains
MAGNeT @ Meta
Titan Image Generator @ Amazon
MobileNet @ Google
MobileNetV2 < MobileNet @ Google
MobileNetV3 < MobileNet @ Google
MobileNetV4 < MobileNet @ Google
Inception v3 @ Google
DreamZero @ NVIDIA
# more of Chinese labs
DeepSeek-V1 @ DeepSeek
DeepSeek-MoE = DeepSeekMoE-16B @ DeepSeek
DeepSeek-Coder-33B < DeepSeek Coder
DeepSeek-Coder-6.7B < DeepSeek Coder
DeepSeek-Coder-V2-Lite < DeepSeek Coder
DeepSeek-Coder-V2-Instruct < DeepSeek Coder
DeepSeek-V2-Chat < DeepSeek-V2
DeepSeek-V2-Lite < DeepSeek-V2
DeepSeek-V2-0628 < DeepSeek-V2
DeepSeek-V2.5-1210 < DeepSeek-V2.5
DeepSeek-V3-Base < DeepSeek-V3
DeepSeek-V3.1-Base < DeepSeek-V3.1
DeepSeek-Prover-V1.5 < DeepSeek Prover
DeepSeek-GRM @ DeepSeek
DeepSeek-R1-Distill-Qwen-32B = R1-Distill-Qwen-32B < DeepSeek-R1-Distill
DeepSeek-R1-Distill-Qwen-14B = R1-Distill-Qwen-14B < DeepSeek-R1-Distill
DeepSeek-R1-Distill-Qwen-7B = R1-Distill-Qwen-7B < DeepSeek-R1-Distill
DeepSeek-R1-Distill-Qwen-1.5B = R1-Distill-Qwen-1.5B < DeepSeek-R1-Distill
DeepSeek-R1-Distill-Llama-70B = R1-Distill-Llama-70B < DeepSeek-R1-Distill
DeepSeek-R1-Distill-Llama-8B = R1-Distill-Llama-8B < DeepSeek-R1-Distill
DeepSeek-R1-0528-Qwen3-8B < DeepSeek-R1-0528
Janus-Pro-7B < Janus-Pro
Janus-1.3B @ DeepSeek
DreamCraft3D @ DeepSeek
Qwen-72B < Qwen
Qwen-14B < Qwen
Qwen-7B < Qwen
Qwen-Max < Qwen
Qwen-Plus < Qwen
Qwen-Turbo < Qwen
Qwen-Omni < Qwen
Qwen-Coder < Qwen
Qwen-VL-Max < Qwen-VL
Qwen-VL-Plus < Qwen-VL
Qwen-TTS < Qwen
Qwen-Embedding < Qwen
Qwen2-57B-A14B < Qwen2
Qwen2-7B < Qwen2
Qwen2-1.5B < Qwen2
Qwen2-0.5B < Qwen2
Qwen2-VL-72B < Qwen2-VL
Qwen2-VL-7B < Qwen2-VL
Qwen2-VL-2B < Qwen2-VL
Qwen2.5-0.5B < Qwen2.5
Qwen2.5-1.5B < Qwen2.5
Qwen2.5-3B < Qwen2.5
Qwen2.5-Plus < Qwen2.5
Qwen2.5-Coder-7B < Qwen2.5-Coder
Qwen2.5-Math-7B < Qwen2.5-Math
Qwen2.5-Math-72B < Qwen2.5-Math
Qwen2.5-VL-7B < Qwen2.5-VL
Qwen2.5-VL-3B < Qwen2.5-VL
Qwen2.5-VL-32B < Qwen2.5-VL
Qwen3-1.7B < Qwen3
Qwen3-VL-30B-A3B < Qwen3-VL
Qwen3-VL-8B < Qwen3-VL
Qwen3-VL-4B < Qwen3-VL
Qwen3-VL-32B < Qwen3-VL
Qwen3-Next-80B-A3B-Instruct < Qwen3-Next
Qwen3-Next-80B-A3B-Thinking < Qwen3-Next
Qwen3-4B-Thinking-2507 < Qwen3-4B
Qwen3-235B-A22B-Instruct-2507 = Qwen3-235B-A22B-2507 < Qwen3-235B-A22B
Qwen3-235B-A22B-Thinking-2507 < Qwen3-235B-A22B
Qwen3-Omni-30B-A3B < Qwen3-Omni
Qwen3-Omni-Captioner < Qwen3-Omni
Qwen3-LiveTranslate < Qwen3
Qwen3-Embedding-8B < Qwen3-Embedding
Qwen3-Embedding-0.6B < Qwen3-Embedding
Qwen3.5-2B < Qwen3.5
Qwen3.5-0.8B < Qwen3.5
Qwen-Image-Edit-2509 < Qwen-Image-Edit
Qwen-Image-Edit-2511 < Qwen-Image-Edit
Qwen-Image-Lightning < Qwen-Image
Qwen-DeepResearch < Qwen
QwQ-Max = QwQ-Max-Preview < QwQ
QVQ-72B-Preview < QVQ
Wan 1.3B < Wan
Wan2.1-1.3B < Wan
Wan2.1-14B < Wan 2.1
Wan2.1-T2V-14B < Wan 2.1
Wan2.1-I2V-14B < Wan 2.1
Wan2.2-TI2V-5B = Wan2.2-5B < Wan 2.2
Wan2.2-A14B < Wan 2.2
Wan2.2-T2V-A14B < Wan 2.2
Wan2.2-I2V-A14B < Wan 2.2
Wan 2.7 < Wan
Wan2.1-VACE = Wan VACE < Wan 2.1
Z-Image-Base < Z-Image
Z-Image-Edit < Z-Image
Z-Image-Omni-Base < Z-Image
Ovis2 < Ovis
Ovis2.5 < Ovis
Ovis-U1 < Ovis
Ovis-Image < Ovis
mPLUG-Owl @ Alibaba
mPLUG-Owl3 < mPLUG-Owl @ Alibaba
mPLUG-Owl2 < mPLUG-Owl @ Alibaba
mPLUG-DocOwl @ Alibaba
SeaLLM = SeaLLMs @ Alibaba
SeaLLM3 < SeaLLM @ Alibaba
HumanOmni @ Alibaba
R1-Omni @ Alibaba
EMO = Emote Portrait Alive @ Alibaba
FunAudioLLM @ Alibaba
Fun-CosyVoice3 @ Alibaba
Paraformer @ Alibaba
MotionShop @ Alibaba
OutfitAnyone @ Alibaba
Marco-MT @ Alibaba
Marco-o1 v2 @ Alibaba
ReCamMaster @ Kuaishou
Uni3C @ Alibaba
gte-Qwen2 = gte-Qwen2-7B-instruct < GTE
GTE-ModernBERT < GTE
Ling-lite < Ling
Ling-plus < Ling
Ling-flash-2.0 = Ling-flash < Ling
Ling-mini-2.0 = Ling-mini < Ling
Ling-Coder < Ling
Ring-flash-2.0 = Ring-flash @ Ant Group
Ring-lite @ Ant Group
Ring-mini-2.0 = Ring-mini @ Ant Group
Ming-Omni = Ming-Lite-Omni @ Ant Group
Ming-Flash-Omni @ Ant Group
Ming-UniVision @ Ant Group
LLaDA-MoE < LLaDA
LLaDA 1.5 < LLaDA
LLaDA-V < LLaDA
LLaDA2.0-flash = LLaDA2.0-mini < LLaDA 2.0
LLaDA2.1 < LLaDA
LingBot-Depth @ Ant Group
LingBot-VA @ Ant Group
Kimi-K2-Instruct < Kimi K2
Kimi-K2-Base < Kimi K2
Kimi-K2-Instruct-0905 < Kimi K2-0905
Kimi K2 Turbo < Kimi K2
Kimi-Linear-48B-A3B = Kimi Linear 48B < Kimi Linear
Kimi-VL-A3B = Kimi-VL-A3B-Thinking < Kimi-VL
Kimi k0-math = k0-math < Kimi
ChatGLM-6B < GLM
ChatGLM2-6B < GLM
ChatGLM3-6B < GLM
GLM-130B < GLM
GLM-4-Air < GLM-4
GLM-4-Flash < GLM-4
GLM-4-0520 < GLM-4
GLM-4-Long < GLM-4
GLM-4-Voice < GLM-4
GLM-4.5-X < GLM-4.5
GLM-4.5-AirX < GLM-4.5
GLM-4.5-Flash < GLM-4.5
GLM-4.7-FlashX < GLM-4.7
GLM-4.1V-9B-Thinking = GLM-4.1V-9B < GLM-4.1V
GLM-Z1-Rumination = Z1-Rumination < GLM-Z1
GLM-Z1-32B = GLM-Z1-Air < GLM-Z1
GLM-Edge < GLM
GLM-Zero = GLM-Zero-Preview < GLM
CogVideoX-2B < CogVideoX
CogVideoX1.5 < CogVideoX
CogVideo @ Zhipu AI
CogView-3 = CogView-3-Plus < CogView
WebGLM @ Zhipu AI
abab 6.5 @ MiniMax
MiniMax-M1-80k < MiniMax-M1
MiniMax-M1-40k < MiniMax-M1
MiniMax-M2-her @ MiniMax
MiniMax Image-01 = image-01 @ MiniMax
MiniMax Speech 2.5 @ MiniMax
MiniMax Speech 2.8 @ MiniMax
MiniMax Music 1.5 @ MiniMax
MiniMax Music 2.5 @ MiniMax
Hailuo MiniMax @ MiniMax
video-01 @ MiniMax
T2V-01 @ MiniMax
I2V-01 @ MiniMax
S2V-01 @ MiniMax
Step3-VL = Step3-VL-10B @ StepFun
Step-Audio-EditX < Step-Audio
Step-Audio-R1 < Step-Audio
Step-Audio-TTS < Step-Audio
Step-Video-TI2V < Step-Video-T2V
Step1X-Edit v1p2 < Step1X-Edit
StepFun-Prover @ StepFun
Step-DeepResearch @ StepFun
NextStep-1.1 @ StepFun
GELab-Zero @ StepFun
Ernie 4.5 Turbo < Ernie 4.5
Ernie X1 Turbo < Ernie X1
Ernie 4.5-VL-28B-A3B-Thinking = ERNIE-4.5-VL-28B-A3B < Ernie 4.5
Ernie 4.5-21B-A3B = ERNIE-4.5-21B-A3B-Thinking < Ernie 4.5
Ernie 4.5-300B-A47B < Ernie 4.5
Ernie 3.0 < Ernie
Ernie Lite = Ernie Speed, Ernie Tiny < Ernie
MuseSteamer @ Baidu
PP-StructureV3 @ Baidu
PP-StructureV2 @ Baidu
PP-OCRv4 @ Baidu
PP-DocLayout @ Baidu
Doubao-1.5-vision-pro < Doubao
Doubao Pro < Doubao
Doubao-1.5-thinking-pro = Doubao 1.5 Thinking < Doubao
Doubao-Seed-1.6 < Doubao
Doubao-Seed-1.8 < Doubao
Doubao-Seed-Code < Doubao
Doubao-Seed-2.0 Pro < Doubao
Seed 2.0 Pro < Seed 2.0
Seed 2.0 Lite < Seed 2.0
Seed 2.0 Mini < Seed 2.0
Seed1.5-Thinking = Seed-Thinking-v1.5 @ ByteDance
Seed1.6-Thinking < Seed1.6
Seed1.6-Flash < Seed1.6
Seed-Prover 1.5 < Seed-Prover
Seed Diffusion = Seed Diffusion Preview @ ByteDance
Seed LiveInterpret @ ByteDance
Seed LiveInterpret 2.0 < Seed LiveInterpret @ ByteDance
Seed3D @ ByteDance
Seed3D 1.0 < Seed3D @ ByteDance
Seed-ASR @ ByteDance
SeedFoley @ ByteDance
Seedream 2.0 < Seedream
Seedance 1.0 Pro < Seedance 1.0
Seedance 1.0 Lite < Seedance 1.0
Seedance 2.0 Fast < Seedance 2.0
Depth Anything V1 < Depth Anything
X-Dyna @ ByteDance
X-Portrait @ ByteDance
X-Portrait 2 < X-Portrait @ ByteDance
PersonaTalk @ ByteDance
OmniHuman-1.5 < OmniHuman
UI-TARS-1.5 < UI-TARS
UI-TARS-2 < UI-TARS
UI-TARS-7B < UI-TARS
DreamO @ ByteDance
?Waver @ ByteDance
Waver 1.0 < Waver @ ByteDance
MagicVideo @ ByteDance
MagicVideo-V2 < MagicVideo @ ByteDance
MagicAnimate @ ByteDance
PixelDance @ ByteDance
1.58-bit FLUX @ ByteDance
InfinityStar @ ByteDance
Dolphin OCR @ ByteDance
Dolphin-v2 @ ByteDance
Sa2VA @ ByteDance
Mogao @ ByteDance
Robix @ ByteDance
GR-2 @ ByteDance
GR-RL @ ByteDance
StoryMem @ ByteDance
M3-Agent @ ByteDance
Self-Forcing++ @ ByteDance
BindWeave @ ByteDance
Protenix @ ByteDance
StableToken @ Tencent
Hunyuan-DiT < Hunyuan
Hunyuan-Turbo < Hunyuan
Hunyuan-7B < Hunyuan
Hunyuan-0.5B < Hunyuan
Hunyuan-Vision-1.5 = Hunyuan Vision < Hunyuan
Hunyuan-TurboS-Vision < Hunyuan
Hunyuan 3D 2.5 < Hunyuan3D
Hunyuan3D-2mini < Hunyuan3D
Hunyuan3D-Omni < Hunyuan3D
Hunyuan3D-Part < Hunyuan3D
Hunyuan3D-PolyGen < Hunyuan3D
Hunyuan3D 3.0 < Hunyuan3D
Hunyuan3D World Model 1.0 = HunyuanWorld 1.0 < HunyuanWorld
HunyuanWorld-Mirror < HunyuanWorld
HunyuanWorld 1.1 < HunyuanWorld
HunyuanWorld 1.5 = WorldPlay < HunyuanWorld
Hunyuan-MT-7B < Hunyuan-MT
Hunyuan-MT-Chimera < Hunyuan-MT
HunyuanPortrait < Hunyuan
HunyuanVideo-I2V < HunyuanVideo
HunyuanImage 2.0 < HunyuanImage
HunyuanImage 3.0-Instruct < HunyuanImage 3.0
Hunyuan-GameCraft-2 @ Tencent
HY-Motion @ Tencent
HY-Motion 1.0 < HY-Motion @ Tencent
HY 2.0 = Tencent HY 2.0, HY 2.0 Think < Hunyuan
SongGeneration = LeVo @ Tencent
X-Omni @ Tencent
Youtu-Agent @ Tencent
Youtu-VL @ Tencent
Youtu-Embedding @ Tencent
POINTS-Reader @ Tencent
VITA-1.5 @ Tencent
ToonCrafter
DynamiCrafter @ Tencent
VideoCrafter @ Tencent
VideoCrafter2 < VideoCrafter @ Tencent
GFPGAN @ Tencent
Real-ESRGAN = ESRGAN @ Tencent
SEED-LLaMA @ Tencent
YOLO-World @ Tencent
Pangu Pro MoE = Pangu Pro < Pangu
openPangu = openPangu-Embedded, openPangu-Ultra-MoE < Pangu
Pangu 5.0 < Pangu
Pangu 5.5 < Pangu
PixArt-Alpha @ Huawei
PixArt-Sigma @ Huawei
MiMo-7B-RL < MiMo
MiMo-VL-7B < MiMo-VL
MiMo-Audio < MiMo
MiMo-Embodied < MiMo
MiMo-V2-TTS < MiMo
MiDashengLM = MiDashengLM-7B @ Xiaomi
LongCat-Flash-Omni < LongCat-Flash
LongCat-Flash-Lite < LongCat-Flash
LongCat-Flash-Thinking-2601 < LongCat-Flash-Thinking
LongCat-Audio-Codec < LongCat
LongCat-Avatar = LongCat-Video-Avatar < LongCat
LongCat-Image-Edit < LongCat-Image
InfiniteTalk = MultiTalk @ Meituan
FireRed-Image-Edit @ Xiaohongshu
FireRedTTS @ Xiaohongshu
FireRedTTS-2 < FireRedTTS @ Xiaohongshu
Kling 1.0 < Kling
Kling 1.5 Pro < Kling
Kling 2.5 Turbo < Kling 2.5
Kling 2.1 Master < Kling 2.1
Kling 2.0 Master < Kling 2.0
Kling O3 < Kling
Kling-Foley < Kling
Kling Avatar < Kling
Kolors 2.0 < Kolors
Kolors 2.1 < Kolors
KwaiCoder = KwaiCoder-AutoThink @ Kuaishou
KAT-V1 = KAT-V1-40B @ Kuaishou
KAT-Dev = KAT-Dev-32B, KAT-Dev-72B-Exp @ Kuaishou
KAT-Coder-Pro < KAT-Coder
KAT-Coder Pro V1 < KAT-Coder
Kwai Keye-VL 1.5 = Keye-VL-1.5 < Keye-VL
OneRec @ Kuaishou
Vidu 1.5 < Vidu
Vidu 2.0 < Vidu
Vidu Q2 < Vidu
Motus @ Shengshu Technology
Skywork 13B @ Kunlun Tech
Skywork-MoE @ Kunlun Tech
Skywork-SWE = Skywork-SWE-32B @ Kunlun Tech
Skywork-R1V2 < Skywork-R1V
Skywork-R1V 2.0 < Skywork-R1V
Skywork-R1V3 < Skywork-R1V
Skywork-R1V4 < Skywork-R1V
Skywork-Reward-V2 < Skywork-Reward
SkyReels-V1 < SkyReels
SkyReels-V2 < SkyReels
SkyReels-V3 < SkyReels
SkyReels-A1 < SkyReels
SkyReels-A2 < SkyReels
Matrix-Game 2.0 < Matrix-Game
Matrix-Game 3.0 < Matrix-Game
Mureka @ Kunlun Tech
Mureka O1 < Mureka @ Kunlun Tech
Mureka V7 < Mureka @ Kunlun Tech
SenseNova 5.0 < SenseNova
SenseNova 5.5 < SenseNova
SenseNova 6 = SenseNova V6 < SenseNova
SenseNova V6.5 < SenseNova
SenseNova-SI @ SenseTime
InternLM2 < InternLM
InternLM2-Math = InternLM-Math < InternLM
InternLM-XComposer-2.5 < InternLM-XComposer
InternVL2 < InternVL
InternVL 1.5 < InternVL
InternVL2-Llama3-76B < InternVL
InternVL3-78B < InternVL3
InternVL3.5-241B < InternVL3.5
InternVL3.5-241B-A28B < InternVL3.5-241B
Intern-S1-mini < Intern-S1
Intern-S1-Pro < Intern-S1
InternVideo2.5 < InternVideo2
OREAL @ Shanghai AI Lab
Lumina-T2X = Lumina-Next @ Shanghai AI Lab
Lumina-mGPT @ Shanghai AI Lab
Lumina-mGPT 2.0 < Lumina-mGPT @ Shanghai AI Lab
Lumina-DiMOO @ Shanghai AI Lab
MinerU2.0-VLM @ Shanghai AI Lab
FengWu @ Shanghai AI Lab
MiniCPM-2B < MiniCPM
MiniCPM3 = MiniCPM3-4B < MiniCPM
MiniCPM 3.0 < MiniCPM
MiniCPM4.1 < MiniCPM
MiniCPM-SALA < MiniCPM
MiniCPM-o 4.5 < MiniCPM
MiniCPM-Llama3-V 2.5 < MiniCPM-V
MiniCPM-V 4 < MiniCPM-V
MiniCPM-V 4.0 < MiniCPM-V 4
VoxCPM 1.5 < VoxCPM
VoxCPM2 < VoxCPM
Eurus
Eurus-2 < Eurus
Eurus-2-7B-PRIME < Eurus
UltraRAG @ OpenBMB
AgentCPM = AgentCPM-GUI, AgentCPM-Explore @ OpenBMB
Yi-9B < Yi
Yi-1.5-9B < Yi
Yi-6B < Yi
Yi-1.5-34B < Yi-1.5
Yi-VL < Yi
Yi-Coder-9B < Yi-Coder
Yi-Vision < Yi
BGE-Reranker < BGE
bge-reranker-v2-m3 < BGE-Reranker
BGE-large = bge-large-en, bge-base, bge-small < BGE
bge-large-en-v1.5 < BGE-large
BGE-VL < BGE
BGE-ICL = bge-en-icl < BGE
Emu2 @ Beijing Academy of Artificial Intelligence
EVA-CLIP @ Beijing Academy of Artificial Intelligence
EVA-02 @ Beijing Academy of Artificial Intelligence
Aquila2 < Aquila
Infinity-Parser
RoboBrain 2.0 < RoboBrain
daVinci-MagiHuman @ Sand AI
TeleChat2 < TeleChat
TeleChat3 < TeleChat
Spark X1 = iFlytek Spark X1, Xinghuo X1 @ iFlytek
iFlytek Spark = Xinghuo @ iFlytek
Spark V4.0 @ iFlytek
Baichuan 4 @ Baichuan
Baichuan-M1 @ Baichuan
Baichuan-Omni @ Baichuan
Baichuan-Omni-1.5 < Baichuan-Omni @ Baichuan
Baichuan-Audio @ Baichuan
360Zhinao
Light-R1-32B
Tiny-R1 = TinyR1-32B
Nanbeige4.1-3B = Nanbeige4.1 < Nanbeige
Nanbeige4-3B = Nanbeige4 < Nanbeige
IQuest-Coder-V1 = IQuest-Coder-V1-40B < IQuest-Coder
OpenCoder-8B < OpenCoder
SoulX-Podcast
Fun-Audio-Chat @ Alibaba
AutoGLM-Phone = AutoGLM-Phone-9B < AutoGLM
Ovi @ Character.AI
Kandinsky 4.0 < Kandinsky
Kandinsky 3 < Kandinsky
# more of European and other labs
Mistral 7B v0.1 < Mistral 7B
Mistral 7B v0.2 = Mistral-7B-Instruct-v0.2 < Mistral 7B
Mistral 7B v0.3 = Mistral-7B-Instruct-v0.3 < Mistral 7B
Mistral Large 2407 < Mistral Large 2
Mistral Large 2411 < Mistral Large
Mistral Small 22B < Mistral Small
Mistral Small 24B < Mistral Small
Mistral Small 2409 < Mistral Small
Mistral Small 2501 < Mistral Small 3
Mistral Nemo 12B = Mistral-Nemo-Instruct < Mistral Nemo
Mistral Next @ Mistral AI
Mistral Tiny @ Mistral AI
Mistral Moderation @ Mistral AI
Mistral Medium 2505 < Mistral Medium 3
Mistral OCR 2 < Mistral OCR
Ministral 14B < Ministral
Ministral 3 14B < Ministral
Ministral 3 8B < Ministral 3
Ministral 3 3B < Ministral 3
Codestral 22B < Codestral
Codestral 2501 < Codestral
Codestral 2508 = Codestral 25.08 < Codestral
Devstral Small 1.1 < Devstral Small
Devstral Small 2507 < Devstral Small
Magistral Small 1.2 < Magistral Small
Magistral Medium 1.2 < Magistral Medium
Magistral 1.2 < Magistral
Voxtral Small < Voxtral
Voxtral Mini < Voxtral
Voxtral Mini Transcribe < Voxtral Transcribe
Voxtral Transcribe 2 < Voxtral
Voxtral Small 24B < Voxtral Small
Mixtral 8x7B Instruct < Mixtral 8x7B
Zephyr 141B-A35B = Zephyr 141B < Zephyr
SmolVLM-256M < SmolVLM
SmolVLM-500M < SmolVLM
SmolVLM-2.2B < SmolVLM
SmolLM2-1.7B < SmolLM2
SmolLM2-135M < SmolLM2
SmolLM2-360M < SmolLM2
SmolLM3-3B < SmolLM3
StarCoder2-15B < StarCoder2
StarCoder2-7B < StarCoder2
StarCoder2-3B < StarCoder2
StarChat
OctoPack = OctoCoder
Lucie-7B
Gaperon
EuroBERT
EuroLLM-9B < EuroLLM
EuroLLM-22B < EuroLLM
TildeOpen = TildeOpen LLM
OpenEuroLLM
Poro = Poro 34B @ Silo AI
Viking 7B @ Silo AI
GPT-SW3
NorMistral
Apertus 70B < Apertus
Apertus 8B < Apertus
Pleias-RAG = Pleias-RAG-350M @ Pleias
Monad @ Pleias
CamemBERT
FlauBERT
Teuken = OpenGPT-X
LeoLM
SauerkrautLM
Luminous Supreme @ Aleph Alpha
DiscoLM
Kyutai Unmute = ?Unmute @ Kyutai
MoshiVis @ Kyutai
Mimi codec @ Kyutai
?Helium @ Kyutai
Hibiki-Zero @ Kyutai
Stable Diffusion 3.5 Large = SD3.5 Large < Stable Diffusion 3.5
Stable Diffusion 3.5 Large Turbo < Stable Diffusion 3.5
Stable Diffusion 3.5 Medium = SD3.5 Medium < Stable Diffusion 3.5
Stable Diffusion 3 Ultra = Stable Image Ultra @ Stability AI
Stable Image Core @ Stability AI
Stable Diffusion 3 Large < Stable Diffusion 3
Stable Diffusion 2 = SD2 < Stable Diffusion
Stable Diffusion 1.4 = SD 1.4 < Stable Diffusion
Stable Zero123 @ Stability AI
Stable Audio 2.0 < Stable Audio
Stable Audio 2.5 < Stable Audio
Stable Audio Open Small < Stable Audio Open
Stable Point Aware 3D = SPAR3D @ Stability AI
Stable Video 4D = SV4D @ Stability AI
SV4D 2.0 @ Stability AI
Stable Video 3D = SV3D @ Stability AI
Stable LM 3B < Stable LM
Stable Beluga 2 @ Stability AI
Stable Doodle @ Stability AI
Japanese Stable LM @ Stability AI
SDXL 1.0 < Stable Diffusion XL
SDXL Refiner < Stable Diffusion XL
Segmind SSD-1B = SSD-1B
LCM-SDXL
Pony Diffusion = PonyXL
Pony Diffusion V6 XL < Pony Diffusion
Pony V7 = Pony Diffusion V7
Illustrious XL
NoobAI-XL
Animagine XL
Juggernaut XL
RealVisXL
DreamShaper = DreamShaper XL
Realistic Vision
epiCRealism
Flux Lite
Flux.1 Lite
FLUX.1 Redux = FLUX.1 Redux [dev], Flux Redux < FLUX.1
FLUX.1 Fill = FLUX.1 Fill [dev], Flux Fill < FLUX.1
FLUX.1 Canny = FLUX.1 Depth < FLUX.1
FLUX.1 Tools = FLUX Tools < FLUX.1
FLUX1.1 Pro Ultra = FLUX1.1 [pro] Ultra < FLUX
FLUX.1 Kontext dev = FLUX.1 Kontext [dev], Flux Kontext Dev < FLUX.1 Kontext
FLUX.1 Kontext Pro = FLUX.1 Kontext [pro] < FLUX.1 Kontext
FLUX.1 Kontext Max = FLUX.1 Kontext [max] < FLUX.1 Kontext
FLUX.1 Krea dev = FLUX.1 Krea [dev] < FLUX.1 Krea
FLUX.2 Max = FLUX.2 [max] < FLUX.2
FLUX.2 Flex = FLUX.2 [flex] < FLUX.2
FLUX.2 klein 4B < FLUX.2 klein
FLUX.2 klein 9B < FLUX.2 klein
Self-Flow @ Black Forest Labs
Shuttle 3 Diffusion = Shuttle 3
Flex.1-alpha
Flex.2-preview
Bria 3.2 = Bria FIBO, FIBO
Krea 1 @ Krea
Midjourney v5 @ Midjourney
Midjourney v5.2 @ Midjourney
Midjourney v4 @ Midjourney
Midjourney Niji @ Midjourney
Niji 6 @ Midjourney
Niji 7 @ Midjourney
Runway Gen-1 @ Runway
Gen-3 Alpha Turbo < Gen-3
Runway Frames @ Runway
Gen-4 Image = Runway Gen-4 Image < Gen-4
Ray 1.6 = Luma Ray 1.6 @ Luma AI
Luma Photon = ?Photon @ Luma AI
Ray3.14 @ Luma AI
Ray3 Modify @ Luma AI
Ray2 Flash @ Luma AI
Pika 1.5 @ Pika Labs
Pika 2.1 @ Pika Labs
Pika 2.5 @ Pika Labs
LTXV 13B = LTX-Video 13B < LTX-Video
LTX-2 19B < LTX-2
Ideogram 1.0 @ Ideogram
Ideogram 2a @ Ideogram
Ideogram Character @ Ideogram
PixVerse V4 @ PixVerse
PixVerse V4.5 < PixVerse V4 @ PixVerse
PixVerse V5.5 @ PixVerse
PixVerse V5.6 @ PixVerse
Hedra Character-2 @ Hedra
Genmo Mochi @ Genmo
Higgsfield Soul @ Higgsfield
Higgsfield DoP @ Higgsfield
Playground v2.5 @ Playground AI
Playground v2 @ Playground AI
Marey 1.5 @ Moonvalley
Amazon Nova Reel 1.1 < Nova Reel
Vchitect
Vchitect-2.0 < Vchitect
ModelScopeT2V @ Alibaba
ZeroScope
Rhymes Allegro @ RhymesAI
StreamDiffusion
StreamDiffusionV2 < StreamDiffusion
Causal Forcing
Rolling Forcing
FastWan @ Hao AI Lab
Phantom-Wan = Phantom-Wan-14B @ ByteDance
Wan-Move @ Alibaba
FlashVSR
SUPIR
CCSR
Upscale-A-Video
AuraSR @ fal
Clarity Upscaler
IDM-VTON
CatVTON
OOTDiffusion
ACE++ @ Alibaba
UniControl
In-Context LoRA
BrushNet
PowerPaint
RMBG
RMBG-2.0 < RMBG
BRIA RMBG 2.0
BiRefNet
InSPyReNet
Marigold depth = ?Marigold
Metric3D
ZoeDepth
MiDaS
UniDepth
MoGe @ Microsoft
MoGe-2 < MoGe @ Microsoft
DUSt3R = MASt3R
Pi3X
MapAnything @ Meta
Fast3R @ Meta
CUT3R
TripoSF @ Tripo AI
CharacterGen
Trellis 2 @ Microsoft
Direct3D-S2
Rodin @ Hyper3D
Rodin Gen-1.5 @ Hyper3D
Meshy-4 @ Meshy
Meshy-5 @ Meshy
Meshy-6 @ Meshy
Cube 3D = Roblox Cube @ Roblox
GaussianDreamer
SyncDreamer
One-2-3-45 = One-2-3-45++
UniRig
Make-It-Animatable
# speech, sound and music
Eleven v3 Alpha = Eleven v3 (alpha) < Eleven v3
Eleven Multilingual v2 = Multilingual v2 @ ElevenLabs
Eleven Turbo v2 @ ElevenLabs
Eleven Turbo v2.5 < Eleven Turbo v2 @ ElevenLabs
Turbo v2.5 @ ElevenLabs
Eleven Flash v2.5 = Flash v2.5, Eleven Flash @ ElevenLabs
Scribe v2 Realtime = Scribe Realtime @ ElevenLabs
Sonic-3 = Cartesia Sonic 3 @ Cartesia
Sonic Turbo = Cartesia Sonic Turbo @ Cartesia
Ink-Whisper @ Cartesia
Sonic Preview = Cartesia Rene, Rene 1.3B @ Cartesia
Aura-1 = Deepgram Aura @ Deepgram
Universal-1 @ AssemblyAI
Universal-3 Pro @ AssemblyAI
Universal-Streaming @ AssemblyAI
Slam-1 @ AssemblyAI
Conformer-2 @ AssemblyAI
EVI 2 @ Hume AI
EVI 4 mini @ Hume AI
Octave TTS = Hume Octave @ Hume AI
Octave 2 @ Hume AI
TADA @ Hume AI
PlayHT 2.0 @ PlayAI
Play Dialog @ PlayAI
Mist v2 = Rime Mist @ Rime AI
Arcana v2 = Rime Arcana @ Rime AI
LMNT Aurora @ LMNT
Ursa 2 @ Speechmatics
?Solaria @ Gladia
Solaria-1 < Solaria @ Gladia
Chatterbox Turbo < Chatterbox
Chatterbox Multilingual < Chatterbox
Higgs Audio v2 < Higgs Audio
Dia2 @ Nari Labs
Orpheus 3B < Orpheus TTS
Veena TTS
Kokoro v1.0 < Kokoro
KittenTTS
Supertonic 2 < Supertonic
Soprano TTS = Soprano-80M
NeuTTS Nano
MeloTTS
OpenVoice
OpenVoice V2 < OpenVoice
GPT-SoVITS
WhisperSpeech
EmotiVoice
ChatTTS
Fish Speech 1.5 < Fish Speech
Fish Speech 1.4 < Fish Speech
Fish Audio S2 = S2-Pro @ Fish Audio
FishAudio S1 mini = OpenAudio S1-mini @ Fish Audio
E2 TTS @ Microsoft
MaskGCT
Amphion
Vevo
Vevo2 < Vevo
LLaMA-Omni2 < LLaMA-Omni
Mini-Omni
Mini-Omni2 < Mini-Omni
GLM-4-Voice-9B < GLM
Freeze-Omni
Ichigo
SALMONN = video-SALMONN
Qwen-Audio-Chat < Qwen
SpeechGPT
SpeechGPT 2.0 < SpeechGPT
MOSS-TTS = MOSS-TTSD
Step-Audio-AQAA @ StepFun
Baichuan-Audio-7B @ Baichuan
Voxtral Mini 3B < Voxtral
Ultravox v0.5 < Ultravox
Ultravox v0.6 < Ultravox
Ultravox v0.7 < Ultravox
Moonshine v2 = Moonshine Voice < Moonshine
Crisper Whisper
Lite-Whisper
Silero TTS
ReazonSpeech
Kotoba-Whisper
Smart Turn
Smart Turn v2 < Smart Turn
Smart Turn v3 < Smart Turn
Riffusion FUZZ
FUZZ-1.0
Suno v3 @ Suno
Suno v4.5+ = Suno v4.5 Plus @ Suno
Suno Bark @ Suno
Chirp v3 @ Suno
Udio v1.5 = Udio 1.5 @ Udio
Udio Allegro @ Udio
Mureka V6 @ Kunlun Tech
Mureka V8 @ Kunlun Tech
MusicGen Stereo < MusicGen
JEN-1
HeartMuLa
Demucs = HTDemucs @ Meta
Spleeter
DAC codec = Descript Audio Codec @ Descript
X-Codec
XCodec2
SNAC
WavTokenizer
BigCodec
AudioLDM
AudioLDM 2 < AudioLDM
MMAudio
FoleyCrafter
LaMa inpainting
Krutrim-1 @ Krutrim
Krutrim-2 @ Krutrim
# open models by size, purpose and tuning
Llama-3-8B-Instruct = Meta-Llama-3-8B-Instruct < Llama 3 8B
Llama-3-70B-Instruct = Meta-Llama-3-70B-Instruct < Llama 3 70B
Llama-3.1-8B-Instruct < Llama 3.1 8B
Llama-3.1-70B-Instruct < Llama 3.1 70B
Llama-3.1-405B-Instruct < Llama 3.1 405B
Llama-3.3-70B-Instruct < Llama 3.3 70B
Llama 3 Groq = Llama-3-Groq-8B-Tool-Use @ Groq
Hermes 2 Theta < Hermes
Hermes 2 Mixtral < Hermes
Hermes 3 405B < Hermes 3
Hermes 3 8B < Hermes 3
Hermes 4 70B < Hermes 4
Hermes 4 405B < Hermes 4
Hermes 4 14B < Hermes 4
DeepHermes 3 < DeepHermes
Consilience 40B @ Nous Research
Hermes Function Calling @ Nous Research
Dolphin 2.9 < Dolphin
Dolphin-Phi
Dolphin-Venice = Venice Uncensored, Dolphin Mistral 24B Venice Edition
Samantha LLM
WizardVicuna
Wizard-Vicuna-Uncensored
Nous-Capybara-34B @ Nous Research
OpenOrca-Platypus2
Vicuna-13B < Vicuna
Vicuna-33B < Vicuna
LongChat @ LMSYS
?Baize
?Dromedary
RedPajama 7B @ Together AI
GPT4-x-Alpaca
Manticore
Openbuddy
InternLM-20B < InternLM
Neural-Chat = NeuralChat-7B @ Intel
NeuralBeagle
NeuralBeagle14-7B < NeuralBeagle
NeuralDaredevil = NeuralDaredevil-8B
AlphaMonarch
Beagle14
Daredevil-8B
Marcoro14
Phixtral
Beyonder
LFM2-1.2B < LFM2
LFM2-700M < LFM2
LFM2-350M < LFM2
LFM2-2.6B < LFM2
LFM2-24B-A2B < LFM2
LFM2-Audio = LFM2-Audio-1.5B < LFM2
LFM2-ColBERT = LFM2-ColBERT-350M < LFM2
LFM2.5-1.2B < LFM2.5
LFM2.5-VL < LFM2.5
LFM2.5-Audio < LFM2.5
LFM-7B < LFM
LFM-40B = LFM-40B MoE < LFM
LFM-3B < LFM
LFM-1B < LFM
Hyena Edge @ Liquid AI
Falcon-7B < Falcon
Falcon 3 10B < Falcon 3
Falcon 3 7B < Falcon 3
Falcon 2 11B < Falcon 2
Falcon-H1-34B < Falcon-H1
Falcon-H1-Tiny < Falcon-H1
Falcon Arabic < Falcon
Falcon Mamba 7B < Falcon Mamba
EXAONE 4.0 32B < EXAONE 4.0
EXAONE Path < EXAONE
EXAONE 3.5 7.8B < EXAONE 3.5
Solar Pro 3 < SOLAR
Solar Mini < SOLAR
Solar Open 100B < Solar Open
HyperCLOVA X SEED < HyperCLOVA X
HyperCLOVA X THINK < HyperCLOVA X
Kanana-2 < Kanana
Kanana-o < Kanana
A.X 4.0 < A.X
A.X 3.1 < A.X
Motif-2-12.7B @ Motif Technologies
VAETKI @ NC AI
Midm @ KT Corp
Mi:dm 2.0 @ KT Corp
Tri-21B @ Trillion Labs
Tri-7B @ Trillion Labs
gWorld
KORMo
Varco LLM = VARCO @ NC AI
Rakuten AI 3.0 = RakutenAI-7B < Rakuten AI
RakutenAI-2.0 < Rakuten AI
PLaMo-100B < PLaMo
PLaMo 2 < PLaMo
Sarashina
Sarashina2 < Sarashina
cotomi @ NEC
tsuzumi @ NTT
tsuzumi 2 < tsuzumi @ NTT
Takane @ Fujitsu
Stockmark LLM
Stockmark-2
ABEJA Qwen
Shisa V2 = Shisa V2 405B
Shisa V2.1 < Shisa V2
LLM-jp
LLM-jp-3 < LLM-jp
CyberAgentLM
CyberAgentLM3 < CyberAgentLM
Llama-3-ELYZA-JP = Llama-3-ELYZA-JP-8B @ ELYZA
EvoLLM-JP @ Sakana AI
EvoVLM-JP @ Sakana AI
EvoSDXL-JP @ Sakana AI
Jais 30B < Jais
Jais-13B < Jais
Nanda LLM = Nanda-10B
Sherkala
K2-V2 70B @ MBZUAI
K2 Think V2 @ MBZUAI
PAN world model @ MBZUAI
BiMediX @ MBZUAI
ALLaM 34B < ALLaM
ALLaM-7B < ALLaM
Sarvam 30B @ Sarvam AI
Sarvam 2B @ Sarvam AI
Sarvam Bulbul @ Sarvam AI
Bulbul v2 @ Sarvam AI
Bulbul v3 @ Sarvam AI
Sarvam Saaras @ Sarvam AI
Saaras v3 @ Sarvam AI
Sarvam Vision @ Sarvam AI
Param-1 @ BharatGen
BharatGPT @ CoRover
Hanooman
IndicTrans2 = IndicTrans @ AI4Bharat
IndicBERT @ AI4Bharat
Shivaay
SEA-LION v3 < SEA-LION
SEA-LION v4 < SEA-LION
?Sailor
Sailor2 < Sailor
SeaLLMs-v3 @ Alibaba
Sahabat-AI
MERaLiON
PhoGPT
VinaLLaMA
Typhoon LLM
Typhoon 2
OpenThaiGPT
ILMU
Latam-GPT
Sabiá
Sabia-3
Sabiá-3 < Sabiá
InkubaLM @ Lelapa AI
AfriBERTa
Aya-101 < Aya
Aya Expanse 32B < Aya Expanse
Aya Expanse 8B < Aya Expanse
Command A+ < Command A
Command R 08-2024 = Command R+ 08-2024 < Command
Command R7B Arabic < Command R7B
Command A 03-2025 < Command A
Cohere Embed English v3 < Cohere Embed
Rerank 4 Fast < Rerank 4
Jamba 1.7 < Jamba
Jamba 1.6 Large < Jamba 1.6
Jamba-v0.1 < Jamba
Jamba Instruct < Jamba
Reka Flash 3.1 < Reka Flash
Reka Flash 21B < Reka Flash
Reka Quant @ Reka AI
Inflection-3 Pi @ Inflection AI
Inflection-3 Productivity @ Inflection AI
Palmyra X4 < Palmyra
Palmyra-Med < Palmyra
Palmyra-Fin < Palmyra
Palmyra Creative < Palmyra
Fuyu-Heavy @ Adept AI
Persimmon-8B @ Adept AI
ACT-1 @ Adept AI
Zamba2-7B < Zamba2
Zamba2-2.7B < Zamba2
Zamba-7B < Zamba
ZAYA1-base < ZAYA1
ZR1-1.5B @ Zyphra
ZUNA @ Zyphra
BlackMamba @ Zyphra
RWKV-6 = RWKV-6 Finch < RWKV
RWKV-5 = RWKV-5 Eagle < RWKV
QRWKV = QRWKV-72B < RWKV
QRWKV6-32B < QRWKV
RWKV-8 < RWKV
StripedHyena-7B < StripedHyena
StripedHyena 2 < StripedHyena
Mamba-Codestral = Mamba-Codestral-7B @ Mistral AI
MambaByte
OLMo 2 7B < OLMo 2
OLMo 2 13B < OLMo 2
OLMo 2 32B < OLMo 2
OLMo 2 1B < OLMo 2
OLMo 1.7 = OLMo 1.7-7B < OLMo
OLMo-7B < OLMo
Olmo 3 32B Think = Olmo 3-Think 32B < OLMo 3
Olmo 3 Instruct < OLMo 3
Olmo 3-RL Zero < OLMo 3
Olmo 3.1 32B Think < Olmo 3.1
Bolmo @ Allen Institute for AI
Tülu 3 405B = Tulu 3 405B < Tülu 3
Tülu 2 = Tulu 2 < Tülu
Molmo-72B < Molmo
MolmoE-1B = MolmoE < Molmo
Molmo 2 8B < Molmo 2
MolmoAct 2 < MolmoAct
OLMoASR @ Allen Institute for AI
OLMoEarth @ Allen Institute for AI
Unified-IO 2 @ Allen Institute for AI
SciBERT @ Allen Institute for AI
ACE2 climate @ Allen Institute for AI
WildGuard @ Allen Institute for AI
DR Tulu = DR Tülu, DR Tulu-8B @ Allen Institute for AI
olmOCR 2 < olmOCR
Digital Socrates @ Allen Institute for AI
SERA-32B < SERA
MPT-7B-StoryWriter @ MosaicML
Cerebras-GPT @ Cerebras
BTLM-3B @ Cerebras
DocChat @ Cerebras
Med42-v2
Amber LLM @ LLM360
LLM360 Amber @ LLM360
K2-Diamond @ LLM360
Crystal LLM @ LLM360
DCLM-1B @ Apple
TinyLlama-1.1B < TinyLlama
MobiLlama @ MBZUAI
OpenELM-3B < OpenELM
H2O-Danube = H2O Danube3 @ H2O.ai
H2OVL Mississippi @ H2O.ai
Starling-LM = Starling-LM-7B, Starling-7B-beta
Athene V2 Chat < Athene-V2
OpenChat 3.5 < OpenChat
OpenChat 3.6 < OpenChat
Grok-2 Vision < Grok 2
Grok-0 < Grok
Grok 3 Think = Grok 3 (Think) < Grok 3
Grok 3 mini Think < Grok 3 mini
Grok 3 DeepSearch < Grok 3
Grok 4 Code < Grok 4
Grok 4 Fast Reasoning < Grok 4 Fast
Grok 4.1 Thinking < Grok 4.1
Grok 4.20 Heavy < Grok 4.20
Grok Imagine 1.0 < Grok Imagine
Grok Imagine Video < Grok Imagine
Grok Voice = Grok Voice Agent @ xAI
Sonoma Dusk Alpha @ xAI
Aurora image model = xAI Aurora, Grok Aurora @ xAI
Cogito 671B < Cogito v2
Cogito v2 671B < Cogito v2
Cogito 70B < Cogito v1
Cogito v1 70B < Cogito v1
Deep Cogito v2 < Cogito
INTELLECT-MATH @ Prime Intellect
SYNTHETIC-2 @ Prime Intellect
Trinity Large Base = Trinity-Large-TrueBase < Trinity Large
Arcee Agent @ Arcee AI
Arcee Spark @ Arcee AI
Arcee Nova @ Arcee AI
Arcee Blitz @ Arcee AI
Arcee Lite @ Arcee AI
SuperNova-Medius @ Arcee AI
SuperNova-Lite @ Arcee AI
Llama-3.1-SuperNova-Lite @ Arcee AI
Homunculus @ Arcee AI
Maestro Arcee = Maestro-Reasoning @ Arcee AI
Sonar Deep Research < Sonar
Sonar Reasoning Pro < Sonar
Sonar Large < Sonar
Sonar Large 32k < Sonar Large
Cursor Small @ Anysphere
SWE-1-lite = SWE-1-mini < SWE-1
SWE-grep-mini < SWE-grep
v0-1.0-md @ Vercel
v0-1.5-md @ Vercel
v0-1.5-lg @ Vercel
LTM-1 @ Magic AI
Sweep-1.5B
Osmosis-Apply = Osmosis-Apply-1.7B
Morph v3 = Morph-v3-fast @ Morph Labs
FastApply
DeepSWE-Preview < DeepSWE
DeepCoder-1.5B < DeepCoder
Klear-Reasoner @ Kuaishou
SWE-RL = SWE-RL model @ Meta
Devstral Small 24B < Devstral Small
OpenHands LM = OpenHands LM 32B @ All Hands AI
SWE-agent-LM = SWE-agent-LM-32B
SWE-Llama
Refact-1.6B < Refact
Phind-CodeLlama = Phind-CodeLlama-34B
Phind-70B
Phind-405B
Magicoder
WaveCoder
OpenCodeInterpreter
CodeFuse
Replit Code @ Replit
Replit Code v1.5 < Replit Code @ Replit
DeciLM = DeciLM-7B, DeciCoder @ Deci AI
SQLCoder = SQLCoder-7B, SQLCoder-70B
NSQL
Granite-34B-Code < Granite Code
CodeGemma 7B < CodeGemma
PolyCoder
InCoder @ Meta
SantaCoder 1.1B < SantaCoder
StarCoderBase < StarCoder
# models of all labs, small and specialised ones too
GPT-5.5 Pro @ OpenAI
GPT-5.4-Cyber @ OpenAI
GPT-Rosalind @ OpenAI
GPT-2 XL @ OpenAI
Gemini Robotics-ER 1.6 @ Google DeepMind
Veo 3.1 Lite @ Google DeepMind
?Minerva @ Google DeepMind
TIPSv2 @ Google DeepMind
DeepSomatic @ Google DeepMind
V-JEPA 2.1 @ Meta
Sapiens2 @ Meta
Pixio @ Meta
AssetGen 2.0 @ Meta
Phi-4-reasoning-vision @ Microsoft
LayoutLMv3 @ Microsoft
DeBERTa-v3 @ Microsoft
GigaTIME @ Microsoft
UserLM-8b @ Microsoft
Rho-alpha @ Microsoft
Turing-NLG @ Microsoft
Swin V2 @ Microsoft
Table Transformer @ Microsoft
OptiMind @ Microsoft
GUI-Actor @ Microsoft
AlexaTM 20B @ Amazon
Ferret-UI 2 @ Apple
FastViT @ Apple
STARFlow-V @ Apple
UniGen 1.5 @ Apple
SeedLM @ Apple
MobileViT @ Apple
Nemotron-Cascade 2 @ NVIDIA
Nemotron OCR @ NVIDIA
Cosmos 3 @ NVIDIA
GR00T N2 @ NVIDIA
Magpie TTS @ NVIDIA
Music Flamingo @ NVIDIA
OmniVinci @ NVIDIA
Sana 1.5 @ NVIDIA
StormCast @ NVIDIA
Earth-2 Nowcasting @ NVIDIA
GauGAN @ NVIDIA
DreamDojo @ NVIDIA
Lyra 2.0 @ NVIDIA
StreamPETR @ NVIDIA
?Ising @ NVIDIA
C-RADIOv4 @ NVIDIA
BundleSDF @ NVIDIA
DiffusionRenderer @ NVIDIA
Describe Anything @ NVIDIA
Qwen3-ForcedAligner @ Alibaba
Marco-MoE @ Alibaba
Mobile-Agent-v3 @ Alibaba
GTE-large @ Alibaba
UniAnimate @ Alibaba
RynnBrain @ Alibaba
RynnVLA @ Alibaba
Logics-Parsing @ Alibaba
OmniTalker @ Alibaba
DeepSeek LLM 67B @ DeepSeek
GLM-ASR-Nano @ Zhipu AI
CodeGeeX4 @ Zhipu AI
CharacterGLM @ Zhipu AI
SCAIL @ Zhipu AI
MiniMax Music 2.6 @ MiniMax
M2-her @ MiniMax
Seedream 5.0 Lite @ ByteDance
SeedEdit 3.0 @ ByteDance
?Phantom @ ByteDance
Vidi2 @ ByteDance
SAIL-VL2 @ ByteDance
GR-Dexter @ ByteDance
FaceCLIP @ ByteDance
Video-As-Prompt @ ByteDance
Seed3D 2.0 @ ByteDance
HY-World 2.0 @ Tencent
GameGen-O @ Tencent
DepthCrafter @ Tencent
Follow-Your-Click @ Tencent
Covo-Audio @ Tencent
HY-Embodied @ Tencent
Penguin-VL @ Tencent
HY-OmniWeaving @ Tencent
ERNIE-Image @ Baidu
Qianfan-OCR @ Baidu
MuseSteamer 2.0 @ Baidu
HelixFold3 @ Baidu
ERNIE-ViLG @ Baidu
PaCoRe @ StepFun
Xiaomi-Robotics-0 @ Xiaomi
OmniVoice @ Xiaomi
LongCat-Flash-Prover @ Meituan
LongCat-Next @ Meituan
LongCat-AudioDiT @ Meituan
LongCat 2.0 @ Meituan
Ling-2.6-Flash @ Ant Group
?AntAngelMed @ Ant Group
?Bailing @ Ant Group
Ring-linear-2.0 @ Ant Group
Ming-omni-tts @ Ant Group
LingBot-Map @ Ant Group
Baichuan2-13B @ Baichuan
Kling Avatar 2.0 @ Kuaishou
KAT-Coder-Pro V2 @ Kuaishou
OneRec-Think @ Kuaishou
Klear-46B @ Kuaishou
OpenOneRec @ Kuaishou
Kwai Keye-VL @ Kuaishou
SuperCLIP @ Kuaishou
MemFlow @ Kuaishou
JoyAI-LLM Flash
JoyAI-Image
JoyVASA
SenseNova-U1 @ SenseTime
SenseChat @ SenseTime
Spark X1.5 @ iFlytek
Spark X2 @ iFlytek
iFlytek Spark 4.0 @ iFlytek
Spark 4.0 Turbo @ iFlytek
openPangu-Ultra @ Huawei
openPangu-R-72B @ Huawei
PanGu-Sigma @ Huawei
DeepSeek-R1-Safe @ Huawei
InternVL-U @ Shanghai AI Lab
InternVLA-M1 @ Shanghai AI Lab
InternVLA-A1 @ Shanghai AI Lab
Intern-Decision @ Shanghai AI Lab
FengWu-GHR @ Shanghai AI Lab
P1-235B @ Shanghai AI Lab
InternAgent @ Shanghai AI Lab
RoboBrain 2.5 @ Beijing Academy of Artificial Intelligence
Video-XL-2 @ Beijing Academy of Artificial Intelligence
SegGPT @ Beijing Academy of Artificial Intelligence
RoboBrain-X0 @ Beijing Academy of Artificial Intelligence
OpenSeek @ Beijing Academy of Artificial Intelligence
See3D @ Beijing Academy of Artificial Intelligence
AgentCPM-Report @ OpenBMB
MiroThinker @ MiroMind
MiroThinker 1.5 @ MiroMind
MiroThinker-1.7 @ MiroMind
MiroThinker-H1 @ MiroMind
Index-1.9B @ Bilibili
FireRedASR2S @ Xiaohongshu
InstantCharacter
Skywork UniPic 3.0
SkyReels-V4
TeleStyle
Yuan3.0 Ultra
Yuan3.0 Flash
Yuan 2.0-M32
Orion-14B
XVERSE-65B
XiYanSQL
PixVerse V6
HiDream-O1
LiblibAI Star-3
MOSS-Audio
SoulX-FlashTalk
DreamOmni2
Tripo 3.0
Tripo P1.0
Hitem3D
UltraShape
GraspVLA
GO-1
Genie Envisioner
WALL-OSS
WALL-A
UnifoLM-VLA-0
UnifoLM-WMA-0
Spirit v1.5
TinyVLA
RDT-1B
RDT2
GigaBrain-0
GigaWorld-0
Being-H0.5
VLA-Adapter
UniVLA
OpenDriveVLA
MindVLA
XPeng VLA 2.0
Voxtral Mini Transcribe V2 @ Mistral AI
Granite 4.0 1B Speech @ IBM
MolmoBot @ Allen Institute for AI
MolmoPoint @ Allen Institute for AI
SatlasPretrain @ Allen Institute for AI
?ACE2 @ Allen Institute for AI
HiRO-ACE @ Allen Institute for AI
SPECTER2 @ Allen Institute for AI
UnifiedQA @ Allen Institute for AI
Virtuoso Large @ Arcee AI
?Maestro @ Arcee AI
LFM2.5-1.2B-Thinking @ Liquid AI
LFM2-350M-Extract @ Liquid AI
LFM2.5-350M @ Liquid AI
Reka Spark @ Reka AI
DeepFloyd IF @ Stability AI
StableVicuna @ Stability AI
GWM Worlds @ Runway
GWM Avatars @ Runway
GWM Robotics @ Runway
Midjourney V8.1 @ Midjourney
Suno v5.5 @ Suno
?Bark @ Suno
Inworld TTS-1.5 @ Inworld AI
Inworld Realtime TTS-2 @ Inworld AI
DramaBox @ Resemble AI
?Mimi @ Kyutai
MoshiRAG @ Kyutai
?Rene @ Cartesia
Nova-3 Medical @ Deepgram
Gradium TTS @ Gradium
Higgs Audio V3
Higgs Audio V2.5
Kitten TTS V0.8
Veena @ Maya Research
Svara-TTS
Indic Parler-TTS
Echo-TTS
LuxTTS
Reverb ASR
NuExtract @ NuMind
NuMarkdown @ NuMind
GLiNER2 @ Fastino
Chandra OCR 2 @ Datalab
LightOnOCR-1B @ LightOn
Nanonets-OCR-s
RolmOCR
MonkeyOCR
OCRFlux
Falcon-OCR
NeoBERT
mmBERT
Jina Reranker v3 @ Jina AI
ReaderLM-v2 @ Jina AI
Jina CLIP v2 @ Jina AI
nomic-embed-text-v2 @ Nomic
Nomic Embed Vision
ColNomic
mxbai-embed-large @ Mixedbread
mxbai-rerank-v2 @ Mixedbread
voyage-code-3
voyage-context-3
voyage-multimodal-3.5
zerank-1 @ ZeroEntropy
zerank-2 @ ZeroEntropy
ColQwen2
ColSmol
Arctic-Embed 2.0 @ Snowflake
KaLM-Embedding
all-MiniLM-L6-v2
Sentence-BERT
F2LLM @ Ant Group
Ops-Colqwen3
ALIA-40B
Velvet 14B @ Almawave
Italia 9B @ iGenius
Colosseum 355B @ iGenius
Pharia-1 @ Aleph Alpha
Viking 33B @ Silo AI
Poro 2
Bielik 11B v3
Bielik-11B
BgGPT @ INSAIT
MamayLM @ INSAIT
TabPFN-3 @ Prior Labs
TabICL
TiRex @ NXAI
Moirai 2.0 @ Salesforce
SFR-DeepResearch @ Salesforce
Laguna XS.2 @ Poolside
Laguna M.1 @ Poolside
GigaChat 3 Ultra @ Sber
GigaChat3.1 @ Sber
GigaAM @ Sber
YandexGPT 5 @ Yandex
Alice AI @ Yandex
T-pro 2.0
T-lite
A-vibe
Vikhr
EXAONE 4.5 @ LG AI Research
EXAONE Path 2.0 @ LG AI Research
HyperCLOVA X 8B Omni @ Naver
Kanana 1.5 @ Kakao
Kanana-v-4b-hybrid @ Kakao
VARCO-VISION 2.0 @ NC AI
Midm 2.0
Mi:dm K 2.5 Pro
Motif-Video 2B @ Motif Technologies
Gauss2 @ Samsung
DNA 2.0 @ Dnotitia
PLaMo 2.0 @ Preferred Networks
PLaMo 3.0 @ Preferred Networks
Sarashina mini
cotomi v3 @ NEC
ELYZA-LLM-Diffusion @ ELYZA
Llama 3.1 Swallow
GPT-OSS Swallow
LLM-jp-4
Stockmark-LLM-100b @ Stockmark
Namazu @ Sakana AI
Sakana Marlin @ Sakana AI
Sakana Fugu @ Sakana AI
CALM3
Saaras @ Sarvam AI
Saarika @ Sarvam AI
Mayura @ Sarvam AI
Param2 @ BharatGen
Patram @ BharatGen
Project Indus
Chitrarth @ Krutrim
Pragna-1B
Falcon Perception @ Technology Innovation Institute
?PAN @ MBZUAI
Fanar 2.0 @ Qatar Computing Research Institute
Typhoon OCR @ SCB 10X
Typhoon S @ SCB 10X
SoberanIA
Sabiá-4 @ Maritaca AI
Grok 4.3 @ xAI
TML-Interaction @ Thinking Machines Lab
Mercury Edit @ Inception Labs
ZAYA1-8B @ Zyphra
ZAYA1-VL @ Zyphra
Dolly 2.0 @ Databricks
?KARL @ Databricks
M2-BERT @ Together AI
pi0-FAST @ Physical Intelligence
π0.7 @ Physical Intelligence
1X World Model @ 1X Technologies
RFM-1
DYNA-1
RT-2-X @ Google
OpenVLA-OFT
CogACT
?X-VLA
?StarVLA
GraspGen
Wayve GAIA-3 @ Wayve
LINGO-2 @ Wayve
Waymo World Model
DriveGPT4
?mimic-video
Isaac 0.2 @ Perceptron AI
Ψ0
Spark 2.0 @ World Labs
Lucy 2 @ Decart
Echo-2 @ SpAItial
Waypoint-1 @ Overworld
Waypoint-1.5 @ Overworld
Mirage 2
Zero123++
SF3D
DINO-X
T-Rex2
Rex-Omni
?Florence
YOLOv12
D-FINE
CodeFormer
?Starlight
?Infinity
Show-o2
GAGA-1
Ovi 1.1
Phoenix-4
Raven-1
Sparrow-1
PikaFormance
Haiper 2.0
Firefly Image Model 4 @ Adobe
Firefly Video Model @ Adobe
Riverflow 2.0
ImagineArt 1.5
P-Image @ Pruna AI
P-Video @ Pruna AI
Lucid Origin
Phoenix 1.0
F Lite
BoltzGen
RFdiffusion2
RFdiffusion3
RosettaFold3
LigandMPNN
OmegaFold
IsoDDE @ Isomorphic Labs
NeuralPLexer3 @ Iambic Therapeutics
Enchant v2 @ Iambic Therapeutics
Latent-X @ Latent Labs
Latent-X2 @ Latent Labs
JAM-2 @ Nabla Bio
OpenCRISPR-1 @ Profluent
TranscriptFormer @ Chan Zuckerberg Initiative
rBio @ Chan Zuckerberg Initiative
GREmLN
DNABERT-2
?Caduceus
HyenaDNA
Enformer
Borzoi
Virchow2 @ Paige
UNI2
PRISM2 @ Paige
H-optimus-1 @ Bioptimus
M-Optimus @ Bioptimus
Phikon-v2 @ Owkin
K Pro @ Owkin
MedSAM2
Meditron-70B
HuatuoGPT-o1
Hulu-Med
MedFound
Delphi-2M
SleepFM
CheXagent
MAIRA-2
LLaVA-Rad
ether0 @ FutureHouse
Phenom-Beta
OpenPhenom
TxPert @ Valence Labs
ChemBERTa
Orb-v3 @ Orbital Materials
MACE-MP-0
eSEN
SevenNet
AIFS ENS @ ECMWF
ArchesWeather
FuXi-S2S
Spire AI-WX
Prithvi WxC
EPT-2 @ Jua
?Walrus
AION-1
AstroCLIP
AstroLLaMA
TabDPT
Time-MoE
?Sundial
Time-LLM
Toto Open Base
Synthefy Migas
FlowState @ IBM
RWKV-7 Goose
OpenHermes 2.5
miqu-70b
Mythomist
?Rocinante @ TheDrummer
Behemoth X @ TheDrummer
Snowpiercer @ TheDrummer
Dolphin Mistral 24B Venice
?Samantha
Big Tiger Gemma
Gemma The Writer
Lingma SWE-GPT
Raptor mini
Zeta 2
Relace Apply 3
LiteCoder-Terminal
II-Search-4B @ Intelligent Internet
II-Medical-8B @ Intelligent Internet
Jan-v1
Jan-nano
Jan-v2-VL
WebSailor-V2
OpenThinker3-7B
Bespoke-Stratos-32B @ Bespoke Labs
OpenR1-Qwen
Goedel-Prover-V2
BFS-Prover-V2
Leanabell-Prover
DeepTheorem
Polaris-4B
QED-Nano
FrogMini
LLaDA 8B
Nemotron-Labs Diffusion
TreeDiffusion
BDH = Baby Dragon Hatchling
Talkie-1930
TimeCapsuleLLM
Ranke-4B
LLaVA-OneVision-1.5
LLaVA-CoT
LLaVA-Video
Cambrian-S
MobileVLM
Bee-8B
OpenFlamingo
FastVLM-0.5B
Aria-UI
CogAgent-9B
ShowUI
OS-Atlas
UGround
Aguvis
OpenCUA-72B
EvoCUA @ Meituan
SE-GUI
GUI-G2
Surfer 2 @ H Company
Yutori Navigator = Navigator n1
FDM-1 @ Standard Intelligence
hertz-dev @ Standard Intelligence
Qwen3.5-Omni-Plus
Aero-1-Audio
Make-An-Audio
TangoFlux
DeepResonance
FUZZ-2.0
?Woosh @ Sony AI
Mel-RoFormer
BS-RoFormer
Phi-4-mini-flash = Phi-4-mini-flash-reasoning @ Microsoft
MiniMax Speech 2.6 = Speech 2.6 @ MiniMax
MiniMax Music 2.0 = Music 2.0 @ MiniMax
# models of research and of science, embedders, judges, voices, avatars
4M @ Apple
ACE-1
AbLang
AccVideo
Xception
SqueezeNet
AniPortrait
AnyGPT
ArmoRM
BEN2
BLIP3-NEXT
Being-H0
BioBERT
Bolt3D
CAT4D
ChatGLM3
ChatLaw
ClinicalBERT
Comma v0.1
CosXL @ Stability AI
DiffDock
EchoMimicV3
Eagle 7B
FinBERT
FireFunction = Firefunction @ Fireworks AI
FlowJudge = Flow-Judge, Flow Judge
GLiNER-PII
GTE-ModernColBERT
GigaChat3
GritLM
HY-WorldPlay @ Tencent
?Hallo
Hallo2
Hallo3
HuatuoGPT
IgFold
InternVideo
InvestLM
Jina CLIP @ Jina AI
Jina-ColBERT @ Jina AI
JudgeLM
KL3M
KumoRFM @ Kumo AI
L4GM @ NVIDIA
LAION CLIP
LLM2Vec
LWM
LegalBERT
Linq-Embed-Mistral
Lite-Oute
LlamaRank @ Salesforce
LongCite
LongLLaMA
LongReward
MMaDA
MatAnyone
MeshAnything
MetaMorph @ Meta
MiniCPM-o @ OpenBMB
MoE-LLaVA
Moirai-MoE @ Salesforce
Moistral
NExT-GPT
NeuralPLexer
Nexus-Gen
NoobAI
Octopus V4
Octopus v2
PMC-LLaMA
PerceptionLM @ Meta
Play 3.0 mini
PolyGuard
ProGen2
Prometheus-2 = Prometheus 2
Psyfighter
PubMedBERT @ Microsoft
RETFound
RND1
RadFM
RoseTTAFold All-Atom
SERA-14B @ Allen Institute for AI
SaulLM = SaulLM-7B, SaulLM-54B
SeeClick
Selene Mini = Atla Selene Mini
Show-o
SpatialVLA
StableSR
Switch-C
Titan Text Embeddings @ Amazon
ToolLLaMA
TransNAR
TurboDiffusion
TxGNN
UI-Ins
UI-Venus
Umol
UniWorld-V1
Unique3D
V-Express
V-JEPA 2-AC @ Meta
Video-LLaVA
VideoLLaMA 2
VideoPrism @ Google
Virchow
XGen-7B @ Salesforce
YOLOE
YOLOv9
YOLOv10
abab @ MiniMax
all-mpnet-base-v2
answerai-colbert-small @ Answer.AI
jina-embeddings-v2 @ Jina AI
jina-reranker-v2 @ Jina AI
mxbai-rerank @ Mixedbread
nomic-embed-text
nomic-embed-multimodal
rerank-2 @ Voyage AI
rerank-2.5 @ Voyage AI
scFoundation
voyage-3.5 @ Voyage AI
voyage-multimodal-3 @ Voyage AI
xTrimoPGLM
π0-FAST @ Physical Intelligence
mDeBERTa
mBERT
SpanBERT
UniXcoder
LayoutLMv2
DiT-XL/2
FNet
CPM-Bee
CPM-2
WuDao
WuDao 2.0
M6
Jurassic-1
OPT-IML
Kosmos-G
data2vec 2.0
WaveGlow
FastSpeech 2
HiFi-GAN
Glow-TTS
YourTTS
Make-A-Scene
W.A.L.T
Dreamix
GET3D
unCLIP
VQ-Diffusion
CogView2
Show-1
LaVie
I2VGen-XL
EdgeSAM
RepViT
TinyCLIP
SoViT
Swin-L
EfficientViT
MaxViT
CoAtNet
NFNet
CaiT
Omni-R1
OmniASR
WhisperNER
OWSM
Citrinet
QuartzNet
Squeezeformer
`;
