import { REGION_NAMES } from './regions.ts';

/** One country: its names, what its people and things are called, and its capital. */
export interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string;
}

/** `name|aliases|demonyms|capital`, alternatives by comma. */
const ROWS = `Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Angola||Angolan|Luanda
Argentina||Argentine,Argentinian|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani|Baku
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Belarus||Belarusian|Minsk
Belgium||Belgian|Brussels
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasilia
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian|Ottawa
Chile||Chilean|Santiago
China|People’s Republic of China,PRC|Chinese|Beijing
Colombia||Colombian|Bogota
Costa Rica||Costa Rican|San Jose
Croatia||Croatian|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Democratic Republic of the Congo|DRC,Congo|Congolese|Kinshasa
Denmark||Danish|Copenhagen
Ecuador||Ecuadorian|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran|San Salvador
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Ethiopia||Ethiopian|Addis Ababa
Finland||Finnish|Helsinki
France||French|Paris
Georgia||Georgian|Tbilisi
Germany||German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic|Reykjavik
India||Indian|New Delhi
Indonesia||Indonesian|Jakarta
Iran||Iranian|Tehran
Iraq||Iraqi|Baghdad
Ireland||Irish|Dublin
Israel||Israeli|Jerusalem
Italy||Italian|Rome
Ivory Coast||Ivorian|Abidjan
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh|Astana
Kenya||Kenyan|Nairobi
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Libya||Libyan|Tripoli
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish|Luxembourg City
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Mali||Malian|Bamako
Malta||Maltese|Valletta
Mexico||Mexican|Mexico City
Moldova||Moldovan|Chisinau
Mongolia||Mongolian|Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nepal||Nepalese,Nepali|Kathmandu
Netherlands||Dutch|Amsterdam
New Zealand||New Zealander|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea||North Korean|Pyongyang
North Macedonia||Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima
Philippines||Philippine,Filipino|Manila
Poland||Polish|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saudi Arabia||Saudi|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian|Belgrade
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|Singapore
Slovakia||Slovak|Bratislava
Slovenia||Slovenian|Ljubljana
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria
South Korea||South Korean|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Sweden||Swedish|Stockholm
Switzerland||Swiss|Bern
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Tunisia||Tunisian|Tunis
Turkey|Türkiye|Turkish|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv
United Arab Emirates|UAE,U.A.E.|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British|London
United States|US,U.S.,USA,U.S.A.,America,United States of America|American|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Venezuela||Venezuelan|Caracas
Vietnam||Vietnamese|Hanoi
Yemen||Yemeni|Sanaa
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
European Union|EU,E.U.||
Europe||European|
Africa||African|
Asia||Asian|
Latin America||Latin American|
Middle East||Middle Eastern|
the West|West|Western|
Hong Kong||Hongkonger|
Arctic|||`;

const split = (cell: string | undefined): readonly string[] => (cell ? cell.split(',') : []);

/** Countries, and the regions that news treats like them. */
export const COUNTRIES: readonly Country[] = ROWS.split('\n').map((row) => {
  const [name = '', aliases, demonyms, capital = ''] = row.split('|');
  return { name, aliases: split(aliases), demonyms: split(demonyms), capital };
});

/** Every name, alias, capital and known region to the name it is shown by; capitals are places of their own. */
export const PLACE_NAMES: ReadonlyMap<string, string> = new Map([
  ...REGION_NAMES,
  ...COUNTRIES.flatMap((country) => [
    ...(country.capital ? [[country.capital, country.capital] as const] : []),
    ...[country.name, ...country.aliases].map((alias) => [alias, country.name] as const),
  ]),
]);

/** Followers of a creed and speakers of a language: groups of people, no organisation of their own. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `Muslim Christian Catholic Protestant Orthodox Jew Jewish Hindu Buddhist Sikh Evangelical Mormon Sunni Shiite Shia Kurd Kurdish Arab
  Arabic Hispanic Latino Latina Caucasian Slavic Nordic Scandinavian Islam Islamic Islamist Christianity Judaism
  Westerner Asian-American African-American`.split(/\s+/u),
);

/** Tells whether a word is what people are called by country or creed, one or many: "Chilean", "Americans", "Catholics". */
export function isPeople(word: string): boolean {
  const one = word.replace(/s$/u, '');
  return [word, one].some((form) => DEMONYMS.has(form) || PEOPLES.has(form));
}

/** Demonym to country: "Chilean" to "Chile". */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) => country.demonyms.map((demonym) => [demonym, country.name] as const)),
);
