/** Named methods, algorithms, architectures, number and file formats, and protocols. */
export const techniques = `
[technique]
# architectures
Transformer = Transformers
Mixture of Experts = MoE, Mixture-of-Experts, MoEs, Mixture of Expert
Mixture of Agents = MoA, Mixture-of-Agents
Mixture of Depths = Mixture-of-Depths, ?MoD
Mixture of Recursions = MoR
Mamba @ Carnegie Mellon University
State Space Model = SSM, SSMs, state space models, State Space Models
?Hyena
RetNet
xLSTM
LSTM = Long Short-Term Memory
GRU
RNN = RNNs
GAN = GANs, Generative Adversarial Network, Generative Adversarial Networks
VAE = VAEs, Variational Autoencoder
VQ-VAE = VQVAE
U-Net = UNet
ResNet
ResNet-50 < ResNet
EfficientNet
Swin Transformer
Diffusion Transformer = DiT, Diffusion Transformers
MMDiT = MM-DiT
KAN = Kolmogorov-Arnold Networks, Kolmogorov-Arnold Network, KANs
Graph Neural Network = GNN, GNNs
NeRF = NeRFs, Neural Radiance Fields
Gaussian Splatting = 3D Gaussian Splatting, 3DGS, Gaussian splatting
MIRAS @ Google
Nested Learning @ Google
Infini-attention @ Google
Liquid neural networks = Liquid Neural Networks
JEPA = Joint Embedding Predictive Architecture
Byte Latent Transformer = BLT @ Meta
Large Concept Model = LCM @ Meta
MegaByte = MEGABYTE
Test-Time Training = TTT, test-time training
Differential Transformer @ Microsoft
YOCO @ Microsoft
Universal Transformer
Perceiver = Perceiver IO
Hopfield network = Hopfield networks
Boltzmann machine = Boltzmann Machines
Vision-Language-Action = VLA, VLAs
Hyper-Connections = mHC, Manifold-Constrained Hyper-Connections
?Engram = DeepSeek Engram @ DeepSeek
DeepSeek Sparse Attention = ?DSA @ DeepSeek
Native Sparse Attention = ?NSA attention, NSA mechanism @ DeepSeek
Multi-head Latent Attention = MLA, Multi-Head Latent Attention @ DeepSeek
MoBA = Mixture of Block Attention @ Moonshot AI
Kimi Delta Attention = KDA @ Moonshot AI
Attention Residuals = AttnRes @ Moonshot AI
Grouped-Query Attention = GQA, Grouped Query Attention
Multi-Query Attention = MQA, Multi Query Attention
Multi-Head Attention = MHA
Sliding Window Attention = SWA, sliding window attention
Ring Attention = RingAttention
Radial Attention
SageAttention
SageAttention2 < SageAttention
SageAttention3 < SageAttention
FlashAttention = Flash Attention
FlashAttention-2 = FA2 < FlashAttention
FlashAttention-3 = FA3 < FlashAttention
FlashAttention-4 = FA4 < FlashAttention
FlexAttention = Flex Attention
PagedAttention = Paged Attention
RadixAttention
FlashDecoding = Flash-Decoding
Linear Attention = linear attention
Lightning Attention
Gated DeltaNet = DeltaNet, Gated Delta Networks, GDN
Gated Attention
Power Attention
Log-Linear Attention
Cross-Layer Attention = CLA
Multi-Token Prediction = MTP
RoPE = Rotary Position Embedding, Rotary Positional Embeddings
YaRN
ALiBi
NoPE
LongRoPE
NTK-aware scaling
SwiGLU
GELU
ReLU
RMSNorm
LayerNorm
QK-Norm = QK norm
DyT = Dynamic Tanh
BPE = Byte Pair Encoding, Byte-Pair Encoding
SentencePiece
WordPiece
Matryoshka Representation Learning = MRL
MatFormer
Per-Layer Embeddings = PLE
Classifier-Free Guidance = CFG
Flow Matching = flow matching
Rectified Flow = rectified flow
Consistency Models = Latent Consistency Model
DDPM
DDIM
# training
RLHF = Reinforcement Learning from Human Feedback
RLAIF
RLVR = Reinforcement Learning with Verifiable Rewards
RLPR
Constitutional AI @ Anthropic
Constitutional Classifiers @ Anthropic
Deliberative Alignment @ OpenAI
Weak-to-Strong Generalization @ OpenAI
PPO = Proximal Policy Optimization
GRPO = Group Relative Policy Optimization @ DeepSeek
Dr. GRPO
DAPO @ ByteDance
GSPO = Group Sequence Policy Optimization @ Alibaba
CISPO @ MiniMax
VAPO
?REINFORCE
REINFORCE++
RLOO
SAPO
MaxRL
DPO = Direct Preference Optimization
KTO
ORPO
SimPO
ReFT
?RAFT
SFT = Supervised Fine-Tuning, Supervised Finetuning
RFT = Reinforcement Fine-Tuning, Reinforcement Finetuning
Best-of-N
Process Reward Model = PRM, PRMs
MCTS = Monte Carlo Tree Search
Q-learning
DQN
TD3
A3C
On-Policy Distillation = on-policy distillation, OPD
Self-Distillation = SDFT
LoRA = LoRAs, Low-Rank Adaptation
QLoRA
DoRA
rsLoRA
LoRA-XS
Prefix Tuning
GaLore
Evolution Strategies
SLERP
?DARE
?Adam
AdamW
Adafactor
Muon = Muon optimizer
MuonClip @ Moonshot AI
?SOAP
?Shampoo
SGD
Schedule-Free
WSD = Warmup-Stable-Decay
μP = muP, Maximal Update Parametrization
ZeRO
ZeRO-3 < ZeRO
FSDP = Fully Sharded Data Parallel
DDP
DiLoCo @ Google DeepMind
Streaming DiLoCo @ Google DeepMind
DisTrO @ Nous Research
Chinchilla scaling laws = Chinchilla scaling
Neural Architecture Search
SimCLR
# decoding, prompting, retrieval
Chain-of-Thought = CoT, Chain of Thought
Tree of Thoughts = ToT, Tree-of-Thought
Graph of Thoughts
Chain of Draft
ReAct
Reflexion
Self-Consistency
Self-Refine
Recursive Language Models = RLM, RLMs, Recursive Language Model
Multi-Agent Debate
RAG = Retrieval-Augmented Generation, Retrieval Augmented Generation
Agentic RAG
HyDE
HippoRAG
HippoRAG 2 < HippoRAG
RAPTOR
Cache-Augmented Generation = CAG
Late Chunking
Contextual Retrieval @ Anthropic
BM25
TF-IDF
HNSW
?IVF
DiskANN
Reciprocal Rank Fusion = RRF
MUVERA @ Google
Speculative Decoding = speculative decoding
?EAGLE
EAGLE-2 < EAGLE
EAGLE-3 < EAGLE
?Medusa
Lookahead Decoding
DFlash
Self-Speculative Decoding
Continuous Batching
Chunked Prefill
Beam Search
Min-p = min-p, min_p
Top-p
Nucleus Sampling
DRY sampler
XTC sampler
Entropix
StreamingLLM
SnapKV
KIVI
TurboQuant @ Google
PolarQuant
# numbers and files
FP64
FP32
FP16
FP8
FP6
FP4
BF16 = bfloat16, BFloat16
TF32
INT8
INT4
NVFP4 @ NVIDIA
MXFP4
MXFP8
MXINT8
E4M3
E5M2
NF4
GPTQ
AWQ
AQLM
QuIP#
QTIP
SmoothQuant
LLM.int8
HQQ
EXL2
EXL3
SpQR
BitNet architecture
SpinQuant
QAT = Quantization-Aware Training, Quantization Aware Training
PTQ = Post-Training Quantization
GGUF
Q4_K_M
Q4_0
Q8_0
Q6_K
Q5_K_M
IQ2_XXS
IQ4_XS
UD-Q4_K_XL
Unsloth Dynamic = Unsloth Dynamic 2.0, Dynamic 2.0 GGUFs @ Unsloth
Parquet = Apache Parquet
JSONL
YAML
?TOON
Protobuf = Protocol Buffers
WebP
AV1
H.264
OpenUSD = USD format
glTF
# protocols and standards
MCP = Model Context Protocol @ Anthropic
A2A = Agent2Agent, Agent2Agent Protocol, Agent-to-Agent Protocol @ Google
Agent Client Protocol = ?ACP, Agent Communication Protocol
Agentic Commerce Protocol
AP2 = Agent Payments Protocol @ Google
UCP = Universal Commerce Protocol @ Google
x402
AGNTCY
llms.txt
robots.txt
RSL = Really Simple Licensing
C2PA = Content Credentials
OAuth
OAuth 2.1 < OAuth
SSE
WebRTC
WebSocket = WebSockets
HTTP/3
gRPC
GraphQL
OpenAPI
JSON-RPC
LSP = Language Server Protocol
OpenTelemetry = OTel
SSH
TLS
TCP
RDMA
RoCE = RoCEv2
GPUDirect
NVMe-oF
Bluetooth
Wi-Fi 7
5G
6G
RISC-V
x86
x86-64
ARM64 = AArch64
AVX-512 = AVX512
AMX
SIMD
SVE
EUV = High-NA EUV
BSPDN
Secure Enclave
Homomorphic Encryption
Differential Privacy
Federated Learning
Zero-Knowledge Proofs
Merkle tree
# interpretability and safety
Sparse Autoencoder = SAE, SAEs, sparse autoencoders, Sparse Autoencoders
?Transcoders
Crosscoders
Attribution Graphs
Circuit Tracing
Persona Vectors @ Anthropic
Activation Steering
Representation Engineering = RepE
Logit Lens
Abliteration
GCG
Best-of-N Jailbreaking
Many-shot Jailbreaking = Many-Shot Jailbreaking @ Anthropic
CaMeL @ Google DeepMind
ASL-3 = AI Safety Level 3
ASL-4
Responsible Scaling Policy = RSP @ Anthropic
Preparedness Framework @ OpenAI
Frontier Safety Framework @ Google DeepMind
Model Spec = OpenAI Model Spec @ OpenAI
Shapley values
SHAP
Bayesian Optimization
Gaussian Process
Random Forest
k-means
t-SNE
UMAP
MCMC
Kalman filter
SLAM
In-Context Learning = ICL
Agentic Context Engineering
Shor's algorithm
Strassen algorithm
Fast Fourier Transform = FFT
Newton-Schulz
CRISPR
Cryo-EM
Diffusion Forcing
Diffusion Policy
Action Chunking = ACT policy
DAgger
LiDAR = Lidar, lidar
Star Attention @ NVIDIA
JPEG
PNG
torch.compile
Gumbel-Softmax
Sinkhorn
Gated Linear Units
Manifold Muon
Polar Express
NorMuon
Dion @ Microsoft
Cautious Weight Decay
Tree Attention
Block-Sparse Attention
XAttention
MInference @ Microsoft
Duo Attention
Mixture of Tokens
Expert Choice routing
Branch-Train-Merge
DeepSpeed-MoE
Megablocks = MegaBlocks
DoReMi
REPA
iREPA
MeanFlow
DMD2 = DMD
TeaCache
LCM-LoRA
DreamBooth = Dreambooth
Textual Inversion
InstantID
PuLID
T2I-Adapter
LPIPS
FID
CLIPScore
`;
