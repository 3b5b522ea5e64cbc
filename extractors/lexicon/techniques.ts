/** Named methods, algorithms, architectures, number and file formats, and protocols. */
export const techniques = `
[technique]
# architectures
Transformer = Transformers, transformer, transformers
Mixture of Experts = MoE, Mixture-of-Experts, MoEs, Mixture of Expert, mixture-of-experts, mixture of experts
Mixture of Agents = MoA, Mixture-of-Agents
Mixture of Depths = Mixture-of-Depths, ?MoD
Mixture of Recursions = MoR
Mamba @ Carnegie Mellon University
State Space Model = SSM, SSMs, state space models, State Space Models, state-space model, state-space models, state space model
?Hyena
RetNet
xLSTM
LSTM = Long Short-Term Memory
GRU
RNN = RNNs, recurrent neural networks, recurrent neural network
GAN = GANs, Generative Adversarial Network, Generative Adversarial Networks, generative adversarial networks, generative adversarial network
VAE = VAEs, Variational Autoencoder, variational autoencoder, variational autoencoders
VQ-VAE = VQVAE
U-Net = UNet
ResNet
ResNet-50 < ResNet
EfficientNet
Swin Transformer
Diffusion Transformer = DiT, Diffusion Transformers, diffusion transformer, diffusion transformers
MMDiT = MM-DiT
KAN = Kolmogorov-Arnold Networks, Kolmogorov-Arnold Network, KANs
Graph Neural Network = GNN, GNNs, graph neural networks, graph neural network
NeRF = NeRFs, Neural Radiance Fields
Gaussian Splatting = 3D Gaussian Splatting, 3DGS, Gaussian splatting, gaussian splatting
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
Multi-head Latent Attention = MLA, Multi-Head Latent Attention, multi-head latent attention @ DeepSeek
MoBA = Mixture of Block Attention @ Moonshot AI
Kimi Delta Attention = KDA @ Moonshot AI
Attention Residuals = AttnRes @ Moonshot AI
Grouped-Query Attention = GQA, Grouped Query Attention, grouped-query attention, grouped query attention
Multi-Query Attention = MQA, Multi Query Attention, multi-query attention
Multi-Head Attention = MHA, multi-head attention
Sliding Window Attention = SWA, sliding window attention, sliding-window attention
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
PagedAttention = Paged Attention, paged attention
RadixAttention
FlashDecoding = Flash-Decoding
Linear Attention = linear attention
Lightning Attention
Gated DeltaNet = DeltaNet, Gated Delta Networks, GDN
Gated Attention
Power Attention
Log-Linear Attention
Cross-Layer Attention = CLA
Multi-Token Prediction = MTP, multi-token prediction
RoPE = Rotary Position Embedding, Rotary Positional Embeddings, rotary embeddings, rotary position embeddings, rotary positional embeddings
YaRN
ALiBi
NoPE
LongRoPE
NTK-aware scaling
SwiGLU
GELU
ReLU
RMSNorm
LayerNorm = layer normalization
QK-Norm = QK norm
DyT = Dynamic Tanh
BPE = Byte Pair Encoding, Byte-Pair Encoding, byte-pair encoding, byte pair encoding
SentencePiece
WordPiece
Matryoshka Representation Learning = MRL
MatFormer
Per-Layer Embeddings = PLE
Classifier-Free Guidance = CFG, classifier-free guidance
Flow Matching = flow matching
Rectified Flow = rectified flow
Consistency Models = Latent Consistency Model, consistency models
DDPM
DDIM
# training
RLHF = Reinforcement Learning from Human Feedback, reinforcement learning from human feedback
RLAIF
RLVR = Reinforcement Learning with Verifiable Rewards
RLPR
Constitutional AI = constitutional AI @ Anthropic
Constitutional Classifiers @ Anthropic
Deliberative Alignment @ OpenAI
Weak-to-Strong Generalization @ OpenAI
PPO = Proximal Policy Optimization, proximal policy optimization
GRPO = Group Relative Policy Optimization, group relative policy optimization @ DeepSeek
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
DPO = Direct Preference Optimization, direct preference optimization
KTO
ORPO
SimPO
ReFT
?RAFT
SFT = Supervised Fine-Tuning, Supervised Finetuning, supervised fine-tuning, supervised finetuning
RFT = Reinforcement Fine-Tuning, Reinforcement Finetuning
Best-of-N = best-of-N, best-of-n, best-of-N sampling
Process Reward Model = PRM, PRMs, process reward models, process reward model
MCTS = Monte Carlo Tree Search
Q-learning
DQN
TD3
A3C
On-Policy Distillation = on-policy distillation, OPD
Self-Distillation = SDFT
LoRA = LoRAs, Low-Rank Adaptation, low-rank adaptation
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
Chain-of-Thought = CoT, Chain of Thought, chain-of-thought, chain of thought
Tree of Thoughts = ToT, Tree-of-Thought, tree of thoughts, tree-of-thought
Graph of Thoughts
Chain of Draft
ReAct
Reflexion
Self-Consistency = self-consistency
Self-Refine
Recursive Language Models = RLM, RLMs, Recursive Language Model
Multi-Agent Debate
RAG = Retrieval-Augmented Generation, Retrieval Augmented Generation, retrieval-augmented generation, retrieval augmented generation
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
Reciprocal Rank Fusion = RRF, reciprocal rank fusion
MUVERA @ Google
Speculative Decoding = speculative decoding
?EAGLE
EAGLE-2 < EAGLE
EAGLE-3 < EAGLE
?Medusa
Lookahead Decoding
DFlash
Self-Speculative Decoding
Continuous Batching = continuous batching
Chunked Prefill
Beam Search = beam search
Min-p = min-p, min_p
Top-p
Nucleus Sampling = nucleus sampling
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
SpinQuant
QAT = Quantization-Aware Training, Quantization Aware Training, quantization-aware training
PTQ = Post-Training Quantization, post-training quantization
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
Differential Privacy = differential privacy
Federated Learning = federated learning
Zero-Knowledge Proofs = zero-knowledge proofs
Merkle tree
# interpretability and safety
Sparse Autoencoder = SAE, SAEs, sparse autoencoders, Sparse Autoencoders, sparse autoencoder
?Transcoders = transcoders
Crosscoders = crosscoders
Attribution Graphs
Circuit Tracing
Persona Vectors @ Anthropic
Activation Steering = activation steering
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
Random Forest = random forests
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
GEPA
Mamba-2 = Mamba 2 < Mamba
Mamba-3 = Mamba 3 < Mamba
?Titans @ Google
?Griffin @ Google DeepMind
Gated Linear Attention = GLA
HGRN
HGRN2 < HGRN
MesaNet
PaTH Attention
Forgetting Transformer
Tensor Product Attention
InfLLM
InfLLM-V2 < InfLLM
Infini-Transformer
MLP-Mixer
Looped Transformer = Looped Transformers, LoopLM, Looped LLMs
Energy-Based Transformers = Energy-Based Transformer
Neural ODE = Neural ODEs
Physics-Informed Neural Networks = PINN, PINNs
Diffusion LLM = dLLM, dLLMs, Diffusion LLMs, Diffusion Language Models
Block Diffusion
MDLM
SEDD
Flow-GRPO
DanceGRPO
Inductive Moment Matching @ Luma AI
Diffusion-DPO
CausVid
Visual Autoregressive Modeling
Representation Autoencoders = Representation Autoencoder
AdaLoRA
VeRA
MoRA
PiSSA
LoftQ
BitFit
ReLoRA
LoRA+ < LoRA
LyCORIS
LoCon
IA3
P-Tuning
Prompt Tuning
?Lion
RMSProp
Adagrad
K-FAC
AdEMAMix
Adam-mini
Grokfast
Sharpness-Aware Minimization
Distributed Shampoo
Expert Parallelism = Wide Expert Parallelism, Wide-EP, WideEP, expert parallelism
Tensor Parallelism = tensor parallelism
Pipeline Parallelism = pipeline parallelism
Context Parallelism = context parallelism
Sequence Parallelism = sequence parallelism
Prefill-Decode Disaggregation = PD Disaggregation, Prefill/Decode Disaggregation, P/D Disaggregation
Activation Checkpointing = Gradient Checkpointing, gradient checkpointing
Stochastic Rounding
DeepSpeed Ulysses
1F1B
CUDA Graphs = CUDA graphs
QuaRot
FlatQuant
OmniQuant
VPTQ
SVDQuant
ParoQuant
DWQ
imatrix
K-quants
MXFP6
UE8M0
SparseGPT
LLM-Pruner
ShortGPT
PyramidKV
RazorAttention
CacheGen
CacheBlend
TransMLA
vAttention
SpecInfer
Jacobi Decoding
Consistency LLMs
Contrastive Decoding
DoLa
Mirostat
GiGPO
ARPO
DCPO
LUFFY
TTRL = Test-Time Reinforcement Learning
Reinforcement Pre-Training = RLPT
R-Zero
?Intuitor
RLCR
ProRL @ NVIDIA
VinePPO
Self-Rewarding Language Models
RLEF
ReST-EM
?STaR
V-STaR
Expert Iteration
Nash-MD
Truncated Importance Sampling
IcePop
GMPO
GFPO
PipelineRL
HybridFlow
Generative Reward Model = GenRM, Generative Reward Models
Outcome Reward Model = ORM, ORMs
Rubrics as Rewards
DeepConf
Budget Forcing
Skeleton-of-Thought
Chain-of-Verification
Chain of Agents
Chain of Code
Buffer of Thoughts
Least-to-Most Prompting
Step-Back Prompting
CodeAct
Sketch-of-Thought
Atom of Thoughts
Program-aided Language Models
Program of Thoughts
ReWOO
LATS
Plan-and-Solve
Self-Ask
Best of N Sampling = Best-of-N Sampling
Test-Time Scaling = test-time scaling
Self-RAG
Corrective RAG = CRAG
RAG-Fusion
RankRAG
MemoRAG
KAG
Speculative RAG
Dense Passage Retrieval
ScaNN @ Google
Product Quantization
Binary Quantization
Scalar Quantization
Cross-Layer Transcoders = Cross-Layer Transcoder
JumpReLU
Matryoshka SAE
Activation Patching
ROME editing
MEMIT
Tuned Lens
Patchscopes
Subliminal Learning
Inoculation Prompting @ Anthropic
Instruction Hierarchy @ OpenAI
?Crescendo
Skeleton Key
Bradley-Terry = Bradley-Terry model
PageRank
Bloom filter
MinHash
Locality-Sensitive Hashing
Surface code
QAOA
VQE
Grover's algorithm
Post-Quantum Cryptography
Fully Homomorphic Encryption = FHE
Dijkstra's algorithm
WebTransport
QUIC
SIP
RTSP
MQTT
UCIe
OpenID Connect = OIDC
SAML
WebAuthn
ActivityPub
AT Protocol = atproto
Agent Network Protocol
JSON Schema
TOML
MessagePack
Zarr
HDF5
DICOM
FHIR
SVG
HEVC = H.265
AVIF
PTX @ NVIDIA
SASS
CuTe @ NVIDIA
Streamable HTTP
ERC-8004
Gaussian Splats = Gaussian Splat
?Swish
?Mish
Leaky ReLU
GeGLU
DeepNorm
AdaLN
FiLM
Squeeze-and-Excitation
CapsNet = Capsule Networks
Neural Turing Machine
Transformer-XL
Longformer
?Reformer
Linformer
?Performer
BigBird
Nyströmformer
Sparse Transformer
Model Soups
TIES-Merging = TIES merging
Task Arithmetic
DARE-TIES
Evolutionary Model Merge @ Sakana AI
Transformer² = Transformer Squared, Transformer-squared @ Sakana AI
Continuous Thought Machine = Continuous Thought Machines, CTM @ Sakana AI
Text-to-LoRA = T2L @ Sakana AI
Doc-to-LoRA @ Sakana AI
AB-MCTS @ Sakana AI
Digital Red Queen @ Sakana AI
Deep Delta Learning
Mixture-of-Transformers
Sparse Mixture of Experts = Sparse MoE, SMoE
Sandwich Norm
Attention Sinks = Attention Sink
Cut Cross-Entropy
?NEAT
MAP-Elites
Inverse Reinforcement Learning
Hindsight Experience Replay
Soft Actor-Critic
DreamFusion SDS = Score Distillation Sampling
Lattice QCD
Density Functional Theory = DFT
A2UI @ Google
AG-UI
PCIe
CXL
NVMe
USB4
Thunderbolt 5 = ?Thunderbolt
OCuLink
UALink
Ultra Ethernet
# Methods known by their papers
SelfCheckGPT
rStar
H-Net
SparseLoCo
# methods that are written in small letters
Self-Attention = self-attention
Cross-Attention = cross-attention
Skip Connections = skip connections, skip connection
Residual Connections = residual connections, residual connection
Batch Normalization = batch normalization, BatchNorm
Weight Decay = weight decay
Gradient Accumulation = gradient accumulation
Gradient Clipping = gradient clipping
Gradient Descent = gradient descent, stochastic gradient descent
Backpropagation = backpropagation
Test-Time Compute = test-time compute, test-time compute scaling
Self-Play = self-play
Rejection Sampling = rejection sampling
Constrained Decoding = constrained decoding
Prompt Caching = prompt caching
Prefix Caching = prefix caching
Context Caching = context caching
Data Parallelism = data parallelism
Model Merging = model merging
Knowledge Distillation = knowledge distillation
Imitation Learning = imitation learning
Contrastive Learning = contrastive learning
Curriculum Learning = curriculum learning
Few-Shot Prompting = few-shot prompting
Steering Vectors = steering vectors
Linear Probes = linear probes
Vision Transformer = ViT, ViTs, vision transformer, vision transformers @ Google
Convolutional Neural Network = CNNs, convolutional neural networks, convolutional neural network
Late Interaction = late interaction
Disaggregated Serving = disaggregated serving
Git worktrees = git worktrees
Masked Language Modeling = masked language modeling
Next-Token Prediction = next-token prediction
Elastic Weight Consolidation
Gradient Boosting = gradient boosting
BitNet @ Microsoft
GraphRAG = Graph RAG @ Microsoft
DLSS @ NVIDIA
DLSS 4 < DLSS @ NVIDIA
DLSS 5 < DLSS @ NVIDIA
DLSS 3 < DLSS
DLSS 3.5 < DLSS
DLSS 4.5 < DLSS
GDDR7
GDDR6
GDDR6X
SQL
AGENTS.md = Agents.md
`;
