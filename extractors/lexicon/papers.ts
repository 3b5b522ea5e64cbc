/** Titled publications that are known by their title. */
export const papers = `
[paper]
Attention Is All You Need = Attention is All You Need
The Bitter Lesson = Bitter Lesson
Situational Awareness: The Decade Ahead = ?Situational Awareness
AI 2027
Machines of Loving Grace
The Adolescence of Technology
The Illusion of Thinking = Illusion of Thinking
Language Models are Few-Shot Learners
Scaling Laws for Neural Language Models
Training Compute-Optimal Large Language Models
Constitutional AI: Harmlessness from AI Feedback
Alignment Faking in Large Language Models
Sleeper Agents: Training Deceptive LLMs
Scaling Monosemanticity
Towards Monosemanticity
Toy Models of Superposition
On the Biology of a Large Language Model
Reasoning Models Don't Always Say What They Think
Agentic Misalignment: How LLMs Could Be Insider Threats
Sparks of Artificial General Intelligence = Sparks of AGI
On the Dangers of Stochastic Parrots = Stochastic Parrots
Chain-of-Thought Prompting Elicits Reasoning in Large Language Models
Let's Verify Step by Step
Large Language Models are Zero-Shot Reasoners
ReAct: Synergizing Reasoning and Acting in Language Models
LoRA: Low-Rank Adaptation of Large Language Models
QLoRA: Efficient Finetuning of Quantized LLMs
Mamba: Linear-Time Sequence Modeling with Selective State Spaces
Textbooks Are All You Need
LIMA: Less Is More for Alignment
The Era of 1-bit LLMs
Direct Preference Optimization: Your Language Model is Secretly a Reward Model
Training Language Models to Follow Instructions with Human Feedback
Emergent Misalignment
Less is More: Recursive Reasoning with Tiny Networks
The Platonic Representation Hypothesis
Gradual Disempowerment
Superintelligence: Paths Dangers Strategies
If Anyone Builds It Everyone Dies
Why Language Models Hallucinate
How People Use ChatGPT
GPTs are GPTs
Welcome to the Era of Experience = Era of Experience
A Definition of AGI
Computing Machinery and Intelligence
AI as Normal Technology
The Gentle Singularity = Gentle Singularity
The Intelligence Age
Planning for AGI and Beyond
Statement on AI Risk
Statement on Superintelligence
Techno-Optimist Manifesto = The Techno-Optimist Manifesto
Your Brain on ChatGPT
The Leaderboard Illusion = Leaderboard Illusion
Measuring AI Ability to Complete Long Tasks
The GenAI Divide = GenAI Divide
Project Vend
International AI Safety Report
Nested Learning: The Illusion of Deep Learning Architectures
Titans: Learning to Memorize at Test Time
Empire of AI
Genius Makers
Life 3.0
Human Compatible
The Coming Wave
# more titled works
Adam: A Method for Stochastic Optimization
Deep Residual Learning for Image Recognition
Generative Adversarial Nets
Auto-Encoding Variational Bayes
Denoising Diffusion Probabilistic Models
High-Resolution Image Synthesis with Latent Diffusion Models
An Image is Worth 16x16 Words
Learning Transferable Visual Models From Natural Language Supervision
BERT: Pre-training of Deep Bidirectional Transformers
Improving Language Understanding by Generative Pre-Training
Language Models are Unsupervised Multitask Learners
Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer
Sequence to Sequence Learning with Neural Networks
Neural Machine Translation by Jointly Learning to Align and Translate
ImageNet Classification with Deep Convolutional Neural Networks
Playing Atari with Deep Reinforcement Learning
Mastering the game of Go with deep neural networks and tree search
Highly accurate protein structure prediction with AlphaFold
Emergent Abilities of Large Language Models
Are Emergent Abilities of Large Language Models a Mirage?
Scaling Data-Constrained Language Models
Beyond the Imitation Game
Discovering Language Model Behaviors with Model-Written Evaluations
Towards Understanding Sycophancy in Language Models
Representation Engineering: A Top-Down Approach
Universal and Transferable Adversarial Attacks on Aligned Language Models
Locating and Editing Factual Associations in GPT
In-context Learning and Induction Heads
A Mathematical Framework for Transformer Circuits
Sparse Autoencoders Find Highly Interpretable Features
Tracing the Thoughts of a Large Language Model
Circuit Tracing: Revealing Computational Graphs in Language Models
Auditing Language Models for Hidden Objectives
Natural Emergent Misalignment from Reward Hacking
Frontier Models are Capable of In-context Scheming
Monitoring Reasoning Models for Misbehavior
Chain of Thought Monitorability
Detecting and Reducing Scheming in AI Models
Weak-to-Strong Generalization: Eliciting Strong Capabilities
Learning to Reason with LLMs
Competitive Programming with Large Reasoning Models
DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning
DeepSeek-V3 Technical Report
DeepSeekMath: Pushing the Limits of Mathematical Reasoning
Kimi k1.5: Scaling Reinforcement Learning with LLMs
Kimi K2: Open Agentic Intelligence
Qwen2.5 Technical Report
Qwen3 Technical Report
The Llama 3 Herd of Models = Llama 3 Herd of Models
Llama 2: Open Foundation and Fine-Tuned Chat Models
LLaMA: Open and Efficient Foundation Language Models
GPT-4 Technical Report
Gemini: A Family of Highly Capable Multimodal Models
Scaling LLM Test-Time Compute Optimally can be More Effective than Scaling Model Parameters
Large Language Monkeys
Training Large Language Models to Reason in a Continuous Latent Space
s1: Simple test-time scaling
LIMO: Less is More for Reasoning
Does Reinforcement Learning Really Incentivize Reasoning Capacity in LLMs
Spurious Rewards
The Unreasonable Effectiveness of Entropy Minimization
Absolute Zero: Reinforced Self-play Reasoning with Zero Data
Darwin Gödel Machine: Open-Ended Evolution of Self-Improving Agents
The AI Scientist: Towards Fully Automated Open-Ended Scientific Discovery
Byte Latent Transformer: Patches Scale Better Than Tokens
Transformers without Normalization
Reflexion: Language Agents with Verbal Reinforcement Learning
Tree of Thoughts: Deliberate Problem Solving with Large Language Models
Generative Agents: Interactive Simulacra of Human Behavior
Voyager: An Open-Ended Embodied Agent
Toolformer: Language Models Can Teach Themselves to Use Tools
Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks
Lost in the Middle
GSM-Symbolic: Understanding the Limitations of Mathematical Reasoning
Building Effective Agents
Effective Context Engineering for AI Agents
How we built our multi-agent research system
Don't Build Multi-Agents
A Practical Guide to Building Agents
12-Factor Agents
The Prompt Report
The Second Half
The Scaling Hypothesis
Reward is Enough
Concrete Problems in AI Safety
Risks from Learned Optimization
AGI Ruin: A List of Lethalities
Meditations on Moloch
Without Specific Countermeasures
Is Power-Seeking AI an Existential Risk?
Managing extreme AI risks amid rapid progress
Pause Giant AI Experiments
A Right to Warn = Right to Warn
Intelligence Curse = The Intelligence Curse
The Urgency of Interpretability
Abundant Intelligence
Something Big Is Happening
The 2028 Global Intelligence Crisis = 2028 Global Intelligence Crisis
Canaries in the Coal Mine
The Simple Macroeconomics of AI
Measuring the Impact of Early-2025 AI on Experienced Open-Source Developer Productivity
Estimating AI productivity gains from Claude conversations
Co-Intelligence
Nexus: A Brief History of Information Networks
The Singularity Is Near
The Singularity Is Nearer
Deep Learning with Python
Build a Large Language Model (From Scratch) = Build a Large Language Model From Scratch
Hands-On Large Language Models
Designing Machine Learning Systems
Designing Data-Intensive Applications
Reinforcement Learning: An Introduction
?Chip War
The Nvidia Way
The Scaling Era
These Strange New Minds
The AI Con
Apple in China
State of AI Report 2025
State of AI Report 2024
AI Index Report = AI Index 2025, AI Index Report 2025
AI Agent Index
Economic Index Report = Anthropic Economic Index report
Work Trend Index
State of AI Report = State of AI
`;
