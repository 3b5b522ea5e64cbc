/** Countries, states, regions, cities and sites. The European Union is one, too; other unions of states are organizations. */
export const places = `
[place]
# countries
Afghanistan
Albania
Algeria
Andorra
Angola
Argentina
Armenia
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bhutan
Bolivia
Bosnia and Herzegovina = Bosnia
Botswana
Brazil
Brunei
Bulgaria
Burkina Faso
Burundi
Cambodia
Cameroon
Canada
Cape Verde
Central African Republic
?Chad
Chile
China = PRC, People's Republic of China, Mainland China
Colombia
Comoros
Congo = Democratic Republic of the Congo, DRC
Costa Rica
Croatia
Cuba
Cyprus
Czech Republic = Czechia
Denmark
Djibouti
Dominican Republic
Ecuador
Egypt
El Salvador
Eritrea
Estonia
Eswatini
Ethiopia
Fiji
Finland
France
Gabon
Gambia
Germany
Ghana
Greece
Greenland
Guatemala
?Guinea
Guyana
Haiti
Honduras
Hungary
Iceland
India
Indonesia
Iran
Iraq
Ireland
Israel
Italy
Ivory Coast = Côte d'Ivoire
Jamaica
Japan
?Jordan
Kazakhstan
Kenya
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Madagascar
Malawi
Malaysia
Maldives
Malta
Mauritania
Mauritius
Mexico
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar = Burma
Namibia
Nepal
Netherlands = The Netherlands, Holland
New Zealand
Nicaragua
Niger
Nigeria
North Korea = DPRK
North Macedonia
Norway
Oman
Pakistan
Palestine
Panama
Papua New Guinea
Paraguay
Peru
Philippines
Poland
Portugal
Puerto Rico
Qatar
Romania
Russia = Russian Federation
Rwanda
Saudi Arabia = KSA
Senegal
Serbia
Sierra Leone
Singapore
Slovakia
Slovenia
Somalia
South Africa
South Korea = Korea, Republic of Korea
South Sudan
Spain
Sri Lanka
Sudan
Suriname
Sweden
Switzerland
Syria
Taiwan
Tajikistan
Tanzania
Thailand
Togo
Trinidad and Tobago
Tunisia
?Turkey = Türkiye, Turkiye
Turkmenistan
Uganda
Ukraine
United Arab Emirates = UAE, U.A.E., Emirates
United Kingdom = UK, U.K., Britain, Great Britain
United States = U.S., US, USA, U.S.A., United States of America, ?America
Uruguay
Uzbekistan
Vatican City
Venezuela
Vietnam
Yemen
Zambia
Zimbabwe
# US states
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Georgia
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York = New York City, NYC, New York State
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
Washington State
Washington = Washington D.C., Washington DC, D.C.
West Virginia
Wisconsin
Wyoming
# provinces and the like
Ontario
Quebec = Québec
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New South Wales
Queensland
Tasmania
Bavaria
Catalonia
Wallonia
Flanders
Île-de-France
England
Scotland
Wales
Northern Ireland
Crimea
Guangdong
Zhejiang
Jiangsu
Sichuan
Guizhou
Xinjiang
Inner Mongolia
Tibet
Hong Kong
Macau
Maharashtra
Gujarat
Karnataka
Tamil Nadu
Andhra Pradesh
Telangana
Kerala
Hokkaido
Kyushu
Johor
Penang
# cities, and sites of data centres
San Francisco = SF
Oxford
Cambridge
Princeton
Berkeley
San Jose
Palo Alto
Mountain View
Menlo Park
Cupertino
Santa Clara
Sunnyvale
Redwood City
San Mateo
Oakland
Los Angeles
San Diego
Sacramento
Santa Monica
Irvine
Seattle
Redmond
Bellevue
Portland
Las Vegas
Reno
?Phoenix
Tempe
Salt Lake City
Denver
?Boulder
Boise
Austin
Dallas
Houston
San Antonio
El Paso
Fort Worth
Abilene
Amarillo
Lubbock
Pecos
Shackelford County
Milam County
New Orleans
Atlanta
Memphis
Southaven
Nashville
Chattanooga
Knoxville
Huntsville
Miami
Tampa
Orlando
Jacksonville
?Charlotte
Raleigh
Durham
Richmond
Ashburn
Loudoun County
Prince William County
Arlington
Baltimore
Philadelphia
Pittsburgh
Newark
Jersey City
Manhattan
Brooklyn
Boston
?Buffalo
Albany
Syracuse
Cleveland
?Columbus
Cincinnati
New Albany
Detroit
Ann Arbor
Saline Township
Chicago
Milwaukee
Mount Pleasant
Port Washington
Kenosha
?Madison
Minneapolis
St. Louis
Kansas City
Omaha
Council Bluffs
Des Moines
Indianapolis
New Carlisle
Louisville
Richland Parish
Holly Ridge
Shreveport
Little Rock
Tulsa
Oklahoma City
Stillwater
Tucson
Doña Ana County = Dona Ana County
Lordstown
Cheyenne
Honolulu
Anchorage
?Quincy
Hillsboro
The Dalles
Toronto
Montreal = Montréal
Vancouver
Ottawa
Calgary
Edmonton
Mexico City
Querétaro = Queretaro
Guadalajara
São Paulo = Sao Paulo
Rio de Janeiro
Brasília
Buenos Aires
Patagonia
Santiago
Bogotá = Bogota
?Lima
London
Manchester
Edinburgh
Glasgow
?Bristol
Birmingham
Leeds
Culham
Blyth
Loughton
Bletchley Park
Dublin
Belfast
Paris = Parisian
Lyon
Marseille
Toulouse
Grenoble
Bruyères-le-Châtel
Berlin
Munich
Frankfurt
Hamburg
?Cologne
Stuttgart
Dresden
Heidelberg
Jülich
Freiburg
Zurich = Zürich
Geneva
Lausanne
Basel
Bern
Davos
Vienna
Linz
Brussels
Antwerp
Amsterdam
Rotterdam
The Hague
Eindhoven
Delft
Copenhagen
Oslo
Narvik
Stockholm
Gothenburg
Helsinki
Tallinn
Riga
Vilnius
Warsaw
Kraków = Krakow, Cracow
Prague
Budapest
Bucharest
Belgrade
Athens
Istanbul
Ankara
Rome
Milan
Turin
Venice
Madrid
Barcelona
Valencia
Lisbon
Porto
Sines
Kyiv = Kiev
Moscow
St. Petersburg
Tel Aviv
Jerusalem
Haifa
Dubai
Abu Dhabi
Riyadh
Jeddah
Neom = NEOM
Doha
Kuwait City
Tehran
Baghdad
Cairo
Nairobi
Lagos
Cape Town
Johannesburg
Kigali
Accra
Casablanca
Beijing
Shanghai
Shenzhen
Hangzhou
Guangzhou
Chengdu
Wuhan
Nanjing
Suzhou
Hefei
Tianjin
Chongqing
Xi'an
Dongguan
Wuxi
Ulanqab
Taipei
Hsinchu
Taichung
Tainan
Kaohsiung
Tokyo
Osaka
Kyoto
Yokohama
Nagoya
Fukuoka
Sapporo
Kumamoto
Sakai
Tomakomai
Seoul
Busan
Pangyo
Incheon
Daejeon
Ulsan
Gwangju
Pyongyang
Bengaluru = Bangalore
Mumbai
Delhi = New Delhi
Hyderabad
Chennai
Pune
Kolkata
Jamnagar
Visakhapatnam = Vizag
Gurugram
Noida
Karachi
Lahore
Islamabad
Dhaka
Colombo
Kathmandu
Bangkok
Kuala Lumpur
Jakarta
Batam
Manila
Hanoi
Ho Chi Minh City
Phnom Penh
Sydney
Melbourne
Brisbane
Perth
Canberra
Auckland
?Wellington
Reykjavík = Reykjavik
Gdańsk = Gdansk
Wrocław = Wroclaw
Poznań = Poznan
Łódź = Lodz
Málaga = Malaga
St. Paul = Saint Paul
?Cali
?Salvador
?Brest
?Lund
?Sofia
?Dover
?Lancaster
?Montgomery
?Lexington
?Lafayette
?Savannah
?Charleston
?Naples
?Odessa
?Midland
?Dayton
?Berkeley
?Angers
?Durban
?Pisa
?Bergen
?Kano
?Surat
?Norfolk
?Waterford
?Granada
?Hartford
?Providence
?Evansville
?Bethesda
?Champaign
?Chapel Hill
?Pasadena
?Hoboken
?Joliet
?Waco
?Dundee
?Lugano
?Medina
?Alexandria
?Stockton
?Peoria
?Springfield
?Parma
?Zug
?Newcastle
?Manama
?Braga
?Reston
?Bloomington
?Indore
?Regina
?Rochester
?Davenport
European Union = EU, E.U.

# regions and quarters
Silicon Valley
Bay Area = San Francisco Bay Area
Wall Street
Hollywood
Capitol Hill
Downing Street
East Coast
West Coast
Midwest
Pacific Northwest
Northern Virginia
Southern California
Northern California
Central Texas
West Texas
Permian Basin
New England
Sun Belt
Rust Belt
Europe
Eastern Europe
Western Europe
Central Europe
Nordics = Nordic countries
Scandinavia
Baltics = Baltic states
Balkans
Asia
Southeast Asia
South Asia
East Asia
Central Asia
Asia-Pacific = APAC
Middle East = MENA
Gulf States = Persian Gulf
Strait of Hormuz
Taiwan Strait
South China Sea
Red Sea
Africa
Sub-Saharan Africa
North Africa
West Africa
East Africa
Latin America = LATAM
South America
Central America
North America
EMEA
Oceania
Caribbean
Antarctica
Arctic Circle
Pacific Ocean
Atlantic Ocean
Indian Ocean
Mediterranean
Global South
Gaza = Gaza Strip
West Bank
Mar-a-Lago
Starbase
Great Lakes
Appalachia
Zhongguancun
Greater Bay Area
Canary Wharf
King's Cross
Shoreditch
Guantánamo
Diego Garcia
Mojave Desert
Death Valley
# towns and counties of data centres, plants and labs
Beaver Dam
Janesville
Menomonie
Hilliard
?Plain City
Toledo
Caddo Parish
Bossier City
St. Francisville
Michigan City
LaPorte
Fort Wayne
Jeffersonville
Evanston
Laramie County
Millard County
Box Elder County
Eagle Mountain
Storey County
Tahoe-Reno
North Las Vegas
?Chandler
?Goodyear
Marana
Pima County
Casa Grande
?Buckeye
Tonopah
Maricopa County
Santa Teresa
Los Lunas
Albuquerque
Midlothian
?Red Oak
Round Rock
San Marcos
Medina County
Carson County
Haskell County
Armstrong County
Childress County
Pecos County
Reeves County
Ector County
Ellendale
?Bismarck
Williston
Cedar Rapids
West Des Moines
Papillion
Sarpy County
Festus
St. Charles
Minooka
Yorkville
Sugar Grove
?DeKalb
Naperville
Elk Grove Village
Muskogee
Muskogee County
West Memphis
DeSoto County
Shelby County
Clarksville
Ridgeland
Vicksburg
Fayetteville
Coweta County
Lithia Springs
Twiggs County
Meriwether County
LaGrange
Troup County
Tarboro
Edgecombe County
Catawba County
Rutherford County
Mooresville
Statesville
Spartanburg
Berkeley County
Moncks Corner
Dorchester County
Colleton County
Aiken County
Graniteville
Culpeper County
Louisa County
Spotsylvania County
Stafford County
Fauquier County
Chesterfield County
Henrico County
Mecklenburg County
Boydton
Pittsylvania County
Botetourt County
Adamstown
Homer City
Salem Township
Luzerne County
Falls Township
Archbald
Middlesex Township
Lackawanna County
Montour County
Plymouth Township
Shippingport
Vineland
Sayreville
Genesee County
Lansing
Tompkins County
Van Buren Township
Howell Township
Ypsilanti
Ypsilanti Township
Kalkaska
Gaines Township
Hermantown
Cannon Falls
North Mankato
Prineville
?Boardman
Umatilla
Morrow County
East Wenatchee
Moses Lake
Pocatello
Great Falls
Colorado Springs
?Pueblo
?Hayward
Milpitas
South San Francisco
Emeryville
Imperial County
Monterey Park
El Segundo
Costa Mesa
Culver City
?Kitchener
Mississauga
?Markham
Wonder Valley
Grande Prairie
Kamloops
Rockdale
Monterrey
Eldorado do Sul
Fortaleza
Caucaia
Pecém
Barueri
Hortolândia
Vinhedo
Maringá
Quilicura
Cerrillos
Neuquén
Canelones
?Slough
Didcot
Potters Bar
Waltham Cross
Cambois
Teesworks
North Tyneside
Lanarkshire
Ravenscraig
?Newport
Cardiff
Elsham
Abbots Langley
Stockley Park
Grange Castle
Clonee
Athenry
Arklow
Fouju
Marcoussis
Cambrai
Escaudain
Dunkirk
Saclay
Covilhã
Zaragoza
Villanueva de Gállego
Talavera de la Reina
Móra la Nova
Bilbao
Dietzenbach
Lübbenau
Hürth
Bergheim
Bedburg
Schwarzheide
Heilbronn
Garching
Magdeburg
Leipzig
Nürtingen
Middenmeer
Eemshaven
Groningen
Veldhoven
?Mons
Saint-Ghislain
Leuven
Bissen
Odense
Fredericia
Kalundborg
Esbjerg
Kvandal
Harstad
Rjukan
Skien
Hamar
Stavanger
Luleå
Gävle
Borlänge
Falun
Linköping
Strängnäs
Kiruna
Hamina
Kajaani
Kouvola
Mäntsälä
Lappeenranta
Vaasa
Reykjanesbær
Blönduós
Brno
Cluj
Thessaloniki
Spata
Gebze
Masdar City
Al Dhafra
Khalifa City
Dammam
Navi Mumbai
Greater Noida
Sanand
Dholera
GIFT City
Sriperumbudur
Gandhinagar
Johor Bahru
Sedenak
Kulai
Nusajaya
Gelang Patah
Cyberjaya
Nongsa
Bekasi
Cikarang
Rayong
Chonburi
Da Nang
Bac Ninh
Tarlac
Chiayi
Taoyuan
Miaoli
Chitose
Inzai
Shiroi
Ibaraki
Hiroshima
Yokkaichi
Icheon
Cheongju
Yongin
Pyeongtaek
Giheung
Hwaseong
Seongnam
Haenam
Pohang
Chuncheon
Songdo
Horinger
Zhangjiakou
Zhangbei
Guian New Area
Guiyang
Qingyang
Zhongwei
Yizhuang
Haidian
Pudong
Zhangjiang
Lingang
Qianhai
Nanshan
Foshan
Hengqin
Ningbo
Changsha
Xiamen
Dalian
Qingdao
Jinan
Shenyang
Kemps Creek
Eastern Creek
Marsden Park
Derrimut
Launceston
Invercargill
Olkaria
Konza
Rabat
Ouarzazate
Dakhla
Westminster
Whitehall
`;
