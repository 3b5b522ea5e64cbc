/** Chips, boards, computers, robots, vehicles, clusters and data centres. */
export const hardware = `
[hardware]
# NVIDIA
H100 = NVIDIA H100, Nvidia H100 @ NVIDIA
H200 = NVIDIA H200, Nvidia H200 @ NVIDIA
H20 = NVIDIA H20, Nvidia H20 @ NVIDIA
H800 @ NVIDIA
A100 = NVIDIA A100, Nvidia A100 @ NVIDIA
A800 @ NVIDIA
V100 @ NVIDIA
P100 @ NVIDIA
T4 = NVIDIA T4, Tesla T4 @ NVIDIA
L4 = NVIDIA L4 @ NVIDIA
L40 @ NVIDIA
L40S @ NVIDIA
A10 = A10G @ NVIDIA
A40 @ NVIDIA
A6000 = RTX A6000 @ NVIDIA
Tesla P40 = P40 @ NVIDIA
GH200 = GH200 Grace Hopper @ NVIDIA
B100 @ NVIDIA
B200 = NVIDIA B200, Nvidia B200 @ NVIDIA
B300 = NVIDIA B300, Nvidia B300 @ NVIDIA
B30A @ NVIDIA
GB200 @ NVIDIA
GB200 NVL72 < GB200 @ NVIDIA
GB300 @ NVIDIA
GB300 NVL72 < GB300 @ NVIDIA
GB10 @ NVIDIA
NVL72 @ NVIDIA
NVL144 @ NVIDIA
NVL576 @ NVIDIA
HGX @ NVIDIA
HGX H100 < HGX @ NVIDIA
HGX B200 < HGX @ NVIDIA
MGX platform @ NVIDIA
DGX @ NVIDIA
DGX H100 < DGX @ NVIDIA
DGX B200 < DGX @ NVIDIA
DGX SuperPOD < DGX @ NVIDIA
DGX Spark < DGX @ NVIDIA
DGX Station < DGX @ NVIDIA
Project DIGITS = Project Digits, ?Digits @ NVIDIA
Hopper = NVIDIA Hopper, Nvidia Hopper @ NVIDIA
Blackwell = NVIDIA Blackwell, Nvidia Blackwell @ NVIDIA
Blackwell Ultra @ NVIDIA
Vera Rubin = NVIDIA Vera Rubin, Nvidia Vera Rubin @ NVIDIA
Vera Rubin NVL72 = VR200 NVL72 < Vera Rubin @ NVIDIA
Vera Rubin NVL144 < Vera Rubin @ NVIDIA
Rubin = NVIDIA Rubin, Rubin GPU, Nvidia Rubin @ NVIDIA
Rubin CPX @ NVIDIA
Rubin Ultra @ NVIDIA
NVIDIA Feynman = ?Feynman @ NVIDIA
NVIDIA Grace = Grace CPU, Nvidia Grace @ NVIDIA
NVIDIA Vera = Vera CPU @ NVIDIA
Grace Hopper @ NVIDIA
Grace Blackwell @ NVIDIA
NVIDIA Ampere = ?Ampere @ NVIDIA
NVIDIA Ada Lovelace = ?Ada Lovelace @ NVIDIA
NVIDIA Volta = ?Volta @ NVIDIA
NVIDIA Turing = ?Turing @ NVIDIA
NVLink @ NVIDIA
NVLink Fusion < NVLink @ NVIDIA
NVSwitch @ NVIDIA
InfiniBand = Infiniband
Spectrum-X @ NVIDIA
Quantum-X @ NVIDIA
ConnectX @ NVIDIA
ConnectX-8 < ConnectX @ NVIDIA
ConnectX-9 < ConnectX @ NVIDIA
BlueField @ NVIDIA
BlueField-3 < BlueField @ NVIDIA
BlueField-4 < BlueField @ NVIDIA
Groq 3 LPU = Groq 3 LPX @ NVIDIA
N1X @ NVIDIA
GeForce = GeForce RTX @ NVIDIA
RTX @ NVIDIA
RTX 2080 Ti @ NVIDIA
RTX 3060 @ NVIDIA
RTX 3070 @ NVIDIA
RTX 3080 @ NVIDIA
RTX 3090 = GeForce RTX 3090, ?3090 @ NVIDIA
RTX 3090 Ti @ NVIDIA
RTX 4060 @ NVIDIA
RTX 4060 Ti @ NVIDIA
RTX 4070 @ NVIDIA
RTX 4080 @ NVIDIA
RTX 4090 = GeForce RTX 4090, ?4090 @ NVIDIA
RTX 4090D @ NVIDIA
RTX 5060 @ NVIDIA
RTX 5060 Ti @ NVIDIA
RTX 5070 @ NVIDIA
RTX 5070 Ti @ NVIDIA
RTX 5080 @ NVIDIA
RTX 5090 = GeForce RTX 5090, ?5090 @ NVIDIA
RTX 6000 Ada @ NVIDIA
RTX PRO 6000 = RTX Pro 6000, RTX PRO 6000 Blackwell, RTX 6000 Pro @ NVIDIA
RTX PRO 5000 @ NVIDIA
RTX PRO 4500 @ NVIDIA
RTX 50 Series = RTX 50 @ NVIDIA
GTX 1080 Ti = 1080 Ti @ NVIDIA
GTX 1650 @ NVIDIA
Jetson = NVIDIA Jetson @ NVIDIA
Jetson Orin = Jetson Orin Nano, Jetson AGX Orin < Jetson @ NVIDIA
Jetson Nano < Jetson @ NVIDIA
Jetson Thor = Jetson AGX Thor < Jetson @ NVIDIA
Tegra @ NVIDIA
Drive Thor = DRIVE AGX Thor @ NVIDIA
# AMD, Intel
AMD Instinct = ?Instinct @ AMD
MI100 @ AMD
MI210 @ AMD
MI250 = MI250X @ AMD
MI300X = Instinct MI300X, AMD MI300X, MI300 @ AMD
MI300A @ AMD
MI308 = MI308X @ AMD
MI325X = Instinct MI325X, MI325 @ AMD
MI350 = MI350X, Instinct MI350 @ AMD
MI355X = Instinct MI355X, MI355 @ AMD
MI400 = Instinct MI400 @ AMD
MI430X @ AMD
MI450 = MI450X, Instinct MI450 @ AMD
MI455X @ AMD
MI500 @ AMD
MI50 @ AMD
MI60 @ AMD
AMD Helios = ?Helios @ AMD
EPYC = AMD EPYC @ AMD
EPYC Venice @ AMD
Ryzen = AMD Ryzen @ AMD
Ryzen AI < Ryzen @ AMD
Ryzen AI Max = Ryzen AI Max+, AI Max+ 395 < Ryzen AI @ AMD
Ryzen AI Max+ 395 < Ryzen AI Max @ AMD
Strix Halo @ AMD
Strix Point @ AMD
Threadripper = Ryzen Threadripper @ AMD
Radeon = AMD Radeon @ AMD
Radeon AI PRO R9700 = R9700 @ AMD
RX 7900 XTX = 7900 XTX, 7900XTX @ AMD
RX 9070 XT = 9070 XT @ AMD
RX 580 @ AMD
RDNA 4 @ AMD
CDNA 4 @ AMD
XDNA @ AMD
Xeon = Intel Xeon @ Intel
Xeon 6 < Xeon @ Intel
Intel Core Ultra = Core Ultra @ Intel
Lunar Lake @ Intel
Meteor Lake @ Intel
Arrow Lake @ Intel
Panther Lake @ Intel
Nova Lake @ Intel
Granite Rapids @ Intel
Sapphire Rapids @ Intel
Clearwater Forest @ Intel
Gaudi = Intel Gaudi @ Intel
Gaudi 2 < Gaudi @ Intel
Gaudi 3 < Gaudi @ Intel
Intel Arc = Arc GPU @ Intel
Arc A770 = Intel Arc A770 @ Intel
Arc B580 = Intel Arc B580 @ Intel
Arc Pro B50 @ Intel
Arc Pro B60 @ Intel
Arc Pro B70 @ Intel
Crescent Island @ Intel
Falcon Shores @ Intel
Jaguar Shores @ Intel
Ponte Vecchio @ Intel
Intel 18A = 18A @ Intel
Intel 14A = 14A @ Intel
Loihi 2 = Loihi @ Intel
# cloud chips
TPU = Google TPU, Cloud TPU, Tensor Processing Unit @ Google
TPU v4 < TPU @ Google
TPU v5e < TPU @ Google
TPU v5p < TPU @ Google
TPU v6e = ?Trillium, Trillium TPU < TPU @ Google
TPU v7 = Ironwood, Ironwood TPU, TPUv7 < TPU @ Google
TPU 8 = TPU v8, TPU 8t, TPU 8i < TPU @ Google
Axion = Google Axion @ Google
Google Tensor @ Google
Tensor G4 < Google Tensor @ Google
Tensor G5 < Google Tensor @ Google
Edge TPU = Coral TPU @ Google
?Willow @ Google
?Sycamore @ Google
Trainium = AWS Trainium, Amazon Trainium @ Amazon Web Services
Trainium2 = Trainium 2 < Trainium @ Amazon Web Services
Trainium3 = Trainium 3 < Trainium @ Amazon Web Services
Trainium4 = Trainium 4 < Trainium @ Amazon Web Services
Inferentia = AWS Inferentia @ Amazon Web Services
Inferentia2 < Inferentia @ Amazon Web Services
Graviton = AWS Graviton @ Amazon Web Services
Graviton4 < Graviton @ Amazon Web Services
Graviton5 < Graviton @ Amazon Web Services
Trn2 UltraServer @ Amazon Web Services
Maia = Azure Maia, Microsoft Maia @ Microsoft
Maia 100 < Maia @ Microsoft
Maia 200 < Maia @ Microsoft
Azure Cobalt = Cobalt 100 @ Microsoft
Cobalt 200 < Azure Cobalt @ Microsoft
Majorana 1 @ Microsoft
MTIA = Meta Training and Inference Accelerator @ Meta
Grand Teton @ Meta
Dojo = Tesla Dojo, ?Dojo D1 @ Tesla
Tesla AI5 = AI5 @ Tesla
Tesla AI6 = AI6 @ Tesla
Terafab @ Tesla
# startups' chips
Cerebras WSE = Wafer-Scale Engine, Wafer Scale Engine @ Cerebras
WSE-2 @ Cerebras
WSE-3 = CS-3, Cerebras CS-3 @ Cerebras
Groq LPU = LPU, Language Processing Unit @ Groq
SN40L @ SambaNova
SN50 @ SambaNova
Sohu @ Etched AI
?Wormhole = Tenstorrent Wormhole @ Tenstorrent
?Blackhole = Tenstorrent Blackhole @ Tenstorrent
Grayskull @ Tenstorrent
RNGD @ Furiosa
Rebel-Quad @ Rebellions
Hailo-8 @ Hailo
Hailo-10H @ Hailo
IPU = Graphcore IPU @ Graphcore
Taalas HC1 = HC1 @ Taalas
?Passage @ Lightmatter
# Qualcomm, MediaTek, Arm, memory
Snapdragon = Qualcomm Snapdragon @ Qualcomm
Snapdragon X Elite < Snapdragon @ Qualcomm
Snapdragon X2 Elite < Snapdragon @ Qualcomm
Snapdragon 8 Elite < Snapdragon @ Qualcomm
Snapdragon 8 Gen 3 < Snapdragon @ Qualcomm
AI200 = Qualcomm AI200 @ Qualcomm
AI250 = Qualcomm AI250 @ Qualcomm
Cloud AI 100 @ Qualcomm
?Hexagon @ Qualcomm
Adreno @ Qualcomm
Oryon @ Qualcomm
Dimensity @ MediaTek
Exynos @ Samsung
Arm Neoverse = Neoverse @ Arm Holdings
Cortex-A @ Arm Holdings
Arm AGI CPU = AGI CPU @ Arm Holdings
HBM
HBM2e
HBM3
HBM3E = HBM3e
HBM4
HBM4E
DDR5
DDR4
LPDDR5X
CoWoS = CoWoS-L @ TSMC
SOCAMM
Kirin @ Huawei
# China
Ascend = Huawei Ascend @ Huawei
Ascend 910B = 910B < Ascend @ Huawei
Ascend 910C = 910C < Ascend @ Huawei
Ascend 950 = Ascend 950PR < Ascend @ Huawei
CloudMatrix 384 = CloudMatrix, CloudMatrix384 @ Huawei
Atlas 950 SuperPoD @ Huawei
Atlas 300I Duo @ Huawei
Kunpeng @ Huawei
Kunlun P800 = P800 @ Baidu
Siyuan 590 = MLU590 @ Cambricon
Zhenwu PPU @ T-Head
BR100 @ Biren
MTT S4000 @ Moore Threads
MTT S5000 @ Moore Threads
# Apple, Samsung and other devices
Mac = Macs @ Apple
MacBook @ Apple
MacBook Pro < MacBook @ Apple
MacBook Air < MacBook @ Apple
MacBook Neo < MacBook @ Apple
Mac mini = Mac Mini @ Apple
Mac Studio @ Apple
Mac Pro @ Apple
iMac @ Apple
iPhone @ Apple
iPhone 15 Pro < iPhone @ Apple
iPhone 16 < iPhone @ Apple
iPhone 16 Pro < iPhone @ Apple
iPhone 17 < iPhone @ Apple
iPhone 17 Pro < iPhone @ Apple
iPhone Air < iPhone @ Apple
iPhone Fold < iPhone @ Apple
iPad @ Apple
iPad Pro < iPad @ Apple
Apple Watch @ Apple
AirPods = AirPods Pro @ Apple
Apple Vision Pro = Vision Pro @ Apple
HomePod @ Apple
AirTag @ Apple
Apple Silicon = Apple silicon @ Apple
M1 chip = Apple M1 @ Apple
M1 Pro @ Apple
M1 Max @ Apple
M1 Ultra @ Apple
M2 Max @ Apple
M2 Ultra @ Apple
M3 Max @ Apple
M3 Ultra @ Apple
M4 = Apple M4 @ Apple
M4 Pro @ Apple
M4 Max @ Apple
M5 = Apple M5 @ Apple
M5 Pro @ Apple
M5 Max @ Apple
M5 Ultra @ Apple
A18 Pro @ Apple
A19 Pro @ Apple
Apple Neural Engine = Neural Engine, ANE @ Apple
Apple Baltra = Baltra @ Apple
?Pixel = Google Pixel @ Google
Pixel 8 @ Google
Pixel 9 @ Google
Pixel 9 Pro @ Google
Pixel 10 @ Google
Pixel 10 Pro @ Google
?Nest = Google Nest @ Google
Chromebook = Chromebook Plus @ Google
Galaxy S24 = Samsung Galaxy S24 @ Samsung
Galaxy S25 = Samsung Galaxy S25 @ Samsung
Galaxy S25 Ultra @ Samsung
Galaxy S26 = Samsung Galaxy S26 @ Samsung
Galaxy S26 Ultra @ Samsung
Galaxy XR @ Samsung
Galaxy Z Fold @ Samsung
Galaxy Z Fold7 < Galaxy Z Fold @ Samsung
?Surface = Microsoft Surface @ Microsoft
Surface Laptop @ Microsoft
Surface Pro @ Microsoft
Copilot+ PC = Copilot+ PCs @ Microsoft
Xbox @ Microsoft
HoloLens @ Microsoft
PlayStation @ Sony
PlayStation 5 < PlayStation @ Sony
PS5 < PlayStation @ Sony
Nintendo Switch @ Nintendo
Switch 2 < Nintendo Switch @ Nintendo
Nintendo Switch 2 < Nintendo Switch @ Nintendo
Steam Deck @ Valve
Steam Machine @ Valve
Steam Frame @ Valve
Meta Quest @ Meta
Quest 3 < Meta Quest @ Meta
Meta Quest 3 < Meta Quest @ Meta
Quest 3S < Meta Quest @ Meta
Ray-Ban Meta = Meta Ray-Ban, Ray-Ban Meta glasses, Meta Ray-Ban Display @ Meta
Oakley Meta @ Meta
Orion glasses = Meta Orion @ Meta
Amazon Echo = ?Echo @ Amazon
Echo Show @ Amazon
Fire TV @ Amazon
Rabbit R1 = rabbit r1 @ Rabbit Inc.
Humane AI Pin = AI Pin @ Humane Inc.
Friend pendant
Bee AI
Limitless Pendant @ Limitless AI
Plaud = Plaud Note
Even G1 @ Even Realities
Raspberry Pi
Raspberry Pi 4 < Raspberry Pi
Raspberry Pi 5 = Pi 5 < Raspberry Pi
Raspberry Pi AI HAT+
Arduino = Arduino Uno Q
ESP32
Orange Pi
Framework Desktop @ Framework Computer
Framework Laptop @ Framework Computer
ThinkPad @ Lenovo
GMKtec EVO-X2 = EVO-X2
Beelink
ASUS Ascent GX10 = Ascent GX10 @ ASUS
Dell Pro Max @ Dell
HP Z2 Mini = HP ZGX Nano
Minisforum = MS-S1 Max
Flipper Zero
Commodore 64
Game Boy = Game Boy Color
# robots and vehicles
Optimus = Tesla Optimus, Tesla Bot, @Tesla_Optimus @ Tesla
Optimus Gen 3 < Optimus @ Tesla
Cybercab @ Tesla
Cybertruck @ Tesla
?Robotaxi = Tesla Robotaxi @ Tesla
?Model 3 @ Tesla
?Model Y @ Tesla
?Model S @ Tesla
Megapack @ Tesla
Powerwall @ Tesla
Starship @ SpaceX
Falcon 9 @ SpaceX
Atlas robot = Boston Dynamics Atlas, Electric Atlas @ Boston Dynamics
Spot robot = Boston Dynamics Spot @ Boston Dynamics
Stretch robot @ Boston Dynamics
Digit robot @ Agility Robotics
Apollo robot @ Apptronik
Phoenix robot @ Sanctuary AI
Figure 01 @ Figure AI
Figure 02 @ Figure AI
Figure 03 @ Figure AI
1X NEO = Neo Beta, NEO Gamma, ?NEO @ 1X Technologies
Unitree G1 @ Unitree
Unitree H1 = H1 robot @ Unitree
Unitree H2 @ Unitree
Unitree R1 @ Unitree
Unitree Go2 = Go2 @ Unitree
Unitree B2 @ Unitree
XPeng Iron = IRON robot @ XPeng
Walker S @ UBTech
Walker S2 < Walker S @ UBTech
CyberOne @ Xiaomi
GR-1 @ Fourier Intelligence
AgiBot A2 = A2 robot, Lingxi X2 @ Agibot
Tiangong
Reachy @ Hugging Face
Reachy Mini < Reachy @ Hugging Face
Reachy 2 < Reachy @ Hugging Face
HopeJR @ Hugging Face
SO-100 = SO-ARM100 @ Hugging Face
SO-101 @ Hugging Face
ALOHA = Mobile ALOHA @ Stanford University
ALOHA 2 < ALOHA @ Stanford University
Roomba @ iRobot
ASIMO @ Honda
da Vinci @ Intuitive Surgical
da Vinci 5 < da Vinci @ Intuitive Surgical
Zoox robotaxi @ Zoox
Neuralink N1 @ Neuralink
# clusters, sites, plants
Colossus = xAI Colossus @ xAI
Colossus 1 = Colossus I < Colossus @ xAI
Colossus 2 = Colossus II < Colossus @ xAI
Macrohardrr @ xAI
Stargate = Project Stargate, Stargate Project @ OpenAI
Stargate UAE < Stargate
Stargate Norway < Stargate
Stargate UK < Stargate
Stargate India < Stargate
Stargate Argentina < Stargate
Stargate Michigan < Stargate
Hyperion = Meta Hyperion @ Meta
?Prometheus = Meta Prometheus @ Meta
Project Rainier = ?Rainier @ Amazon
Fairwater = Microsoft Fairwater @ Microsoft
Project Ceiba @ Amazon
El Capitan
Frontier supercomputer
Aurora supercomputer
Fugaku
FugakuNEXT
JUPITER supercomputer = ?JUPITER
LUMI
Leonardo supercomputer
Alps supercomputer = ?Alps
Isambard-AI = Isambard
Perlmutter
Doudna
?Eos @ NVIDIA
?Selene @ NVIDIA
ABCI
Gefion
Eagle supercomputer
Condor Galaxy @ G42
Three Mile Island = Crane Clean Energy Center
Palisades Nuclear Plant
Duane Arnold
Hinkley Point C
Natrium @ TerraPower
ITER
Large Hadron Collider = LHC
James Webb Space Telescope = JWST, Webb telescope
Hubble = Hubble Space Telescope
IBM Condor
IBM Heron = ?Heron @ IBM
IBM Starling @ IBM
IBM Loon @ IBM
Telum = Telum II @ IBM
IBM Spyre = Spyre @ IBM
Quantinuum Helios
# Wearables and others
?Battlemage @ Intel
Pixel Buds @ Google
Pixel Watch @ Google
Samsung Galaxy Watch = Galaxy Watch, Samsung galaxy watch @ Samsung
Ameca
`;
