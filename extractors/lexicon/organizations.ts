/** Universities, agencies, courts, non-profits and other bodies that are no firms. */
export const organizations = `
[organization]
# universities
Stanford University = Stanford, @Stanford
Stanford HAI = HAI Stanford, Stanford Institute for Human-Centered AI, @StanfordHAI < Stanford University
Stanford NLP = StanfordNLP, Stanford NLP Group, @stanfordnlp < Stanford University
Stanford CRFM = CRFM, Center for Research on Foundation Models, @StanfordCRFM < Stanford University
Stanford Medicine < Stanford University
Hoover Institution < Stanford University
SLAC = SLAC National Accelerator Laboratory
Massachusetts Institute of Technology = ?MIT, @MIT
MIT CSAIL = CSAIL, @MIT_CSAIL < Massachusetts Institute of Technology
MIT Media Lab < Massachusetts Institute of Technology
MIT Lincoln Laboratory = Lincoln Laboratory < Massachusetts Institute of Technology
Harvard University = Harvard
Harvard Business School = HBS < Harvard University
Harvard Medical School < Harvard University
Yale University = Yale
Princeton University = ?Princeton
Princeton NLP = @princeton_nlp, @PrincetonPLI < Princeton University
Columbia University
Cornell University = Cornell
Cornell Tech < Cornell University
University of Pennsylvania = UPenn, ?Penn
Wharton School = Wharton, The Wharton School < University of Pennsylvania
Brown University
Dartmouth College = Dartmouth
New York University = NYU
Carnegie Mellon University = CMU, Carnegie Mellon, @CarnegieMellon, @SCSatCMU, @mldcmu
University of California Berkeley = UC Berkeley, University of California at Berkeley, ?Berkeley
Berkeley AI Research = BAIR, @berkeley_ai, berkeley_ai < University of California Berkeley
NovaSky = NovaSky AI < University of California Berkeley
Sky Computing Lab = UC Berkeley Sky Computing Lab, @BerkeleySky < University of California Berkeley
UCLA = University of California Los Angeles
UC San Diego = UCSD, University of California San Diego
Hao AI Lab < UC San Diego
UC Santa Barbara = UCSB
UC Santa Cruz = UCSC
UC Irvine = UCI
UC Davis
UCSF = UC San Francisco
University of California
Caltech = California Institute of Technology
University of Southern California = USC
University of Washington = UW, @uwnlp
University of Texas at Austin = UT Austin
Texas A&M
Rice University
Georgia Institute of Technology = Georgia Tech
Duke University = ?Duke
University of North Carolina = UNC, UNC Chapel Hill
Johns Hopkins University = Johns Hopkins, JHU
University of Maryland = UMD
University of Virginia = UVA
Virginia Tech
Pennsylvania State University = Penn State
University of Pittsburgh
Purdue University = Purdue
University of Illinois Urbana-Champaign = UIUC
Northwestern University = ?Northwestern
University of Chicago = UChicago
University of Michigan
Michigan State University
Ohio State University = Ohio State
University of Wisconsin = UW-Madison, University of Wisconsin-Madison
University of Minnesota
University of Notre Dame = Notre Dame
Vanderbilt University = Vanderbilt
Northeastern University
Boston University
Tufts University
University of Massachusetts Amherst = UMass Amherst, UMass
Arizona State University = ASU
University of Arizona
University of Utah
University of Colorado = CU Boulder
University of Florida
Emory University
Rutgers University = Rutgers
Stony Brook University
George Mason University
George Washington University
Georgetown University = Georgetown
Center for Security and Emerging Technology = CSET < Georgetown University
Howard University
University of Toronto = UofT
Vector Institute = @VectorInst
University of Waterloo = Waterloo University
McGill University = McGill
Université de Montréal = University of Montreal
Mila = Mila Quebec AI Institute, MILA, @Mila_Quebec, Mila_Quebec
University of British Columbia = UBC
University of Alberta
Alberta Machine Intelligence Institute = Amii
Canadian Institute for Advanced Research = ?CIFAR
University of Oxford = Oxford University, ?Oxford
Oxford Internet Institute < University of Oxford
Future of Humanity Institute = FHI
University of Cambridge = Cambridge University, ?Cambridge
Leverhulme Centre for the Future of Intelligence
Imperial College London = Imperial College
University College London = UCL
King's College London
London School of Economics = LSE
University of Edinburgh
University of Manchester
University of Bristol
Alan Turing Institute
ETH Zurich = ETH Zürich, ETHZ, @ETH_en, ETH_en
EPFL = @EPFL_en, EPFL_en
University of Zurich
Swiss AI Initiative = @swissai
CSCS = Swiss National Supercomputing Centre
Technical University of Munich = TUM, TU Munich
LMU Munich
University of Tübingen = Tübingen
Heidelberg University
Max Planck Institute = Max Planck Society, @MPI_IS, MPI_IS
Fraunhofer = Fraunhofer Society
DFKI
Helmholtz Association
Sorbonne University = Sorbonne
École Polytechnique = Ecole Polytechnique
École Normale Supérieure = ENS
INRIA = Inria
CNRS
CEA
University of Amsterdam
TU Delft = Delft University of Technology
KU Leuven
imec = IMEC
University of Copenhagen
Technical University of Denmark = DTU
KTH = KTH Royal Institute of Technology
Aalto University = Aalto
University of Helsinki
Technion
Tel Aviv University
Hebrew University
Weizmann Institute
MBZUAI = Mohamed bin Zayed University of Artificial Intelligence, @mbzuai
KAUST = King Abdullah University of Science and Technology, @KAUST_News
Technology Innovation Institute = TII, @TIIuae
Tsinghua University = Tsinghua, THUDM, THUNLP, THU, @Tsinghua_Uni, @TsinghuaNLP, Tsinghua_Uni
Peking University = PKU
Fudan University = Fudan
Shanghai Jiao Tong University = SJTU
Zhejiang University
Nanjing University
University of Science and Technology of China = USTC
Renmin University
Chinese Academy of Sciences = ?CAS
Shanghai AI Lab = Shanghai AI Laboratory, Shanghai Artificial Intelligence Laboratory, @intern_lm, @opengvlab
Beijing Academy of Artificial Intelligence = BAAI, @BAAIBeijing
Wuhan University
Harbin Institute of Technology
Beihang University
Hong Kong University of Science and Technology = HKUST
University of Hong Kong = HKU
Chinese University of Hong Kong = CUHK
City University of Hong Kong
National University of Singapore = NUS
Nanyang Technological University = NTU
A*STAR
National Taiwan University
University of Tokyo
Kyoto University
RIKEN = Riken
AIST
National Institute of Informatics = ?NII
Tohoku University
KAIST
Seoul National University = SNU
POSTECH
Yonsei University
ETRI
Indian Institute of Science = IISc
IIT Bombay
IIT Madras
IIT Delhi
University of Melbourne
University of Sydney
Australian National University = ANU
CSIRO
Monash University
University of Cape Town
# US government
White House = @WhiteHouse
Congress = U.S. Congress, US Congress
Senate = U.S. Senate, US Senate
House of Representatives = U.S. House, US House, ?House
Supreme Court = U.S. Supreme Court, SCOTUS
Department of Defense = DoD, DOD, Defense Department, Pentagon, U.S. Department of Defense, Department of War, DoW, War Department
DARPA = Defense Advanced Research Projects Agency, @DARPA
DIU = Defense Innovation Unit
CDAO = Chief Digital and Artificial Intelligence Office, Chief Digital and AI Office
U.S. Army = US Army
U.S. Navy = US Navy
U.S. Air Force = US Air Force
U.S. Space Force = US Space Force, Space Force
U.S. Marine Corps = Marine Corps
U.S. Central Command = CENTCOM
Department of Energy = DOE, DoE, Energy Department, U.S. Department of Energy
Department of Commerce = Commerce Department, U.S. Department of Commerce
Bureau of Industry and Security = ?BIS
NIST = National Institute of Standards and Technology, @NIST
CAISI = Center for AI Standards and Innovation < NIST
US AI Safety Institute = U.S. AI Safety Institute
NTIA = National Telecommunications and Information Administration
Department of Justice = DOJ, DoJ, Justice Department
Department of State = State Department
Department of the Treasury = Treasury Department, U.S. Treasury
Department of Homeland Security = DHS, Homeland Security
CISA = Cybersecurity and Infrastructure Security Agency
Department of Education = Education Department
Department of Labor = Labor Department
Department of Health and Human Services = HHS
Department of Veterans Affairs = Veterans Affairs, ?VA
Department of the Interior = Interior Department
Department of Transportation = ?DOT
Department of Government Efficiency = DOGE
General Services Administration = GSA
Office of Management and Budget = OMB
Office of Science and Technology Policy = OSTP
Office of Personnel Management = OPM
Federal Trade Commission = FTC
Federal Communications Commission = FCC
Securities and Exchange Commission = SEC
Federal Energy Regulatory Commission = FERC
Federal Reserve = ?Fed
Federal Aviation Administration = FAA
Food and Drug Administration = FDA
CDC = Centers for Disease Control and Prevention
NIH = National Institutes of Health
National Science Foundation = NSF
NASA = @NASA
JPL = Jet Propulsion Laboratory < NASA
NOAA
NHTSA = National Highway Traffic Safety Administration
EPA = Environmental Protection Agency
IRS = Internal Revenue Service
Social Security Administration
FBI = Federal Bureau of Investigation
CIA = Central Intelligence Agency
NSA = National Security Agency
National Security Council
National Security Commission on Artificial Intelligence = NSCAI
National Geospatial-Intelligence Agency = NGA
Immigration and Customs Enforcement = ?ICE
Secret Service
U.S. Copyright Office = US Copyright Office, Copyright Office
USPTO = U.S. Patent and Trademark Office, Patent and Trademark Office
Library of Congress
Bureau of Labor Statistics = BLS
Census Bureau = U.S. Census Bureau
Congressional Budget Office = CBO
Government Accountability Office = GAO
CFPB = Consumer Financial Protection Bureau
NLRB = National Labor Relations Board
EEOC
CMS = Centers for Medicare & Medicaid Services
CFIUS = Committee on Foreign Investment in the United States
Select Committee on the CCP = House Select Committee on China
Senate Judiciary Committee
Senate Commerce Committee
House Energy and Commerce Committee
Los Alamos National Laboratory = Los Alamos, LANL
Lawrence Livermore National Laboratory = Lawrence Livermore, LLNL
Lawrence Berkeley National Laboratory = Berkeley Lab, LBNL
Argonne National Laboratory = ?Argonne
Oak Ridge National Laboratory = Oak Ridge, ORNL
Sandia National Laboratories = ?Sandia
Idaho National Laboratory
Pacific Northwest National Laboratory = PNNL
Brookhaven National Laboratory = Brookhaven
National Guard
Tennessee Valley Authority = TVA
ERCOT
PJM Interconnection = PJM
CAISO
MISO
California Legislature
California State Senate = California Senate
California Public Utilities Commission = CPUC
California DMV
Texas Legislature
New York State Senate
New York City Council
Democratic Party = Democrats
Republican Party = GOP, Republicans
# courts
Ninth Circuit = 9th Circuit, Ninth Circuit Court of Appeals
D.C. Circuit
Southern District of New York
Northern District of California
Delaware Court of Chancery
Court of Justice of the European Union = CJEU, European Court of Justice, Court of Justice of the EU, EU Court of Justice
High Court of Justice = UK High Court
Delhi High Court
# Europe and world
European Commission = @EU_Commission, EU_Commission
European Parliament = ?Parliament
European Council
European AI Office = EU AI Office, ?AI Office
European Central Bank = ECB
European Investment Bank = EIB
European Data Protection Board = EDPB
EuroHPC = EuroHPC Joint Undertaking
European Space Agency = ESA
European Broadcasting Union = EBU
European Medicines Agency
Europol
Interpol
CERN
UK AI Security Institute = UK AISI, UK AI Safety Institute, AISI, AI Security Institute, @AISecurityInst, @AISafetyInst
UK Parliament = House of Commons, House of Lords
Competition and Markets Authority = ?CMA
Ofcom
Information Commissioner's Office = ?ICO, The Information Commissioner's Office
National Health Service = NHS
Bank of England
Ministry of Defence = ?MoD
GCHQ
National Cyber Security Centre = NCSC
Advanced Research and Invention Agency = ?ARIA
UKRI
DSIT
CNIL
AGCM
Garante
Irish Data Protection Commission = DPC, Data Protection Commission
Bundeswehr
Bundestag
BSI
Bundeskartellamt
Cyberspace Administration of China = ?CAC
MIIT = Ministry of Industry and Information Technology
MOFCOM = Ministry of Commerce
NDRC = National Development and Reform Commission
State Council
Chinese Communist Party = CCP, Communist Party
People's Liberation Army = ?PLA
SAMR = State Administration for Market Regulation
Big Fund
METI = Ministry of Economy Trade and Industry
Japan Fair Trade Commission = JFTC
NEDO
Korea Fair Trade Commission
Ministry of Science and ICT = MSIT
IndiaAI Mission
MeitY
Reserve Bank of India = RBI
Infocomm Media Development Authority = IMDA
eSafety Commissioner
ACCC
SDAIA
United Nations = UN, U.N.
UNESCO
UNICEF
World Health Organization = ?WHO
World Bank
IMF = International Monetary Fund
World Economic Forum = WEF
WTO = World Trade Organization
OECD
ITU = International Telecommunication Union
IEA = International Energy Agency
IAEA
NATO
G7
G20
BRICS
OPEC
ASEAN
WIPO
International Criminal Court
Vatican = Holy See
Bank for International Settlements
Global Partnership on Artificial Intelligence = GPAI
Partnership on AI
# AI non-profits and institutes
Allen Institute for AI = AI2, Ai2, AllenAI, Allen AI, @allen_ai, @ai2_allennlp, ai2_allennlp, allenai
OpenAI Foundation
OpenAI Nonprofit
METR = Model Evaluation and Threat Research, @METR_Evals, METR_Evals
ARC Prize = ARC Prize Foundation, @arcprize
Alignment Research Center
Redwood Research = @redwood_ai
Apollo Research = Apollo Evaluations, Apollo AI Evals, @apolloaievals
Palisade Research = @PalisadeAI
Transluce = @TransluceAI
Center for AI Safety = CAIS, @CAIS, @ai_risks, ai_risks
Future of Life Institute = FLI, @FLI_org, FLI_org
Machine Intelligence Research Institute = MIRI
Centre for the Governance of AI = GovAI
Institute for AI Policy and Strategy = IAPS
AI Now Institute = ?AI Now
Distributed AI Research Institute = DAIR Institute
Ada Lovelace Institute
Algorithmic Justice League
Center for Humane Technology
AI Futures Project
AI Policy Institute = AIPI
Encode AI = Encode Justice, ?Encode
PauseAI = Pause AI
StopAI = Stop AI
Public Citizen
Common Sense Media
Tech Oversight Project
The Midas Project = Midas Project
Open Philanthropy = Coefficient Giving
80,000 Hours
FAR AI = FAR.AI, @farairesearch
Timaeus
EleutherAI = Eleuther AI, Eleuther, @AiEleuther
OpenAccess AI Collective = OpenAccess-AI-Collective
LAION = @laion_ai, LAION-AI
BigScience = @BigscienceW, bigscience-workshop
BigCode = @BigCodeProject
OpenMined = @openminedorg
MLCommons = @MLCommons
ML Collective
Mozilla Foundation = @mozilla
Linux Foundation = @linuxfoundation
Agentic AI Foundation = AAIF < Linux Foundation
PyTorch Foundation < Linux Foundation
LF AI & Data < Linux Foundation
Cloud Native Computing Foundation = CNCF
Apache Software Foundation
Python Software Foundation
Free Software Foundation = FSF
Open Source Initiative = OSI
Software Freedom Conservancy
Creative Commons
Wikimedia Foundation = Wikimedia
Internet Archive
Electronic Frontier Foundation = EFF
ACLU = American Civil Liberties Union
Amnesty International = ?Amnesty
Human Rights Watch
Center for Democracy and Technology
Frontier Model Forum
Coalition for Content Provenance and Authenticity
Ultra Accelerator Link Consortium
Ultra Ethernet Consortium
Khronos Group = Khronos
IEEE
ACM
W3C
IETF
?ISO
JEDEC
OWASP
MITRE
Carnegie Endowment = Carnegie Endowment for International Peace
Brookings = Brookings Institution
RAND = RAND Corporation
CSIS = Center for Strategic and International Studies
CNAS = Center for a New American Security
Council on Foreign Relations
Atlantic Council
Institute for Progress = IFP
Foundation for American Innovation
Heritage Foundation
Cato Institute
Tony Blair Institute = Tony Blair Institute for Global Change
Bruegel
Pew Research Center = Pew Research, Pew
National Bureau of Economic Research = NBER
Leading the Future
Fairshake
Public First Action
American Edge Project
TechNet
Chamber of Progress
NetChoice
Business Software Alliance
Semiconductor Industry Association = ?SIA
SEMI
US Chamber of Commerce = U.S. Chamber of Commerce, Chamber of Commerce
Authors Guild
Writers Guild of America = WGA
SAG-AFTRA
Recording Industry Association of America = RIAA
Motion Picture Association = MPA
News Media Alliance
GEMA
SACEM
American Federation of Teachers = ?AFT
AFL-CIO
Teamsters
Communications Workers of America = CWA
American Medical Association
American Psychological Association = ?APA
Mayo Clinic
Cleveland Clinic
Mass General Brigham = Massachusetts General Hospital
Mount Sinai
Broad Institute = @broadinstitute
Arc Institute = @arcinstitute
FutureHouse = Future House, @FutureHouseSF
Howard Hughes Medical Institute = HHMI
Janelia
Institute for Advanced Study
Wellcome Trust
Bill & Melinda Gates Foundation = Gates Foundation
Chan Zuckerberg Initiative = CZI
Chan Zuckerberg Biohub = CZ Biohub, Biohub
Schmidt Sciences
Simons Foundation
Sloan Foundation
MacArthur Foundation
Ford Foundation
Laude Institute = @LaudeInstitute
Khan Academy
Code.org
Nobel Committee
Royal Swedish Academy of Sciences
Royal Society
National Academy of Sciences
AAAI
AAAS
Berggruen Institute
Santa Fe Institute
Perimeter Institute
Flatiron Institute
Toyota Technological Institute at Chicago = TTIC
Kavli Institute
SRI International = ?SRI
Battelle
Southwest Research Institute
Frontier Red Team
Humane Intelligence
AI Verify Foundation
Doctors Without Borders
Red Cross
Ukrainian Armed Forces
Israel Defense Forces = IDF
Unit 8200
Hamas
NYPD
LAPD
Met Office = UK Met Office
ECMWF = European Centre for Medium-Range Weather Forecasts
SETI Institute
LIGO
NeurIPS Foundation
International Mathematical Union
Lean FRO
Norwegian Government Pension Fund
Apertus Consortium
# more bodies
GPU MODE = GPU_MODE, CUDA MODE, @GPU_MODE
IDSIA
Agentica = Agentica Project
Hack Club
Interact Fellowship
Emergent Ventures
Astera Institute
Arcadia Impact
FAR Labs
Cooperative AI Foundation
Longview Philanthropy
Survival and Flourishing Fund
Founders Pledge
GiveWell
Open Markets Institute
Economic Security Project
American Economic Liberties Project
Demand Progress
Fight for the Future
Access Now
?Article 19
noyb = NOYB
Corporate Europe Observatory
European Consumer Organisation = BEUC
AlgorithmWatch
Chatham House
RUSI
IISS
SIPRI
Lowy Institute
Australian Strategic Policy Institute = ASPI
MERICS
Rhodium Group
Institute for Law & AI = LawAI
Knight First Amendment Institute
Reporters Committee for Freedom of the Press
Committee to Protect Journalists
Reporters Without Borders
Reuters Institute = Reuters Institute for the Study of Journalism
Poynter Institute
Copyright Alliance
Association of American Publishers
Directors Guild of America = DGA
IATSE
Musicians' Union
Human Artistry Campaign
Creators Coalition on AI
Concept Art Association
Society of Authors
Publishers Association
PRS for Music
ASCAP
?BMI
SoundExchange
Academy of Motion Picture Arts and Sciences
Recording Academy
Cannes Film Festival
Sundance Institute
British Film Institute
Royal Society of Medicine
Royal College of Surgeons
MHRA = Medicines and Healthcare products Regulatory Agency
National Health Commission
BaFin
Financial Conduct Authority = FCA
Prudential Regulation Authority
Monetary Authority of Singapore = ?MAS
Hong Kong Monetary Authority = HKMA
Hong Kong Stock Exchange = HKEX
Shanghai Stock Exchange
Shenzhen Stock Exchange
Tokyo Stock Exchange
Korea Exchange
Bank of Japan = BOJ
Bank of Korea
People's Bank of China = PBOC
Financial Stability Board = FSB
FINRA
Commodity Futures Trading Commission = CFTC
Federal Deposit Insurance Corporation = FDIC
Office of the Comptroller of the Currency = OCC
Federal Election Commission = FEC
National Archives
Government Publishing Office
National Park Service
U.S. Coast Guard
U.S. Space Command
U.S. Cyber Command = CYBERCOM
Joint Chiefs of Staff
Office of Naval Research = ONR
Air Force Research Laboratory = AFRL
Army Research Laboratory
Naval Research Laboratory
IARPA
ARPA-H
ARPA-E
Export-Import Bank = EXIM Bank
U.S. International Development Finance Corporation
USAID
Peace Corps
NAACP
Southern Environmental Law Center
Sierra Club
Greenpeace
Earthjustice
Natural Resources Defense Council = NRDC
World Resources Institute
Electric Power Research Institute = EPRI
North American Electric Reliability Corporation = NERC
National Grid ESO
Ofgem
Nuclear Regulatory Commission
Memphis Light Gas and Water = MLGW
Shelby County Health Department
Southwest Power Pool
Bonneville Power Administration
New York Power Authority
Virginia General Assembly
Maryland General Assembly
Georgia Public Service Commission
Louisiana Public Service Commission
Public Utility Commission of Texas = PUCT
Arizona Corporation Commission
Indiana Utility Regulatory Commission
California Air Resources Board
California Privacy Protection Agency = CPPA
California Attorney General
Texas Attorney General
National Association of Attorneys General
National Conference of State Legislatures
National Governors Association
U.S. Conference of Mayors
Los Angeles Unified School District = LAUSD
New York City Public Schools
California State University = Cal State, CSU
San Jose State University
Miami Dade College
Minerva University
Texas Tech University
University of Houston
Iowa State University
Carleton University
Queen's University
Simon Fraser University
Western University
York University
Dalhousie University
University of St Andrews
University of Warwick
University of Sheffield
University of Southampton
University of Surrey
University of Sussex
University of Exeter
University of Nottingham
University of Leeds
Queen Mary University of London
Loughborough University
Trinity College Dublin
University College Dublin
Utrecht University
Leiden University
Ghent University
RWTH Aachen
Karlsruhe Institute of Technology
TU Berlin
Humboldt University
University of Freiburg
University of Bonn
Saarland University
ELLIS Institute = ELLIS
Hasso Plattner Institute
University of Vienna
TU Wien
JKU Linz = Johannes Kepler University
ISTA
University of Oslo
Chalmers
Linköping University
Uppsala University
Lund University
Politecnico di Milano
Sapienza University
University of Bologna
University of Barcelona
Barcelona Supercomputing Center = BSC
Jülich Supercomputing Centre = Forschungszentrum Jülich
Czech Technical University
Charles University
University of Warsaw
Skoltech
HSE University
Moscow State University
Sharif University
Bilkent University
Khalifa University
King Saud University
American University of Beirut
Ben-Gurion University
Bar-Ilan University
Tongji University
Southeast University
Sun Yat-sen University
Xi'an Jiaotong University
Huazhong University of Science and Technology
Tianjin University
Nankai University
Northwestern Polytechnical University
Southern University of Science and Technology = SUSTech
Westlake University
ShanghaiTech
Beijing University of Posts and Telecommunications = BUPT
Institute of Automation
Shanghai Innovation Institute
Zhongguancun Academy
Hong Kong Polytechnic University = PolyU
Hong Kong Baptist University
National Tsing Hua University
Academia Sinica
ITRI
Korea University
Sungkyunkwan University
Hanyang University
UNIST
Osaka University
Institute of Science Tokyo = Tokyo Institute of Technology, Tokyo Tech
Nagoya University
Waseda University
Keio University
NAIST
IIT Kharagpur
IIT Kanpur
IIIT Hyderabad
AI4Bharat
C-DAC
University of New South Wales = UNSW
University of Queensland
University of Adelaide
University of Auckland
Universidade de São Paulo = University of São Paulo
Tecnológico de Monterrey
Wikimedia Deutschland
Masakhane
Deep Learning Indaba
Thiel Foundation = Thiel Fellowship
Hertz Foundation
ISRO = Indian Space Research Organisation, Indian Space Research Organization
LMSYS = LMSYS Org, LMSys, @lmsysorg, lmsysorg
Stanford AI Lab = SAIL, @StanfordAILab < Stanford University
LLM360
OpenMMLab
OpenGVLab
INSAIT
# more universities and institutes
University of Rochester
Case Western Reserve University
University of Delaware
University of Connecticut = UConn
Oregon State University
University of Oregon
Washington University in St. Louis = WashU, WUSTL
Carnegie Mellon Robotics Institute < Carnegie Mellon University
Stanford Law School < Stanford University
Stanford Digital Economy Lab < Stanford University
Stanford Graduate School of Business < Stanford University
Stanford Vision and Learning Lab < Stanford University
Hazy Research < Stanford University
Harvard Kennedy School < Harvard University
Berkman Klein Center < Harvard University
Kempner Institute < Harvard University
MIT FutureTech < Massachusetts Institute of Technology
MIT Sloan = MIT Sloan School of Management < Massachusetts Institute of Technology
MIT NANDA < Massachusetts Institute of Technology
MIT-IBM Watson AI Lab
Princeton Language and Intelligence = PLI < Princeton University
Yale School of Medicine < Yale University
Yale Budget Lab = Budget Lab at Yale, The Budget Lab < Yale University
NYU Langone
NYU Center for Data Science < New York University
Columbia Journalism School < Columbia University
Tow Center = Tow Center for Digital Journalism < Columbia University
Weill Cornell Medicine < Cornell University
Center for Human-Compatible AI = CHAI < University of California Berkeley
Berkeley RDI = Berkeley Center for Responsible Decentralized Intelligence < University of California Berkeley
RISELab < University of California Berkeley
UC Riverside
UC Merced
Salk Institute
Scripps Research
Buck Institute
Allen Institute = Allen Institute for Brain Science
Whitehead Institute
Jackson Laboratory
Cold Spring Harbor Laboratory
Fred Hutch = Fred Hutchinson Cancer Center
MD Anderson = MD Anderson Cancer Center
Memorial Sloan Kettering
Dana-Farber
Beth Israel Deaconess Medical Center = Beth Israel
Cedars-Sinai
Sutter Health
Providence Health
Intermountain Health
Moorfields Eye Hospital
Great Ormond Street Hospital
Francis Crick Institute = Crick Institute
Wellcome Sanger Institute = Sanger Institute
EMBL-EBI = EMBL
Karolinska Institutet = Karolinska
Institut Pasteur = Pasteur Institute
Institute for Protein Design < University of Washington
IDEAS NCBR
Pioneer Centre for AI
AI Sweden
FCAI
SINTEF
NORCE
VTT
TNO
CWI
Fraunhofer IAIS < Fraunhofer
Cyber Valley
Hessian AI = hessian.AI
AI Campus Berlin
appliedAI
Idiap = Idiap Research Institute
University of Geneva
University of Bern
University of Basel
Università della Svizzera italiana
University of Trento
Fondazione Bruno Kessler
CINECA
University of Pisa
Politecnico di Torino
Polytechnic University of Catalonia = UPC
University of Lisbon
Instituto Superior Técnico
University of Porto
National Technical University of Athens
Athena Research Center
University of Cyprus
Jagiellonian University
AGH University
Eötvös Loránd University
Babeș-Bolyai University
Taras Shevchenko National University
ITMO University
Sirius University
AIRI = AIRI Institute
Innopolis University
Middle East Technical University
Koç University
Amirkabir University
Qatar Computing Research Institute = QCRI
Hamad Bin Khalifa University = HBKU
Qatar University
American University of Sharjah
New York University Abu Dhabi = NYU Abu Dhabi
King Fahd University of Petroleum and Minerals = KFUPM
University of Nairobi
Makerere University
University of Pretoria
University of Cape Coast
Stellenbosch University
IIT Guwahati
IIT Hyderabad
IIT Roorkee
IISER
BITS Pilani
Tata Institute of Fundamental Research = TIFR
Chulalongkorn University
VinUniversity
Hanoi University of Science and Technology
University of Malaya
Universiti Teknologi Malaysia
University of Indonesia
Bandung Institute of Technology
University of the Philippines
Hokkaido University
Kyushu University
RIKEN AIP
OIST
Gwangju Institute of Science and Technology = GIST
DGIST
Pohang University
Sogang University
Ewha Womans University
Jilin University
Shandong University
Sichuan University
Xiamen University
Central South University
South China University of Technology
Beijing Institute of Technology
Beijing Jiaotong University
Dalian University of Technology
Hunan University
National University of Defense Technology = NUDT
Pengcheng Laboratory = Pengcheng Lab
Zhejiang Lab
Shanghai Qi Zhi Institute
CASIA
Institute of Computing Technology = ICT CAS
Chinese Academy of Medical Sciences
China Academy of Information and Communications Technology = CAICT
Macau University
National Cheng Kung University
National Yang Ming Chiao Tung University = NYCU
Griffith University
University of Technology Sydney = UTS
Deakin University
RMIT = RMIT University
Curtin University
Victoria University of Wellington
Unicamp
PUC-Rio
University of Buenos Aires
Universidad de Chile
CENIA
UNAM
McMaster University
University of Ottawa
University of Calgary
Concordia University
Université Laval
Polytechnique Montréal
IVADO
# more bodies of states and parties
CAISI Canada = Canadian AI Safety Institute
Japan AI Safety Institute = AI Safety Institute of Japan
Korea AI Safety Institute = AISI Korea
Singapore AI Safety Institute
India AI Safety Institute
International Network of AI Safety Institutes
European Data Protection Supervisor = EDPS
ENISA
EUIPO
Joint Research Centre
European Innovation Council
European Research Council = ERC
Eurostat
European Court of Human Rights
European Patent Office = EPO
Department for Science Innovation and Technology
HM Treasury
Home Office
Ministry of Justice
Metropolitan Police
UK Supreme Court
Intellectual Property Office
Government Digital Service = i.AI, Incubator for Artificial Intelligence
Crown Prosecution Service
National Crime Agency
MI5
MI6
French Ministry of Armed Forces
Autorité de la concurrence
Élysée
ANSSI
INPI
Bundesnetzagentur
BMWK
Agenzia per l'Italia Digitale
AEPD
Datatilsynet
Swedish Authority for Privacy Protection
PDPC Singapore
Smart Nation Singapore
Economic Development Board = EDB
Digital Agency Japan = Digital Agency
Cabinet Office of Japan
JAXA
Korea Communications Commission
Personal Information Protection Commission
Financial Services Agency
NITI Aayog
Ministry of Electronics and Information Technology
Securities and Exchange Board of India = SEBI
Election Commission of India
Supreme Court of India
Ministry of Public Security
Ministry of State Security
Ministry of Science and Technology
National Data Administration
National Energy Administration
China Securities Regulatory Commission = CSRC
National People's Congress
Politburo
TAQA
Abu Dhabi Department of Government Enablement
Dubai Future Foundation
Advanced Technology Research Council = ATRC
Israel Innovation Authority
Mossad
Shin Bet
Israel Securities Authority
Knesset
Australian Human Rights Commission
Australian Treasury
Productivity Commission
Privacy Commissioner of Canada
Competition Bureau
Innovation Science and Economic Development Canada
Brazilian Supreme Court
ANPD
CADE
African Union
Smart Africa
Mercosur
Council of Europe
UN General Assembly
UN Security Council
International Scientific Panel on AI
UNDP
UNHCR
WFP
UNIDO
ILO
ISO/IEC
CEN-CENELEC = CENELEC
ETSI
3GPP
GSMA
IEEE Standards Association
ANSI
UL Solutions
Underwriters Laboratories
FIDO Alliance
OpenID Foundation
OpenAPI Initiative
Open Compute Project = OCP
UALink Consortium
UCIe Consortium
RISC-V International
OpenHW
CHIPS Alliance
Alliance for OpenUSD
AI Alliance
Confidential Computing Consortium
OpenSSF
Eclipse Foundation
NumFOCUS
.NET Foundation
OpenJS Foundation
Rust Foundation
Blender Foundation
Godot Foundation
LLVM Foundation
GNOME Foundation
OpenStreetMap Foundation
Signal Foundation
Tor Project
Let's Encrypt
ICANN
Internet Society
# more of non-profits, unions, funds and think tanks
Alliance for Secure AI
AI Safety Fund
Anthropic Long-Term Benefit Trust = Long-Term Benefit Trust, LTBT
Americans for Responsible Innovation
Build American AI
Humanity Forward
Secure AI Project
Control AI
Pivotal Research
MATS = MATS Program, ML Alignment & Theory Scholars
Constellation Institute
Lightcone Infrastructure = Lightcone
Lighthaven
Center for Long-Term Resilience
Centre for Effective Altruism
Giving What We Can
Rethink Priorities
AE Studio
Truthful AI
Eleos AI = Eleos AI Research
BlueDot Impact
Safe AI Forum
Concordia AI
Beijing Institute of AI Safety and Governance
Carnegie California
Horizon Institute for Public Service = Horizon Fellowship
Institute for Security and Technology
Nuclear Threat Initiative
SecureBio
IBBIS
Johns Hopkins Center for Health Security
Center for AI Policy
Center for Democracy & Technology
Data & Society
Abundance Institute
R Street Institute
Mercatus Center
American Enterprise Institute = AEI
Hudson Institute
Bipartisan Policy Center
New America
Niskanen Center
Roosevelt Institute
Urban Institute
Information Technology and Innovation Foundation = ITIF
Special Competitive Studies Project = SCSP
Silverado Policy Accelerator
Center for American Progress
Progressive Policy Institute
Employ America
Peterson Institute = Peterson Institute for International Economics
Milken Institute
Aspen Institute
Trilateral Commission
Munich Security Conference
Mercator Institute for China Studies
Jamestown Foundation
Centre for International Governance Innovation = CIGI
Pacific Forum
Observer Research Foundation
Carnegie India
Internet Freedom Foundation
Centre for Internet and Society
Digital Rights Watch
Big Brother Watch
Open Rights Group
Privacy International
Statewatch
La Quadrature du Net
European Digital Rights = EDRi
Future Society
Consumer Reports
Consumer Federation of America
Electronic Privacy Information Center = ?EPIC
National Consumers League
Center for Countering Digital Hate = CCDH
Internet Watch Foundation = IWF
National Center for Missing & Exploited Children = NCMEC
Tech Justice Law Project
Social Media Victims Law Center
ParentsTogether
Girls Who Code
AI4ALL
Black in AI
Women in Machine Learning = WiML
LatinX in AI
Queer in AI
Association for Computational Linguistics = ACL
# schools, offices, courts, hospitals, societies
TU Darmstadt
NICT
ShanghaiTech University
University of Wisconsin–Madison
Texas A&M University
North Carolina State University
University of Colorado Boulder
Rensselaer Polytechnic Institute
Radboud University
Eindhoven University of Technology
NTNU
GENCI
BfDI
NRO
CBP
?TSA
FEMA
?Second Circuit
?Third Circuit
Delaware Chancery Court
ISO New England
NYISO
NREL
Fermilab
Princeton Plasma Physics Laboratory
AFWERX
SOCOM
KFTC
TRAI
OAIC
CRTC
CCIA
Consumer Technology Association
Business Roundtable
Common Crawl Foundation
Wyss Institute
Rockefeller Foundation
Omidyar Network
Long-Term Future Fund
Kavli Foundation
Renaissance Philanthropy
Convergent Research
Meta California PAC
American Technology Excellence Project
SEIU
UAW
National Nurses United
National Education Association
News/Media Alliance
Copyright Clearance Center
International Federation of Journalists
NewsGuild
Johns Hopkins Medicine
Stanford Health Care
Houston Methodist
UPMC
Duke Health
Boston Children's Hospital
St. Jude
NHS England
Charité
Sheba Medical Center
Seoul National University Hospital
SingHealth
?Joint Commission
Association for the Advancement of Artificial Intelligence
National Academy of Medicine
Anti-Defamation League
StopNCII
Transparency Coalition
The Alliance for Secure AI
SaferAI
Seismic Foundation
LawZero
Simon Institute
Centre for Long-Term Resilience
Federal Circuit = Court of Appeals for the Federal Circuit
Munich Regional Court = Regional Court of Munich
Hamburg Regional Court = Regional Court of Hamburg
Competition Commission of India = ?CCI
Bocconi University = Bocconi
swisstopo
ECRI
VSB – Technical University of Ostrava = VSB Technical University of Ostrava, Technical University of Ostrava
PSL University = Université PSL
Honda Research Institute
MedARC
GivingTuesday = Giving Tuesday
CompVis = CompVis lab, CompVis Lab, CompVis group
Polo Club of Data Science = Polo Club, Georgia Tech Polo Club
aiDotEngineer = @aiDotEngineer
Labour Party
Conservative Party
US Military = U.S. military, US military, U.S. Military
UK government = UK Government, British government
GovTech Singapore
`;
