/** Big tech, chip makers, telcos, banks and other firms that occur in AI news. */
export const companies = `
[company]
# big tech and software
Google = @Google, Google LLC, @googledevs, @googleaidevs, @GoogleWorkspace
Alphabet = Alphabet Inc.
Google Cloud = Google Cloud Platform, GCP, @googlecloud, @GoogleCloudTech < Google
X Development = Google X < Alphabet
Microsoft = @Microsoft, MSFT, Microsoft Corp
LinkedIn < Microsoft
?Nuance = Nuance Communications < Microsoft
Activision Blizzard = Activision < Microsoft
Meta = Meta Platforms, Facebook, Meta Platforms Inc., @Meta, meta-llama
Instagram < Meta
WhatsApp < Meta
Amazon = Amazon.com, @amazon
Amazon Web Services = AWS, @awscloud < Amazon
Amazon Robotics < Amazon
Whole Foods < Amazon
?Audible < Amazon
?Twitch < Amazon
Annapurna Labs < Amazon
Apple = Apple Inc., Apple Inc, @Apple
NVIDIA = Nvidia, NVDA, nvidia, @nvidia, @NVIDIAAI, @NVIDIAAIDev, @nvidianewsroom, @NVIDIARobotics, @NVIDIADC, @NVIDIAHPCDev, NVIDIARobotics, NVIDIAAI, NVIDIAAIDev, NVlabs, NVIDIA-AI-IOT
Mellanox < NVIDIA
Intel = Intel Corp, Intel Corporation, @intel
Habana Labs = Habana < Intel
Altera
AMD = Advanced Micro Devices, @AMD, @AIatAMD, @AMDRyzen
Xilinx < AMD
Nod.ai < AMD
ZT Systems < AMD
Qualcomm = @Qualcomm
Broadcom
VMware < Broadcom
Marvell = Marvell Technology
MediaTek = Mediatek
Arm Holdings = ?Arm, ARM Holdings, Arm Ltd, @Arm
TSMC = Taiwan Semiconductor, Taiwan Semiconductor Manufacturing, Taiwan Semiconductor Manufacturing Company
ASML
ASM International
Applied Materials
Lam Research
KLA = KLA Corporation
Synopsys
Cadence Design Systems = ?Cadence
Siemens
GlobalFoundries
UMC = United Microelectronics
Micron = Micron Technology
SanDisk = Sandisk
Western Digital
Seagate
Texas Instruments
NXP = NXP Semiconductors
STMicroelectronics = STMicro
Infineon
Analog Devices
ON Semiconductor = Onsemi, onsemi
Wolfspeed
Skyworks
Foxconn = Hon Hai, Hon Hai Precision
Quanta Computer
Wistron
Wiwynn
Pegatron
Inventec
Supermicro = Super Micro, Super Micro Computer, SMCI
Dell = Dell Technologies
HP = HP Inc., Hewlett-Packard
Hewlett Packard Enterprise = HPE
ASUS = Asus
Acer
MSI
Gigabyte Technology = GIGABYTE
Corsair Gaming
Framework Computer
Razer
System76
Cisco = Cisco Systems
Juniper Networks = ?Juniper
Arista = Arista Networks
Ciena
Coherent Corp
Lumentum
Corning
Amphenol
Credo Technology = ?Credo
Astera Labs
Vertiv
Eaton
Schneider Electric
ABB
GE Vernova
General Electric = GE
Siemens Energy
Bloom Energy
?Caterpillar
Cummins
Oracle = Oracle Corp, @Oracle
Oracle Cloud Infrastructure = OCI, Oracle Cloud < Oracle
IBM = International Business Machines, @IBM
Red Hat = RedHat < IBM
HashiCorp < IBM
?Confluent = @confluentinc
DataStax
SAP = @SAP
Salesforce = @salesforce
Slack Technologies = @SlackHQ < Salesforce
?Tableau < Salesforce
MuleSoft < Salesforce
Informatica
ServiceNow
Workday
Adobe = @Adobe, @AdobeFirefly
Figma = @figma
Canva = @canva
?Affinity < Canva
Autodesk
Unity Technologies = ?Unity
Epic Games
Electronic Arts
Ubisoft
?Valve
Take-Two = Take-Two Interactive
Snowflake = @Snowflake, @SnowflakeDB, @SnowflakeDev
MongoDB = @MongoDB
Elastic NV = ?Elastic, @elastic
Redis Inc. = @Redisinc
Neo4j = @neo4j
ClickHouse
MotherDuck
Supabase = @supabase
Neon Inc. = @neondatabase < Databricks
Tecton
?Tabular < Databricks
Cockroach Labs
SingleStore
PlanetScale = @PlanetScale
Datadog
Splunk < Cisco
New Relic
Dynatrace
Grafana Labs
?Sentry
PagerDuty
LaunchDarkly
Statista
Atlassian
Browser Company = Browser Company of New York, The Browser Company < Atlassian
?DX
Asana
Airtable
Notion Labs = @NotionHQ
?Coda
ClickUp
Miro
?Zoom = Zoom Communications, Zoom Video Communications
Dropbox
DocuSign = Docusign
HubSpot
Twilio
Okta
CrowdStrike = Crowdstrike
Palo Alto Networks
Fortinet
Zscaler
SentinelOne
Cloudflare = @Cloudflare, @CloudflareDev
Akamai
Fastly
DigitalOcean = Digital Ocean
Hetzner
OVHcloud = OVH, OVHCloud
Scaleway
IONOS
Linode < Akamai
Rackspace
Equinix
Digital Realty
QTS
Switch Inc.
Vantage Data Centers = Vantage Data Centres, ?Vantage
Aligned Data Centers
Stack Infrastructure
EdgeConneX
Compass Datacenters
CyrusOne
Related Digital
Cologix
Iron Mountain
JetBrains = @jetbrains
GitLab
?Canonical
SUSE
Mozilla = Mozilla Corporation, Mozilla-Ocho
?Opera
Brave Software = ?Brave
DuckDuckGo
Kagi
Proton AG
Yahoo
AOL
Reddit Inc.
Pinterest
Snap Inc. = ?Snap
Discord Inc.
Spotify
SoundCloud
Deezer
Netflix
Disney = Walt Disney, Walt Disney Company
Pixar < Disney
Marvel Studios < Disney
Lucasfilm < Disney
Warner Bros. Discovery = Warner Bros, Warner Bros.
Warner Music Group = Warner Music, WMG
Universal Music Group = Universal Music, UMG, ?Universal
Sony Music < Sony
NBCUniversal
Universal Pictures
?Paramount = Paramount Skydance
Skydance
Comcast
Lionsgate
A24
Getty Images = Getty
Shutterstock
Stack Overflow = StackOverflow
Quora
Substack
Patreon
OnlyFans
Automattic
GoDaddy
Squarespace
Shopify = @Shopify, @ShopifyEng
Etsy
eBay
Walmart
Costco
Kroger
Best Buy
Home Depot
Lowe's
IKEA
Nike
Starbucks
McDonald's
Coca-Cola
PepsiCo
Unilever
Nestlé = Nestle
Procter & Gamble = P&G
L'Oréal = L'Oreal
LVMH
H&M
Zara
Levi's
Mattel
Hasbro
Lego
Instacart
DoorDash
Uber
Uber Eats < Uber
Lyft
Airbnb
Booking.com = Booking Holdings
Expedia
Tripadvisor
Zillow
Redfin
Carvana
Opendoor
Stripe = @stripe
Adyen
Klarna
PayPal
Venmo < PayPal
?Square < Block Inc.
Block Inc. = ?Block
Cash App < Block Inc.
Visa Inc. = ?Visa
Mastercard
American Express = Amex
?Ramp = @tryramp
Brex = @brexHQ
?Plaid
Revolut
Monzo
Nubank
Robinhood
Coinbase
Binance
Kraken
FTX
Alameda Research
Circle Internet Group
?Tether
MicroStrategy
Chime Financial
?Affirm
Intuit
Mailchimp < Intuit
ADP
Paychex
?Gusto
Rippling
Deel
Equifax
Experian
FICO
Moody's
Christie's
Sotheby's
Kohl's
The Trade Desk = Trade Desk
S&P Global
Morningstar
MSCI
Nasdaq
New York Stock Exchange = NYSE
London Stock Exchange Group = LSEG
Intercontinental Exchange
CME Group
Thomson Reuters
RELX
LexisNexis
Wolters Kluwer
Elsevier
Springer Nature
?Wiley
?Pearson
HarperCollins
Penguin Random House
Hachette
Condé Nast = Conde Nast
Axel Springer
News Corp
Dow Jones = Dow Jones & Company, Dow Jones and Company
Dotdash Meredith = People Inc.
Hearst
Gannett
Vox Media
Future plc
Ziff Davis
BuzzFeed
G/O Media
Tegna
?Sinclair
# banks, consultants
JPMorgan = JPMorgan Chase, JP Morgan, J.P. Morgan
Goldman Sachs
Morgan Stanley
Bank of America = BofA
Citigroup = Citi, Citibank
Wells Fargo
Barclays
HSBC
UBS
Deutsche Bank
BNP Paribas
Société Générale = Societe Generale
?ING
BBVA
Santander
Lloyds Banking Group
NatWest
Standard Chartered
DBS = DBS Bank
Commonwealth Bank
Royal Bank of Canada = RBC
RBC Capital Markets < Royal Bank of Canada
TD Bank
TD Cowen < TD Bank
Scotiabank
MUFG = Mitsubishi UFJ
Mizuho
SMBC = Sumitomo Mitsui
Nomura
Macquarie
Jefferies
Bernstein
Wedbush = Wedbush Securities
Evercore
Piper Sandler
KeyBanc
Raymond James
Oppenheimer & Co.
Stifel
DA Davidson = D.A. Davidson
MoffettNathanson
Cantor Fitzgerald
Lazard
BNY = BNY Mellon, Bank of New York Mellon
State Street
Charles Schwab
Capital One
American International Group = AIG
Allianz
AXA
Munich Re
Swiss Re
Lloyd's of London
Berkshire Hathaway
Citadel
Citadel Securities
Jane Street
Two Sigma
D. E. Shaw = D.E. Shaw, DE Shaw
Bridgewater = Bridgewater Associates
Renaissance Technologies
Point72
Millennium Management
Man Group
Hudson River Trading
Jump Trading
XTX Markets
Optiver
Susquehanna = ?SIG
Situational Awareness LP
Scion Asset Management
Pershing Square
Elliott Management
Starboard Value
Hindenburg Research
Muddy Waters
Gartner
Forrester
IDC = International Data Corporation
TrendForce
Counterpoint Research = ?Counterpoint
Canalys
Omdia
Dell'Oro
CB Insights
PitchBook
Crunchbase
Sensor Tower
Similarweb = SimilarWeb
Appfigures
Apptopia
Comscore
Nielsen
Statcounter = StatCounter
YouGov
Ipsos
Gallup
McKinsey = McKinsey & Company
Boston Consulting Group = BCG
Bain & Company = ?Bain
Deloitte
PwC = PricewaterhouseCoopers
EY = Ernst & Young
KPMG
Accenture
Capgemini
Cognizant
Genpact
EPAM
Atos
Thoughtworks
Booz Allen Hamilton = Booz Allen
Leidos
SAIC
CACI
Lockheed Martin
Raytheon = RTX Corp, RTX Corporation
Northrop Grumman
General Dynamics
Boeing
Airbus
BAE Systems
Thales
Rheinmetall
Saab
Leonardo S.p.A.
Dassault Systèmes = Dassault Systemes
Elbit Systems
L3Harris
General Atomics
Rolls-Royce
Safran
SpaceX = Space X, @SpaceX
Blue Origin
Rocket Lab
Planet Labs
Maxar
Starcloud
Axiom Space
Relativity Space
Hermeus
Joby Aviation = Joby
Archer Aviation
?Zipline
Boom Supersonic
X Corp = X Corp., Twitter Inc.
X Holdings
The Boring Company = Boring Company
Tesla = @Tesla, @Tesla_AI
Ford = Ford Motor
General Motors = GM
Stellantis
Rivian
Lucid Motors = ?Lucid
Volkswagen = VW
Audi
Porsche
BMW
Mercedes-Benz = Mercedes
Volvo
Renault
Ferrari
Kia < Hyundai
Suzuki
Mazda
Subaru
Bosch
Continental AG
ZF Friedrichshafen
Magna International
Valeo
Luminar
Aptiv
John Deere = Deere
Komatsu
FedEx
UPS
DHL
Maersk
Delta Air Lines
United Airlines
Lufthansa
Ryanair
Qantas
Air Canada
# telcos, energy
AT&T
Verizon
T-Mobile
Lumen Technologies = ?Lumen
Vodafone
Deutsche Telekom
Telefónica = Telefonica
BT Group
Orange SA
Iliad = Iliad Group
Bouygues
Telus = TELUS
?Rogers
Bell Canada
Telstra
Ericsson
Nokia
Constellation Energy = ?Constellation
Vistra
NRG Energy = NRG
Talen Energy = Talen
NextEra = NextEra Energy
Dominion Energy = ?Dominion
Duke Energy
Southern Company
American Electric Power = AEP
Entergy
PG&E = Pacific Gas and Electric
Exelon
Oklo
Kairos Power
TerraPower
X-energy
NuScale = NuScale Power
Westinghouse
Commonwealth Fusion Systems = Commonwealth Fusion
Helion = Helion Energy
TAE Technologies = ?TAE
General Fusion
Fervo Energy = Fervo
Exowatt
Brookfield = Brookfield Asset Management
Chevron
ExxonMobil = Exxon
Shell plc = ?Shell
BP
TotalEnergies = Total Energies
Equinor
EDF
Iberdrola
Enel
RWE
E.ON
Engie
Williams Companies
Kinder Morgan
Energy Transfer
Halliburton
Schlumberger = SLB
Baker Hughes
Rio Tinto
BHP
Glencore
Freeport-McMoRan
MP Materials
# health
Pfizer
Moderna
Merck
Eli Lilly = Lilly
Novo Nordisk
Novartis
Roche
Genentech < Roche
Sanofi
AstraZeneca
GSK
Bayer
Bristol Myers Squibb = Bristol-Myers Squibb
Johnson & Johnson = J&J
AbbVie
Amgen
Gilead
Takeda
Boehringer Ingelheim
BioNTech
Ginkgo Bioworks
23andMe
Illumina
Oxford Nanopore
Thermo Fisher = Thermo Fisher Scientific
Schrödinger Inc.
Veeva
Epic Systems
Cerner
UnitedHealth = UnitedHealth Group, UnitedHealthcare
Optum < UnitedHealth
CVS Health = CVS
Walgreens
Cigna
Humana
Kaiser Permanente = ?Kaiser
HCA Healthcare
Teladoc
Hims & Hers
Oscar Health
Philips
GE HealthCare = GE Healthcare
Siemens Healthineers
Medtronic
Intuitive Surgical
Verily < Alphabet
?Calico < Alphabet
Altos Labs
Function Health
?Colossal Biosciences = ?Colossal
# consumer hardware, dating, others
Garmin
GoPro
Sonos
Bose
Roku
Ring LLC < Amazon
iRobot
Roborock
Dyson
Peloton
Oura
?Whoop
Match Group
?Bumble
Tinder < Match Group
Grindr
?Cameo
Telegram Messenger
Signal Messenger
Ray-Ban
EssilorLuxottica
Warby Parker
Anker
Logitech
Wacom
DJI
Insta360
Xreal = XREAL
Even Realities
Magic Leap
HTC
Motorola
Nothing Technology
Fairphone
OnePlus
Realme
Transsion
BlackBerry
Kodak
Nikon
Canon Inc.
Fujifilm
Bloomberg LP = Bloomberg L.P.
Axon = Axon Enterprise
Flock Safety = ?Flock
Clearview AI = Clearview
Motorola Solutions
NSO Group
Worldpay
Bending Spoons
Thoma Bravo
Vista Equity Partners = Vista Equity
Silver Lake
KKR
Blackstone
Apollo Global = Apollo Global Management
Carlyle = Carlyle Group
TPG
Ares Management
Blue Owl = Blue Owl Capital
Warburg Pincus
EQT
CVC Capital
Bain Capital
Bain Capital Ventures < Bain Capital
Advent International
Hg Capital
Permira
Francisco Partners
DigitalBridge
Pimco = PIMCO
BlackRock
Global Infrastructure Partners = ?GIP < BlackRock
HPS Investment Partners < BlackRock
?Vanguard
Fidelity Investments = Fidelity Management & Research, ?Fidelity
T. Rowe Price
Franklin Templeton
Capital Group
Wellington Management
Baillie Gifford
ARK Invest = Ark Invest
Norges Bank Investment Management = Norges Bank
Temasek
GIC
Khazanah Nasional = Khazanah
CPP Investments = CPPIB
Ontario Teachers' Pension Plan = Ontario Teachers
Caisse de dépôt = CDPQ
AustralianSuper
NPS Korea
China Investment Corporation
Prosus
Naspers
Groupe Arnault
Bpifrance
# venture capital
Andreessen Horowitz = a16z, A16Z, AH Capital, @a16z
Sequoia Capital = ?Sequoia, @sequoia
HongShan = Sequoia China, HSG
Peak XV = Peak XV Partners, Sequoia India
Benchmark Capital = ?Benchmark, @benchmark
Accel = Accel Partners, @Accel
Index Ventures = @IndexVentures
Lightspeed Venture Partners = ?Lightspeed, @lightspeedvp
Greylock = Greylock Partners, @GreylockVC
Kleiner Perkins
Khosla Ventures = @khoslaventures
Founders Fund = @foundersfund
Thrive Capital = ?Thrive, @thrivecapital
Thrive Holdings < Thrive Capital
General Catalyst = @generalcatalyst
Coatue = Coatue Management
Tiger Global = Tiger Global Management
Insight Partners
Bessemer Venture Partners = Bessemer, @BessemerVP
NEA = New Enterprise Associates
ICONIQ = Iconiq, ICONIQ Capital, ICONIQ Growth
IVP = Institutional Venture Partners
Battery Ventures
Spark Capital
Menlo Ventures = @MenloVentures
Lux Capital
Felicis = Felicis Ventures
First Round Capital = First Round
Redpoint = Redpoint Ventures
CRV
GV = Google Ventures < Alphabet
CapitalG < Alphabet
Gradient Ventures < Google
M12 < Microsoft
NVentures = Nvidia Ventures < NVIDIA
Intel Capital
Salesforce Ventures < Salesforce
Qualcomm Ventures < Qualcomm
AMD Ventures < AMD
Cisco Investments < Cisco
Samsung Next
Samsung Ventures < Samsung
Amazon Alexa Fund < Amazon
OpenAI Startup Fund < OpenAI
Anthology Fund < Menlo Ventures
Y Combinator = YCombinator, YC, @ycombinator
Techstars
500 Global
?Antler
Entrepreneur First
South Park Commons = @southpkcommons
AI Grant
NFDG
Conviction Partners = ?Conviction, @convictionvc
SV Angel
Slow Ventures
Radical Ventures = @radicalvcfund
Air Street Capital
Theory Ventures
Amplify Partners
Madrona
Sapphire Ventures
Norwest = Norwest Venture Partners
Northzone
Balderton = Balderton Capital
Atomico
Creandum
EQT Ventures < EQT
Lakestar
HV Capital
Cherry Ventures
Eurazeo
Partech
Notion Capital
Seedcamp
LocalGlobe
Plural Platform
Speedinvest
DST Global = ?DST
Ribbit Capital = Ribbit
QED Investors
?Paradigm
Polychain
Pantera Capital
Multicoin Capital
Dragonfly Capital
Union Square Ventures = USV
Initialized Capital
Craft Ventures
8VC
Valor Equity Partners = ?Valor
Vy Capital
DFJ Growth = DFJ
Altimeter Capital = ?Altimeter
D1 Capital = D1 Capital Partners
Dragoneer = Dragoneer Investment Group
Durable Capital
G Squared
Greenoaks = Greenoaks Capital
Summit Partners
TCV
Lone Pine Capital
Viking Global
StepStone = StepStone Group
Baron Capital = Baron Capital Group
Playground Global
Eclipse Ventures = Eclipse Capital
DCVC
Emergence Capital
Wing Venture Capital
Mayfield
Foundation Capital
Basis Set Ventures
Obvious Ventures
Toyota Ventures
Breakthrough Energy Ventures
Prelude Ventures
Congruent Ventures
In-Q-Tel = IQT
Shield Capital
1789 Capital
Neo Ventures
Pear VC
?Floodgate
?Homebrew
BoxGroup
Abstract Ventures
Hummingbird Ventures
Kindred Ventures
Laude Ventures
Hanabi Capital
Hillspire
Bezos Expeditions
Emerson Collective
Jump Capital
WndrCo
MSA Capital
Qiming Venture Partners = Qiming
IDG Capital
Hillhouse = HHLR
Matrix Partners = Matrix Partners China
5Y Capital
Source Code Capital
Gaorong
Shunwei Capital
ZhenFund
Monolith Management
Vertex Ventures
East Ventures
Mirae Asset
Korea Development Bank
Japan Investment Corporation
Atreides Management
Magnetar = Magnetar Capital
Third Point
Cerberus
Cyber Fund
BOND Capital
# Hardware makers, marketplaces
Pollen Robotics = ?Pollen
ASRock
Zotac = ZOTAC
Upwork
Fiverr
BytePlus < ByteDance
Genesis Therapeutics
# more investors
Dell Technologies Capital < Dell
Citi Ventures < Citigroup
Capital One Ventures < Capital One
Comcast Ventures < Comcast
Bloomberg Beta < Bloomberg LP
Workday Ventures < Workday
ServiceNow Ventures < ServiceNow
Databricks Ventures < Databricks
Snowflake Ventures < Snowflake
HubSpot Ventures < HubSpot
Okta Ventures < Okta
Zoom Ventures < Zoom
Adobe Ventures < Adobe
Twilio Ventures < Twilio
IBM Ventures < IBM
SAP.iO
Sony Innovation Fund < Sony
Toyota Invention Partners < Toyota
Woven Capital < Toyota
BMW i Ventures < BMW
Porsche Ventures < Porsche
Bosch Ventures < Bosch
Siemens Energy Ventures < Siemens Energy
Next47 < Siemens
Schneider Electric Ventures < Schneider Electric
ABB Technology Ventures < ABB
Hyundai CRADLE < Hyundai
LG Technology Ventures < LG
SK Networks < SK Group
SK Square < SK Group
Mirae Asset Capital < Mirae Asset
Korea Investment Partners
KB Investment
SBVA
IMM Investment
Altos Ventures
Naver D2SF < Naver
NTT Docomo Ventures
NTT Docomo < NTT
Global Brain
JAFCO
Incubate Fund
SBI Holdings = SBI Investment
SBI Group
Rakuten Ventures < Rakuten
Alibaba Entrepreneurs Fund
Baidu Ventures < Baidu
Lenovo Capital < Lenovo
Legend Capital
Primavera Capital
FountainVest
Boyu Capital
CMC Capital
Lanchi Ventures
BlueRun Ventures
GGV Capital
Granite Asia
Notable Capital
Linear Capital
Sinovation Ventures
Northern Light Venture Capital
DCM Ventures
GSR Ventures
Yunfeng Capital
Trustbridge Partners
Loyal Valley Capital
Oriza Holdings
Guotai Junan
CICC
China International Capital Corporation
Haitong
Huatai Securities
Pavilion Capital
EDBI
SEEDS Capital
Vertex Holdings
Openspace Ventures
Jungle Ventures
Wavemaker Partners
Golden Gate Ventures
Monk's Hill Ventures
Nexus Venture Partners
Blume Ventures
Elevation Capital
Stellaris Venture Partners
Together Fund
3one4 Capital
Kalaari Capital
Chiratae Ventures
Z47
Premji Invest
Avataar Ventures
Prosus Ventures < Prosus
Aramco Ventures < Saudi Aramco
Wa'ed Ventures
STV
Sanabil = Sanabil Investments
Kingdom Holding = Kingdom Holding Company
Oman Investment Authority
Abu Dhabi Investment Authority = ADIA
Abu Dhabi Growth Fund
International Holding Company = ?IHC
Lunate
Alpha Dhabi
Investment Corporation of Dubai
Dubai Holding
DAMAC
Ajeej Capital
Impact46
BECO Capital
Shorooq
Pitango
Viola Ventures
TLV Partners
Team8
YL Ventures
Cyberstarts
Glilot Capital
Entrée Capital
Hanaco
S Capital
Grove Ventures
Pontifax
Earlybird = Earlybird Venture Capital
Project A Ventures
Point Nine = Point Nine Capital
La Famiglia
Visionaries Club
Headline VC
UVC Partners
High-Tech Gründerfonds = HTGF
DTCP
Redalpine
b2venture
Btov Partners
Wingman Ventures
Founderful
Daphni
Elaia = Elaia Partners
Korelya Capital
Kima Ventures
Serena Capital
Alven
ISAI
XAnge
Singular VC
Breega
Motier Ventures
Sofinnova Partners = Sofinnova
Jolt Capital
Keen Venture Partners
Endeit
Inkef
Invest-NL
Volta Ventures
Fortino Capital
Heartcore
EIFO
Novo Holdings
Kinnevik
VNV Global
Luminar Ventures
Lifeline Ventures
Inventure
Maki.vc
Icebreaker.vc
OpenOcean
Investinor
Superangel
Market One Capital
Inovo
Credo Ventures
Presto Ventures
KAYA VC
Early Game Ventures
GapMinder
Eleven Ventures
LAUNCHub
Big Pi
Kibo Ventures
Seaya
Indico Capital
Armilar
P101
United Ventures
CDP Venture Capital
Octopus Ventures
MMC Ventures
Dawn Capital
Oxford Science Enterprises
Cambridge Innovation Capital
Amadeus Capital
Episode 1
Hoxton Ventures
Phoenix Court
Passion Capital
Connect Ventures
Playfair Capital
British Business Bank
British Patient Capital
National Wealth Fund
SoftBank Latin America Fund
Kaszek
Monashees
Valor Capital Group
Inovia Capital = Inovia
Golden Ventures
OMERS Ventures
BDC Capital
Portage Ventures
Version One Ventures
Panache Ventures
Blackbird Ventures = ?Blackbird
AirTree
Square Peg
Main Sequence Ventures
OneVentures
Icehouse Ventures
Movac
500 Startups
Alchemist Accelerator
AngelPad
Greycroft
Lerer Hippeau
RRE Ventures
FirstMark = FirstMark Capital
Primary Venture Partners
Two Sigma Ventures < Two Sigma
Left Lane Capital
General Atlantic
L Catterton
Providence Equity
Clayton Dubilier & Rice = CD&R
Leonard Green
Stone Point Capital
GTCR
Genstar
Platinum Equity
H.I.G. Capital
American Securities
Apax = Apax Partners
Cinven
PAI Partners
Ardian
Nordic Capital
Triton Partners
IK Partners
BC Partners
Charterhouse
Montagu
Partners Group
Stonepeak
I Squared Capital
Macquarie Asset Management < Macquarie
Antin
Infracapital
Digital Gravity
Crestview
Golub Capital
Oaktree = Oaktree Capital
Sixth Street
Owl Rock
Hercules Capital
Trinity Capital
TriplePoint Capital
Silicon Valley Bank = SVB
First Citizens
First Republic
Signature Bank
Western Alliance
Customers Bank
Meritech = Meritech Capital
Technology Crossover Ventures
Tidemark
GreatPoint Ventures
Alkeon = Alkeon Capital
Whale Rock
Light Street Capital
Hedosophia
Baupost
Balyasny = Balyasny Asset Management
ExodusPoint
Schonfeld
AQR
Marshall Wace
Brevan Howard
WorldQuant
PDT Partners
Tower Research
DRW
IMC Trading
Flow Traders
Virtu = Virtu Financial
Akuna Capital
Five Rings
Headlands Technologies
Radix Trading
G-Research
Qube Research = Qube Research & Technologies
Capital Fund Management
Squarepoint
Man AHL
ValueAct
Trian = Trian Partners
Icahn Enterprises
Greenlight Capital
Kynikos
Appaloosa
Soros Fund Management
Kerrisdale Capital
Citron Research
Gotham City Research
Spruce Point
Iceberg Research
Viceroy Research
Grizzly Research
Culper Research
Hunterbrook
Melius Research
New Street Research
Rosenblatt = Rosenblatt Securities
Wolfe Research
William Blair
Needham = Needham & Company
Truist
Citizens JMP
JMP Securities
Northland Capital
Craig-Hallum
Moelis
Qatalyst = Qatalyst Partners
PJT Partners
Centerview
Perella Weinberg
Houlihan Lokey
Guggenheim
Daiwa
CLSA
SMBC Nikko
Berenberg
Kepler Cheuvreux
ODDO BHF
Exane
Panmure
Peel Hunt
# more big firms in the news
Rohm
Kyocera
Ibiden
Shin-Etsu
Sumco
Disco Corp
Lasertec
Screen Holdings
Nikon Precision
Ebara
Resonac
Ajinomoto
TDK
Nidec
Keyence
Omron
Fuji Electric
Kawasaki Heavy Industries
Marubeni
Mitsubishi Corporation
Mitsui
Itochu
Sumitomo Corporation
Dentsu
Hakuhodo
Recruit Holdings
LY Corporation = LINE Yahoo, LY Corp
CyberAgent
DeNA
Mercari
Sega
Square Enix
Capcom
Konami
Bandai Namco
Kadokawa
Toei Animation
Studio Ghibli
MAPPA
HYBE
SM Entertainment
JYP
YG Entertainment
CJ Group = CJ ENM
Shinsegae
Coupang
Celltrion
Samsung Biologics < Samsung
Samsung Display < Samsung
Samsung SDI < Samsung
LG Display < LG
LG Chem < LG
LG Innotek < LG
Hyundai Mobis < Hyundai
Hyundai AutoEver < Hyundai
HD Hyundai
POSCO
Korea Electric Power = KEPCO
Korea Hydro & Nuclear Power = KHNP
Hanmi Semiconductor
SK On
SK Innovation
ASE = ASE Technology
Delta Electronics
Nanya
Winbond
Powerchip = PSMC
Macronix
Realtek
Novatek
Phison
Silicon Motion
Alchip
GUC = Global Unichip
Largan
Unimicron
Accton
Lite-On
AVC Cooling
Chunghwa Telecom
Compal
ADATA
Lenovo Infrastructure
Hikvision
Dahua
DeepBlue
Yonyou
Kingsoft
Kingsoft Cloud
WPS Office
Glodon
iSoftStone
Inspur Electronic
H3C
Ruijie
China Mobile
China Telecom
China Unicom
China Tower
State Grid
Sinopec
PetroChina
CNOOC
Ping An
China Merchants Bank
ICBC
Bank of China
China Construction Bank
Agricultural Bank of China
Trip.com Group
Kanzhun
58.com
Full Truck Alliance
Lalamove
Meicai
Luckin
Pop Mart
miHoYo = HoYoverse
Lilith Games
Game Science
Perfect World
Tencent Music < Tencent
Huya
Douyu
Autohome
NavInfo
Desay SV
Huayu
Foton
Dongfeng
Changan
GAC
BAIC
Wuling
Aito
Avatr
Sunwoda
EVE Energy
Sungrow
Longi
Tongwei
JinkoSolar
Trina Solar
Goldwind
Tata Electronics < Tata Group
Tata Motors < Tata Group
Tata Power < Tata Group
Tata Communications < Tata Group
Larsen & Toubro = L&T
LTIMindtree
Mahindra = Mahindra & Mahindra
Bajaj
HDFC Bank
ICICI Bank
State Bank of India
Axis Bank
Kotak Mahindra
Vodafone Idea
Bharat Electronics
Adani Enterprises < Adani
Jio Platforms < Reliance Industries
Reliance Retail < Reliance Industries
Zerodha
Groww
Dream11
Byju's
Unacademy
PhysicsWallah
Blinkit
Zepto
Nykaa
Lenskart
OYO
MakeMyTrip
Delhivery
Ather Energy
Singapore Airlines
Shopee
Lazada
Tokopedia
Bukalapak
Traveloka
VinFast
FPT = FPT Corporation, FPT Software
Viettel
VNG
GCash
Maxis
YTL
?Petronas
Axiata
Telkom Indonesia
Indosat = Indosat Ooredoo
PLDT
True Corporation
Charoen Pokphand
Etihad
du Telecom
Ooredoo
stc Group
ACWA Power
Sabic
Ma'aden
Careem
Talabat
Kitopi
Presight = Presight AI
Bayanat
Space42
EDGE Group
Crescent Enterprises
AppsFlyer
JFrog
CyberArk
Taboola
Outbrain
ironSource
Playtika
Nano Dimension
Israel Aerospace Industries = IAI
Amdocs
Verint
Cellebrite
SolarEdge
StoreDot
Innoviz
Arbe Robotics
Valens
Tower Semiconductor
Camtek
Yandex Cloud
VK
Rostelecom
Rosatom
Tinkoff = T-Bank
Ozon
Wildberries
MacPaw
?Allegro
CD Projekt = CD Projekt Red
Comarch
InPost
Skype Technologies
Pipedrive
Veriff
Vinted
Nord Security
Printify
?Avast
Productboard
Seznam
Škoda
eMAG
Infobip
Rimac = Rimac Group
Photomath
Telenor
Telia
Cognite
Schibsted
Kahoot!
Gelato
Epidemic Sound
Mojang
Embracer
EA DICE
Northvolt
H2 Green Steel = Stegra
Supercell
Rovio
Wolt
Varjo
Vestas
Ørsted
Pleo
Trustpilot
Too Good To Go
TomTom
Just Eat Takeaway = Just Eat
BE Semiconductor = Besi
MessageBird = Bird.com
WeTransfer
Heineken
ING Group
ABN AMRO
Rabobank
KBC
Odoo
Showpad
Proximus
Publicis = Publicis Groupe
WPP
Omnicom
Interpublic
Havas
Atos Eviden = Eviden
Soitec
Kalray
BlaBlaCar
Back Market
Qonto
Contentsquare
Mirakl
Meero
Ynsect
Veolia
Carrefour
Danone
Kering
Hermès
Air Liquide
?Michelin
Saint-Gobain
Alstom
Dassault Aviation
Naval Group
MBDA
CMA CGM
Crédit Agricole
BPCE
Altice
Canal+
TF1
Prisma Media
Lagardère
Vivendi
Bolloré
CEVA
BASF
Merck KGaA
Schwarz Group = Schwarz Digits, STACKIT
Lidl
Aldi
Otto Group
Zalando
Delivery Hero
HelloFresh
Auto1
Celonis
Personio
Isar Aerospace
Rocket Factory Augsburg = RFA
The Exploration Company
Black Semiconductor
Sennheiser
Zeiss = Carl Zeiss
Trumpf
Jenoptik
Aixtron
Bertelsmann
ProSiebenSat.1
RTL Group
Burda
Deutsche Börse
Commerzbank
Deutsche Bahn
United Internet
Plusserver
Swisscom
Logitech International
Sophia Genetics
On Running = On Holding
Temenos
Swissquote
Kuehne+Nagel
Eni
Telecom Italia
Fastweb
Intesa Sanpaolo
UniCredit
Mediaset
Telefónica Tech
Inditex
CaixaBank
Repsol
Cabify
Glovo
Multiverse Computing = CompactifAI
Satispay
OutSystems
Unbabel
Sword Health
EDP
Sonae
Imagination Technologies
Oxbotica
Deliveroo
Starling Bank
OakNorth
Zopa
Onfido
BrewDog
?Tesco
Marks & Spencer
Babcock
QinetiQ
Serco
Capita
Vodafone Three
ITV
Channel 4
Telegraph Media Group
Aviva
Legal & General
Schroders
Centrica
National Grid
Octopus Energy = ?Octopus
OVO Energy
Drax
Anglo American
Workhuman
Kerry Group
OpenText
BlackBerry QNX
Constellation Software
Nuvei
Wealthsimple
Hootsuite
1Password
Element AI
Coveo
Dialogue Health
?Bombardier
Cameco
Suncor
Enbridge
TC Energy
Brookfield Renewable < Brookfield
Manulife
Sun Life
BMO = Bank of Montreal
CIBC
National Bank of Canada
Afterpay
SafetyCulture
Culture Amp
WiseTech
Xero
Rokt
Employment Hero
Airwallex
Harrison.ai
Goodman Group
NBN Co
Woolworths
Westpac
National Australia Bank
ANZ
Fortescue
MercadoLibre
Rappi
Globant
iFood
PagSeguro
Itaú = Itaú Unibanco
Bradesco
?Petrobras
Embraer
Cemex
América Móvil
Grupo Salinas
MTN
Safaricom
Vodacom
Jumia
Flutterwave
Paystack
Andela
Cassava Technologies
Standard Bank
# Law firms
Wilson Sonsini = Wilson Sonsini Goodrich & Rosati
Latham & Watkins
Kirkland & Ellis
Skadden = Skadden Arps
Sullivan & Cromwell
Davis Polk = Davis Polk & Wardwell
Gibson Dunn = Gibson, Dunn & Crutcher
Quinn Emanuel
Morrison Foerster = Morrison & Foerster
Orrick
Fenwick & West
Cooley LLP
Goodwin Procter
Susman Godfrey
Lieff Cabraser
Covington & Burling
WilmerHale
Clifford Chance
Linklaters
Freshfields
A&O Shearman = Allen & Overy
Hogan Lovells
White & Case
Paul Weiss
Cravath
# start-ups, suppliers, carriers, shops and others, by their trades
MiroMind
dbt Labs
Hostinger
Veracode
Checkmarx
PortSwigger
athenahealth
Doximity
Instructure
PowerSchool
MathWorks
Ally Financial
Gradium
Maya Research
NuMind
Nanonets
Almawave
iGenius
NXAI
Avito
Dnotitia
Stockmark
Turing Inc.
SCB 10X
Maritaca AI
Overworld
Profluent
?Paige
Valence Labs < Recursion Pharmaceuticals
WindBorne Systems = WindBorne
?Jua
Intelligent Internet
?Pathway
?OpenAGI Foundation
LINAGORA
?Tilde
Useful Sensors
Shisa AI
YTL AI Labs
edX
Quizizz = Wayground
Brainly
Course Hero
BetterHelp < Teladoc
Headspace
GitGuardian
Dashlane
NordVPN
ExpressVPN
Picsart
Strapi
Mattermost
Gorgias
6sense
Blaxel
Runloop AI = Runloop
Pixee
Corgea
ZeroPath
Visual Electric
Synthflow AI = Synthflow
Lovo AI
Relume
Orchids.app
Webtoon Entertainment = Naver Webtoon
KakaoBank
Neurosnap
Tamarind Bio
LawGeex
Darrow AI
LegalOn Technologies = LegalOn
Rad AI
Foundation Medicine < Roche
Mend.io
Bito AI
Crescendo AI
?Lorikeet
Wonderful AI
?Gupshup
?NiCE
Avaamo
Uniphore
Replicant
Level AI
?Assembled
Siena AI
Netomi
?Capacity
Espressive
Rezolve AI
Model ML
Samaya AI
Finster AI
Auditoria
?Basis
DualEntry
Pilot.com
?Navan
Tipalti
Bill.com
?Paradox
Phenom
HireVue
Tonic.ai
Mostly AI
Dataloop
Voxel51
Viso.ai
Parallel Domain
Foretellix
Nullmax
?Fourier
?Spirit AI
JAKA Robotics
Keenon Robotics
Orbbec
LeaderDrive
Sanhua
Tuopu Group
Inovance
Estun
Siasun
?Humanoid
ABB Robotics
WIRobotics
Mytra
Path Robotics
Kiwibot
Rhoda AI
Dusty Robotics
Miso Robotics
Medical Microinstruments
Vicarious Surgical
Moon Surgical
SwitchBot
Enabot
Embodied Inc.
Realbotix
Hanson Robotics
AheadForm
Sharpa
Tesollo
Wuji Tech
Dexmate
Proception
Devanthro
Festo
Schaeffler
Harmonic Drive
Nabtesco
Maxon
Standard Bots
Anvil Robotics
Trossen Robotics
GrayMatter Robotics
?Intrinsic
?Foxglove
InOrbit
Cogniteam
Carbon Six
Lucid Bots
Galaxea
Lumos Robotics
Ti5 Robot
AI2 Robotics
Dexforce
Manycore Tech
Motphys
Realman Robotics
MirrorMe
BrainCo
Ventana Micro
Mobilint
Sapeon
Panmnesia
XCENA
?Semifive
Gaonchips
Socionext
Shin-Etsu Chemical
Nan Ya PCB
Amkor
King Yuan Electronics
Vanguard International Semiconductor
Solidigm
Everpure
Onto Innovation
Nova Ltd
Zeiss SMT
Cymer
xLight
Lace Lithography
Siemens EDA
Primarius
Piotech
ACM Research
Tongfu Microelectronics
Zhaoxin
Phytium
Rockchip
Allwinner
Sophgo
Lisuan
Innosilicon
TFC Optical
Accelink
?Coherent
Fabrinet
Applied Optoelectronics
Molex
TE Connectivity
Celestica
?Flex
Jabil
Sanmina
xFusion
Infinera
Salience Labs
Akhetonics
Snowcap Compute
Quintessent
Mixx Technologies
Auradine
Legrand
CoolIT
Asia Vital Components
Submer
Asperitas
Frore Systems
Monolithic Power Systems
Navitas
Microchip Technology
?Vicor
Solar Turbines
Hot Aisle
?Taiga Cloud
Hydra Host
Massed Compute
NexGen Cloud
Aruba Cloud
Leaseweb
?ThinkOn
E2E Networks
Nxtra
Gulf Data Hub
center3
DAMAC Digital = Edgnex
?Zenlayer
Aethir
Latitude.sh
Argentum AI
Andromeda AI
Bitfarms
Riot Platforms
MARA Holdings
CleanSpark
HIVE Digital
?Soluna
WhiteFiber
Keel Infrastructure
American Bitcoin
EdgeCore
NTT Global Data Centers
DataBank
Flexential
TierPoint
Prime Data Centers
PowerHouse Data Centers
Cloverleaf Infrastructure
?Crow Holdings
Tallgrass
Pacifico Energy
Intersect Power
atNorth
Bulk Infrastructure
EcoDataCenter
Polarnode
?Data4
Global Switch
?Yondr
Kao Data
Virtus Data Centres
CDC Data Centres
Chindata
SpaceDC
Scala Data Centers
Ascenty
Elea Data Centers
KIO Networks
Teraco
Africa Data Centres
Raxio
Lonestar Data
Orbits Edge
Cowboy Space
?Panthalassa
Nautilus Data
GridCARE
?Armada
LightEdge
Duos Edge AI
Edison International
Xcel Energy
CenterPoint Energy
?Oncor
Ameren
DTE Energy
Evergy
FirstEnergy
PSEG
CMS Energy
NiSource
WEC Energy
Black Hills Energy
Ormat
Sage Geosystems
XGS Energy
?Quaise
Zanskar
Deep Fission
Natura Resources
The Nuclear Company
Antares Nuclear
Standard Nuclear
?Centrus
BWX Technologies
Orano
Newcleo
Zap Energy
Inertia Enterprises
Xcimer
Marathon Fusion
Antora Energy
Energy Vault
Eos Energy
ESS Tech
Lunar Energy
?Span
Heron Power
DG Matrix
Amperesand
Sunrun
?First Solar
Enphase
Plug Power
FuelCell Energy
?Ballard
ConocoPhillips
ADNOC
Vattenfall
Fortum
TEPCO
Kansai Electric
NTPC
Masdar
MasTec
Primoris
?Fluor
?Jacobs
AECOM
?Bechtel
Turner Construction
DPR Construction
Holder Construction
Mortenson
Kiewit
Black & Veatch
Burns & McDonnell
Prologis
Insitro
Schrödinger
Relay Therapeutics
AbCellera
Terray Therapeutics
Eikon Therapeutics
Inductive Bio
Potato AI
Dunia Innovations
Radical AI
Mitra Chem
Aionics
XtalPi
METiS TechBio
MindRank
StoneWise
BioMap
?Helixon
Basecamp Research
Aqemia
Iktos
Healx
CHARM Therapeutics
Cambrium
?Arzeda
Zymergen
Strateos
Emerald Cloud Lab
Dotmatics
IQVIA
Certara
Medidata
Unlearn.AI
Deep 6 AI
Proscia
Ibex Medical
Aiforia
Vuno
Coreline Soft
Qure.ai
Annalise.ai
RapidAI
Brainomix
HeartFlow
Cleerly
Caption Health
Butterfly Network
Ultromics
Eko Health
AliveCor
iRhythm
Dexcom
Boston Scientific
Stryker
Edwards Lifesciences
United Imaging
Mindray
Hologic
Pacific Biosciences
10x Genomics
Danaher
Agilent
Natera
Guardant Health
?Grail
Exact Sciences
?Color Health
Augmedix
?Freed
Tali AI
Lyrebird Health
?Hyro
Infinitus
Assort Health
Hello Patient
?Tennr
Cohere Health
Smarter Technologies
?Anterior
SmarterDx
?Notable Health
LeanTaaS
Innovaccer
Health Catalyst
Komodo Health
Truveta
Datavant
HealthVerity
Flatiron Health
Ada Health
Hinge Health
Omada Health
Amwell
Spring Health
Woebot Health
Talkiatry
Neko Health
Prenuvo
Forward Health
Carbon Health
One Medical
Clover Health
Devoted Health
Elevance Health
?Aetna
Centene
Tenet Healthcare
CommonSpirit
Meditech
Biogen
Regeneron
Vertex Pharmaceuticals
Astellas
Daiichi Sankyo
Eisai
Chugai
?Otsuka
?Servier
Ipsen
Lundbeck
Genmab
Teva
Sun Pharma
Dr. Reddy's
Cipla
Hengrui Pharma
BeiGene = BeOne
WuXi AppTec
Hansoh
CSPC
Innovent
Sino Biopharm
?Yuhan
McKesson
Cardinal Health
Cencora
Blackrock Neurotech
?Nudge
Forest Neurotech
?Kernel
Emotiv
?Neurable
NeuroXess
NewLimit
BioAge
Arena BioWorks
Twist Bioscience
Icertis
LinkSquares
Evisort
ContractPodAi
?Relativity
Filevine
LawVu
Lawhive
Garfield AI
Wordsmith AI
GC AI
Noxtua
Jus Mundi
Marveri
Theo AI
Kira Systems
Litera
iManage
NetDocuments
?Blue J
Boies Schiller
Keker Van Nest
DLA Piper
Macfarlanes
Gunderson Dettmer
Ropes & Gray
Cleary Gottlieb
Perkins Coie
Pluralsight
Skillsoft
Udacity
DataCamp
Codecademy
?Brilliant
?Multiverse
Guild Education
Degreed
2U
McGraw Hill
Cengage
Houghton Mifflin
?Scholastic
Praktika
Loora
?ELSA
Preply
italki
Squirrel AI
TAL Education
New Oriental
Riiid
Mathpresso
Synthesis School
Alpha School
Amira Learning
Kira Learning
Aikido Security
Sentra
BigID
OneTrust
Secureframe
?Delve
Kalshi
Polymarket
Prompt Security
Lasso Security
Aim Security
SPLX
Arthur AI
Dynamo AI
Dropzone AI
Prophet Security
Exaforce
?Legion Security
?Intezer
Sublime Security
?Doppel
Adaptive Security
?Persona
Jumio
Socure
?Sardine
?Alloy
Yoti
iProov
?Claroty
Dragos
?Nozomi
Axonius
Rapid7
Horizon3.ai
Pentera
HackerOne
Bugcrowd
Synack
Armadin
?Native Security
?Upwind
Orca Security
?Island
Netskope
Cato Networks
SailPoint
Ping Identity
Saviynt
Silverfort
?Keycard
?Astrix
Oasis Security
NCC Group
Recorded Future
Dataminr
?Flashpoint
Group-IB
ESET
McAfee
Gen Digital
Proofpoint
Mimecast
KnowBe4
Trellix
Sumo Logic
Chronosphere
ARX Robotics
?Alpine Eagle
?Tiberius
?Ursa Major
Unusual Machines
DZYNE
Allen Control Systems
?Valinor
Defense Unicorns
Babel Street
?Leonardo
KNDS
Hensoldt
?Rafael
Hanwha Aerospace
LIG Nex1
Korea Aerospace Industries
Baykar
Aselsan
Norinco
AVIC
ManTech
Peraton
Vantor
Voyager Technologies
U.S. Bancorp = U.S. Bank
PNC
Northern Trust
Discover Financial
?Synchrony
Nationwide Building Society
Julius Baer
Nordea
Swedbank
Danske Bank
OCBC
UOB
Daiwa Securities
CITIC Securities
KB Financial
Shinhan
Hana Bank
Woori Bank
Commonwealth Bank of Australia = CommBank
BTG Pactual
Mizuho Securities
Oppenheimer
Fiserv
Global Payments
SoFi
?Chime
Marqeta
Root Insurance
?Progressive
Allstate
State Farm
Geico
Liberty Mutual
?Travelers
?Chubb
MetLife
?Prudential
Zurich Insurance
Generali
Marsh McLennan
Nippon Life
Tokio Marine
?Circle
?Ripple
OKX
Bybit
Chainalysis
?Target
Albertsons
?Macy's
Nordstrom
?Gap
?Adidas
?Puma
Lululemon
Uniqlo
Shein
Temu
Wayfair
Poshmark
Grubhub
Sainsbury's
Ahold Delhaize
Yum Brands
Taco Bell
?Wendy's
Chipotle
Domino's
Burger King
Dunkin'
Mondelez
Kraft Heinz
?Mars
General Mills
AB InBev
Diageo
Estée Lauder
Ulta Beauty
Sephora
Colgate-Palmolive
Kimberly-Clark
Honeywell
3M
?Emerson
Rockwell Automation
?Canon
Ricoh
Nexon
Netmarble
Rockstar Games
Riot Games
Zynga
Larian Studios
FromSoftware
Sony Pictures
DreamWorks
Amazon MGM Studios
BMG
Live Nation
Simon & Schuster
Macmillan Publishers
Taylor & Francis
?Charter
Zayo
Crown Castle
American Tower
KPN
SFR
Liberty Global
Rakuten Mobile
Optus
Turkcell
Millicom
Mitsubishi Motors
?Polestar
Jaguar Land Rover
Lamborghini
Aston Martin
McLaren
Fisker
Slate Auto
Maruti Suzuki
Ola Electric
?Continental
Denso
Panasonic Energy
QuantumScape
Solid Power
Sila Nanotechnologies
CNH
AGCO
Volvo Group
PACCAR
Daimler Truck
Navistar
?Traton
C.H. Robinson
Flexport
J.B. Hunt
Union Pacific
BNSF
American Airlines
Southwest Airlines
JetBlue
Alaska Airlines
British Airways
Air France-KLM
easyJet
Qatar Airways
Air India
?IndiGo
Hyatt
IHG
?Kayak
Royal Caribbean
?Hertz
?Avis
?Lime
WeWork
CBRE
JLL
Cushman & Wakefield
?Compass
?CoStar
Realtor.com
Rightmove
?Lennar
Persistent Systems
Mphasis
Coforge
?Slalom
DXC
Kyndryl
Sopra Steria
Concentrix
Teleperformance
TaskUs
Foundever
Conduent
Randstad
Adecco
ManpowerGroup
Robert Half
Korn Ferry
Challenger, Gray & Christmas
Kantar
Morning Consult
Edelman
Dell'Oro Group
Synergy Research
Jon Peddie Research
Mercury Research
Futurum Group
Creative Strategies
Technalysis
Tirias Research
Everest Group
Constellation Research
Zinnov
GMKtec
Geekom
Acemagic
AOOSTAR
Bosgame
FEVM
?Framework
Tuxedo Computers
Lian Li
NZXT
?Noctua
Cooler Master
EVGA
PNY
Palit
Gainward
Inno3D
PowerColor
XFX
Maxsun
Yeston
Biostar
Dynabook
Fujitsu Client Computing
Medion
Chuwi
Khadas
Radxa
Hardkernel
Seeed Studio
Sipeed
?Purism
?Nothing
Nubia
Meizu
Skyworth
Vizio
Ultrahuman
Viture
RayNeo
Vuzix
?Olares
Puget Systems
Exxact
BIZON
Thinkmate
NovaCustom
OneXPlayer
Pimax
Diffbot
ScrapingBee
Zyte
Reworkd
?Simile
Artificial Societies
NeuBird
Ciroos
FireHydrant
?Honeycomb
LogicMonitor
AppDynamics
Lightrun
?Harness
Buildkite
Sonatype
CloudBees
Octopus Deploy
Camunda
Blue Prism
Appian
Pegasystems
Mendix
Workato
Tray.ai
ServiceTitan
Procore
?Toast
?Bandwidth
Vonage
8x8
Aircall
Tomato.ai
Cerence
Verbit
?Showrunner
Toonstar
Invisible Universe
Kino AI
Deepdub
Papercup
Dubverse
?Human Native
Troveo
Bria AI
?Medal
Iconic AI
Fundamental Research Labs
Ex-Human
Butterflies AI
Status AI
Tolans
?Portola
?Hark
LoveFrom
Symbolica
Pramaana Labs
?Imandra
?Tribe AI
Quantiphi
Tiger Analytics
LatentView
Alteryx
ThoughtSpot
Qlik
Sisense
Talend
Redpanda
Cloudera
Teradata
Vertica
Exasol
Yugabyte
PingCAP
Crunchy Data
Percona
MariaDB
Aerospike
StarTree
RisingWave
Tinybird
Lightdash
Omni Analytics
Secoda
Select Star
Anomalo
Bigeye
Metaplane
?Acceldata
?Estuary
Hightouch
RudderStack
mParticle
Tealium
Yotpo
Bloomreach
Lucidworks
Sinequa
JSR Corporation
Project Zero = Google Project Zero < Google
# funds
AIX Ventures
Lowercarbon Capital
Energy Impact Partners
Upfront Ventures
B Capital
Scale Venture Partners
?Unusual Ventures
Decibel Partners
Maveron
True Ventures
Uncork Capital
Boldstart Ventures
?Work-Bench
Flybridge
Spero Ventures
Gigafund
137 Ventures
Point72 Ventures
J2 Ventures
Ubiquity Ventures
America's Frontier Fund
Innovation Endeavors
Neuberger Berman
TA Associates
Hellman & Friedman
?Fortress
?OMERS
PSP Investments
Korea Investment Corporation
National Pension Service
NATO Innovation Fund
Amazon Industrial Innovation Fund
Alexa Fund
Samsung Catalyst Fund
HPE Pathfinder
Atlassian Ventures
American Express Ventures
Visa Ventures
Verizon Ventures
Deutsche Telekom Capital Partners
T.Capital
Sanofi Ventures
Coinbase Ventures
Robinhood Ventures
Digital Currency Group
a16z crypto
Cascade Investment
Schmidt Futures
Betaworks
AI2 Incubator
The House Fund
StartX
HF0
E14 Fund
Pillar VC
Glasswing Ventures
Underscore VC
EQT Growth
10x Founders
?Plural
Molten Ventures
Hiro Capital
Korelya
?Singular
Target Global
byFounders
JME Ventures
Exor
Lingotto
Meituan Longzhu
CICC Capital
Fosun
China Integrated Circuit Industry Investment Fund
Shenzhen Capital Group
SoftBank Ventures Asia
JIC Venture Growth
Development Bank of Japan
DSC Investment
Kakao Ventures
Chiratae
Kalaari
?Prosperity7
Shorooq Partners
Monk's Hill
Valor Capital
Aleph VC
Glilot
Qumra
Red Dot Capital
Evantic
Sound Ventures
Wave Function Ventures
Leonis Capital
Fifty Years
Factorial Funds
Atreides
Jericho Capital
Light Street
Sands Capital
ARK Venture Fund
Cathay Innovation
Alumni Ventures
Fifth Wall
Prologis Ventures
?Overmatch
XYZ Venture Capital
Caffeinated Capital
SciFi VC
?Day One Ventures
Village Global
Pace Capital
Haun Ventures
Susa Ventures
Hustle Fund
Backstage Capital
Cowboy Ventures
Aspect Ventures
Acrew Capital
Sutter Hill Ventures
Trinity Ventures
August Capital
Mohr Davidow
U.S. Venture Partners
Venrock
Polaris Partners
ARCH Venture Partners
Flagship Pioneering
Third Rock Ventures
Atlas Venture
5AM Ventures
?OrbiMed
RA Capital
Foresite Capital
Casdin
F-Prime
Eight Roads
Frazier
Define Ventures
Oak HC/FT
7wireVentures
Town Hall Ventures
Rock Health Capital
Lead Edge Capital
HarbourVest
Hamilton Lane
Evolution Equity
Ten Eleven Ventures
ForgePoint
NightDragon
SYN Ventures
Ballistic Ventures
Georgian Partners = ?Georgian
HP Tech Ventures = HP Ventures @ HP
Bullhound Capital = BullhoundCapital, GP Bullhound
Unimed
Virgin Voyages
Tesslate
Firmus Technologies = ?Firmus
Kong Inc. = Kong HQ
Uptime Institute
Microsoft Elevate @ Microsoft
Amazon FAR = Frontier AI & Robotics @ Amazon
Tongyi-MAI @ Alibaba
Naver Labs = NAVER LABS @ Naver
Tencent ARC = TencentARC, ARC Lab @ Tencent
Bosch Research @ Bosch
`;
