/** Outlets, newsletters, podcasts, forums and social networks. */
export const sources = `
[source]
# social networks and forums
Reddit
?X = Twitter, X/Twitter, Twitter/X, X.com, Tech Twitter, AI Twitter, X (formerly Twitter)
YouTube = Youtube
Discord
Hacker News = HackerNews, HN, @newsycombinator
Bluesky
Mastodon
Truth Social
?Lobsters = lobste.rs
LessWrong = Less Wrong, @lesswrong
Alignment Forum = AI Alignment Forum
Product Hunt = ProductHunt
Slashdot
4chan
Zhihu = ZhihuFrontier, @ZhihuFrontier, Zhihu Frontier
LocalLLaMA = LocalLlama, r/LocalLLaMA, r/LocalLlama
r/MachineLearning
r/singularity
r/OpenAI
r/ChatGPT
r/ClaudeAI
r/ClaudeCode
r/StableDiffusion
r/artificial
r/ArtificialInteligence
r/Bard
r/GeminiAI
r/DeepSeek
r/Qwen_AI
r/accelerate
r/technology
r/programming
r/ExperiencedDevs
r/cursor
r/codex
r/ollama
r/comfyui
r/aivideo
r/LLMDevs
r/LocalLLM
r/PromptEngineering
r/vibecoding
r/Futurology
r/mlscaling
r/LangChain
r/nvidia
r/AMD
r/ControlProblem
r/perplexity_ai
r/grok
r/midjourney
r/MistralAI
r/AI_Agents
r/openclaw
arXiv = Arxiv, ArXiv, arxiv
bioRxiv
medRxiv
SSRN
HF Papers = Hugging Face Papers, Hugging Face Daily Papers, HuggingFace Papers, HF Daily Papers
# press
The Information = @theinformation
The Verge = @verge
TechCrunch = Techcrunch, @TechCrunch
Bloomberg = Bloomberg News, @business, @technology
Bloomberg Businessweek = Businessweek
Bloomberg Intelligence
Reuters = @Reuters
Associated Press = AP News
Agence France-Presse = AFP
The New York Times = New York Times, NYT, NY Times, @nytimes
The Wall Street Journal = Wall Street Journal, WSJ, @WSJ
The Washington Post = Washington Post, WaPo, @washingtonpost
Financial Times = FT, The Financial Times, @FT
The Guardian
The Economist = @TheEconomist
The Atlantic
The New Yorker = New Yorker
The Sunday Times
The Telegraph = Daily Telegraph
The Independent
The Daily Beast
The Hill
Los Angeles Times = LA Times
San Francisco Chronicle = SF Chronicle
San Francisco Standard = SF Standard
Chicago Tribune
Boston Globe
USA Today
New York Post
New York Magazine
Newsweek
TIME = Time magazine, TIME Magazine
?Fortune = Fortune magazine, @FortuneMagazine
Forbes = @Forbes
Fast Company
Business Insider = BusinessInsider, @BusinessInsider
CNBC = @CNBC
CNN = @CNN
BBC = BBC News, @BBCNews, @BBC
NPR
PBS
ABC News
CBS News = CBS, 60 Minutes
NBC News = NBC
Fox News
Fox Business
MSNBC = MS NOW
Sky News
Al Jazeera
Euronews
Deutsche Welle
Axios = @axios
Politico = POLITICO, @politico
Semafor = @semafor
Punchbowl News
ProPublica
The Intercept
Mother Jones
Vox
?Slate
?Salon
Rolling Stone
?Variety
?Billboard
?Deadline
Hollywood Reporter = The Hollywood Reporter
?Wired = WIRED, @WIRED
Ars Technica = ArsTechnica, @arstechnica
Engadget
Gizmodo
CNET
ZDNet = ZDNET
PCMag = PC Magazine
PC Gamer
PCWorld
Tom's Hardware = Tom’s Hardware
Tom's Guide
AnandTech
Wccftech = WCCFTech, @wccftech
VideoCardz
Phoronix
The Register = El Reg
VentureBeat = @VentureBeat
Mashable
TechRadar
TechSpot
TechPowerUp
Digital Trends
The Next Web
SiliconANGLE
InfoWorld
InfoQ
Computerworld
TechTarget
The New Stack
404 Media = @404mediaco, 404mediaco
?Platformer = @platformer
Rest of World
The Markup
Futurism
?Vice
BleepingComputer = Bleeping Computer
Krebs on Security
The Hacker News
Dark Reading
DataCenterDynamics = Data Center Dynamics, DCD
Data Center Knowledge
The Next Platform
ServeTheHome
HPCwire
EE Times
Electrek
InsideEVs
Autonews
SpaceNews
Defense One
DefenseScoop
Breaking Defense
FedScoop
Nextgov
StateScoop
STAT News = ?STAT
Endpoints News
Fierce Healthcare
MIT Technology Review = Technology Review, @techreview
MIT Sloan Management Review
IEEE Spectrum
Harvard Business Review = HBR
Quanta Magazine = ?Quanta, @QuantaMagazine
Scientific American
New Scientist
Live Science
Popular Science
?Nature = Nature journal, @Nature
Nature Medicine
Nature Communications
Nature Biotechnology
Science magazine
PNAS
The Lancet = Lancet
NEJM = New England Journal of Medicine
JAMA
Barron's
MarketWatch
Seeking Alpha
The Motley Fool = Motley Fool
Yahoo Finance
Investopedia
Morning Brew
Crunchbase News
PitchBook News
Sifted
Tech.eu
UKTN
Handelsblatt
Der Spiegel = Spiegel
Die Zeit
Frankfurter Allgemeine = FAZ
Süddeutsche Zeitung
Heise = heise
Le Monde
Le Figaro
Les Echos
L'Express
La Repubblica
El País = El Pais
De Standaard
NRC
Haaretz
Calcalist
Times of Israel
South China Morning Post = SCMP
Nikkei = Nikkei Asia
The Japan Times
Yomiuri Shimbun
Asahi Shimbun
NHK
Yonhap = Yonhap News
Korea Herald
Korea Economic Daily
Chosun Ilbo
ETNews
DigiTimes = Digitimes
Commercial Times
Caixin
Xinhua = Xinhua News Agency
People's Daily
Global Times
CCTV
LatePost
36Kr = 36kr
Yicai
?Synced
Jiqizhixin = Machine Heart
ChinaTalk
TechNode
Pandaily
Straits Times = The Straits Times
The Economic Times = Economic Times
Times of India
The Hindu
Hindustan Times
Moneycontrol
Inc42
Analytics India Magazine
The Ken
The Globe and Mail = Globe and Mail
Toronto Star
CBC = CBC News
BetaKit
Sydney Morning Herald
Australian Financial Review = AFR
The Conversation
Arab News
# newsletters, blogs, podcasts
AINews = AI News, smol.ai, @Smol_AI, Smol_AI
Latent Space = @latentspacepod, @Latent_Space_
Import AI
The Batch
Stratechery = @stratechery
Interconnects = @interconnectsai
One Useful Thing
Don't Worry About the Vase
Astral Codex Ten = ?ACX
The Rundown AI = The Rundown, Rundown AI, @TheRundownAI
Ben's Bites
TLDR AI = ?TLDR
The Neuron
AI Snake Oil
Marcus on AI
Ahead of AI
The Gradient
Last Week in AI
The Algorithmic Bridge
AlphaSignal
The Pragmatic Engineer = Pragmatic Engineer
The Diff
Not Boring
?Newcomer
Big Technology
The Generalist
Exponential View
State of AI Report = State of AI
The Sequence = TheSequence
Garbage Day
Where's Your Ed At
Lenny's Podcast = Lenny's Newsletter
Dwarkesh Podcast = Dwarkesh Patel podcast
Lex Fridman Podcast
No Priors = @NoPriorsPod
All-In Podcast = ?All-In, All In Podcast
Hard Fork
TBPN = @tbpn
20VC = 20 Minute VC
?Acquired
BG2 = BG2 Pod
Cognitive Revolution = The Cognitive Revolution, @CogRev_Podcast, CogRev_Podcast
Machine Learning Street Talk = MLST, @MLStreetTalk
TWIML
Practical AI
Gradient Dissent
The AI Daily Brief = AI Daily Brief
AI Explained = @AIExplainedYT
Two Minute Papers
3Blue1Brown
Computerphile
Gamers Nexus
Linus Tech Tips = LTT
The Joe Rogan Experience = Joe Rogan Experience
The Daily Show
Simon Willison's Weblog
LWN = LWN.net
Gradient Updates = Epoch Gradient Updates
Daring Fireball
MacRumors
9to5Mac
9to5Google
AppleInsider
Android Authority
Android Police
XDA = XDA Developers
GSMArena
Windows Central
Windows Latest
Neowin
Testing Catalog = TestingCatalog, @testingcatalog
Social Media Today
Search Engine Land
Search Engine Journal
Digiday
Adweek
Ad Age
Press Gazette
Nieman Lab
Columbia Journalism Review
Publishers Weekly
Artnet
Pitchfork
Kotaku
IGN
Eurogamer
GamesIndustry.biz
Cointelegraph
CoinDesk
?Decrypt
The Block
Unusual Whales = unusual_whales, @unusual_whales
ZeroHedge = Zero Hedge
Drudge Report
Breitbart
PR Newswire
Business Wire
GlobeNewswire
The Ringer
?Puck
The Turing Post = Turing Post, @TheTuringPost, TheTuringPost
Techmeme = @Techmeme
Deep Learning Weekly = dl_weekly, @dl_weekly
The Decoder = THE DECODER
Tech Brew
Emerging Tech Brew
r/SillyTavernAI
r/unsloth
r/homelab
r/selfhosted
r/learnmachinelearning
r/datascience
r/computervision
r/reinforcementlearning
r/ChatGPTPro
r/ChatGPTCoding
r/Anthropic
r/GoogleGeminiAI
r/notebooklm
r/FluxAI
r/KlingAI
r/SunoAI
r/RunwayML
r/agi
r/BetterOffline
r/wallstreetbets
r/stocks
r/hardware
r/buildapc
r/MacStudio
r/MLX
r/vLLM
r/Oobabooga
r/sdforall
r/ArtificialSentience
r/Cyberpunk
r/SaaS
r/Entrepreneur
r/webdev
r/cscareerquestions
r/Teachers
`;
