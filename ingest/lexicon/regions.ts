/** Other names by comma behind a colon; what is first is shown. */
const ROWS = `Alabama:Ala.;Alaska;Arizona:Ariz.;Arkansas:Ark.;California:Calif.;Colorado:Colo.;Connecticut:Conn.;Delaware:Del.;Florida:Fla.
Hawaii;Idaho;Illinois:Ill.;Indiana:Ind.;Iowa;Kansas:Kan.;Kentucky:Ky.;Louisiana:La.;Maine;Maryland:Md.,Md;Massachusetts:Mass.;Michigan:Mich.
Minnesota:Minn.;Mississippi:Miss.;Missouri:Mo.;Montana:Mont.;Nebraska:Neb.;Nevada:Nev.;New Hampshire:N.H.;New Jersey:N.J.;New Mexico:N.M.
New York:N.Y.;North Carolina:N.C.;North Dakota:N.D.;Ohio;Oklahoma:Okla.;Oregon:Ore.;Pennsylvania:Pa.,Pa;Rhode Island:R.I.;South Carolina:S.C.
South Dakota:S.D.;Tennessee:Tenn.;Texas;Utah;Vermont:Vt.;West Virginia:W.Va.;Wisconsin:Wis.;Wyoming:Wyo.;New York City;Puerto Rico;Guam
Alberta;British Columbia;Manitoba;Newfoundland;Nova Scotia;Ontario;Quebec;Saskatchewan;New Brunswick;Queensland;New South Wales;Tasmania
England;Scotland;Wales;Northern Ireland;Bavaria;Saxony;Catalonia;Crimea;Donbas;Donbass;Siberia;Chechnya;Kosovo;Transnistria;Greenland
Xinjiang;Tibet;Inner Mongolia;Guangdong;Fujian;Sichuan;Yunnan;Hainan;Zhejiang;Jiangsu;Shandong;Kashmir;Punjab;Gujarat;Maharashtra;Kurdistan
Gaza;Gaza Strip;West Bank;Golan Heights;Palestine;Okinawa;Hokkaido;Macau:Macao;East Timor:Timor-Leste;Papua;Bali;Sumatra;Borneo
North America;South America;Central America;Southeast Asia;South Asia;East Asia;Central Asia;Western Europe;Eastern Europe;Sub-Saharan Africa
North Africa;West Africa;East Africa;the Balkans:Balkans;the Caucasus:Caucasus;the Baltics:Baltics;the Caribbean:Caribbean;Scandinavia
South China Sea;East China Sea;Black Sea;Red Sea;Baltic Sea;Mediterranean;Persian Gulf;Taiwan Strait;Strait of Hormuz;Arctic Ocean;Indo-Pacific
Soviet Union:USSR;East Germany;West Germany;Yugoslavia;Czechoslovakia;the Global South:Global South
Shanghai;Shenzhen;Guangzhou;Chongqing;Mumbai;Kolkata;Bangalore:Bengaluru;Karachi;Lahore;Istanbul;Dubai;Tel Aviv;Mecca;Osaka;Busan;Sydney;Melbourne
Frankfurt;Munich;Hamburg;Geneva;Zurich;Milan;Barcelona;Rotterdam;Edinburgh;Glasgow;Manchester;St. Petersburg;Kharkiv;Odesa:Odessa;Donetsk;Mariupol
Johannesburg;Cape Town;Lagos;Casablanca;Sao Paulo;Rio de Janeiro;Toronto;Montreal;Vancouver;Los Angeles;San Francisco;Chicago;Boston;Miami;Seattle
Philadelphia;Detroit;New Orleans;Las Vegas;Silicon Valley`;

/** States, provinces, regions, seas and cities that news takes as known: each name to the one it is shown by. Given names are left out. */
export const REGION_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[;\n]/u).flatMap((row) => {
    const [name = '', others] = row.split(':');
    const all = [name, ...(others ? others.split(',') : [])];
    // The dot may have gone to the end of the sentence: "Wis" of "Wis.".
    const dotless = all.flatMap((each) =>
      /^\p{L}{3,}\.$/u.test(each) && !/^(?:Miss|Mass|Ore|Ill|Ark|Del|Ala|Ind)/u.test(each)
        ? [each.slice(0, -1)]
        : [],
    );
    return [...all, ...dotless].map((each) => [each, name] as const);
  }),
);
