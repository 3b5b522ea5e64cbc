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
Associated Press = AP News, ?AP
Agence France-Presse = AFP
The New York Times = New York Times, ?The Times, NYT, NY Times, @nytimes
The Wall Street Journal = Wall Street Journal, WSJ, @WSJ
The Washington Post = Washington Post, WaPo, @washingtonpost
Financial Times = ?FT, The Financial Times, @FT
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
Wired = WIRED, @WIRED
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
?Interconnects = @interconnectsai
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
?Pitchfork
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
# more forums and networks
Substack Notes
Glassdoor
Tumblr
Imgur
Parler
8chan
?Rumble
BitChute
Fediverse
Nostr
Farcaster
Lemmy
EA Forum = Effective Altruism Forum
Dev.to
Hashnode
Indie Hackers
DZone
ChemRxiv
PsyArXiv
EarthArXiv
engrXiv
OSF Preprints
Zenodo
PLOS ONE
PLOS Biology
Cell journal
The Lancet Digital Health
The Lancet Oncology
npj Digital Medicine
Nature Machine Intelligence
Nature Methods
Nature Neuroscience
Nature Physics
Nature Human Behaviour
Nature Computational Science
Nature Materials
Scientific Reports
Science Advances
Science Robotics
Cell Reports
Neuron journal
eLife
Physical Review Letters
Communications of the ACM = CACM
JMLR = Journal of Machine Learning Research
TMLR = Transactions on Machine Learning Research
BMJ
NEJM AI
JAMA Network Open
JAMA Internal Medicine
Annals of Internal Medicine
Radiology journal
IEEE Access
ACM Queue
The Mathematical Intelligencer
Foreign Affairs
Lawfare
Just Security
War on the Rocks
Tech Policy Press
AI Frontiers
AI Policy Bulletin
Transformer News = Transformer newsletter
Obsolete newsletter
Asterisk Magazine = ?Asterisk
Works in Progress
Noema = Noema Magazine
Palladium Magazine
The Nation
The New Republic
National Review
Reason magazine
City Journal
Washington Monthly
Washington Examiner
Daily Caller
Daily Wire
The Free Press
The Bulwark
UnHerd
The Spectator
New Statesman
Prospect Magazine
London Review of Books
New York Review of Books
Harper's Magazine = Harper's
Vanity Fair
?Esquire
GQ
Teen Vogue
Us Weekly
Page Six
TMZ
Daily Mail = MailOnline
The Times of London
Evening Standard
City A.M.
The Scotsman
Irish Times
Irish Independent
RTE News
Channel 4 News
ITV News
Sky News Australia
The Australian
news.com.au
New Zealand Herald
Radio New Zealand
National Post
CTV News
Global News
La Presse
Le Devoir
Libération
L'Opinion
La Tribune
BFM TV
France 24
Le Point
L'Usine Nouvelle
Les Numériques
Die Welt
Tagesspiegel
Manager Magazin
WirtschaftsWoche
t3n
Golem.de
NZZ = Neue Zürcher Zeitung
Der Standard
Corriere della Sera
Il Sole 24 Ore
ANSA
La Stampa
El Mundo
Expansión
La Vanguardia
Público
Folha de S.Paulo
O Globo
Clarín
La Nación
El Universal
Kommersant
Meduza
TASS
Interfax
Ukrainska Pravda
Kyiv Independent
Kyiv Post
Gazeta Wyborcza
Rzeczpospolita
Helsingin Sanomat
Yle
Dagens Nyheter
Svenska Dagbladet
SVT
Aftenposten
NRK
Berlingske
Politiken
Het Financieele Dagblad
De Volkskrant
De Tijd
Le Soir
Jerusalem Post
Ynet
TheMarker
Geektime
Al Arabiya
Gulf News
Khaleej Times
Zawya
Asharq Business
Wamda
TechCabal
Daily Maverick
News24
The East African
Business Standard
Livemint
Business Today
NDTV
India Today
The Indian Express
Deccan Herald
Scroll.in
Entrackr
YourStory
Medianama
ETtech
Factor Daily
The Daily Star
Bangkok Post
Nation Thailand
VnExpress
The Edge Malaysia
The Star Malaysia
Jakarta Post
Kompas
Rappler
Philippine Daily Inquirer
e27
Tech in Asia
DealStreetAsia
KrASIA
CNA = Channel NewsAsia
TodayOnline
Taipei Times
Liberty Times
Economic Daily News = UDN
United Daily News
TechNews Taiwan
Focus Taiwan
Central News Agency
Hankyoreh
JoongAng Ilbo = Korea JoongAng Daily
Dong-A Ilbo
Maeil Business Newspaper = Maeil Business
Seoul Economic Daily
The Elec
ZDNet Korea
Hankyung
KBS
MBC
Arirang
Mainichi
Sankei
Kyodo News = Kyodo
Jiji Press
Toyo Keizai
ITmedia
GIGAZINE
Impress Watch
Sixth Tone
Jiemian
Cailianshe
China Daily
Securities Times
China Securities Journal
21st Century Business Herald
Sina Finance
Sina Tech
Tencent News
NetEase News
QbitAI
Geekpark
Huxiu
TMTPost
Pingwest
Leiphone
Synced Review
Xinzhiyuan
Recode China AI
ChinAI
Geopolitechs
Sinocism
The Wire China
SupChina
Trivium China
Maddyness
EU-Startups
Euractiv
EUobserver
MLex
Contexte
Silicon Republic
Silicon Canals
Computer Weekly
IT Pro
TechMonitor
Diginomica
CIO Dive
CSO Online
SC Media
SecurityWeek
CyberScoop
Help Net Security
TechRepublic
Information Week
Network World
Light Reading
Fierce Network
SDxCentral
RCR Wireless
Data Center Frontier
Capacity Media
Semiconductor Engineering
SemiWiki
EE News Europe
Electronics Weekly
EDN
Nikkei xTECH
Chips and Cheese
Fabricated Knowledge
Asianometry
Decoder podcast
Vergecast = The Vergecast
Pivot podcast
On with Kara Swisher
Big Technology Podcast
Invest Like the Best
Conversations with Tyler
EconTalk
The Ezra Klein Show
Search Engine podcast
Odd Lots
Bloomberg Tech
Bloomberg Originals
Bloomberg Law
Bloomberg Government
Squawk Box
Closing Bell
Fox & Friends
Meet the Press
Doom Debates
The Inside View
80,000 Hours Podcast
AXRP
Hear This Idea
Clearer Thinking
Brain Inspired
The TWIML AI Podcast
Data Skeptic
Talking Machines
The Robot Brains
Eye on AI
The Gradient Podcast
ThursdAI
The Logan Bartlett Show
The a16z Podcast = a16z Podcast
Lightcone Podcast = Y Combinator Lightcone
Cheeky Pint
Founders podcast
My First Million
How I Built This
Masters of Scale
The Diary of a CEO = Diary of a CEO
Huberman Lab
Theo Von
This Past Weekend
Shawn Ryan Show
Tucker Carlson Network
PBD Podcast
Moonshots podcast
Sourcery podcast
MAD Podcast
Gradient Ascent
Theo - t3.gg
ThePrimeagen
NetworkChuck
Dave2D
Hardware Unboxed
Level1Techs
JerryRigEverything
Unbox Therapy
Mrwhosetheboss
Austin Evans
Veritasium
Kurzgesagt
Vsauce
Numberphile
Welch Labs
StatQuest
Robert Miles AI Safety
Rational Animations
Siliconversations
AI Jason
bycloud
Sam Witteveen
Prompt Engineering channel
All About AI
Fahd Mirza
Trelis Research
Umar Jamil
Alejandro AO
Theoretically Media
Curious Refuge
MattVidPro
Olivio Sarikas
Sebastian Kamph
Aitrepreneur
Nerdy Rodent
# newsletters and blogs
Data Machina
AI Breakfast
AI Tool Report
Mindstream
The AI Break
AI Valley
There's An AI For That = TAAFT
Futurepedia
FutureTools
Prompts Daily
The Prompt Engineering Guide
Davis Summarizes Papers
AI Tidbits
Sebastian Raschka's newsletter
Cameron Wolfe Newsletter
Deep (Learning) Focus
Jay Alammar's blog
Lil'Log
Karpathy's blog
Colah's blog
Gwern.net
Simon Willison's blog
Eugene Yan's blog
Chip Huyen's blog
Hamel's blog
Jason Liu's blog
Hugging Face Blog
OpenAI Blog
Anthropic Blog
DeepMind Blog
Google Research Blog
Google AI Blog
Microsoft Research Blog
BAIR Blog
Stanford HAI Blog
Meta AI Blog
PyTorch Blog
NVIDIA Technical Blog = NVIDIA blog, NVIDIA Developer Blog
AWS Machine Learning Blog
vLLM Blog
Towards Data Science
KDnuggets
Machine Learning Mastery
Analytics Vidhya
MarkTechPost
Unite.AI
AIM Media
Datanami
InsideBIGDATA
AI Magazine
The Robot Report
Robohub
New Atlas
Interesting Engineering
SingularityHub
Popular Mechanics
Smithsonian Magazine
National Geographic
Discover Magazine
Phys.org
TechXplore
EurekAlert = EurekAlert!
ScienceDaily
ScienceAlert
Space.com
Universe Today
Retraction Watch
Knowable Magazine
STAT Plus
BioSpace
Fierce Biotech
Fierce Pharma
Healthcare IT News
Modern Healthcare
Healthcare Dive
Becker's Hospital Review = Becker's
MobiHealthNews
Rock Health
Out-Of-Pocket
KFF Health News
MedPage Today
Medscape
Law360
Law.com
The American Lawyer
Above the Law
LawSites
Artificial Lawyer
Legaltech News
ABA Journal
Chronicle of Higher Education
Inside Higher Ed
Times Higher Education
EdSurge
EdWeek = Education Week
Chalkbeat
The 74
Hechinger Report
American Banker
Finextra
Payments Dive
PYMNTS
Risk.net
Institutional Investor
Pensions & Investments
Private Equity International
Axios Pro
StrictlyVC
Upstarts Media
The SaaS News
SaaStr
Kiplinger
TheStreet
?Zacks
Benzinga
InvestorPlace
Simply Wall St
GuruFocus
TipRanks
AdExchanger
Marketing Brew
Marketing Week
The Drum
PRWeek
Retail Dive
Modern Retail
Supply Chain Dive
FreightWaves
TransportTopics
Automotive News
Autoblog
Car and Driver
Motor Trend
Jalopnik
Teslarati
CleanTechnica
Utility Dive
Canary Media
Heatmap News
Inside Climate News
?Grist
Carbon Brief
Latitude Media
E&E News
S&P Global Platts
Argus Media
Oilprice.com
World Nuclear News
GreenTech Media
Aviation Week
FlightGlobal
The War Zone
?Janes
Defense News
Military Times
Stars and Stripes
Task & Purpose
Federal News Network
GovExec
Government Technology
Route Fifty
Roll Call
Politico Europe
Axios AI+
Semafor Technology
Washington Post Intelligence
Bloomberg Opinion
The Texas Tribune = Texas Tribune
CalMatters
Mission Local
The Oregonian
Seattle Times
GeekWire
Puget Sound Business Journal
Puck News
Mercury News = San Jose Mercury News
SFGate
East Bay Times
Denver Post
Arizona Republic
Dallas Morning News
Houston Chronicle
Austin American-Statesman
Atlanta Journal-Constitution
Miami Herald
Tampa Bay Times
Philadelphia Inquirer
Baltimore Banner
Detroit Free Press
Detroit News
Minneapolis Star Tribune = Star Tribune
Commercial Appeal
Memphis Flyer
Tennessean
Cleveland.com
Indianapolis Star
Virginia Mercury
Louisiana Illuminator
MLive
Gothamist
# reports and trackers
AI Incident Database
AIAAIC
Our World in Data
# papers, newsletters and subreddits
NOTUS
Dagens Industri
Børsen
Japan Times
Chosun Biz
BusinessKorea
?The Paper
STAR Market Daily
Cailian Press
EE Times China
Indian Express
?The National
Crikey
?The Logic
Valor Econômico
Exame
Disrupt Africa
Notebookcheck
?Heatmap
Blocks and Files
?The Record
Cybersecurity Dive
?Risky Business
Pirate Wires
?Superhuman AI
?Understanding AI
Marginal Revolution
Noahpinion
Construction Physics
Sharp Tech
?Core Memory
Courthouse News
Techdirt
Tagesspiegel Background
TheWrap
Music Business Worldwide
Poynter
BioPharma Dive
MedCity News
C4ISRNET
Inside Defense
Robotics 24/7
SamMobile
UploadVR
Road to VR
Skift
Grocery Dive
Restaurant Dive
Banking Dive
Blockworks
Investor's Business Daily
DevClass
r/OpenWebUI
r/ROCm
r/StrixHalo
r/pcmasterrace
r/intel
r/LLM
r/deeplearning
r/robotics
r/SelfDrivingCars
r/teslamotors
r/investing
r/gamedev
r/sysadmin
r/devops
r/Python
r/rust
r/golang
r/GithubCopilot
r/windsurf
r/lovable
r/replit
r/DefendingAIArt
r/aiwars
r/ArtistHate
r/antiai
r/MyBoyfriendIsAI
r/replika
r/CharacterAI
r/transhumanism
r/slatestarcodex
r/news
r/worldnews
r/science
r/Professors
r/law
r/MediaSynthesis
r/KoboldAI
9to5Linux
Dagens Næringsliv
Change.org
Genetic Engineering & Biotechnology News = ?GEN
The AI Timeline = @TheAITimeline, TheAITimeline
`;
