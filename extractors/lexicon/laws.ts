/** Bills, acts, regulations and executive orders. */
export const laws = `
[law]
EU AI Act = AI Act, European AI Act, E.U. AI Act
GDPR = General Data Protection Regulation
Digital Services Act = ?DSA
Digital Markets Act = DMA
Digital Omnibus = EU Digital Omnibus
Data Act = EU Data Act
Cyber Resilience Act
AI Liability Directive
Cloud and AI Development Act
EU Chips Act = European Chips Act
Copyright Directive
General-Purpose AI Code of Practice = GPAI Code of Practice
Online Safety Act = UK Online Safety Act
Data (Use and Access) Act
UK AI Bill
CHIPS Act = CHIPS and Science Act
Chip Security Act
GAIN AI Act
RAISE Act
SB 1047 = California SB 1047, Safe and Secure Innovation for Frontier Artificial Intelligence Models Act
SB 53 = California SB 53, Transparency in Frontier Artificial Intelligence Act, TFAIA
SB 243
SB 942
SB 813
AB 1018
AB 2013
AB 2602
AB 412
AB 1064
California Consumer Privacy Act = CCPA
Colorado AI Act = SB 24-205, SB 205
TRAIGA = Texas Responsible AI Governance Act
ELVIS Act
Utah AI Policy Act
TAKE IT DOWN Act = Take It Down Act
NO FAKES Act = No Fakes Act
DEFIANCE Act
Kids Online Safety Act = KOSA
GUARD Act
App Store Accountability Act
COPPA = Children's Online Privacy Protection Act
Section 230
DMCA = Digital Millennium Copyright Act
AI LEAD Act
AI Whistleblower Protection Act
Algorithmic Accountability Act
American Artificial Intelligence Leadership and Uniformity Act
SANDBOX Act
CREATE AI Act
TRAIN Act
Artificial Intelligence Risk Evaluation Act
Preserving American Dominance in AI Act
Future of AI Innovation Act
One Big Beautiful Bill = One Big Beautiful Bill Act, Big Beautiful Bill, OBBBA
National Defense Authorization Act = NDAA
Defense Production Act = DPA
FISA = Foreign Intelligence Surveillance Act
Sherman Act
Clayton Act
Espionage Act
Computer Fraud and Abuse Act = CFAA
HIPAA
FERPA
Americans with Disabilities Act
Civil Rights Act
First Amendment
Fourth Amendment
Administrative Procedure Act
International Emergency Economic Powers Act = IEEPA
Inflation Reduction Act
Clean Air Act
National Environmental Policy Act = NEPA
Federal Power Act
BIOSECURE Act
Remote Access Security Act
No Adversarial AI Act
Decoupling America's Artificial Intelligence Capabilities from China Act
PADFA
AI Diffusion Rule = Diffusion Rule, AI diffusion rule
Executive Order 14110 = EO 14110
Executive Order 14179
Executive Order 14365
America's AI Action Plan = ?AI Action Plan
AI Bill of Rights = Blueprint for an AI Bill of Rights
Genesis Mission
Hiroshima AI Process
Bletchley Declaration
Seoul Declaration
Framework Convention on Artificial Intelligence
AI Basic Act = South Korea AI Basic Act
AI Promotion Act = Japan AI Promotion Act
Interim Measures for Generative AI
Personal Information Protection Law = PIPL
Digital Personal Data Protection Act = DPDP Act
Online News Act
Artificial Intelligence and Data Act = AIDA
News Media Bargaining Code
Online Safety Amendment Act
Berne Convention
NIST AI Risk Management Framework = AI RMF, NIST AI RMF
ISO 42001 = ISO/IEC 42001
SOC 2
FedRAMP = FedRAMP High
ITAR
GENIUS Act
CLARITY Act
Stop Hacks and Improve Electronic Data Security Act
Ratepayer Protection Pledge
Local Law 144
BIPA = Biometric Information Privacy Act
Robinson-Patman Act
WARN Act
Lanham Act
Telephone Consumer Protection Act = TCPA
Defend Trade Secrets Act
# more bills, acts and cases' rules
AB 1008
AB 1836
AB 2655
AB 2839
AB 3030
AB 316
AB 325
AB 489
AB 566
AB 621
AB 853
AB 1043
SB 7 = No Robo Bosses Act
SB 926
SB 1120
SB 1288
California AI Transparency Act
California Delete Act = Delete Act
Illinois HB 1806 = HB 1806, Wellness and Oversight for Psychological Resources Act
Illinois HB 3773 = HB 3773
Texas HB 149 = HB 149
Nevada AB 406
Utah HB 452
Montana Right to Compute Act = Right to Compute Act
Virginia HB 2094 = HB 2094
EU Data Union Strategy
AI Continent Action Plan
Apply AI Strategy
Digital Networks Act
Chips Act 2.0
European Media Freedom Act
ePrivacy Directive
Product Liability Directive
NIS2 = NIS2 Directive
eIDAS
Platform Work Directive
Political Advertising Regulation
Law Enforcement Directive
Charter of Fundamental Rights
Council of Europe AI Convention
Treaty on European Union
Investigatory Powers Act
Computer Misuse Act
Data Protection Act
Crime and Policing Bill
Italian AI Law = Law 132/2025
German NetzDG = NetzDG
Vietnam AI Law = Vietnam Law on Artificial Intelligence
Vietnam Digital Technology Industry Law
Online Streaming Act
Bill C-27 = C-27
Bill C-63
Bill C-2
Brazil AI Bill = PL 2338, Bill 2338/2023
LGPD
Marco Civil da Internet
POPIA
Privacy Act
Digital India Act
IT Rules 2021 = IT Rules
Bharatiya Nyaya Sanhita
APPI
Unfair Competition Prevention Act
Economic Security Promotion Act
Special Act on Semiconductors = K-Chips Act
Cybersecurity Law of China = Cybersecurity Law
Data Security Law
Anti-Unfair Competition Law
Anti-Foreign Sanctions Law
Labeling Rules for AI-Generated Content
AI Plus Initiative = AI+ Initiative
Made in China 2025
New Generation Artificial Intelligence Development Plan
Saudi Global AI Hub Law = Global AI Hub Law
Executive Order 13960
Executive Order 14277
Executive Order 14318
Executive Order 14319 = Preventing Woke AI
Executive Order 14105
Executive Order 14117
Executive Order 14028
Tech Prosperity Deal
Pax Silica
Section 301
Section 232
Section 702 = FISA Section 702
Section 889
Foreign Direct Product Rule = FDPR
Export Control Reform Act
Export Administration Regulations
Outbound Investment Rule
AI OVERWATCH Act
Stop Stealing Our Chips Act
Protecting Americans' Data from Foreign Adversaries Act
PAFACA = Protecting Americans from Foreign Adversary Controlled Applications Act
RESTRICT Act
American Privacy Rights Act = APRA
COPPA 2.0
EARN IT Act
STOP CSAM Act
Journalism Competition and Preservation Act = JCPA
AI Foundation Model Transparency Act
Generative AI Copyright Disclosure Act
AI Labeling Act
Protect Elections from Deceptive AI Act
Future of Artificial Intelligence Innovation Act
AI Advancement and Reliability Act
CREATE AI Act of 2025
NSF AI Education Act
LIFT AI Act
AI-Related Job Impacts Clarity Act
Unleashing AI Innovation in Financial Services Act
American Artificial Intelligence Leadership and Preemption Act
Workforce of the Future Act
Guaranteeing Access and Innovation for National Artificial Intelligence Act
National AI Initiative Act
National Quantum Initiative Act
Trade Secrets Act
Copyright Act
Stored Communications Act
Wiretap Act
Video Privacy Protection Act = VPPA
Fair Credit Reporting Act = FCRA
Gramm-Leach-Bliley Act
Dodd-Frank
Securities Act
Securities Exchange Act
Investment Company Act
Sarbanes-Oxley
Hart-Scott-Rodino Act
FTC Act
Fair Labor Standards Act
National Labor Relations Act
Age Discrimination in Employment Act
Title VII
Posse Comitatus Act
Insurrection Act
Alien Enemies Act
Freedom of Information Act = FOIA
Patriot Act
CLOUD Act
Jones Act
Atomic Energy Act
ADVANCE Act
Endangered Species Act
Clean Water Act
Public Utility Holding Company Act
FERC Order 1920
FERC Order 2023
Affordable Care Act
21st Century Cures Act
Orphan Drug Act
Universal Declaration of Human Rights
Geneva Conventions
Outer Space Treaty
Paris Agreement
Wassenaar Arrangement
Budapest Convention
Madrid Protocol
Political Declaration on Responsible Military Use
Seoul Statement
Paris Charter on AI
Rome Call for AI Ethics
Asilomar AI Principles
Universal Guidelines for AI
OECD AI Principles = OECD Principles
UNESCO Recommendation on the Ethics of AI
Global Digital Compact
Montreal Declaration
ISO 27001 = ISO/IEC 27001
ISO 26262
ISO 13485
PCI DSS
CMMC
FIPS 140-3 = FIPS 140-2
NIST SP 800-53
NIST Cybersecurity Framework
# acts and bills in the news
Data Governance Act
European Biotech Act
EU Space Act
CHAT Act
SPEED Act
AI Data Center Moratorium Act
NO AI FRAUD Act
CPRA
HSR Act
China Cybersecurity Law
Kazakhstan AI Law
News Bargaining Incentive
New Delhi Declaration
`;
