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
?Hopper = NVIDIA Hopper, Nvidia Hopper @ NVIDIA
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
Grace Blackwell = Grace Blackwell Superchip @ NVIDIA
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
RTX 2080 Ti = 2080 Ti @ NVIDIA
RTX 3060 = ?3060 @ NVIDIA
RTX 3070 = ?3070 @ NVIDIA
RTX 3080 = ?3080 @ NVIDIA
RTX 3090 = GeForce RTX 3090, ?3090 @ NVIDIA
RTX 3090 Ti = 3090 Ti @ NVIDIA
RTX 4060 = ?4060 @ NVIDIA
RTX 4060 Ti = 4060 Ti @ NVIDIA
RTX 4070 = ?4070 @ NVIDIA
RTX 4080 = ?4080 @ NVIDIA
RTX 4090 = GeForce RTX 4090, ?4090 @ NVIDIA
RTX 4090D @ NVIDIA
RTX 5060 = ?5060 @ NVIDIA
RTX 5060 Ti = 5060 Ti @ NVIDIA
RTX 5070 = ?5070 @ NVIDIA
RTX 5070 Ti = 5070 Ti @ NVIDIA
RTX 5080 = ?5080 @ NVIDIA
RTX 5090 = GeForce RTX 5090, ?5090 @ NVIDIA
RTX 6000 Ada @ NVIDIA
RTX PRO 6000 = RTX Pro 6000, RTX PRO 6000 Blackwell, RTX 6000 Pro @ NVIDIA
RTX PRO 5000 @ NVIDIA
RTX PRO 4500 @ NVIDIA
RTX 50 Series = RTX 50 @ NVIDIA
GTX 1080 Ti = 1080 Ti @ NVIDIA
GTX 1650 @ NVIDIA
Jetson = NVIDIA Jetson @ NVIDIA
Jetson Orin = Jetson Orin Nano, Jetson AGX Orin, NVIDIA Jetson Orin, NVIDIA Jetson AGX Orin < Jetson @ NVIDIA
Jetson Nano < Jetson @ NVIDIA
Jetson Thor = Jetson AGX Thor, NVIDIA Jetson Thor, NVIDIA Jetson AGX Thor < Jetson @ NVIDIA
Tegra @ NVIDIA
Drive Orin = DRIVE AGX Orin, Drive AGX Orin, NVIDIA DRIVE AGX Orin, NVIDIA Drive AGX Orin @ NVIDIA
Drive Thor = DRIVE AGX Thor, Drive AGX Thor, NVIDIA DRIVE AGX Thor, NVIDIA Drive AGX Thor @ NVIDIA
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
Trn2 UltraServer = Trn2 UltraServers, Trainium2 UltraServers, Trainium2 UltraServer @ Amazon Web Services
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
Atlas 950 SuperPoD = Atlas 950 @ Huawei
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
M1 Pro = Apple Silicon M1 Pro @ Apple
M1 Max = Apple Silicon M1 Max @ Apple
M1 Ultra = Apple Silicon M1 Ultra @ Apple
M2 Max = Apple Silicon M2 Max @ Apple
M2 Ultra = Apple Silicon M2 Ultra @ Apple
M3 Max = Apple Silicon M3 Max @ Apple
M3 Ultra = Apple Silicon M3 Ultra @ Apple
M4 = Apple M4 @ Apple
M4 Pro = Apple Silicon M4 Pro @ Apple
M4 Max = Apple Silicon M4 Max @ Apple
M5 = Apple M5 @ Apple
M5 Pro = Apple Silicon M5 Pro @ Apple
M5 Max = Apple Silicon M5 Max @ Apple
M5 Ultra = Apple Silicon M5 Ultra @ Apple
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
Galaxy S27 = Samsung Galaxy S27 @ Samsung
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
Friend pendant = ?Friend @ Friend.com
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
Jean Zay supercomputer = ?Jean Zay
Snellius supercomputer = Snellius
MareNostrum 5 = ?MareNostrum
Atlas robot = Boston Dynamics Atlas, Electric Atlas, ?Atlas @ Boston Dynamics
Spot robot = Boston Dynamics Spot @ Boston Dynamics
Stretch robot @ Boston Dynamics
?Digit = Digit robot @ Agility Robotics
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
Reachy 2 < Reachy @ Pollen Robotics
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
?Alps = Alps supercomputer
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
# more chips, boards and computers
GTX 1060 @ NVIDIA
GTX 1070 @ NVIDIA
GTX 1080 @ NVIDIA
GTX 1660 @ NVIDIA
GTX 1660 Ti @ NVIDIA
GTX 1660 Super @ NVIDIA
RTX 2060 @ NVIDIA
RTX 2070 @ NVIDIA
RTX 2080 @ NVIDIA
RTX 3050 @ NVIDIA
RTX 3060 Ti = 3060 Ti @ NVIDIA
RTX 3060 12GB < RTX 3060
RTX 3070 Ti = 3070 Ti @ NVIDIA
RTX 3080 Ti = 3080 Ti @ NVIDIA
RTX 4050 @ NVIDIA
RTX 4070 Ti = 4070 Ti @ NVIDIA
RTX 4070 Super = 4070 Super @ NVIDIA
RTX 4070 Ti Super = 4070 Ti Super @ NVIDIA
RTX 4080 Super = 4080 Super @ NVIDIA
RTX 5050 @ NVIDIA
RTX 5090D @ NVIDIA
RTX 3000 series @ NVIDIA
RTX 30 Series @ NVIDIA
RTX 30 @ NVIDIA
RTX 40 Series = RTX 40 @ NVIDIA
RTX 4000 series @ NVIDIA
RTX A2000 @ NVIDIA
RTX A4000 @ NVIDIA
RTX A4500 @ NVIDIA
RTX A5000 = A5000 @ NVIDIA
RTX A5500 @ NVIDIA
RTX 2000 Ada @ NVIDIA
RTX 4000 Ada @ NVIDIA
RTX 4500 Ada @ NVIDIA
RTX 5000 Ada @ NVIDIA
RTX 6000 @ NVIDIA
RTX PRO 2000 @ NVIDIA
RTX PRO 4000 @ NVIDIA
RTX PRO 6000 Max-Q < RTX PRO 6000
RTX PRO 6000 Server Edition < RTX PRO 6000
RTX PRO Server = RTX PRO Servers @ NVIDIA
Quadro = Quadro RTX @ NVIDIA
Quadro RTX 8000 < Quadro
Titan RTX @ NVIDIA
Titan V @ NVIDIA
Tesla M40 = M40 GPU @ NVIDIA
Tesla K80 = K80 @ NVIDIA
Tesla P4 @ NVIDIA
Tesla V100 @ NVIDIA
A100 80GB = A100 (80GB) < A100
A100 40GB < A100
A100 SXM < A100
A100-SXM4 < A100
H100 SXM < H100
H100 SXM5 < H100
H100 PCIe < H100
H100 NVL < H100
H100 80GB < H100
H200 NVL < H200
H200 SXM < H200
A16 GPU @ NVIDIA
A2 GPU @ NVIDIA
A30 @ NVIDIA
L20 @ NVIDIA
L2 GPU @ NVIDIA
H20E @ NVIDIA
B40 @ NVIDIA
B200A @ NVIDIA
HGX H20 < HGX
HGX B300 < HGX
HGX H200 < HGX
HGX A100 < HGX
DGX A100 < DGX
DGX H200 < DGX
DGX B300 < DGX
DGX GB200 < DGX
DGX GH200 < DGX
DGX GB300 < DGX
DGX Rubin NVL8 < DGX
DGX-1 < DGX
DGX-2 < DGX
Vera Rubin NVL8 < Vera Rubin
Vera Rubin NVL576 < Vera Rubin
Vera Rubin Superchip < Vera Rubin
VR200 @ NVIDIA
Rubin Ultra NVL576 = NVL576 Kyber, Kyber rack @ NVIDIA
NVIDIA Oberon = Oberon rack @ NVIDIA
NVIDIA Pascal @ NVIDIA
NVIDIA Maxwell @ NVIDIA
NVIDIA Kepler @ NVIDIA
NVIDIA Fermi @ NVIDIA
NVLink 5 < NVLink
NVLink 6 < NVLink
NVLink 4 < NVLink
NVLink-C2C < NVLink
NVLink Switch = NVLink Switch System @ NVIDIA
Quantum-2 InfiniBand @ NVIDIA
Quantum-X800 @ NVIDIA
Spectrum-XGS @ NVIDIA
Spectrum-X Photonics = Spectrum-X Ethernet @ NVIDIA
ConnectX-7 < ConnectX
ConnectX-6 < ConnectX
BlueField-2 < BlueField
NVIDIA N1 = N1 chip @ NVIDIA
Jetson Orin NX < Jetson
Jetson AGX Orin 64GB < Jetson
Jetson Orin Nano Super = Jetson Orin Nano Super Developer Kit < Jetson
Jetson AGX Xavier = Jetson Xavier < Jetson
Jetson TX2 < Jetson
Jetson T5000 < Jetson
Jetson T4000 < Jetson
DRIVE Orin @ NVIDIA
DRIVE AGX = NVIDIA DRIVE AGX @ NVIDIA
IGX Thor = IGX Orin @ NVIDIA
NVIDIA Shield @ NVIDIA
MI200 @ AMD
MI300 series @ AMD
MI350P @ AMD
MI350 Series @ AMD
MI400 Series @ AMD
MI440X @ AMD
MI500 Series @ AMD
EPYC Turin @ AMD
EPYC Genoa = EPYC 9004 @ AMD
EPYC Bergamo @ AMD
EPYC Milan @ AMD
EPYC Rome @ AMD
Zen 4 @ AMD
Zen 5 @ AMD
Zen 6 @ AMD
RDNA 2 @ AMD
RDNA 3 @ AMD
RDNA 3.5 @ AMD
CDNA 3 @ AMD
CDNA 5 @ AMD
UDNA @ AMD
Ryzen 9 @ AMD
Ryzen 9 9950X @ AMD
Ryzen 9 7950X @ AMD
Ryzen 7 @ AMD
Ryzen AI 9 HX 370 = Ryzen AI 9, HX 370 @ AMD
Ryzen AI 300 = Ryzen AI 300 Series @ AMD
Ryzen AI 400 = Ryzen AI 400 Series @ AMD
Ryzen AI Halo @ AMD
Gorgon Point @ AMD
Gorgon Halo @ AMD
Medusa Halo @ AMD
Krackan Point @ AMD
Hawk Point @ AMD
Threadripper PRO < Threadripper
RX 6600 @ AMD
RX 6600 XT @ AMD
RX 6700 XT @ AMD
RX 6800 @ AMD
RX 6800 XT @ AMD
RX 6900 XT @ AMD
RX 7600 @ AMD
RX 7600 XT @ AMD
RX 7700 XT @ AMD
RX 7800 XT @ AMD
RX 7900 XT = 7900 XT @ AMD
RX 7900 GRE @ AMD
RX 9060 XT = 9060 XT @ AMD
RX 9070 @ AMD
Radeon VII @ AMD
Radeon Pro W7900 = W7900 @ AMD
Radeon PRO W7800 @ AMD
Radeon 890M = 890M @ AMD
Radeon 8060S = 8060S @ AMD
Radeon 780M = 780M @ AMD
Pensando = Pensando Pollara, Pollara 400 @ AMD
Versal = AMD Versal @ AMD
Alveo = AMD Alveo @ AMD
Infinity Fabric @ AMD
XDNA 2 @ AMD
AMD Venice @ AMD
Core Ultra 9 @ Intel
Core Ultra 9 285K @ Intel
Core Ultra 7 @ Intel
Core Ultra 7 155H @ Intel
Core Ultra 5 @ Intel
Core Ultra Series 3 @ Intel
Core i9 @ Intel
Core i9-14900K @ Intel
i9-14900K @ Intel
Core i7 @ Intel
Core i5 @ Intel
Raptor Lake @ Intel
Alder Lake @ Intel
Wildcat Lake @ Intel
Emerald Rapids @ Intel
Diamond Rapids @ Intel
Sierra Forest @ Intel
Arc B570 = Intel Arc B570 @ Intel
Arc A750 = Intel Arc A750 @ Intel
Arc A380 @ Intel
Arc 140V @ Intel
Intel Xe2 = Xe2 @ Intel
Intel Xe3 = Xe3 @ Intel
Intel Max Series = Data Center GPU Max @ Intel
Xeon Max @ Intel
Xeon Phi @ Intel
Intel 20A @ Intel
Intel NUC = NUC @ Intel
Optane @ Intel
Movidius = Intel Movidius @ Intel
Hala Point @ Intel
TPU v2 < TPU
TPU v3 < TPU
TPU v5 < TPU
TPU v6 < TPU
TPU v5 Pod = TPU Pod < TPU
TPU v8t < TPU
TPU v8i < TPU
Cloud TPU v5p < TPU
Coral NPU = Coral Dev Board @ Google
Tensor G3 < Google Tensor
Tensor G6 < Google Tensor
Trainium1 < Trainium
Trn1 @ Amazon Web Services
Trn2 @ Amazon Web Services
Trn3 UltraServer = Trn3 UltraServers, Trainium3 UltraServers, Trainium3 UltraServer @ Amazon Web Services
Inf2 = Inf2 instances @ Amazon Web Services
P5 instances @ Amazon Web Services
EC2 P5 @ Amazon Web Services
P6e-GB200 UltraServers @ Amazon Web Services
EC2 UltraClusters = UltraCluster @ Amazon Web Services
AWS Nitro = Nitro System @ Amazon Web Services
Graviton2 < Graviton
Graviton3 < Graviton
Ocelot chip = Amazon Ocelot @ Amazon Web Services
Azure Boost @ Microsoft
MTIA v1 < MTIA
MTIA v2 = MTIA 2 < MTIA
MTIA 300 < MTIA
MTIA 400 < MTIA
Catalina rack @ Meta
Dojo 2 @ Tesla
Dojo 3 @ Tesla
Tesla HW3 = Hardware 3, HW3 @ Tesla
Tesla HW4 = Hardware 4, HW4, AI4 @ Tesla
OpenAI Titan chip = OpenAI Titan @ OpenAI
WSE-1 @ Cerebras
CS-2 @ Cerebras
GroqRack @ Groq
GroqChip @ Groq
SN30 @ SambaNova
SN10 @ SambaNova
Galaxy Blackhole = Tenstorrent Galaxy @ Tenstorrent
QuietBox = TT-QuietBox @ Tenstorrent
p150 = Blackhole p150a @ Tenstorrent
n300 = Wormhole n300 @ Tenstorrent
?Corsair = Corsair accelerator, d-Matrix Corsair @ d-Matrix
JetStream NIC @ d-Matrix
Furiosa Warboy = Warboy @ Furiosa
ATOM NPU = Rebellions ATOM @ Rebellions
Rebel100 @ Rebellions
MatX One @ MatX
Metis AIPU @ Axelera AI
Europa AIPU @ Axelera AI
Hailo-15 @ Hailo
Hailo-8L @ Hailo
DX-M1 @ DeepX
SAKURA-II = EdgeCortix SAKURA-II
Bow IPU = Bow Pod @ Graphcore
Positron Atlas @ Positron AI
Positron Asimov @ Positron AI
Etched Sohu @ Etched AI
EN100 = EnCharge EN100 @ EnCharge AI
XTR-0 @ Extropic
tinybox = tinybox red, tinybox green, tinybox pro @ tiny corp
comma 3X = comma three, comma four @ comma.ai
Ampere Altra = AmpereOne @ Ampere Computing
AmpereOne M @ Ampere Computing
NorthPole = IBM NorthPole @ IBM
Power11 = IBM Power11 @ IBM
Snapdragon 8 Gen 2 < Snapdragon
Snapdragon 8 Gen 1 < Snapdragon
Snapdragon 8 Elite Gen 5 < Snapdragon
Snapdragon 7 Gen 4 < Snapdragon
Snapdragon X Plus < Snapdragon
Snapdragon X Elite Extreme = Snapdragon X2 Elite Extreme < Snapdragon
Snapdragon XR2 = Snapdragon XR2+ Gen 2 < Snapdragon
Snapdragon AR1 < Snapdragon
Snapdragon Ride < Snapdragon
Dragonwing = Qualcomm Dragonwing @ Qualcomm
Cloud AI 100 Ultra @ Qualcomm
Dimensity 9300 @ MediaTek
Dimensity 9400 @ MediaTek
Dimensity 9500 @ MediaTek
Kompanio Ultra = Kompanio @ MediaTek
Exynos 2400 @ Samsung
Exynos 2500 @ Samsung
Exynos 2600 @ Samsung
Mali GPU = Immortalis @ Arm Holdings
Cortex-X925 @ Arm Holdings
Cortex-X4 @ Arm Holdings
Lumex = Arm Lumex @ Arm Holdings
HBM2
HBM5
GDDR5
DDR3
DDR6
LPDDR5
LPDDR4
LPDDR6
SOCAMM2
HBF = High Bandwidth Flash @ SanDisk
MRDIMM = MCRDIMM
LPCAMM2 = CAMM2
3D NAND = V-NAND
NAND
DRAM
Processing-in-Memory = PIM
Ascend 310 < Ascend
Ascend 910 < Ascend
Ascend 910D < Ascend
Ascend 920 < Ascend
Ascend 960 < Ascend
Ascend 970 < Ascend
Ascend 950DT < Ascend
Atlas 900 @ Huawei
Atlas 900 A3 SuperPoD @ Huawei
Atlas 800 @ Huawei
Atlas 960 SuperPoD @ Huawei
Atlas 350 @ Huawei
Kirin 9000 = Kirin 9000s @ Huawei
Kirin 9020 @ Huawei
Kirin X90 @ Huawei
Kunpeng 920 @ Huawei
Kunpeng 950 @ Huawei
Kunlun M100 = M100 chip @ Kunlunxin
Kunlun M300 @ Kunlunxin
Hanguang 800 @ T-Head
Zhenwu 810E @ T-Head
XuanTie = XuanTie C930 @ T-Head
Yitian 710 @ T-Head
Zixiao = Tencent Zixiao @ Tencent
MLU370 = Siyuan 370 @ Cambricon
Siyuan 690 @ Cambricon
BR104 @ Biren
BR106 @ Biren
MetaX C500 = C500 GPU @ MetaX
MetaX C600 @ MetaX
MTT S80 @ Moore Threads
MTT KUAE = KUAE @ Moore Threads
Hygon DCU = DCU K100 @ Hygon
Enflame S60 = CloudBlazer @ Enflame
XRING O1 @ Xiaomi
Zhaoxin KX-7000
Loongson 3A6000 @ Loongson
Journey 6 = Horizon Journey 6 @ Horizon Robotics
Turing AI chip = XPeng Turing @ XPeng
Shenji NX9031 @ Nio
M2 chip = Apple M2 @ Apple
M3 chip = Apple M3 @ Apple
M2 Pro = Apple Silicon M2 Pro @ Apple
M3 Pro = Apple Silicon M3 Pro @ Apple
M4 Ultra = Apple Silicon M4 Ultra @ Apple
A17 Pro @ Apple
A18 chip @ Apple
A19 chip @ Apple
A16 Bionic @ Apple
Apple C1 = C1 modem, C1X @ Apple
Apple N1 @ Apple
Apple R1 @ Apple
MacBook Pro M4 = M4 MacBook Pro < MacBook Pro
MacBook Pro M5 = M5 MacBook Pro < MacBook Pro
MacBook Pro M3 = M3 MacBook Pro < MacBook Pro
Mac mini M4 = M4 Mac mini < Mac mini
Mac Studio M3 Ultra = M3 Ultra Mac Studio < Mac Studio
Mac Studio M4 Max < Mac Studio
Mac Studio M2 Ultra = M2 Ultra Mac Studio < Mac Studio
iPhone 13 < iPhone
iPhone 14 < iPhone
iPhone 14 Pro < iPhone
iPhone 15 < iPhone
iPhone 15 Pro Max < iPhone
iPhone 16 Pro Max < iPhone
iPhone 16e < iPhone
iPhone 17e < iPhone
iPhone 17 Pro Max < iPhone
iPhone 18 < iPhone
iPhone 18 Pro < iPhone
iPhone SE < iPhone
iPad Air < iPad
iPad mini < iPad
Apple Watch Ultra < Apple Watch
Apple Watch Series 10 < Apple Watch
Apple Watch Series 11 < Apple Watch
AirPods Pro 3 < AirPods
AirPods Pro 2 < AirPods
AirPods Max @ Apple
Apple TV 4K @ Apple
HomePod mini < HomePod
Pixel 6 @ Google
Pixel 7 @ Google
Pixel 8 Pro = Pixel 8a @ Google
Pixel 9a = Pixel 9 Pro XL, Pixel 9 Pro Fold @ Google
Pixel 10a = Pixel 10 Pro XL, Pixel 10 Pro Fold @ Google
Pixel Tablet @ Google
Pixel Fold @ Google
Pixelbook @ Google
Google Home Speaker @ Google
Google Glass @ Google
Galaxy S23 @ Samsung
Galaxy S24 Ultra @ Samsung
Galaxy S25 Edge @ Samsung
Galaxy Z Flip = Galaxy Z Flip7, Galaxy Z Flip6 @ Samsung
Galaxy Z Fold6 < Galaxy Z Fold
Galaxy Z TriFold @ Samsung
Galaxy Ring = Samsung Galaxy Ring @ Samsung
Galaxy Buds @ Samsung
Galaxy Tab = Galaxy Tab S10 @ Samsung
Galaxy Book @ Samsung
Xbox Series X = Xbox Series S < Xbox
Xbox One < Xbox
ROG Ally = ROG Xbox Ally @ ASUS
ROG Phone @ ASUS
PlayStation VR2 = PS VR2 @ Sony
PS4 = PlayStation 4 < PlayStation
PS6 = PlayStation 6 < PlayStation
PS5 Pro < PlayStation
Nintendo 64 @ Nintendo
Sega Genesis
Valve Index @ Valve
Steam Controller @ Valve
Oculus Rift @ Meta
Oculus Quest = Quest 2, Meta Quest 2 < Meta Quest
Quest Pro = Meta Quest Pro < Meta Quest
Meta Neural Band = Neural Band @ Meta
Meta Ray-Ban Gen 2 = Ray-Ban Meta Gen 2 @ Meta
Oakley Meta Vanguard = Oakley Meta HSTN @ Meta
Meta Portal @ Meta
Meta Hypernova = ?Hypernova @ Meta
Snap Spectacles = Snap Specs @ Snap Inc.
Xreal One = Xreal Air @ Xreal
Xreal One Pro @ Xreal
Rokid Glasses @ Rokid
Even G2 @ Even Realities
Rayneo X2
RayNeo X3 Pro
Alibaba Quark AI Glasses = Quark AI Glasses, Quark Glasses @ Alibaba
Xiaomi AI Glasses @ Xiaomi
Brilliant Halo = Brilliant Frame @ Brilliant Labs
Echo Dot @ Amazon
Echo Studio @ Amazon
Echo Hub @ Amazon
Echo Dot Max @ Amazon
Amazon Kindle Scribe = Kindle Scribe @ Amazon
Ring doorbell @ Ring LLC
Astro robot = Amazon Astro robot @ Amazon
Proteus robot = Amazon Proteus @ Amazon
Vulcan robot = Amazon Vulcan @ Amazon
Sparrow robot @ Amazon
Omi wearable = Omi pendant, ?Omi @ Based Hardware
Plaud NotePin = NotePin, Plaud Note Pro
Sandbar Stream = Stream Ring
Oura Ring = Oura Ring 4 @ Oura
Whoop 5.0 = Whoop MG @ Whoop
Huawei Mate = Huawei Mate 60 Pro, Mate 60 @ Huawei
Huawei Pura = Pura 70 @ Huawei
MateBook = MateBook Fold @ Huawei
Xiaomi 15 @ Xiaomi
Xiaomi 14 @ Xiaomi
Xiaomi 17 @ Xiaomi
Xiaomi SU7 = SU7 Ultra @ Xiaomi
Xiaomi YU7 @ Xiaomi
OnePlus 12 @ OnePlus
OnePlus 13 @ OnePlus
OnePlus 15 @ OnePlus
Nothing Phone = Nothing Phone (3), Nothing Phone 2 @ Nothing Technology
Fairphone 5 @ Fairphone
HTC Vive @ HTC
Raspberry Pi Zero = Raspberry Pi Zero 2 W < Raspberry Pi
Raspberry Pi 500 < Raspberry Pi
Raspberry Pi Pico = RP2350, RP2040 < Raspberry Pi
Raspberry Pi AI Kit
Raspberry Pi AI Camera
BeagleBone = BeagleY-AI
Banana Pi
Rock 5B = Radxa ROCK 5B
Radxa Orion O6 = Orion O6
RK3588 = Rockchip RK3588
LattePanda
Milk-V = Milk-V Jupiter
Pine64 = PinePhone
Luckfox
M5Stack
Seeed Studio XIAO
STM32
ESP32-S3 < ESP32
ESP8266
Arduino Nano = Arduino Uno < Arduino
Kria KV260
Minisforum MS-S1 MAX
GEEKOM A9
Beelink GTR9 Pro = GTR9 Pro, Beelink SER
Bosgame M5
Framework 16 @ Framework Computer
Framework 13 @ Framework Computer
ROG Flow Z13 = Flow Z13 @ ASUS
HP ZBook Ultra = ZBook Ultra G1a @ HP
HP Z8 @ HP
HP OmniBook @ HP
Dell XPS = XPS 13 @ Dell
Dell Precision @ Dell
Dell Pro Max GB10 = Dell Pro Max with GB10 @ Dell
PowerEdge = Dell PowerEdge @ Dell
Alienware @ Dell
ThinkStation PGX = ThinkStation @ Lenovo
ThinkBook @ Lenovo
Lenovo Legion = Legion Go @ Lenovo
MSI EdgeXpert @ MSI
Gigabyte AI TOP = AI TOP ATOM
Acer Veriton GN100 @ Acer
Tiiny AI = Tiiny AI Pocket Lab
Olares One
Truffle-1
AYANEO
Lambda Vector @ Lambda Labs
Cray EX = HPE Cray EX @ Hewlett Packard Enterprise
IBM z17 = z17 @ IBM
IBM Quantum System Two @ IBM
IBM Nighthawk = Nighthawk processor @ IBM
IBM Kookaburra @ IBM
IBM Osprey @ IBM
IBM Eagle @ IBM
Zuchongzhi 3.0 = Zuchongzhi
Jiuzhang
Tianyan-504
IonQ Forte = IonQ Tempo @ IonQ
D-Wave Advantage2 = Advantage2 @ D-Wave
Rigetti Ankaa-3 = Ankaa-3 @ Rigetti
Cepheus-1 @ Rigetti
Tesla Model X = ?Model X @ Tesla
Tesla Roadster @ Tesla
Optimus V3 < Optimus
Optimus Gen 2 < Optimus
Optimus V2 < Optimus
Falcon Heavy @ SpaceX
Super Heavy @ SpaceX
Dragon capsule = Crew Dragon @ SpaceX
Raptor engine @ SpaceX
New Glenn @ Blue Origin
New Shepard @ Blue Origin
Neutron rocket @ Rocket Lab
SLS rocket = Space Launch System
Orion spacecraft
Starliner = Boeing Starliner @ Boeing
Chandrayaan-3
Perseverance rover
Curiosity rover
F-16
F-35
B-21 Raider
MQ-9 Reaper
Bayraktar TB2
Shahed-136 = ?Shahed
Altius-600 @ Anduril
Altius-700 @ Anduril
Barracuda-500 = Barracuda-M @ Anduril
YFQ-42A
X-BAT @ Shield AI
V-BAT @ Shield AI
HX-2 @ Helsing
DJI Mavic = DJI Mini @ DJI
Skydio X10 @ Skydio
Unitree Go1 = Unitree A1 @ Unitree
Unitree Go2-W @ Unitree
Unitree B2-W @ Unitree
Unitree A2 @ Unitree
Agibot X1 @ Agibot
AgiBot X2 @ Agibot
AgiBot G1 @ Agibot
AgiBot G2 @ Agibot
Genie G2 @ Agibot
Fourier GR-2 = GR-2 robot @ Fourier Intelligence
Fourier GR-3 = GR-3 robot @ Fourier Intelligence
Fourier N1 @ Fourier Intelligence
EngineAI PM01 = PM01 @ EngineAI
EngineAI SE01 = SE01 @ EngineAI
EngineAI T800 = T800 robot @ EngineAI
Booster T1 = Booster K1
LimX Oli = LimX Tron 1 @ LimX Dynamics
Robotera STAR1 = STAR1 @ Robotera
Robotera L7 @ Robotera
Leju Kuavo = Kuavo @ Leju Robotics
Noetix N2 = Noetix Bumi, Bumi robot @ Noetix Robotics
Astribot S1 @ Astribot
Galbot G1 @ Galbot
Deep Robotics X30 @ Deep Robotics
Lynx M20 @ Deep Robotics
DR01 @ Deep Robotics
UBTech Walker X = Walker X @ UBTech
XPeng P7 @ XPeng
1X EVE = EVE robot @ 1X Technologies
Memo robot = Sunday Memo @ Sunday Robotics
4NE-1 @ Neura Robotics
MenteeBot @ Mentee Robotics
Clone Alpha = Protoclone @ Clone Robotics
Kepler Forerunner = Kepler K2 @ Kepler Robotics
Phantom MK1 @ Foundation Robotics
Stretch 3 = Hello Robot Stretch @ Hello Robot
TurtleBot = TurtleBot 4
Pepper robot
NAO robot
Sophia robot
Aibo = Sony Aibo @ Sony
Moxie robot
Vector robot
Loona robot
LOVOT
Eilik
Baxter robot
PR2 robot
UR5 = UR5e @ Universal Robots
UR10e @ Universal Robots
Franka Panda = Franka Emika Panda, Franka Research 3
Kuka LBR iiwa
xArm = UFactory xArm
WidowX = ViperX
LeKiwi @ Hugging Face
Koch v1.1
OpenArm @ Enactic
Shadow Hand = Shadow Dexterous Hand
Allegro Hand
DIGIT sensor = DIGIT 360 @ Meta
GelSight
# chips, machines, robots and glasses
Tesla P100 @ NVIDIA
RTX Spark @ NVIDIA
Spectrum-6 @ NVIDIA
Israel-1 @ NVIDIA
Ryzen AI Max+ 392 @ AMD
Ryzen 9 9950X3D @ AMD
Ryzen 7 9800X3D @ AMD
Threadripper PRO 9995WX @ AMD
Threadripper 7970X @ AMD
EPYC 9005 @ AMD
EPYC 7003 @ AMD
Pensando Vulcano @ AMD
Xilinx Kria @ AMD
Arc Pro B65 @ Intel
Xeon 6+ @ Intel
Core Ultra 200V @ Intel
A20 @ Apple
Apple Watch Ultra 3 @ Apple
Pixel 11 @ Google
Pixel Watch 4 @ Google
Google TV Streamer @ Google
Googlebook @ Google
?Ocelot @ Amazon
?Blue Jay @ Amazon
Fire TV Stick @ Amazon
Surface Hub @ Microsoft
ROG Xbox Ally X @ Microsoft
HoloLens 2 @ Microsoft
Azure ND GB300 v6 @ Microsoft
MTIA 450 @ Meta
MTIA 500 @ Meta
Research SuperCluster @ Meta
Project Waterworth @ Meta
Stargate Abilene @ OpenAI
Macroharder @ xAI
?AI7 @ Tesla
Megablock @ Tesla
Snapdragon X2 Plus @ Qualcomm
Snapdragon 8 Gen 5 @ Qualcomm
Snapdragon AR1+ @ Qualcomm
Dragonwing IQ10 @ Qualcomm
Hexagon NPU @ Qualcomm
Atlas 900 A3 @ Huawei
Kirin 9030 @ Huawei
Mate 80 @ Huawei
Mate XTs @ Huawei
Pura 80 @ Huawei
TaiShan 950 @ Huawei
Galaxy Watch8 @ Samsung
Galaxy Buds4 @ Samsung
Zhenwu M890 @ Alibaba
?Huagang @ Moore Threads
MTT AIBOOK @ Moore Threads
MetaX C588
BR166
BW1000
SeedChip @ ByteDance
Mach M100 @ Li Auto
Lisuan G100
TT-QuietBox 2 @ Tenstorrent
Ascalon @ Tenstorrent
Passage M1000 @ Lightmatter
?Envise @ Lightmatter
TeraPHY @ Ayar Labs
Photonic Fabric @ Celestial AI
Z1 TSU @ Extropic
CN101 @ Normal Computing
ATOM-Max @ Rebellions
DX-M2 @ DeepX
Jotunn8 @ VSORA
Rhea1 @ SiPearl
MN-Core 2 @ Preferred Networks
MN-Core L1000 @ Preferred Networks
Monaka @ Fujitsu
A64FX @ Fujitsu
?Nighthawk @ IBM
?Loon @ IBM
?Kookaburra @ IBM
Neoverse V3 @ Arm Holdings
Neoverse N3 @ Arm Holdings
Ethos-U85 @ Arm Holdings
Ethos-U55 @ Arm Holdings
C1-Ultra @ Arm Holdings
Mali-G1 Ultra @ Arm Holdings
Tomahawk 6 @ Broadcom
Tomahawk 5 @ Broadcom
Tomahawk Ultra @ Broadcom
Jericho 4 @ Broadcom
Thor Ultra @ Broadcom
ESP32-P4
Allwinner A733
K230
SpacemiT K1
SpacemiT K3
SG2042
Raspberry Pi 500+
AI HAT+ 2
AI HAT+
Orange Pi 5 Plus
Orange Pi AI Studio
UP Squared
Framework Laptop 16 @ Framework
EVO-X3 @ GMKtec
Beelink SER9
MS-A2
Minisforum AI X1 Pro
Corsair AI Workstation 300 @ Corsair Gaming
HP ZBook Ultra G1a @ HP
HP Z2 Mini G1a @ HP
HP ZGX Fury @ HP
HP OmniBook Ultra
Dell Pro Max with GB300 @ Dell
Dell XPS 14 @ Dell
ASUS ROG Flow Z13 @ ASUS
ROG Ally X @ ASUS
ASUS NUC 15 Pro
ASUS ExpertCenter Pro ET900N
Gigabyte AI TOP ATOM @ Gigabyte Technology
AI TOP @ Gigabyte Technology
Lenovo ThinkStation PGX @ Lenovo
ThinkStation P8 @ Lenovo
ThinkPad X1 Carbon @ Lenovo
Legion Go 2 @ Lenovo
Yoga Book 9i
GPD Win 5
OneXFly Apex
exabox
Lambda Hyperplane
Zimaboard
Synology
PlayStation 5 Pro @ Sony
Xbox Magnus
?Spot @ Boston Dynamics
?Stretch @ Boston Dynamics
BotQ @ Figure AI
Walker S1 @ UBTech
Kepler K2 Bumblebee
Bumi @ Noetix Robotics
CyberDog 2 @ Xiaomi
MagicBot
Tiangong 2.0
Tien Kung
TRON 2
HMND 01 @ Humanoid
Isaac 0 @ Weave Robotics
CLOiD @ LG
?AEON
Toyota T-HR3
Robonaut
GENE.01
Mirokai @ Enchanted Tools
?Sophia @ Hanson Robotics
?Pepper @ SoftBank
Hugo RAS @ Medtronic
Waymo Ojai
Zeekr RT
RT6 @ Baidu
Trossen ALOHA
LEAP Hand
Inspire Hand
Tesollo DG-5F
Sharpa Wave
Plaud NotePin S
Bee Pioneer @ Amazon
Ultrahuman Ring Pro
Pebble Index 01
Pebble Time 2
XREAL Project Aura @ Xreal
Viture Luma
?Specs @ Snap Inc.
?Spectacles @ Snap Inc.
Quark S1 @ Alibaba
Li Auto Livis @ Li Auto
Ola Friend @ ByteDance
Solos AirGo
Nothing Phone (4a) @ Nothing
Xiaomi 17 Ultra @ Xiaomi
Honor Robot Phone @ Honor
Honor Magic 8 @ Honor
Vivo X300 Pro
Oppo Find X9
Trump Mobile T1
Light Phone III
Fairphone 6
Jean Zay
Alice Recoque
Tuolumne
Venado
Stampede3
Frontera
Blue Lion
HoreKa
MeluXina
Shaheen III
ABCI 3.0
TSUBAME4.0
Miyabi
Sunway TaihuLight
Tianhe-2
Tianhe-3
Sunway OceanLight
AIRAWAT
Arrhenius
?Daedalus
Project Jupiter
Project Matador
Delta Gigasite
Vogtle
Comanche Peak
Palo Verde
Clinton Clean Energy Center
Hermes reactor
BWRX-300
AP1000
Xe-100
Aurora Powerhouse
?Solstice @ NVIDIA
?Lux @ AMD
?Iron @ XPeng
?Memo @ Sunday Robotics
Samsung Ballie = ?Ballie @ Samsung
`;
