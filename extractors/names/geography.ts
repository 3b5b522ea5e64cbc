/** Places that any reader of English knows: no part of the lexicon, since they are common knowledge and never change. */
import { Openings, openingOf } from '../lexicon/openings.ts';
import { ofWord } from '../syntax/lexemes.ts';

const PLACES = `US|U.S.|USA|United States|America|UK|United Kingdom|Britain|England|Scotland|Wales|Ireland|France|Germany|Italy|
Spain|Portugal|Netherlands|Belgium|Luxembourg|Switzerland|Austria|Poland|Czechia|Czech Republic|Slovakia|Hungary|Romania|
Bulgaria|Greece|Turkey|Cyprus|Malta|Croatia|Serbia|Slovenia|Ukraine|Russia|Belarus|Estonia|Latvia|Lithuania|Finland|Sweden|
Norway|Denmark|Iceland|Canada|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Venezuela|Uruguay|Cuba|China|Japan|India|Pakistan|
Bangladesh|Nepal|Sri Lanka|South Korea|North Korea|Korea|Taiwan|Hong Kong|Singapore|Malaysia|Indonesia|Thailand|Vietnam|
Philippines|Cambodia|Mongolia|Kazakhstan|Uzbekistan|Iran|Iraq|Israel|Saudi Arabia|UAE|United Arab Emirates|Qatar|Kuwait|
Bahrain|Oman|Jordan|Lebanon|Syria|Egypt|Morocco|Algeria|Tunisia|Libya|Nigeria|Kenya|Ethiopia|Ghana|Rwanda|Uganda|Tanzania|
South Africa|Australia|New Zealand|EU|E.U.|European Union|Europe|Asia|Africa|North America|South America|Latin America|
Middle East|Southeast Asia|Silicon Valley|Bay Area|Wall Street|Alabama|Alaska|Arizona|Arkansas|California|Colorado|
Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|
Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|
North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|
Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|London|Paris|Berlin|Munich|Zurich|Geneva|Vienna|
Rome|Milan|Madrid|Barcelona|Lisbon|Amsterdam|Brussels|Dublin|Stockholm|Oslo|Helsinki|Copenhagen|Warsaw|Prague|Budapest|
Athens|Istanbul|Moscow|Kyiv|Tel Aviv|Jerusalem|Dubai|Abu Dhabi|Riyadh|Doha|Cairo|Lagos|Nairobi|Cape Town|Johannesburg|
Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Tokyo|Osaka|Kyoto|
Seoul|Taipei|Bangkok|Jakarta|Manila|Hanoi|Kuala Lumpur|Sydney|Melbourne|Toronto|Montreal|Vancouver|Ottawa|Waterloo|San Francisco|
San Jose|Los Angeles|San Diego|Seattle|Portland|Denver|Austin|Dallas|Houston|Chicago|Boston|Atlanta|Miami|Phoenix|
Las Vegas|Salt Lake City|Philadelphia|Pittsburgh|Detroit|Minneapolis|Memphis|Nashville|New York City|NYC|Washington D.C.|
Palo Alto|Mountain View|Cupertino|Menlo Park|Sao Paulo|Buenos Aires|Mexico City`;

const KNOWN: ReadonlySet<string> = new Set(PLACES.replace(/\n/g, '').split('|'));

const OPENINGS = new Openings();
for (const name of KNOWN) OPENINGS.add(name);

/** Whether a word may be the first of such a name; where not, it is none. */
export const mayOpenPlace = ofWord(({ text }) => OPENINGS.has(openingOf(text)));

/** Whether a name is that of a country, a state or a large city. */
export const isPlaceName = (name: string): boolean => KNOWN.has(name);
