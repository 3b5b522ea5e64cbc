/** People that AI news names, with the handles they post under. */
export const people = `
[person]
# OpenAI and those who left it
Sam Altman = Altman, sama, @sama, Samuel Altman
Greg Brockman = @gdb, ?gdb
Ilya Sutskever = Sutskever, @ilyasut, ilyasut
Mira Murati = Murati, @miramurati, miramurati
Jakub Pachocki = @merettm, merettm
Mark Chen = @markchen90, markchen90
Wojciech Zaremba = @woj_zaremba, woj_zaremba
John Schulman = @johnschulman2, johnschulman2
Andrej Karpathy = @karpathy, karpathy
Alec Radford = @AlecRad, AlecRad
Noam Brown = @polynoamial, polynoamial
Jason Wei = @_jasonwei, _jasonwei
Hyung Won Chung = @hwchung27, hwchung27
Shengjia Zhao = @shengjia_zhao, shengjia_zhao
Hongyu Ren = @ren_hongyu, ren_hongyu
Jiahui Yu = @jhyuxm, jhyuxm
Shuchao Bi = @shuchaobi, shuchaobi
Lukasz Kaiser = Łukasz Kaiser, @lukaszkaiser
Liam Fedus = William Fedus, @LiamFedus
Barret Zoph = @barret_zoph, barret_zoph
Luke Metz = @Luke_Metz
Bob McGrew = @bobmcgrewai
Kevin Weil = @kevinweil, kevinweil
Srinivas Narayanan = @snsf
Sarah Friar
Brad Lightcap = @bradlightcap, bradlightcap
Fidji Simo = @fidjissimo, fidjissimo
Nick Turley = @nickaturley, nickaturley
Logan Kilpatrick = @OfficialLoganK, OfficialLoganK, officiallogank
Romain Huet = @romainhuet, romainhuet
Steven Heidel = @stevenheidel, stevenheidel
Will DePue = @willdepue, willdepue
Joanne Jang = @joannejang, joannejang
Boris Power = @BorisMPower, borismpower
Lilian Weng = @lilianweng, lilianweng
Jan Leike = @janleike, janleike
Daniel Kokotajlo
Leopold Aschenbrenner
William Saunders
Helen Toner = @hlntnr
Tasha McCauley
Adam D'Angelo = @adamdangelo
Bret Taylor = @btaylor
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
Alexander Embiricos = @embirico, embirico
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
Chris Lehane
Jason Kwon
Hannah Wong
Julia Villagra
Mike Krieger = @mikeyk, mikeyk
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
Ahmed El-Kishky
Nat McAleese
Trapit Bansal
Rapha Gontijo Lopes
Yann Dubois = @yanndubs, yanndubs
Edwin Arbus = @edwinarbus, edwinarbus
Michelle Pokrass = @michpokrass, michpokrass
Olivier Godement
Ryan Beiermeister
George Osborne
Denise Dresser
Vijaye Raju
Dane Stuckey = @cryps1s, cryps1s
Peter Steinberger = @steipete, steipete
# Anthropic
Dario Amodei = @DarioAmodei
Daniela Amodei
Jared Kaplan
Jack Clark = @jackclarkSF, jackclarkSF
Chris Olah = @ch402, ch402
Sam McCandlish
Ben Mann = Benjamin Mann
Amanda Askell = @AmandaAskell, amandaaskell
Alex Albert = @alexalbert__, alexalbert__
Boris Cherny = @bcherny, bcherny
Cat Wu = @_catwu, _catwu
Sholto Douglas = @_sholtodouglas
Trenton Bricken = @TrentonBricken
Holden Karnofsky
Krishna Rao
Rahul Patil
Kyle Fish
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
Demis Hassabis = Hassabis, @demishassabis, demishassabis
Sundar Pichai = Pichai, @sundarpichai, sundarpichai
Jeff Dean = @JeffDean, jeffdean
Shane Legg = @ShaneLegg
Mustafa Suleyman = @mustafasuleyman, mustafasuleyman
Koray Kavukcuoglu = @koraykv, koraykv
Oriol Vinyals = @OriolVinyalsML, oriolvinyalsml
Noam Shazeer = @NoamShazeer, noamshazeer
Sergey Brin
Larry Page
Eric Schmidt
Josh Woodward = @joshwoodward, joshwoodward
Tulsee Doshi = @tulseedoshi, tulseedoshi
John Jumper
David Silver
Pushmeet Kohli
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
Varun Mohan = @_mohansolo
Thomas Kurian
Amin Vahdat
Ruth Porat
Kent Walker
Nick Fox
Liz Reid
Hiroshi Lockheimer
Sissie Hsiao
Rick Osterloh
James Manyika
Blaise Agüera y Arcas = Blaise Aguera y Arcas
Fei Xia
Carolina Parada
Vincent Vanhoucke
Neel Nanda = @NeelNanda5, neelnanda5
Rohin Shah
Anca Dragan
Lucas Beyer = @giffmana, giffmana
Alexander Kolesnikov = @__kolesnikov__
Xiaohua Zhai = @XiaohuaZhai
Ankesh Anand = @ankesh_anand
Ed Chi
Behnam Neyshabur
Tim Rocktäschel = Tim Rocktaschel, @_rockt
Nando de Freitas
Raia Hadsell
Geoffrey Irving
Blake Lemoine
Timnit Gebru = @timnitGebru
Margaret Mitchell = @mmitchell_ai, mmitchell_ai
# Meta
Mark Zuckerberg = Zuckerberg, Zuck
Yann LeCun = LeCun, @ylecun, ylecun
Alexandr Wang = @alexandr_wang, alexandr_wang
Nat Friedman = @natfriedman, natfriedman
Daniel Gross = @danielgross
Joelle Pineau
Ahmad Al-Dahle = @Ahmad_Al_Dahle
Chris Cox
Andrew Bosworth = @boztank, boztank
Susan Li
Loredana Crisan
Rob Fergus
Soumith Chintala = @soumithchintala, soumithchintala
Angela Fan
Laurens van der Maaten
Hugo Touvron
Thomas Scialom
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
Clara Shih
Vishal Shah
Matt Deitke
# Microsoft, Amazon, Apple, NVIDIA, other big tech
Satya Nadella = Nadella, @satyanadella, satyanadella
Kevin Scott
Bill Gates
Brad Smith
Jay Parikh
Scott Guthrie
Judson Althoff
Amy Hood
Yusuf Mehdi = @yusuf_i_mehdi
Karén Simonyan = Karen Simonyan
Thomas Dohmke = @ashtom, ashtom
Kyle Daigle
Mark Russinovich
Asha Sharma
Eric Horvitz
Phil Spencer
Andy Jassy = @ajassy
Jeff Bezos
Matt Garman
Adam Selipsky
Rohit Prasad
Swami Sivasubramanian
Peter DeSantis
Werner Vogels
David Luan
Pieter Abbeel = @pabbeel
Panos Panay
Vasi Philomin
Tim Cook = @tim_cook
Craig Federighi
John Giannandrea
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
Jensen Huang = Jen-Hsun Huang, Jensen
Colette Kress
Bill Dally
Ian Buck
Jim Fan = Linxi Fan, @DrJimFan, drjimfan
Bryan Catanzaro = @ctnzr, ctnzr
Sanja Fidler
Ming-Yu Liu
Yejin Choi
Rev Lebaredian
Oleksii Kuchaiev = @kuchaev
Lisa Su = @LisaSu
Mark Papermaster
Forrest Norrod
Vamsi Boppana
Pat Gelsinger
Lip-Bu Tan
Sachin Katti
David Zinsner
Jim Keller = @jimkxa
Raja Koduri
Cristiano Amon
Rene Haas
Hock Tan
Charlie Kawwas
C.C. Wei = C. C. Wei, CC Wei
Morris Chang
Christophe Fouquet
Sanjay Mehrotra
Michael Dell
Charles Liang
Young Liu
Antonio Neri
Chuck Robbins
Larry Ellison
Safra Catz
Clay Magouyrk
Mike Sicilia
Arvind Krishna
Dario Gil
Marc Benioff = @Benioff
Silvio Savarese
Bill McDermott
Christian Klein
Shantanu Narayen
Dylan Field
Sridhar Ramaswamy
Frank Slootman
Ali Ghodsi
Matei Zaharia = @matei_zaharia, matei_zaharia
Jonathan Frankle = @jefrankle
Naveen Rao
Ion Stoica
Reynold Xin
Matthew Prince = @eastdakota
Aaron Levie = @levie, levie
Drew Houston
Tobi Lütke = Tobi Lutke, Tobias Lütke, @tobi
Patrick Collison = @patrickc
John Collison = @collision
Jack Dorsey
Brian Chesky
Dara Khosrowshahi
Daniel Ek
Evan Spiegel
Steve Huffman
Reed Hastings
Bob Iger
Ted Sarandos
David Zaslav
David Ellison
Lucian Grainge
Jeff Lawson
Sebastian Siemiatkowski
Vlad Tenev
Brian Armstrong
Max Levchin
Eric Yuan
Stewart Butterfield
Luis von Ahn
Sal Khan
Matt Mullenweg
Prashanth Chandrasekar
Guillermo Rauch = @rauchg, rauchg
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
Masayoshi Son = Masa Son
Rajeev Misra
Robin Zeng
# Musk's firms
Elon Musk = Musk, Elon, @elonmusk, elonmusk
Igor Babuschkin = @ibab, ibab
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
Arthur Mensch = @arthurmensch, arthurmensch
Guillaume Lample = @GuillaumeLample, guillaumelample
Timothée Lacroix = Timothee Lacroix
Sophia Yang = @sophiamyang, sophiamyang
Devendra Chaplot = @dchaplot, dchaplot
Baptiste Rozière = Baptiste Roziere, @b_roziere
Clément Delangue = Clement Delangue, Clem Delangue, @ClementDelangue, clementdelangue
Julien Chaumond = @julien_c, julien_c
Thomas Wolf = Thom Wolf, @Thom_Wolf, thom_wolf
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
Remi Cadene = Rémi Cadène
Guilherme Penedo
Nouamane Tazi = @Nouamanetazi
Ben Burtenshaw = @ben_burtenshaw, ben_burtenshaw
Sergio Paniego = @sergiopaniego, sergiopaniego
Ahsen Khaliq = @_akhaliq, _akhaliq, @akhaliq
Ross Wightman = @wightmanr, wightmanr
Arthur Zucker = @art_zucker, art_zucker
Andi Marafioti = @andimarafioti, andimarafioti
Robin Rombach = @robrombach
Emad Mostaque = @EMostaque
Prem Akkaraju
Andreas Blattmann
Patrick Esser
Neil Zeghidour = @neilzegh
Alexandre Défossez = @honualx
Patrick Pérez
Jonas Andrulis
Charles Kantor
Jarek Kutylowski
Victor Riparbelli
Mati Staniszewski
Piotr Dabkowski
Anton Osika = @antonosika
Max Junestrand
Torsten Reil
Gundbert Scherf
Alex Kendall
Nigel Toon
Xavier Niel
Rodolphe Saadé
Arkady Volozh
Niklas Zennström
# founders in the US and elsewhere
Aidan Gomez = @aidangomez, aidangomez
Nick Frosst = @nickfrosst, nickfrosst
Ivan Zhang
Sara Hooker = @sarahookr, sarahookr
Nils Reimers
Patrick Lewis
Aravind Srinivas = @AravSrinivas, aravsrinivas
Denis Yarats = @denisyarats, denisyarats
Johnny Ho
Dmitry Shevelenko
Michael Truell = @mntruell, mntruell
Aman Sanger = @amanrsanger, amanrsanger
Sualeh Asif
Arvid Lunnemark
Scott Wu = @ScottWu46, ScottWu46
Walden Yan = @walden_yan, walden_yan
Silas Alberti = @silasalberti
Russell Kaplan = @russelljkaplan, russelljkaplan
Jeff Wang
Amjad Masad = @amasad, amasad
Eric Simons = @EricSimons40, EricSimons40
Matan Grinberg = @matansf
Eno Reyes
Quinn Slack = @sqs
Steve Yegge = @Steve_Yegge
Thorsten Ball = @thorstenball
Harrison Chase = @hwchase17, hwchase17
Lance Martin = @RLanceMartin
Jerry Liu = @jerryjliu0, jerryjliu0
Logan Markewich = @LoganMarkewich
Georgi Gerganov = @ggerganov, ggerganov
Michael Yang
Jeffrey Morgan = @jmorgan
Daniel Han = @danielhanchen, danielhanchen, Daniel Hanchen
Michael Han
Tri Dao = @tri_dao, tri_dao
Albert Gu = @_albertgu, _albertgu
Tim Dettmers = @Tim_Dettmers, tim_dettmers
Vipul Ved Prakash = @vipulved, vipulved
Percy Liang = @percyliang, percyliang
Chris Ré = Chris Re, Christopher Ré
Ce Zhang
Lin Qiao
Dmytro Dzhulgakov
Tuhin Srivastava = @tuhinone
Philip Kiely
Erik Bernhardsson = @bernhardsson, bernhardsson
Akshat Bubna
Burkay Gur = @burkaygur
Gorkem Yurtseven = @gorkemyurt
Ben Firshman
Alex Atallah = @xanderatallah, xanderatallah
Chip Huyen = @chipro
Lukas Biewald
Jonathan Ross = @JonathanRoss321, JonathanRoss321
Andrew Feldman = @andrewdfeldman
Sunny Madra
Rodrigo Liang
Gavin Uberti
Robert Wachen
Reiner Pope
Mike Gunter
Chris Lattner = @clattner_llvm
Tim Davis
George Hotz = @realGeorgeHotz, geohot
Michael Intrator
Brian Venturo
Chase Lochmiller
Stephen Balaban
Cully Cavness
Evan Conrad
David Holz = @DavidSHolz, davidsholz
Cristóbal Valenzuela = Cristobal Valenzuela, @c_valenzuelab, c_valenzuelab
Anastasis Germanidis
Amit Jain
Jiaming Song
Demi Guo
Mikey Shulman
Alberto Taiuti
Mohammad Norouzi
Ben Mildenhall
Justin Johnson
Fei-Fei Li = @drfeifei, drfeifei
Karol Hausman = @hausman_k
Sergey Levine = @svlevine
Chelsea Finn = @chelseabfinn
Lachy Groom
Brett Adcock = @adcock_brett, adcock_brett
Bernt Bornich = Bernt Børnich, @BerntBornich
Marc Raibert
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
Palmer Luckey
Brian Schimpf
Trae Stephens
Alex Karp
Shyam Sankar
Peter Thiel
Joe Lonsdale
Ryan Tseng
Brandon Tseng
Winston Weinberg
Gabriel Pereyra = Gabe Pereyra
Arvind Jain
Clay Bavor
Jesse Zhang
Ashwin Sreenivas
Eoghan McCabe
May Habib
Brendan Foody = @BrendanFoody
Edwin Chen
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
Misha Laskin
Ioannis Antonoglou
Jason Warner
Eiso Kant
Eric Steinberger
Igor Ostrovsky
Ramin Hasani
Mathias Lechner
Alexander Amini
Joscha Bach
Ashish Vaswani
Niki Parmar
Jakob Uszkoreit
Llion Jones = @YesThisIsLion
Illia Polosukhin
David Ha = @hardmaru, hardmaru
Ren Ito
Jeremy Howard = @jeremyphoward, jeremyphoward
Benjamin Clavié = Benjamin Clavie, @bclavie
Omar Khattab = @lateinteraction, lateinteraction
Vikram Sreekanti
Jeffrey Quesnelle
Teknium = @Teknium1, teknium1, Teknium1, @teknium
Karan Malhotra
Vincent Weisser = @vincentweisser
Johannes Hagemann = @johannes_hage, johannes_hage
Will Brown = @willccbb, willccbb
Eric Hartford = @cognitivecompai, cognitivecompai, @QuixiAI
Mark McQuade = @MarkMcQuade
Lucas Atkins = @latkins, latkins
Maxime Labonne = @maximelabonne, maximelabonne
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
Hamel Husain = @HamelHusain, hamelhusain
Shreya Shankar = @sh_reya
Jason Liu = @jxnlco, jxnlco
Eugene Yan = @eugeneyan
Bindu Reddy = @bindureddy, bindureddy
Matt Shumer = @mattshumer_
Riley Goodside = @goodside, goodside
Sebastian Raschka = @rasbt, rasbt
Nathan Lambert = @natolambert, natolambert
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
Yoshua Bengio = Bengio, @Yoshua_Bengio
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
Addy Osmani
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
Liang Wenfeng = Wenfeng
Luo Fuli = Fuli Luo
Yang Zhilin = Zhilin Yang
Zhou Xinyu = Xinyu Zhou
Jie Tang = Tang Jie, @jietang
Zhang Peng
Li Zixuan = Zixuan Li
Yan Junjie
Lin Junyang = Junyang Lin, Justin Lin, @JustinLin610, justinlin610
Zhou Jingren = Jingren Zhou
Binyuan Hui = @huybery, huybery
Wu Yongming = Eddie Wu
Joe Tsai
Jack Ma
Robin Li
Pony Ma
Yao Shunyu = Shunyu Yao, @ShunyuYao12
Zhang Yiming
Liang Rubo
Wu Yonghui = Yonghui Wu
Kai-Fu Lee
Wang Xiaochuan
Jiang Daxin
Ren Zhengfei
Eric Xu
Richard Yu
Lei Jun
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
Joe Biden = President Biden
Kamala Harris
JD Vance = J.D. Vance
David Sacks = @DavidSacks
Michael Kratsios
Howard Lutnick
Scott Bessent
Pete Hegseth
Marco Rubio
Chris Wright
Emil Michael
Gina Raimondo
Lina Khan
Andrew Ferguson
Gary Gensler
Brendan Carr
Jonathan Kanter
Susie Wiles
Steve Bannon
Jared Kushner
Elizabeth Warren
Bernie Sanders
Josh Hawley
Ted Cruz
Chuck Schumer = Schumer
Mark Warner
Maria Cantwell
Marsha Blackburn
Richard Blumenthal
Ed Markey
Chuck Grassley
Ron Wyden
Mark Kelly
Jay Obernolte
Ted Lieu
Ro Khanna
Alexandria Ocasio-Cortez
Alex Bores
Gavin Newsom
Scott Wiener
Kathy Hochul
Ron DeSantis
Greg Abbott
Spencer Cox
Zohran Mamdani
Rob Bonta
Ken Paxton
Barack Obama
Hillary Clinton
Condoleezza Rice
Emmanuel Macron
Keir Starmer
Rishi Sunak
Peter Kyle
Liz Kendall
Tony Blair
Friedrich Merz
Olaf Scholz
Ursula von der Leyen
Margrethe Vestager
Thierry Breton
Henna Virkkunen
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
William Alsup
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
Marc Andreessen = @pmarca, pmarca
Ben Horowitz = @bhorowitz
Martin Casado = @martin_casado, martin_casado
Anjney Midha = @AnjneyMidha
Chris Dixon
Paul Graham = @paulg, paulg
Garry Tan = @garrytan, garrytan
Jared Friedman
Vinod Khosla = @vkhosla
Reid Hoffman
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
Sonya Huang
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
William MacAskill
Rob Wiblin
Liv Boeree
# research
Jeff Clune = @jeffclune
Kenneth Stanley
Jonas Geiping
Tom Goldstein
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
Sanjeev Arora
Elad Hazan
Kyunghyun Cho
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
Michael Bronstein
Yarin Gal
Jakob Foerster = @j_foerst
Philip Torr
Andrew Wilson = Andrew Gordon Wilson
Zeyuan Allen-Zhu
Keller Jordan = @kellerjordan0, kellerjordan0
Songlin Yang = @SonglinYang4, SonglinYang4
Simran Arora
Dan Fu
Jack Morris = @jxmnop, jxmnop
Niklas Muennighoff
Stella Biderman = @BlancheMinerva, blancheminerva
Phil Wang = lucidrains
Hannaneh Hajishirzi
Ali Farhadi
Luca Soldaini = @soldni, soldni
Kyle Lo
Dirk Groeneveld
Jesse Dodge
Pedro Domingos = @pmddomingos
Tom Mitchell
Ruslan Salakhutdinov
Zachary Lipton
Zoubin Ghahramani
Bernhard Schölkopf
Gabriel Synnaeve
Jakub Tomczak
Anima Anandkumar
Kyle Cranmer
David Baker
Regina Barzilay
Eric Topol
Derya Unutmaz
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
Ian Goodfellow
Diederik Kingma = Durk Kingma, @dpkingma
Jascha Sohl-Dickstein
Yang Song
Jonathan Ho
Tero Karras
Tim Salimans
Prafulla Dhariwal = @prafdhar
Alex Nichol
Alex Graves
Colin Raffel
Victor Sanh
Jacob Devlin
Rami Al-Rfou
Hieu Pham
Mostafa Dehghani = @m__dehghani
Sam Rodriques
Andrew White
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
Eric Wallace
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
Alex Zhang = @a1zhang
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
Ravid Shwartz-Ziv
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
Ferenc Huszár
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
Yannic Kilcher = @ykilcher
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
Surya Ganguli
Noah Goodman
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
Phillip Isola
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
Patrick Hsu
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
Keach Hagey
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
Allan Dafoe
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
Bryan Johnson
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
Jarred Sumner
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
Robert Brennan
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
Byron Deeter
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
Dominik Kundel = @dkundel
Eric Mitchell = @ericmitchellai
Charles Frye = @charles_irl, charles_irl
Batuhan Taskaya = @isidentical
Eric Zakariasson = @ericzakariasson, ericzakariasson
Michele Catasta = @pirroh, pirroh
Kent C. Dodds = @kentcdodds
Ben Hylak = @benhylak, benhylak
kache = @yacineMTB, yacineMTB
Sami Jaghouar = @samsja19, samsja19
Zhuohan Li = @zhuohan123
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
`;
