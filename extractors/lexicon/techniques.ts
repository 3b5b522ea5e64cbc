/** Named methods, algorithms, architectures, number and file formats, and protocols. */
export const techniques = `
[technique]
# architectures
Transformer = Transformers, transformer, transformers
Mixture of Experts = MoE, Mixture-of-Experts, MoEs, Mixture of Expert, mixture-of-experts, mixture of experts, mixtures of experts
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
Native Sparse Attention = ?NSA, ?NSA attention, NSA mechanism @ DeepSeek
Multi-head Latent Attention = MLA, Multi-Head Latent Attention, multi-head latent attention @ DeepSeek
MoBA = Mixture of Block Attention @ Moonshot AI
Kimi Delta Attention = KDA @ Moonshot AI
Attention Residuals = AttnRes @ Moonshot AI
Grouped-Query Attention = GQA, Grouped Query Attention, grouped-query attention, grouped query attention
Multi-Query Attention = MQA, Multi Query Attention, multi-query attention
Multi-Head Attention = MHA, multi-head attention
Sliding Window Attention = SWA, sliding window attention, sliding-window attention
Ring Attention = RingAttention
Early Fusion = early fusion
Assembly of Experts = AoE
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
Lightning Attention = lightning attention
Full Attention = full attention
Gated Attention = gated attention
Gated DeltaNet = DeltaNet, Gated Delta Networks, GDN
Power Attention
Log-Linear Attention
Cross-Layer Attention = ?CLA
Multi-Token Prediction = MTP, multi-token prediction
RoPE = Rotary Position Embedding, Rotary Positional Embeddings, rotary embeddings, rotary position embeddings, rotary positional embeddings
YaRN
ALiBi
NoPE
LongRoPE
NTK-aware scaling
SwiGLU = swiglu
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
Consistency Models = Latent Consistency Model, Consistency Model, continuous-time consistency models, latent consistency models
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
RAG = Retrieval-Augmented Generation, Retrieval Augmented Generation, retrieval-augmented generation, retrieval augmented generation, Retrieval Augment Generation
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
FP32 = fp32, float32
FP16 = fp16, float16
FP8 = fp8, float8
FP6
FP4 = fp4
BF16 = bf16, bfloat16, BFloat16
TF32
INT8 = int8
INT4 = int4
NVFP4 = nvfp4 @ NVIDIA
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
ONNX
Q4_K_M
Q4_0
Q8_0
Q6_K
Q5_K_M
IQ2_XXS
IQ4_XS
UD-Q4_K_XL
Unsloth Dynamic = Unsloth Dynamic 2.0, Dynamic 2.0 GGUFs @ Unsloth
?Parquet = Apache Parquet
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
Agent Client Protocol = ?ACP, Agent Communication Protocol, ACP protocol
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
x86-64 = x86_64, amd64, AMD64
ARM64 = AArch64, arm64, aarch64
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
Transcoders = transcoders, transcoder
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
Expert Parallelism = Wide Expert Parallelism, Wide-EP, WideEP
Tensor Parallelism
Pipeline Parallelism
Context Parallelism
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
TTRL = Test-Time Reinforcement Learning, Test-Time RL, test-time RL, test-time reinforcement learning
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
Test-Time Scaling
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
Attention Sinks = Attention Sink, attention sinks
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
Thunderbolt 5 < Thunderbolt
?Thunderbolt
safetensors = Safetensors @ Hugging Face
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
Test-Time Compute
Self-Play = self-play
Rejection Sampling = rejection sampling
Constrained Decoding = constrained decoding
Prompt Caching = prompt caching
Prefix Caching = prefix caching
Context Caching = context caching
Data Parallelism
Model Merging = model merging
Knowledge Distillation = knowledge distillation
Imitation Learning = imitation learning
Contrastive Learning = contrastive learning
Curriculum Learning = curriculum learning
Few-Shot Prompting = few-shot prompting
Steering Vectors = steering vectors
Linear Probes = linear probes
Vision Transformer = ViT, ViTs, vision transformer, vision transformers @ Google
Convolutional Neural Network = ?CNN, CNNs, convolutional neural networks, convolutional neural network
Late Interaction = late interaction
Disaggregated Serving = disaggregated serving
Git worktrees = git worktrees
Masked Language Modeling = masked language modeling
Next-Token Prediction = next-token prediction
Elastic Weight Consolidation = EWC
Gradient Boosting = gradient boosting, GBDT, Gradient Boosted Trees
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
# more of architectures and attention
Perceiver AR
Set Transformer
Vision Mamba
Hybrid Mamba-Transformer = Hybrid Mamba-Transformer MoE
Mamba-Transformer = Mamba-2-Transformer
Structured State Space Sequence Model = S4 model
H3 layer = Hungry Hungry Hippos
Hyena Hierarchy
Liquid Time-Constant Networks
Closed-form Continuous-time
Auxiliary-Loss-Free Load Balancing @ DeepSeek
Mixture of Experts Upcycling = Sparse Upcycling
Mixture of LoRA Experts = MoLE
Mixture-of-Depths-and-Experts = MoDE
Multi-Head RAG = MRAG
Multi-matrix Factorization Attention = MFA @ StepFun
Interleaved MRoPE = M-RoPE
DeepStack
2D RoPE
RoPE scaling
Position Interpolation = Positional Interpolation
Dual Chunk Attention @ Alibaba
LongLoRA
LongNet
Block Recurrent Transformer
Compressive Transformer
Memorizing Transformer = Memorizing Transformers
Memory Layers at Scale = Memory Layers @ Meta
Product Key Memory
PEER layer
Neighborhood Attention = NATTEN
Axial Attention
Performer attention = FAVOR+
Nyström attention
Lightning Indexer @ DeepSeek
Compressed Sparse Attention @ DeepSeek
Heavily Compressed Attention @ DeepSeek
SeerAttention @ Microsoft
FlexPrefill
SpargeAttention = SpargeAttn
Sparse VideoGen
Sliding Tile Attention = STA
Video Sparse Attention
Neighborhood Adaptive Block-Level Attention
Gated Slot Attention
DeltaProduct
Test-Time Regression
Hope architecture @ Google
Latent Diffusion = Latent Diffusion Models, Latent Diffusion Model
Consistency Distillation
Adversarial Diffusion Distillation = ADD
Latent Adversarial Diffusion Distillation = LADD
Progressive Distillation
Distribution Matching Distillation
Guidance Distillation
Perturbed Attention Guidance = PAG
Skip Layer Guidance = SLG
Autoguidance
CFG-Zero
APG guidance = Adaptive Projected Guidance
EDM sampler
EDM2
DPM-Solver = DPM++, DPM-Solver++, DPM++ 2M Karras
Euler a = Euler Ancestral
UniPC
Karras scheduler
RES4LYF
Rectified Flow Transformer
U-ViT
SiT
REPA-E
MAR generation = Masked Autoregressive
MaskGIT
VQGAN
VQ-VAE-2 < VQ-VAE
FSQ = Finite Scalar Quantization
LFQ = Lookup-Free Quantization
RVQ = Residual Vector Quantization
DC-AE @ NVIDIA
Causal VAE = 3D Causal VAE, 3D VAE
TiTok
CycleGAN
Pix2Pix
DCGAN
WGAN
InfoGAN
Normalizing Flows = Normalizing Flow
RealNVP
Masked Autoencoder = MAE, Masked Autoencoders
BYOL
SwAV
SimSiam
Barlow Twins
VICReg
InfoNCE
SIGReg
Deep Belief Networks = Deep Belief Network
Echo State Network
Spiking Neural Networks = Spiking Neural Network
Temporal Convolutional Network
Conformer
RNN-T = RNN Transducer
TDT decoder = Token-and-Duration Transducer
DenseNet
VGG = VGG16
AlexNet
LeNet
GoogLeNet
ResNeXt
SENet
RegNet
FPN
Feature Pyramid Network
Deformable Attention
PointNet = PointNet++
Instant-NGP
Zip-NeRF
Mip-NeRF
Plenoxels
2DGS = 2D Gaussian Splatting
4D Gaussian Splatting = 4DGS
Marching Cubes
Graph Attention Network = GAT, Graph Attention Networks
Graph Convolutional Network = GCN
GraphSAGE
Message Passing Neural Networks
Equivariant neural networks
SE(3)-Transformer
Equiformer
Evoformer
Pairformer
Neural Operator = Neural Operators
Fourier Neural Operator = FNO
DeepONet
Hamiltonian Neural Networks
Decision Transformer
Trajectory Transformer
PlaNet
Gumbel MuZero
TD-MPC2
RLPD
Cal-QL
IQL
CQL
AWAC
HIL-SERL
SERL
RECAP @ Physical Intelligence
FAST tokenizer = FAST action tokenizer, FAST tokenization @ Physical Intelligence
Real-Time Chunking = RTC @ Physical Intelligence
Knowledge Insulation @ Physical Intelligence
Hi Robot @ Physical Intelligence
# optimisers and training methods
SOAP optimizer
Shampoo optimizer
Lion optimizer
Sophia optimizer
NAdam
RAdam
AdaBelief
Adalite
Adam-atan2
ADOPT
MARS-AdamW
8-bit Adam = AdamW 8-bit, 8-bit AdamW
StableAdamW
PSGD
CASPR
GaLore 2
Q-GaLore
Fira
Lookahead optimizer
SWATS
Prodigy optimizer
D-Adaptation
Schedule-Free AdamW
AdEMAMix optimizer
MuonAdamW
QK-Clip @ Moonshot AI
Turbo-Muon
NanoAdam
Hyperball
Stochastic Weight Averaging
CutMix
Group Normalization = GroupNorm
Instance Normalization
Weight Normalization
Spectral Normalization
He initialization
Xavier initialization
muTransfer = μTransfer
CompleteP
u-μP
Lottery Ticket Hypothesis
Neural Tangent Kernel = NTK
Double Descent
Sparse MeZO
MeZO
Zeroth-Order Optimization
Forward-Forward Algorithm = Forward-Forward
Backpropagation Through Time
Equilibrium Propagation
Feedback Alignment
Hebbian learning
STDP
PackNet
Progressive Neural Networks
Model-Agnostic Meta-Learning = MAML
SPIN fine-tuning
SPAG
RLBFF
RLVMR
RRHF
SLiC = SLiC-HF
cDPO
rDPO
sDPO
TDPO
Iterative DPO
Online DPO
Step-DPO
Cal-DPO
SPPO = Self-Play Preference Optimization
APO = Anchored Preference Optimization
Reward rAnked FineTuning
Rejection Sampling Fine-Tuning
Reinforced Self-Training = ReST
Iterated Amplification
Recursive Reward Modeling
Prover-Verifier Games @ OpenAI
Rule-Based Rewards = RBR @ OpenAI
Circuit Breakers = Representation Rerouting
RMU
Gradient Routing
Latent Adversarial Training
Tamper-Resistant Safeguards
SafeDPO
Safe RLHF
GRPO-λ
PPO-Clip
VC-PPO
TRPO = Trust Region Policy Optimization
A2C
DDPG
Rainbow DQN
IMPALA
APPO
R2D2
Go-Explore
MAPPO
QMIX
CTDE
CFR = Counterfactual Regret Minimization
Fictitious Play
PSRO
TreeRL
TreeGRPO
FlowRL
BAPO
ScaleRL @ Meta
POLARIS recipe = POLARIS
ProRLv2 @ NVIDIA
BroRL @ NVIDIA
RLP @ NVIDIA
Self-Adapting Language Models = SEAL framework, Self-Adapting LLMs
Absolute Zero = Absolute Zero Reinforcement
Multi-Agent RL = MARL
Agent0
Early Experience @ Meta
DreamGym @ Meta
Critique Fine-Tuning = CFT
Implicit Process Reward
PRIME reward = Process Reinforcement through Implicit Rewards
Generative Verifiers = GenRM-CoT
Self-Taught Reasoner
Self-Principled Critique Tuning = SPCT @ DeepSeek
Rollout Routing Replay = R3 routing
Router Replay
LoRA Without Regret
LoRA-GA
LoRA-FA
LoRA-Pro
QA-LoRA
QDoRA
LongQLoRA
DyLoRA
LoKr
LoHa
BOFT
FourierFT
VB-LoRA
X-LoRA
MiLoRA
OLoRA
CorDA
EVA init
TinyLoRA
Spectrum fine-tuning
LISA fine-tuning
BAdam
LLaMA Pro
Block Expansion
NEFTune
Fill-in-the-Middle = FIM
Instruction Backtranslation
Evol-Instruct
Self-Play Fine-Tuning
Generalized Knowledge Distillation = GKD
MiniLLM
Minitron pruning
Puzzle NAS @ NVIDIA
Arcee Fusion @ Arcee AI
Passthrough merge = Frankenmerge
DELLA merge = DELLA
Breadcrumbs merge
Model Stock
Git Re-Basin
Fisher Merging
RegMean
Branch-Train-MiX = BTX
DUS = Depth Up-Scaling
Tokenizer Transplant
TokenMonster
SuperBPE
BoundlessBPE
Unigram LM
SpaceByte
T-FREE
Over-Encoding
Densing Law
WSM schedule
Data Mixing Laws
RegMix
DSIR
MinHash deduplication = MinHash dedup
SemDeDup
Rephrasing the Web = WRAP
Synthetic Continued Pretraining = EntiGraph
BeyondWeb @ DatologyAI
Nemotron-CLIMB @ NVIDIA
# decoding, serving and quantisation
Speculative Sampling
EAGLE-1 < EAGLE
EAGLE-3.1 < EAGLE
HASS speculative
MagicDec
TriForce
SuffixDecoding @ Snowflake
Arctic Inference @ Snowflake
Shift Parallelism @ Snowflake
SwiftKV @ Snowflake
Prompt Lookup Decoding = n-gram speculation, Prompt Lookup
LayerSkip @ Meta
Draft & Verify
Sequoia decoding
SpecDec++
Speculative Speculative Decoding
Medusa-2 < Medusa
Blockwise Parallel Decoding
Fast-dLLM = Fast-dLLM v2 @ NVIDIA
D2F
dKV-Cache
Set Block Decoding
TiDAR @ NVIDIA
Typical Sampling
Eta Sampling
Epsilon Sampling
Top-nσ = Top-n-sigma
Tail-free sampling
Dynatemp = Dynamic Temperature
Smooth sampling = Quadratic Sampling
Anti-slop sampler = Antislop
p-less sampling
Twisted Sequential Monte Carlo
Diverse Beam Search
Forest-of-Thought
Automatic Prefix Caching
PagedEviction
H2O cache = Heavy-Hitter Oracle
Scissorhands
TOVA
KVQuant
KVzip
KVPress @ NVIDIA
KVTuner
ExpectedAttention
R-KV
LServe @ NVIDIA
RetrievalAttention
MagicPIG
ShadowKV
InfiniGen
FlashMoE
MoE-Infinity
EPS-MoE
Expert Parallel Load Balancer = Expert Parallelism Load Balancer @ DeepSeek
DistServe
Splitwise @ Microsoft
Sarathi-Serve = SARATHI
Dynamo Planner
DualPipeV @ DeepSeek
Zero Bubble Pipeline Parallelism = Zero Bubble
Striped Attention
TokenRing
Async TP = Async Tensor Parallel
ZeRO++ < ZeRO
ZeRO-Infinity < ZeRO
ZeRO-2 < ZeRO
ZeRO-1 < ZeRO
ZeRO-Offload < ZeRO
HSDP
FSDP1
DTensor
SimpleFSDP
veScale-FSDP
SWARM Parallelism
NoLoCo
PowerSGD
DeMo optimizer = ?DeMo @ Nous Research
Q2_K
Q3_K_M
Q3_K_S
Q3_K_L
Q4_K_S
Q4_K_XL
Q4_1
Q5_0
Q5_1
Q5_K_S
Q6_K_L
Q8_K_XL
IQ1_S
IQ1_M
IQ2_XS
IQ2_S
IQ2_M
IQ3_XXS
IQ3_XS
IQ3_S
IQ3_M
IQ4_NL
TQ1_0
TQ2_0
UD-Q2_K_XL
UD-IQ1_S
UD-TQ1_0
UD-Q3_K_XL
UD-Q5_K_XL
UD-Q6_K_XL
UD-Q8_K_XL
Q4_0_4_4
Q4_0_8_8
Q4_0_4_8
W4A16
W8A8
W4A8
W4A4
W8A16
INT2
INT3
INT6
FP5
FP12
FP8 E4M3
FP8 E5M2
FP4 E2M1 = E2M1
NF3
AF4
BFP16 = Block Floating Point
MXFP formats = Microscaling, MX formats
SmoothQuant+
QuIP
QuIP3
AQLM-PV = PV-Tuning
GPTAQ
GPTVQ
GPTQv2
EfficientQAT
BitDistiller
BitDelta
OneBit
BiLLM
PB-LLM
DB-LLM
ARB-LLM
STBLLM
ZeroQuant
RPTQ
AffineQuant
DuQuant
OSTQuant
QoQ
SqueezeLLM
LLM-QAT
QLLM
ShiftAddLLM
Any-Precision LLM
MatQuant = Matryoshka Quantization @ Google DeepMind
SINQ @ Huawei
HIGGS quantization
FLUTE
SignRound
ParetoQ @ Meta
1-bit LLMs = 1-bit LLM
ZipNN
Unsloth Dynamic 4-bit = Unsloth Dynamic GGUFs @ Unsloth
Float8
Wanda pruning
LLM Surgeon
SliceGPT @ Microsoft
FLAP pruning
LaCo
SLEB
Sheared LLaMA
REAP = Router-weighted Expert Activation Pruning @ Cerebras
2:4 Sparsity
TEAL sparsity
Deja Vu sparsity
CATS sparsity
ProSparse
Q-Sparse @ Microsoft
AWQ-Marlin
TFRecord
Arrow IPC = Apache Arrow
Avro = Apache Avro
COG GeoTIFF = GeoTIFF
NetCDF
EPUB
OOXML
DOCX
CBOR
NDJSON
JSON5
JSON-LD
SPARQL
XML
CSV
HTML
HTML5
CSS
?Markdown
MDX
BibTeX
MP3
FLAC
Opus codec
WAV
OGG
MPEG-4
VP9
H.266 = VVC
ProRes
OpenEXR
Draco compression
USDZ
SPZ
URDF
MJCF
XLSX
# prompting, agents, retrieval and protocols
Zero-Shot CoT = Zero-shot Chain-of-Thought
Auto-CoT
Active-Prompt
Analogical Prompting
Self-Discover @ Google DeepMind
System 2 Attention = S2A
Rephrase and Respond
Chain-of-Note
Chain-of-Knowledge
Chain-of-Symbol
Chain-of-Table @ Google
Chain-of-Continuous-Thought
Chain of Preference Optimization
Thread of Thought
Everything of Thoughts
Algorithm of Thoughts
Cumulative Reasoning
Meta-Prompting
Meta-CoT = Meta Chain-of-Thought
Tree of Uncertain Thoughts
Logic-of-Thought
Iteration of Thought
Diagram of Thought
Layer-of-Thoughts
Thought Preference Optimization @ Meta
Visualization-of-Thought = VoT
Multimodal CoT = Multimodal Chain-of-Thought
Whiteboard-of-Thought
Natural Language Embedded Programs
Faithful CoT
Maieutic Prompting
Emotion Prompting = EmotionPrompt
Directional Stimulus Prompting
Optimization by PROmpting = OPRO @ Google DeepMind
APE prompting = Automatic Prompt Engineer
PromptBreeder @ Google DeepMind
EvoPrompt
MIPRO = MIPROv2
BootstrapFewShot
COPRO
Trace optimizer
ProTeGi
ADAS = Automated Design of Agentic Systems
AFlow
Gödel Agent
ExpeL
Toolformer
ToolLLM
HuggingGPT
ViperGPT
Visual ChatGPT
MRKL = MRKL systems
DEPS
Inner Monologue
Agent Workflow Memory
CodePlan
Self-Debug
PlanSearch
Archon framework
MALT
Dynamic Cheatsheet
ReasoningBank @ Google
A-MEM
MemoryOS
MemAgent
Ralph loop = Ralph Wiggum loop, Ralph Wiggum technique
Modular RAG
Adaptive RAG
Self-Route
LongRAG
HybridRAG
MultiModal RAG
Visual RAG = VisRAG
M3DocRAG
ColBERTv2
XTR
DPR
REALM
RETRO
Atlas RAG
kNN-LM
RA-DIT
StructRAG
LevelRAG
PlanRAG
RQ-RAG
Search-o1
Search-R1
DeepRAG
CoRAG
InstructRAG
MiniRAG
KET-RAG
GFM-RAG
ArchRAG
MaxSim
BM42
LambdaMART
CAGRA
RaBitQ
SPANN
FreshDiskANN
Visa Trusted Agent Protocol = Trusted Agent Protocol
Machine Payments Protocol = ?MPP
L402
OpenAPI 3.1
AsyncAPI
JSON-RPC 2.0
Server-Sent Events
HTTP/2
DNS-over-HTTPS
DNSSEC
OAuth 2.0 < OAuth
PKCE
JWT
SPIFFE
mTLS
WireGuard
IPsec
NVMe over Fabrics
PCIe 5.0 < PCIe
PCIe 6.0 < PCIe
PCIe Gen5 < PCIe
PCIe 4.0 < PCIe
PCIe 7.0 < PCIe
CXL 3.0 < CXL
USB-C
USB 3.0
Thunderbolt 4
HDMI 2.1
DisplayPort
I2C
GPIO
Modbus
OPC UA
Zigbee
Z-Wave
LoRaWAN
NFC
UWB
Wi-Fi 6
Wi-Fi 6E
Bluetooth LE
eSIM
AVX2
AVX10
ARMv9
SME2
RVV
WMMA
WGMMA
Tensor Memory Accelerator
Structured Sparsity
Backside power delivery = PowerVia
RibbonFET
Gate-All-Around = GAAFET
FinFET
Foveros @ Intel
EMIB @ Intel
SoIC @ TSMC
InFO @ TSMC
CoPoS
CoWoS-S
CoWoS-R
Through-Silicon Via = TSV
Silicon photonics
Co-Packaged Optics = CPO optics
MicroLED
Nanoimprint Lithography
DUV
# interpretability, statistics and science
Skip Transcoders
BatchTopK SAE = BatchTopK
TopK SAE
Gated SAE
Contrastive Activation Addition
Activation Addition = ActAdd
Path Patching
Causal Tracing
Causal Scrubbing
Induction Heads
Attribution Patching
Integrated Gradients
Grad-CAM
TCAV
Linear Representation Hypothesis
Directional Ablation
Influence Functions
TRAK
Model Diffing
SVCCA
Constitutional Classifiers++ @ Anthropic
AutoDAN
Bad Likert Judge
Policy Puppetry
Do Anything Now
ASL-2
Critical Capability Levels
Hidden Markov Model = HMM, Hidden Markov Models
Conditional Random Field
Support Vector Machine = SVM, SVMs
AdaBoost
Isolation Forest
k-nearest neighbors = kNN
PCA
word2vec
GloVe
fastText
Doc2Vec
Skip-gram
CBOW
ARIMA
Holt-Winters
Hamiltonian Monte Carlo
Variational Inference
Expectation Maximization
Simulated Annealing
Genetic Algorithm = Genetic Algorithms
Particle Swarm Optimization
CMA-ES
NSGA-II
Quality-Diversity
POET algorithm
HyperNEAT
Novelty Search
Tabu Search
Alpha-beta pruning
NNUE
Thompson Sampling
HyperLogLog
Count-Min Sketch
Paxos
CRDT = CRDTs
SHA-256
AES-256
RSA-2048
Elliptic Curve Cryptography
Lattice cryptography
ML-KEM = Kyber
ML-DSA
zkML
zk-SNARKs = zkSNARK
Trusted Execution Environment = TEE
Confidential Computing
Intel SGX = SGX
Intel TDX = TDX
AMD SEV = SEV-SNP
Secure Multi-Party Computation = MPC
qLDPC
Magic state distillation
Quantum Echoes @ Google
Random Circuit Sampling
Coupled Cluster
Hartree-Fock
Base editing
Prime editing
CRISPR-Cas9
CAR-T
Perturb-seq
scRNA-seq
JSON
MP4
DFloat11 = DF11
# modes of models
Agent Swarm = Kimi Agent Swarm @ Moonshot AI
# quants, formats and methods
Q3_K_XL
Q2_K_L
Q2_K_XL
Q5_K_XL
Q6_K_XL
UD-IQ1_M
UD-IQ2_M
UD-IQ2_XXS
UD-IQ3_XXS
UD-IQ3_S
UD-IQ4_XS
UD-IQ4_NL
IQ4_K
IQ5_K
IQ2_KS
IQ3_KT
IQ4_KSS
MXFP4_MOE
QJL
RotorQuant
SignSGD
Huxley-Gödel Machine
SKILL.md
OASF
ESUN
CFET
DRoPE
DDTree
SpecExec
P-EAGLE
ReDrafter
Natural Language Autoencoders
sCM
rCM
First Block Cache
SDEdit
LeWorldModel
Web Bot Auth @ Cloudflare
# more methods, formats, patterns and quantities of models
Agent-as-a-Judge
Blockwise Parallel Transformer
Byte-level BPE = byte-level BPE
Context Compaction
Cosine Annealing = cosine annealing
D3PM
DP-SGD
Dataset Distillation = dataset distillation
Dictionary Learning = dictionary learning
Energy-Based Model = Energy-Based Models, EBM, EBMs, energy-based models, energy-based model
Free Transformer @ Meta
G-Eval
GPipe
Gaussian Mixture Model = Gaussian Mixture Models, GMM, GMMs
Hybrid Attention
Semi-linear Attention
JSON mode = JSON Mode
Linear Transformer = Linear Transformers, linear transformers
Liquid Neural Network = liquid neural network
LLM-as-a-Judge = LLM-as-a-judge, LLM-as-judge, LLM-as-Judge, LLM as a judge
Logit Distillation = logit distillation
Masked Diffusion = masked diffusion
Mixture-of-LoRAs = Mixture of LoRAs
MoLoRA
Multi-LoRA
?Monte Carlo = Monte Carlo sampling, Monte Carlo simulation, Monte Carlo simulations, Monte Carlo methods, Monte Carlo rollouts
Neuroevolution = neuroevolution
OpenGL
RANSAC
SiLU
SPIR-V
Top-k sampling = top-k sampling
TrueSkill
UDP
Ulysses Sequence Parallelism
WebGL
WGSL
minGRU
minLSTM
?STL = STL files, .stl
Word Error Rate = ?WER, word error rate
Character Error Rate = character error rate
Principal Component Analysis
Latent Dirichlet Allocation
Restricted Boltzmann Machine = RBM, RBMs
Differentiable Neural Computer
Pointer Networks
Memory Networks
Highway Networks
ShuffleNet
gMLP
Feedback Transformer
Graphormer
Slim attention
Selective Attention
Stick-breaking Attention
Sigmoid Attention
Softmax-1
Softpick
Lightning Attention-2
DeepCache
PipeFusion
DistriFusion
AsyncDiff
LM-Infinite
Landmark Attention
Focused Transformer
Gist Tokens = gist tokens
AutoCompressors
LongLLMLingua
LLMLingua-2
Selective Context
RECOMP
xRAG
COCOM
Speculative Streaming
Speculative Cascades
CLLMs
Token Merging
FastV
PruMerge
VisionZip
Pixel Shuffle
AnyRes
NaViT = Patch n' Pack
Q-Former
Perceiver Resampler
Mixture-of-Memories
Mixture of a Million Experts = PEER
UltraMem
Memory Mosaics
Chain-of-Experts
Grove MoE
MoE++
LongRoPE2
Resonance RoPE
XPos
Kerple
Contextual Position Encoding
Peri-LN
Pre-LN
Post-LN
Sandwich-LN
HybridNorm
Value Residual Learning
ResFormer
AltUp
Cautious Optimizers
SPlus
AdaMuon
KL-Shampoo
Power Scheduler
Depth-μP
Tensor Programs
Spectral muP
Passthrough merging
LLM-Streamline
Deja Vu
TurboSparse
ReLUfication
BitNet a4.8
ResQ
KurTail
MR-GPTQ
EoRA
HiF4
HiF8
Unum
Loss Scaling
Delayed Scaling
Blockwise FP8
Q-Ensemble
PF-PPO
T-PPO
β-DPO
CPO-SimPO
Meta-Rewarding
Language Self-Play
Socratic-Zero
TTT-E2E
TTT-Discover
Feedback Descent
Mem1
MemoryBank
NodeRAG
OG-RAG
FlashRAG
ColFlor
RankGPT
RankZephyr
monoT5
ListT5
Rank1
ReasonIR
Doc2Query
Query2doc
IRCoT
Chain of Density
Contrastive CoT
BetterTogether
ReEvo
EoH
DrEureka
Generative Agents
ToolkenGPT
TaskMatrix
Set-of-Mark = SoM, Set-of-Marks
Visual Sketchpad
Thinking with Images
Visual Chain-of-Thought
Video-of-Thought
`;
