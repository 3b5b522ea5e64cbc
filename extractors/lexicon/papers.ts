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
`;
