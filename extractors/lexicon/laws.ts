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
America's AI Action Plan = AI Action Plan
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
`;
