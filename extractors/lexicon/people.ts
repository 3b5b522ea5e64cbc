/** People that AI news names, with the handles they post under. */
export const people = `
[person]
# OpenAI and those who left it
Sam Altman = Altman, sama, @sama, Samuel Altman @ OpenAI
Greg Brockman = @gdb, ?gdb @ OpenAI
Ilya Sutskever = Sutskever, @ilyasut, ilyasut @ Safe Superintelligence
Mira Murati = Murati, @miramurati, miramurati @ Thinking Machines Lab
Jakub Pachocki = @merettm, merettm @ OpenAI
Mark Chen = @markchen90, markchen90 @ OpenAI
Wojciech Zaremba = @woj_zaremba, woj_zaremba
John Schulman = @johnschulman2, johnschulman2 @ Thinking Machines Lab
Andrej Karpathy = @karpathy, karpathy @ Eureka Labs
Alec Radford = @AlecRad, AlecRad
Noam Brown = @polynoamial, polynoamial @ OpenAI
Jason Wei = @_jasonwei, _jasonwei
Hyung Won Chung = @hwchung27, hwchung27
Shengjia Zhao = @shengjia_zhao, shengjia_zhao @ Meta
Hongyu Ren = @ren_hongyu, ren_hongyu
Jiahui Yu = @jhyuxm, jhyuxm
Shuchao Bi = @shuchaobi, shuchaobi
Lukasz Kaiser = Łukasz Kaiser, @lukaszkaiser
Liam Fedus = William Fedus, @LiamFedus
Barret Zoph = @barret_zoph, barret_zoph
Luke Metz = @Luke_Metz
Bob McGrew = @bobmcgrewai
Kevin Weil = @kevinweil, kevinweil @ OpenAI
Srinivas Narayanan = @snsf
Sarah Friar @ OpenAI
Brad Lightcap = @bradlightcap, bradlightcap @ OpenAI
Fidji Simo = @fidjissimo, fidjissimo @ OpenAI
Nick Turley = @nickaturley, nickaturley @ OpenAI
Logan Kilpatrick = @OfficialLoganK, OfficialLoganK, officiallogank @ Google
Romain Huet = @romainhuet, romainhuet @ OpenAI
Steven Heidel = @stevenheidel, stevenheidel
Will DePue = @willdepue, willdepue
Joanne Jang = @joannejang, joannejang
Boris Power = @BorisMPower, borismpower
Lilian Weng = @lilianweng, lilianweng
Jan Leike = @janleike, janleike @ Anthropic
Daniel Kokotajlo
Leopold Aschenbrenner
William Saunders
Helen Toner = @hlntnr
Tasha McCauley
Adam D'Angelo = @adamdangelo
Bret Taylor = @btaylor @ Sierra
Larry Summers = Lawrence Summers
Paul Nakasone
Sue Desmond-Hellmann
Nicole Seligman
Zico Kolter = @zicokolter
Emmett Shear = @eshear, eshear
Tim Brooks = @_tim_brooks
Bill Peebles = @billpeeb, billpeeb
Aditya Ramesh = @model_mechanic
Gabriel Goh = @gabeeegoooh
Sherwin Wu = @sherwinwu, sherwinwu
Alexander Embiricos = @embirico, embirico @ OpenAI
Thibault Sottiaux = @thsottiaux, thsottiaux
Hunter Lightman
Alexander Wei = @alexwei_, alexwei_
Sheryl Hsu = @SherylHsu02
Jerry Tworek = @MillionInt
Szymon Sidor
Aidan Clark = @_aidan_clark_, _aidan_clark_
Aidan McLaughlin = @aidan_mclau, aidan_mclau
roon = @tszzl, tszzl
Miles Brundage = @Miles_Brundage
Aleksander Madry = Aleksander Mądry
Johannes Heidecke
Josh Achiam = @jachiam0, jachiam0
Chris Lehane @ OpenAI
Jason Kwon = @jasonkwon @ OpenAI
Hannah Wong @ OpenAI
Julia Villagra
Mike Krieger = @mikeyk, mikeyk @ Anthropic
Peter Deng
Tibor Blaho = @btibor91, btibor91
Jony Ive
Evans Hankey
Tang Tan
Karina Nguyen = @karinanguyen_
Diane Yoon
Steve Dowling
Suchir Balaji
Boaz Barak = @boazbaraktcs, boazbaraktcs
Sebastien Bubeck = Sébastien Bubeck, @SebastienBubeck, sebastienbubeck
Ahmed El-Kishky = @ahelkky, ahelkky
Nat McAleese
Trapit Bansal = @bansaltrapit, bansaltrapit
Rapha Gontijo Lopes = @rapha_gl, rapha_gl
Yann Dubois = @yanndubs, yanndubs
Edwin Arbus = @edwinarbus, edwinarbus
Michelle Pokrass = @michpokrass, michpokrass
Olivier Godement
Ryan Beiermeister
George Osborne
Denise Dresser
Vijaye Raju
Dane Stuckey = @cryps1s, cryps1s
Peter Steinberger = @steipete, steipete @ OpenAI
# Anthropic
Dario Amodei = Dario, @DarioAmodei @ Anthropic
Daniela Amodei @ Anthropic
Jared Kaplan @ Anthropic
Jack Clark = @jackclarkSF, jackclarkSF @ Anthropic
Chris Olah = @ch402, ch402 @ Anthropic
Sam McCandlish
Ben Mann = Benjamin Mann @ Anthropic
Amanda Askell = @AmandaAskell, amandaaskell @ Anthropic
Alex Albert = @alexalbert__, alexalbert__ @ Anthropic
Boris Cherny = @bcherny, bcherny @ Anthropic
Cat Wu = @_catwu, _catwu
Sholto Douglas = @_sholtodouglas
Trenton Bricken = @TrentonBricken
Holden Karnofsky
Krishna Rao
Rahul Patil
Kyle Fish = @fish_kyle3, fish_kyle3
Jason Clinton
Joe Carlsmith
Evan Hubinger = @EvanHub
Mrinank Sharma
Nicholas Carlini
Jan Kirchner
Catherine Olsson = @catherineols, catherineols
Ethan Perez = @EthanJPerez, EthanJPerez
Sam Bowman = @sleepinyourhat, sleepinyourhat
Erik Schluntz
Barry Zhang
David Soria Parra
Thariq Shihipar = @trq212, trq212
Logan Graham
# Google
Demis Hassabis = Hassabis, Demis, @demishassabis, demishassabis @ Google DeepMind
Sundar Pichai = Pichai, Sundar, @sundarpichai, sundarpichai @ Google
Jeff Dean = @JeffDean, jeffdean @ Google
Shane Legg = @ShaneLegg @ Google DeepMind
Mustafa Suleyman = @mustafasuleyman, mustafasuleyman @ Microsoft
Koray Kavukcuoglu = @koraykv, koraykv @ Google DeepMind
Oriol Vinyals = @OriolVinyalsML, oriolvinyalsml @ Google DeepMind
Noam Shazeer = @NoamShazeer, noamshazeer @ Google
Sergey Brin
Larry Page
Eric Schmidt @ Relativity Space
Josh Woodward = @joshwoodward, joshwoodward @ Google
Tulsee Doshi = @tulseedoshi, tulseedoshi
John Jumper
David Silver
Pushmeet Kohli = @pushmeet, pushmeet
Lila Ibrahim
Jack Rae = @jack_w_rae, jack_w_rae
Rohan Anil = @_arohan_, _arohan_
Quoc Le
Yi Tay = @YiTayML, yitayml, @agihippo, agihippo
Denny Zhou = @denny_zhou, denny_zhou
Douglas Eck
Tris Warkentin
Paige Bailey = @DynamicWebPaige
Philipp Schmid = @_philschmid, _philschmid, @philschmid, philschmid
Omar Sanseviero = @osanseviero, osanseviero
Kathy Korevec
Varun Mohan = @_mohansolo @ Windsurf
Thomas Kurian @ Google Cloud
Amin Vahdat
Ruth Porat
Kent Walker
Nick Fox
Liz Reid
Hiroshi Lockheimer
Sissie Hsiao
Rick Osterloh
James Manyika
Blaise Agüera y Arcas = Blaise Aguera y Arcas, @blaiseaguera, blaiseaguera
Fei Xia
Carolina Parada
Vincent Vanhoucke
Neel Nanda = @NeelNanda5, neelnanda5
Rohin Shah
Anca Dragan = @ancadianadragan, ancadianadragan
Lucas Beyer = @giffmana, giffmana
Alexander Kolesnikov = @__kolesnikov__
Xiaohua Zhai = @XiaohuaZhai
Ankesh Anand = @ankesh_anand
Ed Chi
Behnam Neyshabur
Tim Rocktäschel = Tim Rocktaschel, @_rockt
Nando de Freitas
Raia Hadsell = @RaiaHadsell
Geoffrey Irving
Blake Lemoine
Timnit Gebru = @timnitGebru
Margaret Mitchell = @mmitchell_ai, mmitchell_ai
# Meta
Mark Zuckerberg = Zuckerberg, Zuck @ Meta
Yann LeCun = LeCun, @ylecun, ylecun @ AMI Labs
Alexandr Wang = @alexandr_wang, alexandr_wang @ Meta
Nat Friedman = @natfriedman, natfriedman
Daniel Gross = @danielgross
Joelle Pineau @ Cohere
Ahmad Al-Dahle = @Ahmad_Al_Dahle @ Meta
Chris Cox @ Meta
Javier Olivan = Javi Olivan @ Meta
Andrew Bosworth = @boztank, boztank @ Meta
Susan Li @ Meta
Loredana Crisan
Rob Fergus
Soumith Chintala = @soumithchintala, soumithchintala @ Thinking Machines Lab
Angela Fan
Laurens van der Maaten
Hugo Touvron
Thomas Scialom = @ThomasScialom
Armand Joulin
Nick Clegg
Joel Kaplan
Dina Powell McCormick
Ruoming Pang
Yuandong Tian = @tydsh
Luke Zettlemoyer
Jason Weston = @jaseweston, jaseweston
Saining Xie = @sainingxie, sainingxie
Michael Rabbat
Pascale Fung
Laurent Solly
Alexandre LeBrun
Clara Shih = @clarashih
Vishal Shah
Matt Deitke
# Microsoft, Amazon, Apple, NVIDIA, other big tech
Satya Nadella = Nadella, Satya, @satyanadella, satyanadella @ Microsoft
Kevin Scott @ Microsoft
Bill Gates
Brad Smith @ Microsoft
Jay Parikh
Scott Guthrie
Judson Althoff
Amy Hood @ Microsoft
Yusuf Mehdi = @yusuf_i_mehdi
Karén Simonyan = Karen Simonyan
Thomas Dohmke = @ashtom, ashtom
Kyle Daigle
Mark Russinovich
Asha Sharma
Eric Horvitz
Phil Spencer
Andy Jassy = @ajassy, Jassy @ Amazon
Jeff Bezos @ Amazon
Matt Garman @ AWS
Adam Selipsky
Rohit Prasad @ Amazon
Swami Sivasubramanian
Peter DeSantis @ Amazon
Werner Vogels @ Amazon
David Luan
Pieter Abbeel = @pabbeel
Panos Panay @ Amazon
Vasi Philomin
Tim Cook = @tim_cook @ Apple
Craig Federighi @ Apple
John Giannandrea @ Apple
John Ternus
Eddy Cue
Greg Joswiak
Mike Rockwell
Amar Subramanya
Johny Srouji
Alan Dye
Jeff Williams
Luca Maestri
Awni Hannun = @awnihannun, awnihannun
Jensen Huang = Jen-Hsun Huang, Jensen @ NVIDIA
Colette Kress @ NVIDIA
Bill Dally @ NVIDIA
Ian Buck
Jim Fan = Linxi Fan, @DrJimFan, drjimfan @ NVIDIA
Bryan Catanzaro = @ctnzr, ctnzr @ NVIDIA
Sanja Fidler
Ming-Yu Liu
Yejin Choi
Rev Lebaredian
Oleksii Kuchaiev = @kuchaev
Lisa Su = @LisaSu @ AMD
Mark Papermaster
Forrest Norrod
Vamsi Boppana
Pat Gelsinger @ Playground Global
Lip-Bu Tan @ Intel
Sachin Katti
David Zinsner
Jim Keller = @jimkxa @ Tenstorrent
Raja Koduri
Cristiano Amon @ Qualcomm
Rene Haas @ Arm Holdings
Hock Tan
Charlie Kawwas
C.C. Wei = C. C. Wei, CC Wei @ TSMC
Morris Chang
Christophe Fouquet @ ASML
Sanjay Mehrotra
Michael Dell
Charles Liang
Young Liu
Antonio Neri
Chuck Robbins @ Cisco
Larry Ellison @ Oracle
Safra Catz @ Oracle
Clay Magouyrk
Mike Sicilia
Arvind Krishna @ IBM
Dario Gil
Marc Benioff = @Benioff, Benioff @ Salesforce
Silvio Savarese
Bill McDermott @ ServiceNow
Christian Klein @ SAP
Shantanu Narayen
Dylan Field @ Figma
Sridhar Ramaswamy @ Snowflake
Frank Slootman
Ali Ghodsi @ Databricks
Matei Zaharia = @matei_zaharia, matei_zaharia @ Databricks
Jonathan Frankle = @jefrankle @ Databricks
Naveen Rao @ Databricks
Ion Stoica
Reynold Xin
Matthew Prince = @eastdakota @ Cloudflare
Aaron Levie = @levie, levie
Drew Houston @ Dropbox
Tobi Lütke = Tobi Lutke, Tobias Lütke, @tobi @ Shopify
Patrick Collison = @patrickc @ Stripe
John Collison = @collision @ Stripe
Jack Dorsey
Brian Chesky @ Airbnb
Dara Khosrowshahi
Daniel Ek @ Spotify
Evan Spiegel @ Snap
Steve Huffman
Reed Hastings
Bob Iger
Ted Sarandos
David Zaslav
David Ellison
Lucian Grainge
Jeff Lawson
Sebastian Siemiatkowski = @klarnaseb, klarnaseb @ Klarna
Vlad Tenev
Brian Armstrong = @brian_armstrong
Max Levchin
Eric Yuan @ Zoom
Stewart Butterfield
Luis von Ahn @ Duolingo
Sal Khan
Matt Mullenweg
Prashanth Chandrasekar
Guillermo Rauch = @rauchg, rauchg @ Vercel
Jim Farley
Mary Barra
Arthur Levinson
Warren Buffett
Jamie Dimon
David Solomon
Larry Fink
Ken Griffin
Ray Dalio
Michael Burry
Bill Ackman
David Einhorn
Jim Chanos
Cathie Wood
Stanley Druckenmiller
Masayoshi Son = Masa Son, ?Masa @ SoftBank
Rajeev Misra
Robin Zeng
# Musk's firms
Elon Musk = Musk, Elon, @elonmusk, elonmusk @ xAI
Igor Babuschkin = @ibab, ibab @ xAI
Jimmy Ba = @jimmybajimmyba
Tony Wu = Yuhuai Wu, @Yuhu_ai_, Yuhu_ai_
Christian Szegedy = @ChrSzegedy
Greg Yang = @TheGregYang
Toby Pohlen = @TobyPhln
Ross Nordeen
Guodong Zhang
Zihang Dai
Manuel Kroiss
Kyle Kosic
Linda Yaccarino
Gwynne Shotwell
Jared Birchall
Ashok Elluswamy = @aelluswamy
Milan Kovac = @_milankovac_
Shivon Zilis
Nikita Bier = @nikitabier
Franz von Holzhausen
Anthony Armstrong
Mike Liberatore
# Mistral, Hugging Face, European labs
Arthur Mensch = @arthurmensch, arthurmensch @ Mistral AI
Guillaume Lample = @GuillaumeLample, guillaumelample @ Mistral AI
Timothée Lacroix = Timothee Lacroix @ Mistral AI
Sophia Yang = @sophiamyang, sophiamyang
Devendra Chaplot = @dchaplot, dchaplot
Baptiste Rozière = Baptiste Roziere, @b_roziere
Clément Delangue = Clement Delangue, Clem Delangue, @ClementDelangue, clementdelangue @ Hugging Face
Julien Chaumond = @julien_c, julien_c @ Hugging Face
Thomas Wolf = Thom Wolf, @Thom_Wolf, thom_wolf @ Hugging Face
Vaibhav Srivastav = @reach_vb, reach_vb
Merve Noyan = @mervenoyann, mervenoyann
Leandro von Werra = @lvwerra, lvwerra
Lewis Tunstall = @_lewtun, _lewtun
Loubna Ben Allal = @LoubnaBenAllal1
Elie Bakouch = @eliebakouch, eliebakouch
Quentin Gallouédec = @QGallouedec
Sayak Paul = @RisingSayak, risingsayak
Victor Mustar = @victormustar, victormustar
Tom Aarsen = @tomaarsen, tomaarsen
Xenova = @xenovacom, xenovacom, Joshua Lochner
Aymeric Roucher = @AymericRoucher
Clémentine Fourrier = Clementine Fourrier, @clefourrier, clefourrier
Daniel van Strien = @vanstriendaniel
Niels Rogge
Remi Cadene = Rémi Cadène, @RemiCadene
Guilherme Penedo
Nouamane Tazi = @Nouamanetazi
Ben Burtenshaw = @ben_burtenshaw, ben_burtenshaw
Sergio Paniego = @sergiopaniego, sergiopaniego
Ahsen Khaliq = @_akhaliq, _akhaliq, @akhaliq
Ross Wightman = @wightmanr, wightmanr
Arthur Zucker = @art_zucker, art_zucker
Andi Marafioti = @andimarafioti, andimarafioti
Robin Rombach = @robrombach @ Black Forest Labs
Emad Mostaque = @EMostaque @ Stability AI
Prem Akkaraju @ Stability AI
Andreas Blattmann
Patrick Esser
Neil Zeghidour = @neilzegh
Alexandre Défossez = @honualx
Patrick Pérez
Jonas Andrulis
Charles Kantor
Jarek Kutylowski
Victor Riparbelli
Mati Staniszewski @ ElevenLabs
Piotr Dabkowski
Anton Osika = @antonosika @ Lovable
Max Junestrand @ Legora
Torsten Reil
Gundbert Scherf
Alex Kendall @ Wayve
Nigel Toon
Xavier Niel
Rodolphe Saadé
Arkady Volozh @ Nebius
Niklas Zennström
# founders in the US and elsewhere
Aidan Gomez = @aidangomez, aidangomez @ Cohere
Nick Frosst = @nickfrosst, nickfrosst @ Cohere
Ivan Zhang
Sara Hooker = @sarahookr, sarahookr @ Adaption Labs
Nils Reimers
Patrick Lewis
Aravind Srinivas = @AravSrinivas, aravsrinivas @ Perplexity
Denis Yarats = @denisyarats, denisyarats @ Perplexity
Johnny Ho
Dmitry Shevelenko
Michael Truell = @mntruell, mntruell @ Cursor
Aman Sanger = @amanrsanger, amanrsanger @ Cursor
Sualeh Asif
Arvid Lunnemark
Scott Wu = @ScottWu46, ScottWu46 @ Cognition
Walden Yan = @walden_yan, walden_yan
Silas Alberti = @silasalberti
Russell Kaplan = @russelljkaplan, russelljkaplan
Jeff Wang
Amjad Masad = @amasad, amasad @ Replit
Eric Simons = @EricSimons40, EricSimons40 @ StackBlitz
Matan Grinberg = @matansf
Eno Reyes
Quinn Slack = @sqs
Steve Yegge = @Steve_Yegge
Thorsten Ball = @thorstenball
Harrison Chase = @hwchase17, hwchase17 @ LangChain
Lance Martin = @RLanceMartin
Jerry Liu = @jerryjliu0, jerryjliu0 @ LlamaIndex
Logan Markewich = @LoganMarkewich
Georgi Gerganov = @ggerganov, ggerganov @ ggml
Michael Yang
Jeffrey Morgan = @jmorgan
Daniel Han = @danielhanchen, danielhanchen, Daniel Hanchen @ Unsloth
Michael Han @ Unsloth
Tri Dao = @tri_dao, tri_dao @ Together AI
Albert Gu = @_albertgu, _albertgu
Tim Dettmers = @Tim_Dettmers, tim_dettmers
Vipul Ved Prakash = @vipulved, vipulved @ Together AI
Percy Liang = @percyliang, percyliang
Chris Ré = Chris Re, Christopher Ré
Ce Zhang
Lin Qiao @ Fireworks AI
Dmytro Dzhulgakov
Tuhin Srivastava = @tuhinone @ Baseten
Philip Kiely
Erik Bernhardsson = @bernhardsson, bernhardsson
Akshat Bubna = @akshat_b, akshat_b
Burkay Gur = @burkaygur
Gorkem Yurtseven = @gorkemyurt
Ben Firshman
Alex Atallah = @xanderatallah, xanderatallah
Chip Huyen = @chipro
Lukas Biewald
Jonathan Ross = @JonathanRoss321, JonathanRoss321 @ Groq
Andrew Feldman = @andrewdfeldman @ Cerebras
Sunny Madra
Rodrigo Liang @ SambaNova
Gavin Uberti
Robert Wachen
Reiner Pope
Mike Gunter
Chris Lattner = @clattner_llvm @ Modular
Tim Davis
George Hotz = @realGeorgeHotz, geohot @ tiny corp
Michael Intrator @ CoreWeave
Brian Venturo
Chase Lochmiller @ Crusoe
Stephen Balaban
Cully Cavness
Evan Conrad
David Holz = @DavidSHolz, davidsholz @ Midjourney
Cristóbal Valenzuela = Cristobal Valenzuela, @c_valenzuelab, c_valenzuelab @ Runway
Anastasis Germanidis
Amit Jain
Jiaming Song
Demi Guo
Mikey Shulman
Alberto Taiuti
Mohammad Norouzi
Ben Mildenhall
Justin Johnson
Fei-Fei Li = @drfeifei, drfeifei @ World Labs
Karol Hausman = @hausman_k @ Physical Intelligence
Sergey Levine = @svlevine @ Physical Intelligence
Chelsea Finn = @chelseabfinn @ Physical Intelligence
Lachy Groom
Brett Adcock = @adcock_brett, adcock_brett @ Figure AI
Bernt Bornich = Bernt Børnich, @BerntBornich @ 1X Technologies
Marc Raibert @ Boston Dynamics
Robert Playter
Wang Xingxing
Deepak Pathak = @pathak2206
Abhinav Gupta
Zhou Xian
Tekedra Mawakana
Dmitri Dolgov = @dmitri_dolgov, dmitri_dolgov
Kyle Vogt = @kvogt
Chris Urmson
Sterling Anderson
Amnon Shashua
Palmer Luckey = @PalmerLuckey @ Anduril
Brian Schimpf
Trae Stephens
Alex Karp @ Palantir
Shyam Sankar = @ssankar, ssankar @ Palantir
Peter Thiel
Joe Lonsdale
Ryan Tseng
Brandon Tseng
Winston Weinberg @ Harvey
Gabriel Pereyra = Gabe Pereyra
Arvind Jain @ Glean
Clay Bavor = @claybavor
Jesse Zhang
Ashwin Sreenivas
Eoghan McCabe
May Habib @ Writer
Brendan Foody = @BrendanFoody
Edwin Chen = @echen, echen
Lucy Guo
Alexander Ratner
Ali Ansari
Tamay Besiroglu = @tamaybes, tamaybes
Ege Erdil = @EgeErdil2
Jaime Sevilla = @Jsevillamol
Matthew Barnett
Daniel De Freitas
Karandeep Anand
Eugenia Kuyda
Richard Socher = @RichardSocher
Bryan McCann
Misha Laskin @ Reflection AI
Ioannis Antonoglou
Jason Warner
Eiso Kant = @eisokant
Eric Steinberger
Igor Ostrovsky
Ramin Hasani = @ramin_m_h, ramin_m_h
Mathias Lechner
Alexander Amini
Joscha Bach
Ashish Vaswani
Niki Parmar
Jakob Uszkoreit = @kyosu, kyosu
Llion Jones = @YesThisIsLion @ Sakana AI
Illia Polosukhin
David Ha = @hardmaru, hardmaru @ Sakana AI
Ren Ito
Jeremy Howard = @jeremyphoward, jeremyphoward @ Answer.AI
Benjamin Clavié = Benjamin Clavie, @bclavie
Omar Khattab = @lateinteraction, lateinteraction
Vikram Sreekanti
Jeffrey Quesnelle
Teknium = @Teknium1, teknium1, Teknium1, @teknium
Karan Malhotra = @karan4d, karan4d
Vincent Weisser = @vincentweisser
Johannes Hagemann = @johannes_hage, johannes_hage
Will Brown = @willccbb, willccbb
Eric Hartford = @cognitivecompai, cognitivecompai, @QuixiAI, cognitivecomputations
Mark McQuade = @MarkMcQuade
Lucas Atkins = @latkins, latkins
Maxime Labonne = @maximelabonne, maximelabonne, mlabonne
Maziyar Panahi = @MaziyarPanahi
Tom Jobbins = TheBloke
Wing Lian = @winglian, winglian
Bartowski
Ivan Fioravanti = @ivanfioravanti, ivanfioravanti
Prince Canuma = @Prince_Canuma
Alex Cheema = @alexocheema, alexocheema
Simon Mo = @simon_mo_
Woosuk Kwon = @woosuk_k, woosuk_k
Lianmin Zheng = @lm_zheng
Ying Sheng = @ying11231, ying11231
Wei-Lin Chiang = @infwinston
Anastasios Angelopoulos = @ml_angelopoulos
Hao Zhang = @haozhangml
Joey Gonzalez = Joseph Gonzalez
Shishir Patil = @shishirpatil_
Charlie Snell
Simon Willison = @simonw, simonw
swyx = Shawn Wang, @swyx
Alessio Fanelli = @FanaHOVA, FanaHOVA
Hamel Husain = @HamelHusain, hamelhusain, ?Hamel
Shreya Shankar = @sh_reya
Jason Liu = @jxnlco, jxnlco
Eugene Yan = @eugeneyan
Bindu Reddy = @bindureddy, bindureddy
Matt Shumer = @mattshumer_
Riley Goodside = @goodside, goodside
Sebastian Raschka = @rasbt, rasbt
Nathan Lambert = @natolambert, natolambert @ Ai2
Ethan Mollick = @emollick, emollick
Dylan Patel = @dylan522p, dylan522p
Doug O'Laughlin
François Chollet = Francois Chollet, @fchollet, fchollet
Mike Knoop = @mikeknoop, mikeknoop
Greg Kamradt = @GregKamradt
Dwarkesh Patel = @dwarkesh_sp
Lex Fridman = @lexfridman
Zvi Mowshowitz = @TheZvi, Zvi
Gary Marcus = @GaryMarcus
Eliezer Yudkowsky = @ESYudkowsky, esyudkowsky
Nate Soares
Scott Alexander
Gwern Branwen = gwern, Gwern
Ryan Greenblatt = @RyanPGreenblatt, RyanPGreenblatt
Buck Shlegeris
Beth Barnes = @BethMayBarnes
Ajeya Cotra = @ajeya_cotra, ajeya_cotra
Paul Christiano
Dan Hendrycks = @DanHendrycks, danhendrycks
Connor Leahy
Max Tegmark = @tegmark
Stuart Russell
Yoshua Bengio = Bengio, @Yoshua_Bengio @ Mila
Geoffrey Hinton = Hinton, Geoff Hinton, @geoffreyhinton
Jürgen Schmidhuber = Juergen Schmidhuber, Jurgen Schmidhuber, @SchmidhuberAI
Andrew Ng = @AndrewYNg, andrewyng
Richard Sutton = Rich Sutton, @RichardSSutton
Andrew Barto
Judea Pearl
Sepp Hochreiter = @HochreiterSepp
Terence Tao
Kevin Buzzard
Timothy Gowers = Tim Gowers
Melanie Mitchell
Emily Bender = Emily M. Bender, @emilymbender
Arvind Narayanan = @random_walker
Sayash Kapoor = @sayashk, sayashk
Kate Crawford
Meredith Whittaker
Tristan Harris
Yuval Noah Harari
Nick Bostrom
Ray Kurzweil
Ben Goertzel
Stephen Wolfram
Sabine Hossenfelder
Grady Booch
Martin Fowler
Kent Beck
Linus Torvalds
DHH = David Heinemeier Hansson, @dhh
Guido van Rossum
Armin Ronacher = @mitsuhiko, mitsuhiko
Mitchell Hashimoto = @mitchellh, mitchellh
Salvatore Sanfilippo = antirez
John Carmack = @ID_AA_Carmack, id_aa_carmack
Tim Sweeney
Justine Tunney
Geoffrey Huntley
Dex Horthy = @dexhorthy
Mario Zechner = @badlogicgames
Andreas Kling
Daniel Stenberg
Evan You
Dan Abramov
Theo Browne = @theo, t3.gg, @t3dotgg, t3dotgg
Fireship
Matt Pocock = @mattpocockuk
Gergely Orosz = @GergelyOrosz, gergelyorosz
Addy Osmani = @addyosmani
Kelsey Hightower
Jeff Geerling
Wendell Wilson
Linus Sebastian
Steve Wozniak
Marques Brownlee = MKBHD
Casey Neistat
MrBeast
Joe Rogan
Hank Green
Matthew Berman
Wes Roth
Dave Shapiro = David Shapiro
Andrew Curran = @AndrewCurran_, andrewcurran_
Rohan Paul = @rohanpaul_ai, rohanpaul_ai
Elvis Saravia = @omarsar0, omarsar0
Teortaxes = @teortaxesTex, teortaxesTex, teortaxestex
Yuchen Jin = @Yuchenj_UW, Yuchenj_UW, yuchenj_uw
Lisan al Gaib = @scaling01, scaling01
nearcyan = @nearcyan
repligate = @repligate
Pliny the Liberator = Pliny, @elder_plinius, elder_plinius, Pliny the Prompter
Jimmy Apples = @apples_jimmy, apples_jimmy
Aran Komatsuzaki = @arankomatsuzaki, arankomatsuzaki
Tanishq Mathew Abraham = @iScienceLuvr, iScienceLuvr
Cameron R. Wolfe = Cameron Wolfe, @cwolferesearch
Santiago Valdarrama = @svpino, svpino
Deedy Das = Deedy, @deedydas, deedydas
Finbarr Timbers = @finbarrtimbers, finbarrtimbers
Lucas Nestler
Nathan Labenz = @labenz, labenz
Linus Ekenstam
Min Choi = @minchoi, minchoi
Rowan Cheung = @rowancheung
Allie K. Miller
Pietro Schirano = @skirano, skirano
McKay Wrigley = @mckaywrigley
Pieter Levels = @levelsio, levelsio
Dan Shipper = @danshipper
Kevin Roose = @kevinroose
Casey Newton = @CaseyNewton
Steph Palazzolo = Stephanie Palazzolo, @steph_palazzolo
Mark Gurman = @markgurman
Ming-Chi Kuo = @mingchikuo
Kara Swisher = @karaswisher
Karen Hao
Cade Metz
Kylie Robison = @kyliebytes
Will Knight
Melissa Heikkilä
Ina Fried
Alex Heath = @alexeheath
Ben Thompson = @benthompson
Matt Levine
Ezra Klein
Ed Zitron = @edzitron
Cory Doctorow
Brian Merchant
Scott Galloway
Packy McCormick = @packyM
Nathan Benaich
Ian Hogarth
Jeremie Harris
Noah Smith
Tyler Cowen = @tylercowen
Ross Douthat
Azeem Azhar
Dean Ball = Dean W. Ball, @deanwball
Sriram Krishnan = @sriramk
# China and Asia
Liang Wenfeng = Wenfeng @ DeepSeek
Luo Fuli = Fuli Luo
Yang Zhilin = Zhilin Yang @ Moonshot AI
Zhou Xinyu = Xinyu Zhou
Jie Tang = Tang Jie, @jietang
Zhang Peng
Li Zixuan = Zixuan Li
Yan Junjie
Lin Junyang = Junyang Lin, Justin Lin, @JustinLin610, justinlin610
Zhou Jingren = Jingren Zhou
Binyuan Hui = @huybery, huybery
Wu Yongming = Eddie Wu
Joe Tsai @ Alibaba
Jack Ma
Robin Li @ Baidu
Pony Ma @ Tencent
Yao Shunyu = Shunyu Yao, @ShunyuYao12, ShunyuYao12
Zhang Yiming
Liang Rubo
Wu Yonghui = Yonghui Wu
Kai-Fu Lee @ 01.AI
Wang Xiaochuan
Jiang Daxin
Ren Zhengfei @ Huawei
Eric Xu @ Huawei
Richard Yu
Lei Jun @ Xiaomi
Wang Chuanfu
He Xiaopeng
William Li
Xiao Hong = Red Xiao
Ji Yichao = Peak Ji
Zhang Yaqin
Harry Shum
Yao Qizhi = Andrew Yao
Zhou Hongyi
Chen Tianshi
Lee Jae-yong = Jay Y. Lee
Chey Tae-won
Mukesh Ambani
Gautam Adani
Nandan Nilekani
Bhavish Aggarwal
Pratyush Kumar
Sridhar Vembu
Satoshi Matsuoka
Audrey Tang
# politics and law
Donald Trump = Trump, President Trump
Joe Biden = President Biden, Biden
Kamala Harris
JD Vance = J.D. Vance, Vance
David Sacks = @DavidSacks
Michael Kratsios = Kratsios
Howard Lutnick = Lutnick
Scott Bessent = Bessent
Pete Hegseth = Hegseth
Marco Rubio
Chris Wright
Emil Michael
Gina Raimondo
Lina Khan
Andrew Ferguson
Gary Gensler = Gensler
Brendan Carr
Jonathan Kanter
Susie Wiles
Steve Bannon
Jared Kushner
Elizabeth Warren
Bernie Sanders
Josh Hawley = Hawley
Ted Cruz
Chuck Schumer = Schumer
Mark Warner
Maria Cantwell
Marsha Blackburn = Blackburn
Richard Blumenthal = Blumenthal
Ed Markey = Markey
Chuck Grassley
Ron Wyden
Mark Kelly
Jay Obernolte
Ted Lieu
Ro Khanna
Alexandria Ocasio-Cortez
Alex Bores
Gavin Newsom = Newsom
Scott Wiener = Wiener
Kathy Hochul = Hochul
Ron DeSantis = DeSantis
Greg Abbott
Spencer Cox
Zohran Mamdani
Rob Bonta
Ken Paxton
Barack Obama
Hillary Clinton
Condoleezza Rice
Emmanuel Macron = Macron
Keir Starmer = Starmer
Rishi Sunak
Peter Kyle
Liz Kendall
Tony Blair
Friedrich Merz = Merz
Olaf Scholz
Ursula von der Leyen
Margrethe Vestager = Vestager
Thierry Breton = Breton
Henna Virkkunen = Virkkunen
Mario Draghi
Giorgia Meloni
Pedro Sánchez
Pope Francis
Pope Leo XIV = Pope Leo
Xi Jinping
Li Qiang
Vladimir Putin
Volodymyr Zelensky = Volodymyr Zelenskyy
Benjamin Netanyahu
Mohammed bin Salman
Mohamed bin Zayed
Sheikh Tahnoon bin Zayed = Tahnoon bin Zayed
Omar Al Olama = Omar Sultan Al Olama
Tareq Amin
Narendra Modi = Modi
Ashwini Vaishnaw
Lee Jae-myung
Sanae Takaichi
Shigeru Ishiba
Mark Carney
Evan Solomon
Justin Trudeau
Anthony Albanese
Javier Milei
Lula da Silva
Kyriakos Mitsotakis
Jerome Powell
Ben Buchanan
Elizabeth Kelly
Dragoș Tudorache = Dragos Tudorache
Matt Clifford
Yvonne Gonzalez Rogers
William Alsup = Alsup
Amit Mehta
Sidney Stein
Vince Chhabria
Beryl Howell
Jared Isaacman
Mark Rutte
Andrea Bartz
George R.R. Martin = George R. R. Martin
Sarah Silverman
John Grisham
Scarlett Johansson
Tilly Norwood
Taylor Swift
Tom Hanks
James Cameron
Ben Affleck
Joseph Gordon-Levitt
will.i.am
Paul McCartney
Elton John
?Grimes = @Grimezsz
Steven Soderbergh
Darren Aronofsky
Hayao Miyazaki
Adam Raine
Megan Garcia
# investors
Marc Andreessen = @pmarca, pmarca @ Andreessen Horowitz
Ben Horowitz = @bhorowitz @ Andreessen Horowitz
Martin Casado = @martin_casado, martin_casado
Anjney Midha = @AnjneyMidha
Chris Dixon
Paul Graham = @paulg, paulg @ Y Combinator
Garry Tan = @garrytan, garrytan @ Y Combinator
Jared Friedman
Vinod Khosla = @vkhosla @ Khosla Ventures
Reid Hoffman @ Greylock
Elad Gil = @eladgil
Sarah Guo = @saranormous, saranormous
Brad Gerstner = @altcap
Gavin Baker = @GavinSBaker
Bill Gurley
Chamath Palihapitiya = @chamath
Jason Calacanis = @Jason
Naval Ravikant = @naval
Balaji Srinivasan
Keith Rabois
Josh Kushner
Joshua Kushner
Roelof Botha
Pat Grady
Sonya Huang = @sonyatweetybird, sonyatweetybird
Shaun Maguire
Alfred Lin
Hemant Taneja
Neil Mehta
Michael Moritz
John Doerr
Mamoon Hamid
Mary Meeker
Matt Turck
Tomasz Tunguz
Ron Conway
Antonio Gracias
Thomas Laffont
Philippe Laffont
Yuri Milner
Laurene Powell Jobs
MacKenzie Scott
Dustin Moskovitz
Jaan Tallinn
Sam Bankman-Fried
Vitalik Buterin
Mark Cuban
Ashton Kutcher
Tony Fadell
Imran Chaudhri
Jesse Lyu
Avi Schiffmann
Roy Lee
Roman Yampolskiy
Toby Ord
William MacAskill = @willmacaskill, willmacaskill
Rob Wiblin
Liv Boeree
# research
Jeff Clune = @jeffclune
Kenneth Stanley
Jonas Geiping
Tom Goldstein = @tomgoldsteincs, tomgoldsteincs
Jacob Andreas = @jacobandreas
Christopher Manning = Chris Manning, @chrmanning, chrmanning
Sasha Rush = Alexander Rush, @srush_nlp
Yoav Goldberg
Graham Neubig = @gneubig, gneubig
Ofir Press = @OfirPress, ofirpress
John Yang = @jyangballin, jyangballin
Carlos Jimenez = Carlos E. Jimenez
Karthik Narasimhan
Danqi Chen
Sanjeev Arora = @prfsanjeevarora, prfsanjeevarora
Elad Hazan
Kyunghyun Cho = @kchonyc, kchonyc
Aaron Courville
Hugo Larochelle
Doina Precup
Dawn Song
Jitendra Malik
Alexei Efros
Trevor Darrell
Matei Ciocarlie
Kaiming He
Ross Girshick
Piotr Dollár
Ziming Liu
Max Welling
Michael Bronstein = @mmbronstein, mmbronstein
Yarin Gal
Jakob Foerster = @j_foerst
Philip Torr
Andrew Wilson = Andrew Gordon Wilson
Zeyuan Allen-Zhu
Keller Jordan = @kellerjordan0, kellerjordan0
Songlin Yang = @SonglinYang4, SonglinYang4
Simran Arora = @simran_s_arora, simran_s_arora
Dan Fu = @realDanFu, realDanFu
Jack Morris = @jxmnop, jxmnop
Niklas Muennighoff
Stella Biderman = @BlancheMinerva, blancheminerva
Phil Wang = lucidrains, @lucidrains
Hannaneh Hajishirzi
Ali Farhadi @ Ai2
Luca Soldaini = @soldni, soldni
Kyle Lo = @kylelostat, kylelostat
Dirk Groeneveld = @mechanicaldirk, mechanicaldirk
Jesse Dodge
Pedro Domingos = @pmddomingos
Tom Mitchell
Ruslan Salakhutdinov
Zachary Lipton = @zacharylipton, Zack Lipton
Zoubin Ghahramani = @ZoubinGhahrama1, ZoubinGhahrama1
Bernhard Schölkopf
Gabriel Synnaeve
Jakub Tomczak
Anima Anandkumar
Kyle Cranmer = @KyleCranmer
David Baker
Regina Barzilay
Eric Topol = @EricTopol
Derya Unutmaz = @DeryaTR_, DeryaTR_
Eric Xing
Jürgen Jost
Daron Acemoglu
Erik Brynjolfsson
David Autor
Simon Johnson
Anton Korinek
Joseph Stiglitz
John Hopfield
Alan Turing
John von Neumann
Marvin Minsky
John McCarthy
Claude Shannon
Isaac Asimov
Sergey Ioffe
Alex Krizhevsky
Ian Goodfellow = @goodfellow_ian, goodfellow_ian
Diederik Kingma = Durk Kingma, @dpkingma
Jascha Sohl-Dickstein = @jaschasd, jaschasd
Yang Song = @DrYangSong, DrYangSong
Jonathan Ho
Tero Karras
Tim Salimans
Prafulla Dhariwal = @prafdhar, prafdhar
Alex Nichol = @unixpickle, unixpickle
Alex Graves
Colin Raffel = @colinraffel
Victor Sanh
Jacob Devlin
Rami Al-Rfou
Hieu Pham
Mostafa Dehghani = @m__dehghani
Sam Rodriques = @SGRodriques, SGRodriques
Andrew White = @andrewwhite01, andrewwhite01
Derek Lowe
Kevin Esvelt
Andrew Critch
Marius Hobbhahn = @MariusHobbhahn
Neil Chowdhury
Ryan Kidd
Yonadav Shavit
Rishi Bommasani
Irene Solaiman
Yacine Jernite
Sasha Luccioni
Avijit Ghosh
Giada Pistilli
Joy Buolamwini
Rumman Chowdhury
Deborah Raji = Inioluwa Deborah Raji
Ruha Benjamin
Jaron Lanier
# more researchers, builders and commentators
Kyle Corbitt = @corbtt, corbtt
Kathleen Kenealy
Andrew Mayne = @AndrewMayne
Marijn Haverbeke
Tanishq Kumar
Richard Ngo = @RichardMCNgo
Eric Wallace = @Eric_Wallace_
Tom Doerr = @tom_doerr
Vik Korrapati = @vikhyatk, vikhyatk
Jiayi Pan
Jay Alammar = @JayAlammar
Maarten Grootendorst = @MaartenGr
Anton Bacaj = @abacaj, abacaj
Christian Cantrell
Taesung Park
Sharon Zhou = @realSharonZhou
Daniel Levy
Xikun Zhang = @xikun_zhang_
Keren Gu
Eric Zelikman = @ericzelikman
Casper Hansen = @casper_hansen_, casper_hansen_
Vik Paruchuri = @VikParuchuri
Terry Yue Zhuo = @terryyuezhuo
Stas Bekman = @StasBekman, stasbekman
Kwindla Kramer = @kwindla
Christian Bromann
nrehiew_ = @nrehiew_
Tom Yeh = @ProfTomYeh
David Zhang = @dzhng
Virat Singh = @virattt
Zizheng Pan = @zizhpan
Huajian Xin = @huajian_xin
Lech Mazur = @LechMazur
Haihao Shen = @HaihaoShen
Piotr Skalski = @skalskip92, skalskip92
Jared Zoneraich = @imjaredz
Brandon McKinzie = @mckbrando
Akbir Khan = @akbirkhan
Raiza Martin = @raizamrtn
Shreya Rajpal
Simon Tokumine = @tokumin
Peter Bakkum = @pbbakkum
Alex Zhang = @a1zhang, a1zhang, Alex L. Zhang
Charlie Marsh = @charliermarsh
Robert Nishihara = @robertnishihara
Michael Goin = @mgoin_
Shekoofeh Azizi = @AziziShekoofeh
Yilun Du = @du_yilun
Will Fu-Hinthorn = William Fu-Hinthorn, @WHinthorn
Sydney Runkle = @sydneyrunkle
Mason Daugherty = @masondrxy
Nick Baumann = @nickbaumann_
Luis Wiedmann = @lusxvr
Thibaud Frere
David Rein = @idavidrein, idavidrein
Daniel Nadler
Tom Loverro
Jaya Gupta
Dharmesh Shah = @dharmesh
Randall Balestriero = @randall_balestr
Andrew Carr = @andrew_n_carr, andrew_n_carr
Andrew Trask
Aran Nayebi
Ari Morcos
Matthew Leavitt = @leavittron
Joshua Saxe
Jon Durbin = @jon_durbin
Tianle Cai
Ravid Shwartz-Ziv = @ziv_ravid, ziv_ravid
Konrad Kording
Shital Shah
Sander Dieleman = @sedielem
Ben Poole = @poolio
Sam Paech = @sam_paech
Ofir Nachum
Sergio Gomez Colmenarejo
Shane Gu = @shaneguML, @shanegJP
Aja Huang
Ioannis Mitliagkas
Ferenc Huszár = @fhuszar, fhuszar
Neil Lawrence
Michael Levin
Karl Friston
Anil Seth
David Chalmers
Murray Shanahan
Susan Schneider
Jonathan Birch
Robert Long
Jeff Sebo
Nathan Lile
Mark Saroufim = @marksaroufim
Horace He = @cHHillee, chhillee
Alban Desmaison
Driss Guessous
Edward Yang
Andreas Köpf
Yannic Kilcher = Yannick Kilcher, @ykilcher
Chris Deotte
Jean-François Puget
Bojan Tunguz = @tunguz
Abhishek Thakur
Radek Osmulski
Zach Mueller = @TheZachMueller, TheZachMueller
Matthew Carrigan
Lysandre Debut
Pedro Cuenca = @pcuenq
Linoy Tsaban
Apolinário Passos = Apolinario Passos, @multimodalart, multimodalart
Kashif Rasul
Edward Beeching = @edwardbeeching
Nathan Habib
Hynek Kydlíček
Gabriel Martín Blázquez
Ed Beeching
Yuvraj Sharma
Abubakar Abid = @abidlabs, abidlabs
Freddy Boulton
Eugene Cheah = @picocreator
Bo Peng = BlinkDL, @BlinkDL_AI
Stephen Merity
Ludwig Schmidt
Etash Guha
Alex Dimakis = @AlexGDimakis
Sewon Min = @sewon__min
Tatsunori Hashimoto = Tatsu Hashimoto, @tatsu_hashimoto
Diyi Yang = @Diyi_Yang
Chelsea Voss
Emma Brunskill
Jure Leskovec
Surya Ganguli = @SuryaGanguli
Noah Goodman = @noahdgoodman, noahdgoodman
James Zou
Serena Yeung
Carlos Guestrin
Tengyu Ma
Dorsa Sadigh
Jeannette Bohg
Russ Tedrake = @RussTedrake
Pulkit Agrawal
Daniela Rus
Antonio Torralba
Phillip Isola = @phillip_isola
Joshua Tenenbaum
Max Kleiman-Weiner
Song Han = @songhan_mit
Yoon Kim
Manolis Kellis
Neil Thompson
Ethan Zuckerman
Jonathan Zittrain
Lawrence Lessig
Bruce Schneier
Gabriele Corso
Jeremy Wohlwend
George Church
Patrick Hsu = @pdhsu, pdhsu
Brian Hie
Jennifer Doudna
Francis Crick
Alexander Rives
Tom Sercu
Josh Meier
Jack Dent
Simon Kohl
Chris Gibson
Alex Zhavoronkov
Daphne Koller
Andrew Beam
Isaac Kohane
Ekin Dogus Cubuk
Rafael Gómez-Bombarelli
Max Jaderberg
Sergey Edunov
Aurélien Rodriguez
Marie-Anne Lachaux
Alexandre Sablayrolles
Edouard Grave
Laurent Mazare
Patrick von Platen = @PatrickPlaten
Sanchit Gandhi
Suraj Patil
Anthony Goldbloom
Ben Hamner
Gary Illyes
John Mueller
Danny Sullivan
Rand Fishkin
Nilay Patel
Joanna Stern
Walt Mossberg
Christopher Mims
Deepa Seetharaman
Berber Jin = @berber_jin1
Keach Hagey = @keachhagey
Erin Woo
Kate Clark
Natasha Mascarenhas
Anissa Gardizy
Jessica Lessin
Aaron Holmes
Kevin McLaughlin
Amir Efrati = @amir
Rocket Drew
Emily Chang
Ed Ludlow
Shirin Ghaffary
Rachel Metz
Kali Hays
Hayden Field
Maxwell Zeff = @ZeffMax
Kyle Wiggers
Zack Whittaker
Connie Loizos
Devin Coldewey
Benj Edwards
Will Douglas Heaven
James O'Donnell
Grace Huckins
Steven Levy
Lauren Goode
Jason Koebler
Samantha Cole
Emanuel Maiberg
Joseph Cox
Matt O'Brien
Alex Kantrowitz = @Kantrowitz
Eric Newcomer
Ashlee Vance = @ashleevance
Walter Isaacson
Michael Lewis
Jasmine Sun
Kelsey Piper
Dylan Matthews
Sigal Samuel
Garrison Lovely
Shakeel Hashim
Rohit Krishnan
Dan Luu
Patrick McKenzie
Tanner Greer
Jordan Schneider
Kevin Xu
Matt Sheehan
Jeffrey Ding
Kai Chen
Lennart Heim = @ohlennart
Chris Miller
Gregory Allen = Gregory C. Allen
Saif Khan
Jack Shanahan
Michael Horowitz
Paul Scharre
Tarun Chhabra
Alondra Nelson
Arati Prabhakar
Suresh Venkatasubramanian
Gillian Hadfield
Markus Anderljung
Allan Dafoe = @AllanDafoe
Robert Trager
Ben Garfinkel
Helen King
Dorothy Chou
Owain Evans = @OwainEvans_UK
Jan Betley
Jacob Steinhardt
Adam Gleave
Collin Burns
Leo Gao = nabla_theta, @nabla_theta
Jeffrey Wu
Steven Adler
Rosie Campbell
Gretchen Krueger
Todor Markov
Page Hedley
Tyler Johnston
Nathan Calvin
Sneha Revanur
Anthony Aguirre = @AnthonyNAguirre
Emilia Javorsky
Mark Brakel
Malo Bourgon
Rob Miles = Robert Miles
Liron Shapira
Guillaume Verdon = Beff Jezos, @BasedBeffJezos
Trevor McCourt
Bryan Johnson = @bryan_johnson
Andrew Huberman
Peter Diamandis
Tim Urban
Naomi Klein
Shoshana Zuboff
Evgeny Morozov
Michael Sandel
Francis Fukuyama
Niall Ferguson
Henry Kissinger
Tim Berners-Lee
Vint Cerf
Whitfield Diffie
Donald Knuth
Barbara Liskov
Leslie Lamport
David Patterson
John Hennessy
Alan Kay
Brian Kernighan
Ken Thompson
Bjarne Stroustrup
James Gosling
Anders Hejlsberg
Ryan Dahl
Jarred Sumner = @jarredsumner
Evan Wallace
Rich Harris
Lee Robinson = @leerob
Jared Palmer
Malte Ubl
Sunil Pai
Kenton Varda
Rita Kozlov
John Graham-Cumming
Nathan Sobo
Antonio Scandurra
Max Brunsfeld
Conrad Irwin
Thomas Ptacek
Charity Majors
Kelly Sommers
Will Larson
Camille Fournier
Lenny Rachitsky = @lennysan
Shreyas Doshi
Marty Cagan
April Dunford
Jason Fried
Jason Lemkin
Nathan Latka
Greg Isenberg = @gregisenberg
Sahil Lavingia
Nikhyl Singhal
Claire Vo = @clairevo
Ryan Carson
Riley Brown = @rileybrown, @rileybrown_ai
Cole Medin
Nate Jones
Nick Saraev
Peter Yang = @petergyang
Ethan Smith
Zach Lloyd
Robert Brennan = @rbren_dev, rbren_dev
Saoud Rizwan
Nik Pash
Dax Raad = @thdxr, thdxr
Adam Elmore = @adamdotdev
Birgitta Böckeler
Jesse Vincent
Harper Reed
Geoff Lewis
David Crawshaw
Bryan Cantrill
Steve Krouse
Maggie Appleton
Geoffrey Litt
Amelia Wattenberger
Linus Lee
Andy Matuschak
Bret Victor
Gordon Brander
Robin Sloan
Craig Mod
Paul Ford
Anil Dash
Baldur Bjarnason
Molly White
Justin Sun
Changpeng Zhao
Do Kwon
Arthur Hayes
Michael Saylor
Anthony Pompliano
Tom Lee
Dan Ives
Gene Munster
Mark Mahaney
Brent Thill
Stacy Rasgon
Vivek Arya
Toshiya Hari
Joseph Moore
Harlan Sur
C.J. Muse
Aswath Damodaran
Jeremy Grantham
Howard Marks
Paul Tudor Jones
Steve Cohen
David Tepper
Dan Loeb = Daniel Loeb
Carl Icahn
Nelson Peltz
Marc Rowan
Jon Gray
Joe Bae
Scott Nuttall
Egon Durban
Orlando Bravo
Robert Smith
Thomas Siebel = Tom Siebel
Daniel Dines
Bill Ready
Nick Pickles
Tom Conrad
Evan Goldberg
Philippe Botteri
Luciana Lixandru
Danny Rimer
Nina Achadjian
Saam Motamedi
Asheem Chandna
Jerry Chen
Mike Volpi
Ilya Fushman
Bucky Moore
Josh Coyne
Leigh Marie Braswell
Ethan Kurzweil
Byron Deeter = @bdeeter, bdeeter
Janelle Teng
Talia Goldberg
Lauren Kolodny
Aileen Lee
Ann Miura-Ko
Mike Maples
Kirsten Green
Rebecca Kaden
Fred Wilson
Albert Wenger
Brad Burnham
Bill Janeway
Steve Jurvetson
Tim Draper
Ram Shriram
Andy Bechtolsheim
Jeff Huber
Anton Troynikov
Bob van Luijt = @bobvanluijt
Edo Liberty
Andre Zayarni
Jo Kristian Bergum = @jobergum
Nandan Thakur
Jimmy Lin
Antoine Chaffin = @antoine_chaffin
Orion Weller = @orionweller
Aamir Shakir
Han Xiao
Bo Wang
?Chubby = @kimmonismus, kimmonismus
xjdr = @_xjdr, _xjdr
tokenbender = @tokenbender
kalomaze = @kalomaze
nisten = @nisten
Simo Ryu = @cloneofsimo, cloneofsimo
Ostris = @ostrisai, ostrisai
fofr = @fofrAI, fofrAI
Suhail Doshi = @Suhail
Paul Gauthier = @paulgauthier, paulgauthier
Alex Reibman = @AlexReibman, AlexReibman
Kilian Lieret = @KLieret, KLieret
Aparna Dhinakaran = @aparnadhinak, aparnadhinak
Bryan Bischof = @BEBischof, BEBischof
typedfemale = @typedfemale
Igor Kotenkov = @stalkermustang, stalkermustang
gallabytes = @gallabytes
Cody Blakeney = @code_star, code_star
zephyr_z9 = @zephyr_z9
Jukan = @jukan05, jukan05
Dan Nystedt = @dnystedt, dnystedt
Dominik Kundel = @dkundel, dkundel
Eric Mitchell = @ericmitchellai
Charles Frye = @charles_irl, charles_irl
Batuhan Taskaya = @isidentical
Eric Zakariasson = @ericzakariasson, ericzakariasson
Michele Catasta = @pirroh, pirroh
Kent C. Dodds = @kentcdodds
Ben Hylak = @benhylak, benhylak
kache = @yacineMTB, yacineMTB
Sami Jaghouar = @samsja19, samsja19
Zhuohan Li = @zhuohan123, zhuohan123
Roger Wang = @rogerw0108
Banghua Zhu = @BanghuaZ, BanghuaZ
Yineng Zhang = @zhyncs42, zhyncs42
Boris Dayma = @borisdayma, borisdayma
Jan Kulveit = @jankulveit
David Dalrymple = davidad, @davidad
Séb Krier = @sebkrier, Seb Krier
Jack Hessel = @jmhessel
David Duvenaud = @DavidDuvenaud
Roger Grosse = @RogerGrosse
Peter Wildeford = @peterwildeford
Daniel Eth = @daniel_271828
Jeffrey Ladish = @JeffLadish
Tim Kellogg = @kellogh
Delip Rao = @deliprao
Rowan Zellers = @rown
Tom Brown = @nottombrown
Andrew Tulloch
Jeremy Bernstein = @jxbz
Ethan He = @EthanHe_42
Guangxuan Xiao = @Guangxuan_Xiao
Tianqi Chen = @tqchenml
Luis Ceze
Zihao Ye = @ye_combinator
Beidi Chen = @BeidiChen
Zhihao Jia = @JiaZhihao
Junchen Jiang = @JunchenJiang
Robert Lange = @RobertTLange
Yujin Tang = @yujin_tang
Takuya Akiba = @iwiwi
Edward Grefenstette = @egrefen
Jack Parker-Holder = @jparkerholder
Shlomi Fruchter = @shlomifruchter
Joon Sung Park = @joon_s_pk
Michael Bernstein = @msbernst
Hanna Hajishirzi = @HannaHajishirzi
Noah A. Smith = @nlpnoah
Akari Asai = @AkariAsai
Laurent Mazaré
Rishabh Agarwal = @agarwl_
Aviral Kumar = @aviral_kumar2
Ted Xiao = @xiao_ted
Jason Ma = @JasonMa2020
Chris Paxton = @chris_j_paxton
Eric Jang = @ericjang11
Lerrel Pinto = @LerrelPinto
Yuke Zhu = @yukez
Nicholas Joseph
Felix Rieseberg = @felixrieseberg
Sharon Goldman = @sharongoldman
Timothy B. Lee = @binarybits
Alberto Romero = @thealgobridge
Benedict Evans = @BenedictEvans
Trung Phan = @TrungTPhan
Nick Dobos = @NickADobos
Aakash Gupta = @aakashg0
Ben Tossell = @bentossell
Zain Kahn = @heykahn
Matt Wolfe = @mreflow
Alex Volkov = @altryne, altryne
Nathaniel Whittemore = @nlw
Sully Omar = @SullyOmarr
Lior Alexander = @LiorOnAI, @AlphaSignalAI
Harper Carroll = @harperscarroll
Delian Asparouhov = @zebulgar
signüll = @signulll
eigenrobot = @eigenrobot
# Creators
PewDiePie
# more of OpenAI and its alumni
Kevin Lu = @_kevinlu
Karl Cobbe = @karlcobbe
Ilge Akkaya
Lama Ahmad = @_lamaahmad
Sandhini Agarwal
Girish Sastry
Yuri Burda
Ben Chess
Alex Beutel
Andrea Vallone
Natalie Staudacher
Nitish Keskar
Heewoo Jun
Ishan Misra = @imisra_, imisra_
James Betker
Li Jing
Kenji Hata
Allan Jabri = @ajabri, ajabri
Gabriel Petersson = @gabriel1, gabriel1
Rohan Sahai = @rohansahai
Thomas Dimson = @turtlesoupy, turtlesoupy
Connor Holmes
Troy Luhman
Bob Rotsted
Rob Joyce
Dave Cummings
Owen Campbell-Moore
Adam Fry = @adamhfry, adamhfry
Isa Fulford = @isafulf, isafulf
Josh Tobin = @josh_tobin_
Casey Chu
Reiichiro Nakano
Zhiqing Sun = @EdwardSun0909, EdwardSun0909
Yilong Qin
Yash Kumar
Gabriel Peal = @gpeal8, gpeal8
Ed Bayes = @edbayes
Fouad Matin = @fouadmatin
Michael Bolin = @bolinfest, bolinfest
Hanson Wang
Eason Goodale
Andrey Mishchenko
Tejal Patwardhan = @tejalpatwardhan
Phoebe Thacker
Patrick Chao
Miles Wang = @MilesKWang, MilesKWang
Dan Mossing
Tom Dupre la Tour
Bowen Baker = @bobabowen, bobabowen
Joost Huizinga
Chelsea Sierra Voss
Elizabeth Proehl
Suvansh Sanjeev = @SuvanshSanjeev
Ashley Pantuliano
David Farhi
Max Schwarzer = @max_a_schwarzer, max_a_schwarzer
Brandon Houghton
Ted Sanders = @sandersted, sandersted
Atty Eleti = @athyuttamre, athyuttamre
Ilan Bigio = @ilanbigio
Prashant Mital
Colin Jarvis
Shyamal Anadkat = @shyamalanadkat
Toki Sherbakov
Jeff Harris = @jeffintime, jeffintime
Rahul Arora
Christina Kaplan
Katia Gil Guzman = @kagigz, kagigz
Charlie Guo
Leah Belsky
Varun Shetty
Peter Welinder = @npew
Evan Morikawa = @E0M
Andrew Kondrich
Sonal Khullar
Caitlin Kalinowski = @kalinowski007, kalinowski007
Jonathan Carter
Jane Park
Peter Hoeschele
Richard Ho
Trevor Cai
Fotis Chantzis
Nicholas Turley
Ronnie Chatterji = Aaron Chatterji
Aaron Friel
Che Chang
Anna Makanju
Kate Rouch
Bob Pang
Lindsay McCallum
Ashley Alexander
Nate Gross
Mat Velloso
Sulman Choudhry
Samantha Ritter
Yu Bai
Mostafa Rohaninejad
Lorenz Kuhn
Cheng Lu = @clu_cheng, clu_cheng
Ashvin Nair
Huiwen Chang
Ji Lin
Pei Sun
Joel Pobar
Anton Bakhtin
Johan Schalkwyk
Avi Verma
Dylan Hunn = @dylanhunn
Akshay Nathan
Thomas Ricouard = @Dimillian, Dimillian
Romain Torres
Jerene Yang
# more of Anthropic
Tom Henighan
Nelson Elhage = @nelhage, nelhage
Deep Ganguli
Esin Durmus = @esindurmusnlp, esindurmusnlp
Miles McCain
Alex Tamkin = @AlexTamkin
Jack Lindsey = @Jack_W_Lindsey, Jack_W_Lindsey
Emmanuel Ameisen = @mlpowered, mlpowered
Joshua Batson = @thebasepoint, thebasepoint
Shauna Kravec
Monte MacDiarmid
Carson Denison
Samuel Marks = @saprmarks, saprmarks
Fabien Roger = @FabienDRoger, FabienDRoger
Johannes Gasteiger
Runjin Chen
Andy Arditi
Mike Lambert
Zac Hatfield-Dodds
Stuart Ritchie = @StuartJRitchie, StuartJRitchie
Drake Thomas
Theodore Sumers
Kamal Ndousse
Sasha de Marigny
Scott White
Lydia Hallie = @lydiahallie
Maggie Vo
Zack Witten = @zswitten, zswitten
Brad Abrams
Dianne Penn = Dianne Na Penn
Michael Gerstenhaber
Kate Jensen
Paul Smith
Guillaume Princen
Chris Ciauri
Irina Ghose
Vitaly Gudanets
Jay Kreps
Chris Liddell
Richard Fontaine
Yasmin Razavi
Neil Buddy Shah
Mariano-Florentino Cuéllar
Tom Turvey
Michael Sellitto
Sarah Heck
Meaghan Choi = @meaghanchoi
Sid Bidasaria = @sidbidasaria
Adam Wolff
Daisy Hollman
Alex Rattray
David Hershey = @DavidSHershey, DavidSHershey
Julian Schrittwieser = @Mononofu, Mononofu
Rafal Jozefowicz
Neil Houlsby = @neilhoulsby
Michael Nielsen
Sam McAllister = @sammcallister
Ami Vora
# more of Google
Jonas Adler
Lechao Xiao
Melvin Johnson
Rohan Doshi
Kat Black
Patrick Loeber = @patloeber, patloeber
Guillaume Vernade
Mark McDonald
Ammaar Reshi
Nicole Brichtova
Naina Raisinghani
David Sharon
Robert Riachi
Kaushik Shivakumar
Ani Baddepudi
Thang Luong = @lmthang, lmthang
Vinay Ramasesh
Heng-Tze Cheng = @HengTze, HengTze
Madhavi Sewak
Dave Citron
Rajan Patel
Robby Stein = @rmstein, rmstein
Hema Budaraju
Steven Johnson = @stevenbjohnson, stevenbjohnson
Jason Spielman
Usama Bin Shafqat
Biao Wang
Jaclyn Konzelmann
Thomas Iljic
Elias Roman
Adrien Gallou
Aäron van den Oord = Aaron van den Oord, @avdnoord, avdnoord
Dumitru Erhan
Ali Eslami = @arkitus, arkitus
Nal Kalchbrenner
Alex Davies
Matej Balog
Alexander Novikov
Adam Zsolt Wagner
Bernardino Romera-Paredes
Alhussein Fawzi
Vivek Natarajan = @vivnat, vivnat
Alan Karthikesalingam
Joëlle Barral
Greg Corrado
Yossi Matias
Jeff Donahue
Kanishka Rao
Karl Pertsch = @KarlPertsch
Nicolas Heess
Victor Gomes
Glenn Cameron
Gus Martins = @gusthema, gusthema
Olivier Lacombe
Alek Andreev
Clement Farabet = Clément Farabet, @clmt
Cassidy Hardin
Ravin Kumar
Francisco Chinchilla
François-Xavier Aubet
Adam Roberts
Hannah Sheahan
Alexander Matthews
Been Kim
Martin Wattenberg
Fernanda Viégas
Samy Bengio
Marcus Hutter
Alex Irpan
Iason Gabriel = @IasonGabriel
Victoria Krakovna
Arthur Conmy = @ArthurConmy
Senthooran Rajamanoharan
Lewis Ho
Four Flynn
Heather Adkins
Royal Hansen
Phil Venables
Parisa Tabriz
Ryan Salva
Taylor Mullen
Keith Ballinger
Richard Seroter = @rseroter, rseroter
Shrestha Basu Mallick
Warren Barkley
Sachin Gupta
Mark Lohmeyer
Saurabh Tiwary
Matt Brittin
Neal Mohan
Philipp Schindler
Anat Ashkenazi
Prabhakar Raghavan
Corinna Cortes
Fernando Pereira
Peter Norvig
François Beaufays
Ray Solomonoff
Sebastian Thrun
Astro Teller
Hartmut Neven
Julian Kelly
Michel Devoret
John Martinis
# more of Meta and xAI
Hao Zheng
Aparna Ramani
Santosh Janardhan
Maher Saba
Connor Hayes
Ryan Cairns
Dan Reed
Alex Himel
Mike Schroepfer
Sheryl Sandberg
Adam Mosseri
Will Cathcart
Naomi Gleit
John Hegeman
Manohar Paluri
Amir Frenkel
Tal Remez
Yossi Adi
Mike Lewis
Ross Taylor = @rosstaylor90, rosstaylor90
Robert Stojnic
Naman Goyal
Susan Zhang = @suchenzang, suchenzang
Stephen Roller
Mikel Artetxe
Mona Diab
Natasha Jaques = @natashajaques
Wei-Ning Hsu
Andrew Brown
Rohit Girdhar
Mannat Singh
Nikhila Ravi = @nikhilaravi
Maxime Oquab = @maxime_oquab
Adrien Bardes = @AdrienBardes
Nicolas Ballas
Mido Assran = @mido_assran
Quentin Garrido
Shubham Toshniwal
Jean-Rémi King = Jean-Remi King, @JeanRemiKing
Zechun Liu
Vikas Chandra
Jakob Verbeek
Karen Ullrich
Ricky Chen = Ricky T. Q. Chen
Yaron Lipman = @lipmanya, lipmanya
Brandon Amos = @brandondamos, brandondamos
Zeyu Zheng
Wenhan Xiong
Igor Tufanov
Sean Bell
Ananya Kumar
Suhas Kotha
Jeremy Lightstone
Uday Ruddarraju
Mike Dalton
Robert Keele
Dave Pedregal
Eric Jiang
Andrew Ma
Haotian Liu = @imhaotian, imhaotian
Xiao Sun
Devendra Singh Chaplot
Daniel Rowland
Lily Lim
Aditya Gupta
Ebby Amir
Ethan Knight
Szymon Tworkowski = @s_tworkowski, s_tworkowski
Ting Chen = @tingchenai, tingchenai
Michael Nicolls
# more researchers and builders with their handles
Anish Athalye = @anishathalye
Aleksa Gordić = Aleksa Gordic, @gordic_aleksa, gordic_aleksa
Alex Gu = @minimario1729, minimario1729
Alex Graveley = @alexgraveley
Ajay Jain = @ajayj_, ajayj_
Amanda Bertsch = @abertsch72, abertsch72
Amir Zamir = @zamir_ar, zamir_ar
Amit Sharma
Andreas Madsen
Andrew Gao = @itsandrewgao, itsandrewgao
Andy Konwinski = @andykonwinski
Andy Zou = @andyzou_jiaming, andyzou_jiaming
Angjoo Kanazawa = @akanazawa, akanazawa
Ankur Goyal = @ankrgyl, ankrgyl
Anton Lozhkov
Antonio Orvieto = @orvieto_antonio, orvieto_antonio
Arjun Reddy
Armen Aghajanyan = @ArmenAgha, ArmenAgha
Artidoro Pagnoni
Arthur Douillard = @Ar_Douillard, Ar_Douillard
Ashwinee Panda = @PandaAshwinee, PandaAshwinee
Atli Kosson
Ben Blaiszik
Ben Athiwaratkun = @ben_athi, ben_athi
Benjamin Warner = @benjamin_warner
Benjamin Spector = @bfspector, bfspector
Ben Schmidt
Bilal Piot
Bill Yuchen Lin = @billyuchenlin
Binxu Wang
Brendan Dolan-Gavitt = @moyix, moyix
Can Xu
Cassie Kozyrkov = @quaesita, quaesita
Cem Anil
Charles Packer = @charlespacker
Chaitanya Joshi = @chaitjo, chaitjo
Chase Brower
Chris Albon = @chrisalbon
Christopher Potts = @ChrisGPotts, ChrisGPotts
Christian Schroeder de Witt = @casdewitt, casdewitt
Chunting Zhou = @violet_zct, violet_zct
Clémentine Dominé
Costa Huang = @vwxyzjn, vwxyzjn
Dan Roy = @roydanroy, roydanroy
Dan Alistarh = @DAlistarh, DAlistarh
Danijar Hafner = @danijarh, danijarh
Danny Driess = @DannyDriess
Dami Choi
David Krueger = @DavidSKrueger, DavidSKrueger
David McAllister
David Bau = @davidbau
Deepanway Ghosal
Dhruv Batra = @DhruvBatra_
Dieter Fox
Dmitry Krotov = @DimaKrotov, DimaKrotov
Dorialexander = Pierre-Carl Langlais, @Dorialexander, Alexander Doria
Ed Hughes
Elie Bursztein
Elvis Dohmatob = @dohmatobelvis, dohmatobelvis
Emma Strubell = @strubell, strubell
Erik Nijkamp = @erik_nijkamp
Ethan Caballero = @ethanCaballero
Eugene Vinitsky = @EugeneVinitsky
Fabian Falck
Federico Cassano = @ellev3n11, ellev3n11
Florian Brand = @xeophon_, xeophon_
François Fleuret = Francois Fleuret, @francoisfleuret
Furong Huang = @furongh, furongh
Gabriel Ilharco = @gabriel_ilharco
Gal Yona
Gabriele Berton = @gabriberton, gabriberton
Graham Todd
Greg Durrett = @gregd_nlp, gregd_nlp
Guanya Shi = @GuanyaShi
Hadi Salman
Hanchen Cheng
Hannah Rose Kirk
Hao Liu = @haoliuhl, haoliuhl
Hattie Zhou = @oh_that_hat, oh_that_hat
He He = @hhexiy, hhexiy
Heinrich Kuttler = Heinrich Küttler, @HeinrichKuttler
Hila Chefer = @hila_chefer
Hiroki Furuta
Huan Sun = @hhsun1, hhsun1
Hunter Lang
Ilija Radosavovic
Itamar Golan
Jacob Buckman = @jacobmbuckman, jacobmbuckman
Jacob Eisenstein
James Campbell = @jam3scampbell, jam3scampbell
James Bradbury = @jekbradbury, jekbradbury
Jan Peters
Jannik Kossen
Jason Phang = @zhansheng, zhansheng
Jeremy Cohen = @deepcohen, deepcohen
Jesse Mu = @jayelmnop, jayelmnop
Jia-Bin Huang = @jbhuang0604, jbhuang0604
Jiaao Chen
Jiacheng Liu
Jiantao Jiao = @JiantaoJ, JiantaoJ
Jim Gao
Joan Bruna
Joel Lehman = @joelbot3000, joelbot3000
John Nay = @johnjnay, johnjnay
Jon Barron = Jonathan Barron, @jon_barron
Jonathan Berant = @JonathanBerant
Jonathan Whitaker = @johnowhitaker, johnowhitaker
Junxian He = @junxian_he
Justus Mattern = @MatternJustus, MatternJustus
Kaiyu Yang = @KaiyuYang4, KaiyuYang4
Kalpesh Krishna = @kalpeshk2011, kalpeshk2011
Kate Saenko
Katherine Lee = @katherine1ee, katherine1ee
Kawin Ethayarajh = @ethayarajh, ethayarajh
Keiran Paster = @keirp1, keirp1
Kevin Frans = @kvfrans, kvfrans
Kevin Murphy = @sirbayes, sirbayes
Kilian Weinberger
Konstantin Mishchenko = @konstmish, konstmish
Kush Bhatia
Laura Ruis = @LauraRuis
Leon Bottou = Léon Bottou
Leshem Choshen = @LChoshen, LChoshen
Lei Li = @lileics, lileics
Lewis Smith
Lexin Zhou
Lili Yu = @liliyu_lili, liliyu_lili
Lucas Theis
Lukas Berglund
Maarten Bosma = @MaartenBosma
Marc Bellemare
Marin Vlastelica
Mark Schmidt
Marko Simic
Markus Wulfmeier = @m_wulfmeier, m_wulfmeier
Martin Jaggi
Martin Ziqiao Ma = @ziqiao_ma, ziqiao_ma
Mathias Brandt
Matthew Green
Max Woolf = @minimaxir, minimaxir
Maxim Khomiakov
Maximilian Beck
Melanie Sclar
Michael Black = @Michael_J_Black, Michael_J_Black
Michael Poli = @MichaelPoli6, MichaelPoli6
Michael Zhang = @mzhangio, mzhangio
Mikhail Belkin
Mikhail Parakhin = @MParakhin, MParakhin
Mimansa Jaiswal = @MimansaJ, MimansaJ
Minqi Jiang = @MinqiJiang
Mitchell Wortsman = @Mitchnw, Mitchnw
Moritz Hardt = @mrtz
Moritz Laurer = @MoritzLaurer
Mostafa Elhoushi
Nan Jiang = @nanjiang_cs, nanjiang_cs
Naomi Saphra = @nsaphra, nsaphra
Nate Kushman
Nathan Godey = @nthngdy, nthngdy
Nelson Liu = Nelson F. Liu, @nelsonfliu, nelsonfliu
Nick Haber
Nick Vincent
Nikolas Adaloglou
Nicolas Papernot = @NicolasPapernot
Oliver Klingefjord
Olivier Bousquet = @obousquet, obousquet
Owen Colegrove = @ocolegro, ocolegro
Paul Liang = @pliang279, pliang279
Pavel Izmailov = @Pavel_Izmailov
Peter Barnett
Peter Henderson = @PeterHndrsn, PeterHndrsn
Peter Tong = @TongPetersb, TongPetersb
Petar Veličković = Petar Velickovic, @PetarV_93, PetarV_93
Peyman Milanfar = @docmilanfar, docmilanfar
Philippe Laban
Pratyush Maini = @pratyushmaini
Preetum Nakkiran = @PreetumNakkiran
Rafael Rafailov = @rm_rafailov, rm_rafailov
Rajko Radovanović = @rajko_rad, rajko_rad
Raj Dabre
Ranjay Krishna = @RanjayKrishna
Raphaël Millière = @raphaelmilliere, raphaelmilliere
Reza Shokri
Ricky Loynd
Rishi Jha
Robert Dadashi = @robdadashi, robdadashi
Robert Scoble = @Scobleizer, Scobleizer
Rohan Taori
Romain Beaumont
Rulin Shao = @RulinShao
Ryan Lowe = @ryan_t_lowe, ryan_t_lowe
Sadhika Malladi = @SadhikaMalladi
Samira Abnar
Samuel Albanie = @SamuelAlbanie
Samuel Colvin = @samuelcolvin
Sanmi Koyejo = @sanmikoyejo
Sara Beery
Sarah Wiegreffe
Scott Linderman
Sean Welleck = @wellecks, wellecks
Sebastian Borgeaud = @borgeaud_s, borgeaud_s
Sebastian Ruder = @seb_ruder, seb_ruder
Sercan Arik
Shayne Longpre = @ShayneRedford, ShayneRedford
Shikhar Murty
Shreyas Kapur
Simon Guo = @simonguozirui, simonguozirui
Sijun Tan
Stanislav Fort = @stanislavfort
Stephen Casper = @StephenLCasper, StephenLCasper
Stephanie Chan = @scychan_brains, scychan_brains
Sumanth Dathathri
Susan Athey
Suriya Gunasekar
Swaroop Mishra = @Swarooprm7, Swarooprm7
Taco Cohen = @TacoCohen
Thomas Dietterich = Tom Dietterich, @tdietterich, tdietterich
Thomas Ahle = @thomasahle
Tianyu Gao = @gaotianyu1350, gaotianyu1350
Tianhe Yu
Tomasz Limisiewicz
Tong Zhang
Tom Zahavy = @TZahavy, TZahavy
Tuomas Sandholm
Tu Vu = @tuvllms, tuvllms
Tyler Zhu
Vaishnavh Nagarajan
Vincent Sitzmann = @vincesitzmann, vincesitzmann
Virginia Smith
Vivek Myers
Wei Xiong = @weixiong_1, weixiong_1
Weiyang Liu
Wenhao Yu = @wyu_nd, wyu_nd
Wenhu Chen = @WenhuChen
William Merrill = @lambdaviking, lambdaviking
William Wang
Xander Davies = @alxndrdavies, alxndrdavies
Xinyun Chen = @xinyun_chen_
Xuezhe Ma
Yi Ma = @YiMaTweets, YiMaTweets
Yijia Shao
Yiping Lu
Yizhong Wang = @yizhongwyz, yizhongwyz
Yu Su = @ysu_nlp, ysu_nlp
Yuchen Lin
Yuntian Deng = @yuntiandeng
Yu Sun
Yutian Chen
Zachary Nado
Zeming Lin
Zhiyuan Zeng
Zhuang Liu = @liuzhuang1234, liuzhuang1234
Zihan Wang = @wzenus, wzenus
Zhou Yu = @Zhou_Yu_AI, Zhou_Yu_AI
Hengguang Zhou
Junlong Li
Yifei Wang
Xingyao Wang = @xingyaow_, xingyaow_
Guohao Li = @guohao_li
Bernard Ghanem
Ahmad Beirami = @abeirami, abeirami
Aldo Pareja
Andi Peng
Zhengyao Jiang = @zhengyaojiang
Yuxiang Wei = @YuxiangWei9, YuxiangWei9
Lingming Zhang = @LingmingZhang
Naman Jain = @StringChaos, StringChaos
Manish Shetty
Wei-Chiu Ma
Jiachen Liu
Yash Savani
Asher Trockman = @ashertrockman
Dimitris Papailiopoulos = @DimitrisPapail, DimitrisPapail
Ananye Agarwal
Haoyu Xiong
Tony Zhao = Tony Z. Zhao, @tonyzzhao, tonyzzhao
Cheng Chi = @chichengcc, chichengcc
Zipeng Fu = @zipengfu
Moo Jin Kim
Siddharth Karamcheti = @siddkaramcheti, siddkaramcheti
Suraj Nair
Quan Vuong = @QuanVng, QuanVng
Kevin Black = @kvablack, kvablack
Adnan Esmail
Brian Ichter
Francesco Capuano = @_fracapuano, _fracapuano
Aditya Tomar
Steven Palma
Dana Aubakirova
Mustafa Shukor
Andrés Marafioti
Miquel Farré
Joao Gante = João Gante, @joao_gante
Marc Sun = @_marcsun
Benjamin Bossan = @BenjaminBossan
Younes Belkada = @younesbelkada
Sourab Mangrulkar
Jeff Boudier = @jeffboudier
Simon Brandeis
Pierric Cistac
Adina Yakup = @AdinaYakup
Tiezhen Wang = @Xianbao_QIAN, Xianbao_QIAN
Caleb Fahlgren = @calebfahlgren
Brigitte Tousignant
Bertrand Chevrier = @kramp, kramp
Mishig Davaadorj = @mishig25, mishig25
Eliott Coyac
Nathan Sarrazin
Julien Simon
Wauplin = Lucain Pouget
Quentin Lhoest = @qlhoest, qlhoest
Albert Villanova
Polina Kazakova
Hugo Larcher
Lucile Saulnier
Sylvain Gugger
Philip Vollet = @philipvollet
Leonie Monigatti = @helloiamleonie, helloiamleonie
Connor Shorten = @CShorten30, CShorten30
Erika Cardenas = @ecardenas300, ecardenas300
Zain Hasan = @ZainHasan6, ZainHasan6
Victoria Slocum = @victorialslocum, victorialslocum
Etienne Dilocker
Laurie Voss = @seldo, seldo
Simon Suo
Pierre-Loic Doulcet
Tuana Çelik = Tuana Celik, @tuanacelik
Clelia Bertelli = @cle_diapasal, cle_diapasal
Adrian Lyjak
Harrison Kinsley = Sentdex
Ankush Gola = @ankush_gola11, ankush_gola11
Nuno Campos
Erick Friis
Brace Sproul = @BraceSproul
Julia Schottenstein
Vivek Trivedy = @Vtrivedy10, Vtrivedy10
Palash Shah
Jacob Lee = @Hacubu, Hacubu
Chester Curme
Eugene Yurtsev
# executives, founders and investors
Ben Goodger
Adam Goldstein
Adam Neumann
Aditya Agarwal
Adrian Aoun
Aidan Toner-Rodgers
Ajay Banga
Akio Toyoda
Alan Chang
Alex Bouzari
Alex Lebrun
Alex Mashrabov = @alexmashrabov
Alex Blania
Alex Rodrigues
Alexis Ohanian = @alexisohanian
Alon Chen
Amir Haghighat
Amir Satvat
Amjad Hussain
Ana-Paula Assis
Andrew D'Souza
Andy Rubin
Andy Dunn
Anil Chakravarthy
Anish Acharya = @illscience, illscience
Anu Bharadwaj
Anton Leicht
Aparna Chennapragada = @aparnacd, aparnacd
Apoorv Agrawal
Arianna Huffington
Arun Sundararajan
Asaf Zamir
Ashish Thusoo
Ashu Garg
Astasia Myers
Auren Hoffman
Austen Allred = @Austen, Austen
Bastian Lehmann
Barry McCardel
Ben Chiang
Beth Galetti
Bill Magnuson
Bill Winters
Blake Byers
Blake Resnick
Blake Scholl
Bob Lord
Boris Jabes
Boris Paskalev
Boris Sofman
Brad Menezes
Brendan McCord
Brian Halligan = @bhalligan, bhalligan
Bruce Reed
Carlos Tavares
Carl Pei = @getpeid, getpeid
Carl Eschenbach
Chad Rigetti
Charles Oliver
Chris Cocks
Chris Wanstrath = @defunkt, defunkt
Christel Heydemann
Christian Kleinerman
Christine Tsai
Colin Huang
Craig Martell
Cyan Banister
Dan Rosensweig
Dan Siroker = @dsiroker, dsiroker
Daniel Rausch
Daniel Yanisse
Darin Fisher
Dave Clark
Dave Limp
David Baszucki
David Cahn = @DavidCahn6, DavidCahn6
David Fialkow
David George = @DavidGeorge83, DavidGeorge83
David Hsu = @dvdhsu, dvdhsu
David Friedberg = @friedberg, friedberg
David Risher
David Senra
David Singleton
David Tisch
David Ulevitch
Debbie Weinstein
Denise Persson
Des Traynor = @destraynor
Divesh Makan
Doug Leone
Doug McMillon
Dmitry Grishin
Ed Bastian
Edward Snowden = @Snowden, Snowden
Efi Pylarinou
Elad Walach
Elie Kobrin
Elizabeth Stone
Emil Eifrem
Eric Glyman
Eric Lefkofsky
Eric Ries
Eric Vishria = @ericvishria
Ev Williams
Evan Reiser
Fabrizio Del Maffeo
Francesco Marconi
Frank Wang
Fredrik Hjelm
Gaurav Misra
Geoff Ralston
George Kurtz
George Sivulka
Glen Coates
Gokul Rajaram = @gokulr, gokulr
Gordon Ritter
Gregory Diamos
Guido Appenzeller = @appenz, appenz
Gustav Söderström = Gustav Soderstrom
Hadi Partovi
Hari Srinivasan
Henrique Dubugras
Henry Ward
Hikari Senju
Howard Lerman
Howie Liu = @howietl, howietl
Iba Masood
Immad Akhund
Ivan Burazin
Ivan Zhao = @ivanhzhao, ivanhzhao @ Notion
Jack Altman = @jaltma, jaltma
Jake Heller
Jake Saper
James Currier
James Dyett = @dyett_james, dyett_james
James Park
James Murdoch
James Daunt
Jan Koum
Jason Citron
Jason Droege
Jason Gardner
Jay Chaudhry
Jay Simons
Jeetu Patel
Jeff Green
Jennifer Pahlka = @pahlkadot, pahlkadot
Jennifer Tejada
Jeremy Allaire
Jesse Levinson
Jessica Livingston
Jill Hazelbaker
Jim Cramer
Jim Kavanaugh
Jim McKelvey
Jim Zemlin
Jo Bertram
Joe Gebbia
Joe Benarroch
John Chambers
John Hanke
John Hu
John Legere
John Malone
John Schlifske
John Stankey
Jonathan Siddharth
Jordan Black
Josh Browder = Joshua Browder
Josh Miller = @joshm, joshm
Josh Wolfe
Josh Silverman
Jyoti Bansal
Kamal Ravikant
Kanjun Qiu = @kanjun, kanjun
Karim Atiyeh
Kate Rooney
Kathryn Minshew
Kaz Nejatian
Kevin Hartz
Kevin Rose
Kevin Systrom
Kian Katanforoosh
Kirk Tanner
Kunal Shah
Kurt Muehmel
Kyle Harrison
Lan Guan
Lan Xuezhao
Lara Bryant
Lars Dalgaard
Laura Modiano
Lew Frankfort
Lila Tretikov
Logan Bartlett = @loganbartlett
Lucas Swisher
Lulu Cheng Meservey = @lulumeservey, lulumeservey
Luis Villa
Manny Medina
Marc Lore
Maria Angelidou-Smith
Mark Pincus
Mark Thompson
Mark Read
Martin Mignot
Martin Kon
Mathias Döpfner
Matt Calkins
Matt Cohler
Matt McIlwain
Matt Murphy
Matt Wood
Max Altman
Max Hodak = @maxhodak_
Max Mullen
Melanie Perkins @ Canva
Mehdi Ghissassi
Meredith Kopit Levien
Michael Bloomberg
Michael Cannon-Brookes = Mike Cannon-Brookes, @mcannonbrookes, mcannonbrookes
Michael Eisenberg
Michael Grimes
Michael Ovitz
Michael Seibel = @mwseibel, mwseibel
Mike Vernal
Miki Kuusi
Mitesh Agrawal
Mitch Garber
Mo Gawdat
Mike Lynch
Mohit Aron
Nadav Zafrir
Neil Vogel
Nicolas Dessaigne
Nik Storonsky
Nikesh Arora
Nikolay Davydov
Nikhil Kamath
Noam Bardin
Nilesh Jain
Nubar Afeyan
Oleg Rogynskyy
Oleg Stavitsky
Olivier Pomel
Oren Etzioni = @etzioni, etzioni
Oren Zeev
Parag Agrawal = @paraga, paraga
Parker Conrad = @parkerconrad
Patrick Soon-Shiong
Paul Buchheit = @paultoo, paultoo
Pavel Durov = @durov, durov
Pedram Keyani
Pedro Franceschi
Peter Barrett
Peter Fenton
Peter Levine
Peter Rahal
Phil Libin
Pierre Omidyar
Qasar Younis = @qasar, qasar
Raghu Raghuram
Raj Shah
Ramtin Naimi
Randi Zuckerberg
Raquel Urtasun
Ravi Mhatre
Renaud Visage
Rick Rubin
RJ Scaringe
Robin Vince
Robert Iger
Ron Baron
Rony Abovitz
Ross Mason
Ruslan Belkin
Ryan Graves
Ryan Petersen = @typesfast, typesfast
Ryan Roslansky
Ryan Smith
Ryan Sitton
Sahil Bloom
Sam Blond
Sam Lessin
Sandy Munro
Sarah Cannon
Sarah Tavel = @sarahtavel
Sarah Wang
Satyen Sangani
Scooter Braun
Scott Belsky = @scottbelsky
Scott Farquhar
Shahram Seyedin-Noor
Sheila Gulati
Shervin Pishevar
Shishir Mehrotra
Siqi Chen = @blader, blader
Soma Somasegar
Spenser Skates
Stan Druckenmiller
Steve Case
Steve Ballmer
Steve Schwarzman = Stephen Schwarzman
Stewart Alsop
Sundeep Peechu
Sunil Dhaliwal
Suleman Ali
Sumit Gupta
Susan Wojcicki
Suzanne Xie
Sylvain Duranton
Taavet Hinrikus
Tae Kim = @firstadopter, firstadopter
Tamar Yehoshua
Taylor Otwell
Ted Mabrey
Terrence Rohan
Thejo Kote
Tim O'Reilly = @timoreilly, timoreilly
Tim Ferriss
Tim Westergren
Tim Junio
Todd McKinnon
Tom Preston-Werner
Tony Xu
Travis Kalanick
Tyler Winklevoss
Vijay Pande
Vishal Misra
Vivek Ramaswamy
Vivek Ranadivé
Vladimir Tenev
Wade Foster
Wences Casares
Will Ahmed
Will Marshall
Will Wilson
William Hockey
Yash Patil
Yasmin Green
Yat Siu
Yoky Matsuoka
Yuri Sagalov
Zach Perret
Zach Sims
Zak Kukoff
Ziad Obermeyer
# politicians, officials and judges
Adam Schiff
Amy Klobuchar
Andrew Yang
Andy Burnham
Antony Blinken
Arvind Kejriwal
Bill Clinton
Bill Cassidy
Bill Lee
Brian Schatz
Brian Fitzpatrick
Buddy Carter
Chris Coons
Chris Murphy
Cynthia Lummis
Dan Caine
David Cicilline
Deb Fischer
Debbie Wasserman Schultz
Dick Durbin
Doug Burgum
Dr. Oz = Mehmet Oz
Eric Schmitt
Frank Pallone
Gary Peters
Glenn Youngkin
Gretchen Whitmer
Hakeem Jeffries
Jared Polis = Polis
Jay Bhattacharya
Jeff Landry
Jim Himes
Jim Banks
Jim Jordan
Joe Manchin
John Fetterman
John Hickenlooper
John Moolenaar
John Thune
John Cornyn
Josh Shapiro
Josh Stein
Kash Patel
Kathleen Hicks
Kevin Hassett
Kevin Kiley
Kevin Warsh
Kristi Noem
Lindsey Graham
Linda McMahon
Lori Trahan
Lori Chavez-DeRemer
Maria Zakharova
Mark Ruffalo
Mike Johnson
Mike Lee
Mike Pence
Mike Pompeo
Mike Rounds
Mike Waltz
Mike Gallagher
Mitt Romney
Mitch McConnell
Morgan Griffith
Nancy Mace
Nancy Pelosi
Nikki Haley
Pam Bondi
Peter Navarro
Pete Buttigieg
Peter Welch
Raja Krishnamoorthi
Rand Paul
Rebecca Bauer-Kahan
Robert F. Kennedy Jr. = RFK Jr.
Roger Wicker
Ron Johnson
Sam Liccardo
Sarah Huckabee Sanders
Sean Duffy
Stephen Miller
Steve Padilla
Steve Daines
Thom Tillis
Thomas Massie
Tim Kaine
Tim Scott
Tim Walz
Todd Young
Tom Cotton
Tom Emmer
Tulsi Gabbard
Tina Smith
Valerie Foushee
Wes Moore
William Timmons
Zoe Lofgren
Gail Slater
Jacob Helberg
Gregory Barbaccia
Lynne Parker
Collin McCune
Jeffrey Kessler
Landon Heid
Rod Rosenstein
Merrick Garland
Jake Sullivan
Avril Haines
Jen Easterly
Anne Neuberger
Chris Krebs
Alan Davidson
Rohit Chopra
Alvaro Bedoya
Rebecca Slaughter
Mark Meador
Melissa Holyoak
Hester Peirce
Paul Atkins
Kyriakos Pierrakakis
Angela Merkel
Robert Habeck
Volker Wissing
Karsten Wildberger
Clara Chappaz
Anne Bouverot
Bruno Le Maire
Cédric O
Gabriel Attal
Axel Voss
Brando Benifei
Svenja Hahn
Eva Kaili
Teresa Ribera
Werner Stengg
Lucilla Sioli
Roberto Viola
Didier Reynders
Wojciech Wiewiórowski
Max Schrems
Roberta Metsola
António Costa
Donald Tusk
Viktor Orbán
Mette Frederiksen
Ulf Kristersson
Petteri Orpo
Jonas Gahr Støre
Alexander De Croo
Dick Schoof
Mateusz Morawiecki
Rachel Reeves
Jonathan Reynolds
Ed Miliband
Darren Jones
Kanishka Narayan
Beeban Kidron
Lord Clement-Jones
Michelle Donelan
Chloe Smith
Dominic Cummings
Boris Johnson
David Cameron
Jeremy Hunt
Patrick Vallance
Chi Onwurah
Elizabeth Denham
John Edwards
Sarah Cardell
Melanie Dawes
Lindy Cameron
Anne Keast-Butler
Chrystia Freeland
François-Philippe Champagne
Doug Ford
Danielle Smith
Claudia Sheinbaum
Nayib Bukele
Gustavo Petro
Luiz Inácio Lula da Silva
Alexandre de Moraes
William Ruto
Cyril Ramaphosa
Paul Kagame
Bola Tinubu
Bosun Tijani
Mohammed Al Gergawi
Sheikh Mohammed bin Rashid
Yasir Al-Rumayyan
Abdullah Alswaha
Khaldoon Al Mubarak
Peng Xiao
Faisal Al Bannai
Recep Tayyip Erdoğan
Ilham Aliyev
Ali Khamenei
Mikhail Mishustin
Dmitry Peskov
Maksut Shadayev
Herman Gref
Wang Yi
Wang Wentao
Ding Xuexiang
He Lifeng
Han Zheng
Xia Baolong
Lin Jian
Mao Ning
Lai Ching-te
Tsai Ing-wen
Wellington Koo
Yoon Suk Yeol
Han Duck-soo
Bae Kyung-hoon
Ha Jung-woo
Fumio Kishida
Yoshimasa Hayashi
Taro Kono
Akira Amari
Anwar Ibrahim
Lawrence Wong
Josephine Teo
Prabowo Subianto
Ferdinand Marcos Jr.
Paetongtarn Shinawatra
Nirmala Sitharaman
Rajeev Chandrasekhar
S. Krishnan
Abhishek Singh
Piyush Goyal
S. Jaishankar
N. Chandrababu Naidu
Nara Lokesh
António Guterres = Antonio Guterres
Amandeep Gill
Kristalina Georgieva
Christine Lagarde
Doreen Bogdan-Martin
Gita Gopinath
Børge Brende
Klaus Schwab
Fatih Birol
Tedros Adhanom Ghebreyesus
Colleen McMahon
Araceli Martínez-Olguín
Jed Rakoff
Ona Wang
James Donato
Rita Lin
Trina Thompson
Jon Tigar
James Boasberg
Leonie Brinkema
Jia Cobb
Stephanos Bibas
Eumi Lee
Edward Chen
# journalists, hosts and writers
Aaron Tilley
Adam Conover
Adam Satariano
Adi Robertson
Akash Sriram
Alex Konrad
Alex Wilhelm
Alexandra Levine
Alexandra Sternlicht
Alistair Barr
Amrith Ramkumar
Ana Swanson
Andrew Ross Sorkin
Anna Tong
Annie Palmer
Aria Alamalhodaei
Ashley Gold
Asa Fitch
Becky Quick
Belle Lin
Beatrice Nolan
Ben Bergman
Ben Cohen
Billy Perrigo
Bobby Allyn
Brandy Betz
Brian Chen = Brian X. Chen
Brian Heater
Brody Ford
Caitlin Huang
Carl Franzen
Carl Quintanilla
Chris Welch
Clare Duffy
Cristina Criddle
Dan Primack
Dan Gallagher
Dan Milmo
Daisuke Wakabayashi
Dara Kerr
David Faber
David Gelles
David Pierce
David Streitfeld
David Wallace-Wells
Dina Bass
Dominic Preston
Drew Harwell
Dwight Silverman
Ed Hammond
Eileen Guo
Eliza Strickland
Elizabeth Dwoskin
Eleanor Olcott
Emma Roth
Erin Griffith
Evan Gorelick
Fanny Potkin
Gareth Vipers
George Hammond
Gerrit De Vynck
Gideon Lichfield
Hannah Murphy
Ian Bremmer
Igor Bonifacic
Ivan Mehta
Jackie Davalos
Jacob Ward
Jake Tapper
Jay Peters
Jeff Horwitz
Jeffrey Dastin
Jess Weatherbed
Jessica Toonkel
Jo Ling Kent
John Gruber
John Herrman
John Markoff
John Oliver
Jon Stewart
Jordan Novet
Josh Dzieza
Josh Ye
Julia Angwin
Julia Black
Julie Bort
Kalley Huang
Karen Freifeld
Karissa Bell
Kashmir Hill
Kate Knibbs
Kenrick Cai
Kirsten Grind
Krystal Hu = @readkrystalhu, readkrystalhu
Kurt Wagner
Kyle Orland
Lauren Feiner
Laurie Segall
Liam Denning
Lora Kolodny
Louise Matsakis
Madhumita Murgia
Makena Kelly
Marco Quiroz-Gutierrez
Margi Murphy
Mark Bergen
Martin Peers
Mathew Ingram
Max Chafkin
Max Read
Max Zahn
Meghan Bobrowsky
Melissa Heikkila
Mia Sato
Michael Acton
Michael Grothaus
Michael Liedtke
Mike Allen
Mike Isaac
Mike Masnick
Miles Kruppa
Natasha Lomas
Natasha Singer
Nicholas Thompson
Nico Grant
Nitasha Tiku
Olivia Carville
Paresh Dave
Parmy Olson
Patrick Wintour
Qianer Liu
Raffaele Huang
Rebecca Bellan
Reed Albergotti
Riley Griffin
Robert Hart
Rohan Goswami
Russell Brandom
Ryan Mac
Ryan Broderick
Ryan Grim
Sam Biddle
Sam Schechner
Sarah Perez
Seth Fiegerman
Sheera Frenkel
Siladitya Ray
Sheelah Kolhatkar
Stephen Nellis
Stephen Morris
Steve Kovach
Sydney Bradley
Taylor Lorenz
Theo Wayt
Thomas Germain
Tiernan Ray
Tim Bradshaw
Tim Higgins
Tom Dotan
Tom Simonite
Tom Warren = @tomwarren
Tony Romm
Tripp Mickle
Umar Shakir
Victoria Song
Vauhini Vara
Wayne Ma
Wes Davis
Will Oremus
Yasmin Khorram
Zeyi Yang
Zoë Schiffer = Zoe Schiffer, @ZoeSchiffer
Zeynep Tufekci
# well-known accounts
AISafetyMemes = AI Notkilleveryoneism Memes, @AISafetyMemes
Alex Finn = @AlexFinn
Alvaro Cintas = @dr_cintas, dr_cintas
Ashutosh Shrivastava = @ai_for_success, ai_for_success
Dan McAteer = @daniel_mac8, daniel_mac8
Dreaming Tulpa = @dreamingtulpa
el.cine = @EHuanglu, EHuanglu
Hasan Toor = @hasantoxr, hasantoxr
Heather Cooper = @HBCoop_, HBCoop_
iruletheworldmo = @iruletheworldmo
Itamar Friedman
Jeremy Nguyen = @JeremyNguyenPhD, JeremyNguyenPhD
Kenneth Auchenberg = @auchenberg, auchenberg
M1Astra = @M1Astra
Marc Köhlbrugge
Martin Nebelong = @MartinNebelong
Nick St. Pierre = @nickfloats, nickfloats
Olivia Moore = @omooretweets, omooretweets
Justine Moore = @venturetwins, venturetwins
Parker Ortolani
Paul Couvert = @itsPaulAi, itsPaulAi
Poonam Soni = @CodeByPoonam, CodeByPoonam
Rob Lennon
Rex Woodbury
Ruben Hassid = @RubenHssd, RubenHssd
Sawyer Merritt = @SawyerMerritt
Shubham Saboo = @Saboo_Shubham_, Saboo_Shubham_
Tyler Romero
vittorio = @IterIntellectus, IterIntellectus
VraserX = @VraserX
Whole Mars Catalog = @WholeMarsBlog, WholeMarsBlog
Yam Peleg = @Yampeleg
Yohei Nakajima = @yoheinakajima
deepfates = @deepfates
goodalexander = @goodalexander
growing_daniel = @growing_daniel
kepano = Steph Ango, @kepano
rez0 = Joseph Thacker, @rez0__
samczsun = @samczsun
sankalp = @dejavucoder, dejavucoder
thebes = @voooooogel, voooooogel
tensorqt = @tensorqt
visakan = Visakan Veerasamy, @visakanv, visakanv
wordgrammer = @wordgrammer
xlr8harder = @xlr8harder
goth600 = @goth600
basedjensen = @basedjensen
Ivan Leo = @ivanleomk, ivanleomk
Jason Zhou = @jasonzhou1993, jasonzhou1993
Brian Roemmele = @BrianRoemmele
Ahmad Osman = @TheAhmadOsman, TheAhmadOsman
Sudo su = @sudoingX, sudoingX
Anemll = @anemll
Mario Klingemann = @quasimondo, quasimondo
Refik Anadol
Holly Herndon
Karen X. Cheng = @karenxcheng, karenxcheng
Nicolas Neubert = @iamneubert, iamneubert
PJ Accetturo = @PJaccetturo
Jason Zada
Paul Trillo = @paultrillo
Purz = @PurzBeats, PurzBeats
Kijai
Comfyanonymous
Lvmin Zhang = lllyasviel, @lvminzhang
cubiq = Matteo Spinelli
city96
ikawrakow = Iwan Kawrakow
turboderp
LostRuins
mradermacher
TheDrummer
Undi95
Sao10K
Gryphe
fblgit
Nexesenex
noneabove1182
VictorTaelin = @VictorTaelin, Taelin
slow_developer = @slow_developer
# more people
Rodney Brooks
Ken Goldberg
Will Bryk = @WilliamBryk
Douglas Chen
Piotr Dąbkowski
Tahnoun bin Zayed = Sheikh Tahnoun
Jade Leung
Daniel Litt
Ernest Ryu
Tudor Achim
Carina Hong
Angelos Katharopoulos
Xuan-Son Nguyen = @ngxson, ngxson
Dani Yogatama
Wang Xing
# heads, officials, writers and others in the news
Charlie Bell
Rajesh Jha
Jacob Andreou
Sabih Khan
Kevan Parekh
Deepu Talla
Kwak Noh-jung
Jun Young-hyun
Jitendra Mohan
Ljubisa Bajic
Yang Yuanqing
Assaf Rappaport
Lee Zeldin
J.B. Pritzker = JB Pritzker, Pritzker
Andrew Gounardes
Martin Heinrich
Marjorie Taylor Greene
Don Beyer
Brett Guthrie
Anne Le Hénanff
Martin Lau
Li Xiang
Cheng Yixiao
Richard Liu
Dave Orr
Joelle Barral
Beyang Liu
Jeff Cardenas
Pete Florence
Vaibhav Taneja
Brannin McBee
Eli Lifland
Jeremy Kahn
Richard Waters
Deirdre Bosa
Kif Leswing
Sara Fischer
Liz Hoffman
Ian Silber
Gabe Newell
Ravi Vakil
Ken Ono
Marc Tessier-Lavigne
Noubar Afeyan
Geoffrey von Maltzahn
Marty Makary
Jim O'Neill
Vince Hankes
Chase Coleman
Konstantine Buhler
Neil Shen
Jane Fraser
Brian Moynihan
Torsten Sløk
Paul Krugman
Aza Raskin
Adebayo Ogunlesi
Adam Bry
Katrina Mulligan
Mark Surman
Bethany Bongiorno
Saachi Jain
Marc Toberoff
Jay Edelson
Matthew Bergman
Matthew Raine
Sewell Setzer
Ta-Nehisi Coates
Michael Chabon
Charles Graeber
Kirk Wallace Johnson
Duncan Crabtree-Ireland
Fran Drescher
Sean Astin
Eline Van der Velden
Timbaland
Ed Newton-Rex
Demi Moore
Matthew McConaughey
Michael Caine
Guillermo del Toro
Vince Gilligan
`;
