/** Places that any reader of English knows: no part of the lexicon, since they are common knowledge and never change. */
import { Openings, openingOf } from '../lexicon/openings.ts';
import { ofWord } from '../syntax/lexemes.ts';

/** "Lyon, CA": states of the US by their two letters. */
export const STATE_CODE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

const PLACES = `US|U.S.|USA|United States|America|UK|United Kingdom|Britain|England|Scotland|Wales|Ireland|France|Germany|Italy|Spain|
Portugal|Netherlands|Belgium|Luxembourg|Switzerland|Austria|Poland|Czechia|Czech Republic|Slovakia|Hungary|Romania|
Bulgaria|Greece|Turkey|Cyprus|Malta|Croatia|Serbia|Slovenia|Ukraine|Russia|Belarus|Estonia|Latvia|Lithuania|Finland|
Sweden|Norway|Denmark|Iceland|Canada|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Venezuela|Uruguay|Cuba|China|Japan|
India|Pakistan|Bangladesh|Nepal|Sri Lanka|South Korea|North Korea|Korea|Taiwan|Hong Kong|Singapore|Malaysia|Indonesia|
Thailand|Vietnam|Philippines|Cambodia|Mongolia|Kazakhstan|Uzbekistan|Iran|Iraq|Israel|Saudi Arabia|UAE|
United Arab Emirates|Qatar|Kuwait|Bahrain|Oman|Jordan|Lebanon|Syria|Egypt|Morocco|Algeria|Tunisia|Libya|Nigeria|Kenya|
Ethiopia|Ghana|Rwanda|Uganda|Tanzania|South Africa|Australia|New Zealand|EU|E.U.|European Union|Europe|Asia|Africa|
North America|South America|Latin America|Middle East|Southeast Asia|Silicon Valley|Bay Area|Wall Street|Alabama|
Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|
Wyoming|Ontario|Quebec|London|Paris|Berlin|Munich|Zurich|Geneva|Vienna|Rome|Milan|Madrid|Barcelona|Lisbon|Amsterdam|
Brussels|Dublin|Stockholm|Oslo|Helsinki|Copenhagen|Warsaw|Prague|Budapest|Athens|Istanbul|Moscow|Kyiv|Tel Aviv|
Jerusalem|Dubai|Abu Dhabi|Riyadh|Doha|Cairo|Lagos|Nairobi|Cape Town|Johannesburg|Mumbai|Delhi|New Delhi|Bangalore|
Bengaluru|Hyderabad|Chennai|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Tokyo|Osaka|Kyoto|Seoul|Taipei|Bangkok|
Jakarta|Manila|Hanoi|Kuala Lumpur|Sydney|Melbourne|Toronto|Montreal|Vancouver|Ottawa|Waterloo|San Francisco|San Jose|
Los Angeles|San Diego|Seattle|Portland|Denver|Austin|Dallas|Houston|Chicago|Boston|Atlanta|Miami|Phoenix|Las Vegas|
Salt Lake City|Philadelphia|Pittsburgh|Detroit|Minneapolis|Memphis|Nashville|New York City|NYC|Washington D.C.|
Palo Alto|Mountain View|Cupertino|Menlo Park|Sao Paulo|Buenos Aires|Mexico City|Halifax|Winnipeg|Quebec City|
Saskatoon|Gatineau|Mississauga|Markham|Burnaby|Kelowna|Prince Rupert|Medicine Hat|Monterrey|Tijuana|Puebla|
Guatemala City|San Salvador|Tegucigalpa|Managua|Havana|Santo Domingo|San Juan|Panama City|Caracas|Medellín|Quito|
Guayaquil|Asunción|Montevideo|Valparaíso|Porto Alegre|Belo Horizonte|Curitiba|Recife|Fortaleza|Campinas|Florianópolis|
Manaus|Goiânia|Liverpool|Sheffield|Nottingham|Leicester|Southampton|Portsmouth|Cardiff|Swansea|Aberdeen|Inverness|
Norwich|Coventry|Milton Keynes|Galway|Limerick|Lille|Bordeaux|Nantes|Rennes|Strasbourg|Montpellier|Sophia Antipolis|
Saclay|Clermont-Ferrand|Rouen|Dijon|Dunkirk|Fos-sur-Mer|Leipzig|Hanover|Nuremberg|Düsseldorf|Dortmund|Bochum|Bonn|
Karlsruhe|Mannheim|Darmstadt|Aachen|Potsdam|Magdeburg|Saarbrücken|Ulm|Augsburg|Bremen|Kiel|Rostock|Erfurt|Jena|
Wolfsburg|Regensburg|Heilbronn|Kaiserslautern|Paderborn|Lucerne|Winterthur|St. Gallen|Neuchâtel|Graz|Salzburg|
Innsbruck|Ghent|Leuven|Liège|Bruges|Namur|Charleroi|Utrecht|Groningen|Leiden|Nijmegen|Enschede|Maastricht|Haarlem|
Tilburg|Breda|Aarhus|Odense|Aalborg|Esbjerg|Trondheim|Stavanger|Tromsø|Bodø|Kristiansand|Malmö|Uppsala|Linköping|
Luleå|Umeå|Västerås|Örebro|Skellefteå|Tampere|Turku|Oulu|Espoo|Vaasa|Vantaa|Kajaani|Jyväskylä|Keflavík|Tartu|Narva|
Kaunas|Klaipėda|Gdynia|Katowice|Lublin|Szczecin|Białystok|Rzeszów|Brno|Plzeň|Olomouc|Bratislava|Košice|
Debrecen|Szeged|Győr|Pécs|Cluj|Cluj-Napoca|Timișoara|Iași|Brașov|Constanța|Plovdiv|Varna|Thessaloniki|Patras|
Heraklion|Izmir|Antalya|Gaziantep|Zagreb|Rijeka|Osijek|Dubrovnik|Ljubljana|Maribor|Novi Sad|Niš|Sarajevo|Mostar|
Skopje|Pristina|Tirana|Podgorica|Nicosia|Limassol|Valletta|Bologna|Genoa|Palermo|Catania|Bari|Verona|Padua|Trieste|
Trento|Modena|Cagliari|Seville|Bilbao|Zaragoza|Murcia|Salamanca|San Sebastián|Coimbra|Aveiro|Évora|Kharkiv|Odesa|Lviv|
Dnipro|Chișinău|Minsk|Saint Petersburg|Novosibirsk|Kazan|Yekaterinburg|Vladivostok|Tbilisi|Batumi|Yerevan|Baku|
Tashkent|Samarkand|Almaty|Astana|Bishkek|Dushanbe|Ashgabat|Ulaanbaatar|Beersheba|Ramallah|Amman|Beirut|Damascus|
Sharjah|Muscat|Dammam|Dhahran|Tabuk|Kabul|Mashhad|Isfahan|Giza|Tunis|Algiers|Rabat|Tangier|Marrakesh|Tripoli|Khartoum|
Addis Ababa|Mombasa|Kisumu|Kampala|Dar es Salaam|Dodoma|Lusaka|Harare|Maputo|Windhoek|Gaborone|Luanda|Kinshasa|
Abidjan|Dakar|Kumasi|Abuja|Ibadan|Port Harcourt|Pretoria|Bloemfontein|Stellenbosch|Ahmedabad|Jaipur|Lucknow|Kanpur|
Nagpur|Bhopal|Kochi|Coimbatore|Mysuru|Mangaluru|Thiruvananthapuram|Chandigarh|Bhubaneswar|Guwahati|Amaravati|
Navi Mumbai|Faridabad|Ghaziabad|Gandhinagar|Dehradun|Rawalpindi|Faisalabad|Peshawar|Chittagong|Yangon|Mandalay|
Chiang Mai|Phuket|Cebu|Davao|Johor Bahru|Cyberjaya|George Town|Kuching|Surabaya|Bandung|Medan|Yogyakarta|Denpasar|
Nusantara|Da Nang|Haiphong|Can Tho|Vientiane|Bandar Seri Begawan|Dili|Port Moresby|Suva|Adelaide|Hobart|Gold Coast|
Geelong|Christchurch|Dunedin|Queenstown|Waikato|Shenyang|Dalian|Harbin|Changchun|Jinan|Qingdao|Zhengzhou|Changsha|
Kunming|Guiyang|Nanning|Xiamen|Fuzhou|Ningbo|Wenzhou|Zhuhai|Foshan|Huizhou|Lanzhou|Urumqi|Hohhot|Taiyuan|Shijiazhuang|
Nanchang|Haikou|Hainan|Lhasa|Xiong'an|Qinghai|Gansu|Shandong|Henan|Hubei|Hunan|Fujian|Anhui|Hebei|Shanxi|Shaanxi|
Yunnan|Hiroshima|Sendai|Kobe|Niigata|Okinawa|Hakodate|Kanazawa|Tsukuba|Daegu|Suwon|Pohang|Sejong|Jeju|Pyeongtaek|
Yongin|Icheon|Hwaseong|Changwon|Jeonju|New Taipei|Taoyuan|Alameda|Fremont|Santa Cruz|Santa Barbara|Burbank|
Culver City|El Segundo|Torrance|Anaheim|Long Beach|Fresno|Bakersfield|South San Francisco|Burlingame|Emeryville|
Pleasanton|San Leandro|Hayward|Los Gatos|Los Altos|Milpitas|Tacoma|Spokane|Kirkland|Eugene|Corvallis|Moses Lake|
Missoula|Billings|Bozeman|Fargo|Sioux Falls|Bismarck|Rapid City|Provo|Lehi|Ogden|Fort Collins|Colorado Springs|
Santa Fe|Albuquerque|Scottsdale|Flagstaff|Plano|Corpus Christi|Galveston|Laredo|McAllen|Brownsville|Round Rock|
Muskogee|Wichita|Topeka|Overland Park|Cedar Rapids|Sioux City|Duluth|Green Bay|Racine|Janesville|Beloit|Grand Rapids|
Lansing|Kalamazoo|Toledo|Akron|Youngstown|Fort Wayne|South Bend|Naperville|DeKalb|Bowling Green|Murfreesboro|
Clarksville|Tuscaloosa|Gulfport|Baton Rouge|Fayetteville|Bentonville|Greenville|Greensboro|Winston-Salem|Wilmington|
Asheville|Virginia Beach|Roanoke|Charlottesville|Blacksburg|Culpeper|Manassas|Leesburg|McLean|Herndon|Tysons|
Rockville|Gaithersburg|Annapolis|Wilkes-Barre|Scranton|Allentown|Harrisburg|Stamford|New Haven|Worcester|Somerville|
Waltham|Bangor|Ithaca|Utica|Binghamton|White Plains|Yonkers|Long Island|Staten Island|Fort Lauderdale|West Palm Beach|
Boca Raton|Sarasota|Gainesville|Tallahassee|Pensacola|Cape Canaveral|Key West|Juneau|Fairbanks|Maui|Oahu|Normandy|
Brittany|Provence|Saxony|Brandenburg|North Rhine-Westphalia|Lower Saxony|Rhineland|Tyrol|Lombardy|Tuscany|Sicily|
Sardinia|Andalusia|Extremadura|Algarve|Alentejo|Silesia|Bohemia|Moravia|Transylvania|Lapland|Jutland|Cornwall|
Yorkshire|Lancashire|Hertfordshire|Oxfordshire|Cambridgeshire|Teesside|Tyneside|Northumberland|Lincolnshire|Hampshire|
County Clare|County Meath`;

const KNOWN: ReadonlySet<string> = new Set(PLACES.replace(/\n/g, '').split('|'));

const OPENINGS = new Openings();
for (const name of KNOWN) OPENINGS.add(name);

/** Whether a word may be the first of such a name; where not, it is none. */
export const mayOpenPlace = ofWord(({ text }) => OPENINGS.has(openingOf(text)));

/** Whether a name is that of a country, a state or a large city. */
export const isPlaceName = (name: string): boolean => KNOWN.has(name);
