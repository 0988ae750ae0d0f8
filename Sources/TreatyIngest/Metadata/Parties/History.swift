extension PartyTable {
  /// States whose name or identity changed. A name may carry years of its own: `Germany 1816-1948`. A name that stands in two lines with
  /// overlapping years is ambiguous there.
  static let history = """
    - | 255 -1871 | Prussia; Prusse; Preußen; Prusia; Pruisen; Kingdom of Prussia; North German Confederation
    DEU | 255 -1945,1990- | Germany 1816-1948,1990-; German Empire; German Reich; Allemagne 1816-1948,1990-; Deutschland \
    1816-1948,1990-; Alemania 1816-1948,1990-; Duitsland 1816-1948,1990-; Germania 1816-1948,1990-; Alemanha 1816-1948,1990-; \
    Deutsches Reich; Empire allemand
    DEU | 260 1955-1990; 255 1990- | Federal Republic of Germany; West Germany; German Federal Republic; République fédérale \
    d'Allemagne; Bundesrepublik Deutschland; República Federal de Alemania; Bondsrepubliek Duitsland; Germany 1949-1989; Allemagne \
    1949-1989; Deutschland 1949-1989; Alemania 1949-1989; Duitsland 1949-1989
    DDR | 265 1954-1990 | German Democratic Republic; East Germany; Deutsche Demokratische Republik; République démocratique \
    allemande; Duitse Democratische Republiek; Germany 1949-1989; Allemagne 1949-1989; Deutschland 1949-1989; Alemania 1949-1989; \
    Duitsland 1949-1989
    - | 300 -1918 | Austria-Hungary; Austro-Hungarian Empire; Austro-Hungarian Monarchy; Austria and Hungary; Autriche-Hongrie; \
    Österreich-Ungarn; Oostenrijk-Hongarije; Austria 1816-1918; Autriche 1816-1918; Österreich 1816-1918; Austrian Empire; Empire \
    of Austria
    AUT | 305 1919-1938,1955- | Austria 1919-; Autriche 1919-; Österreich 1919-; Oostenrijk 1919-; Áustria 1919-; Republic of \
    Austria; Federal State of Austria; Austrian Republic; République d'Autriche; Republik Österreich
    HUN | 310 1918- | Hungary 1918-; Hongrie 1918-; Ungarn 1918-; Hungría 1918-; Hongarije 1918-; Ungheria 1918-; Republic of \
    Hungary; Hungarian People's Republic; Hungarian Republic
    - | 365 -1917 | Russia 1816-1917; Russie 1816-1917; Russland 1816-1917; Rusia 1816-1917; Rusland 1816-1917; Russian Empire; \
    All the Russias; Toutes les Russies; Empire of Russia; Russia 1918-1921; all Russias
    SUN | 365 1917-1991 | Union of Soviet Socialist Republics; Soviet Union; USSR; U.S.S.R.; Union des Républiques socialistes \
    soviétiques; Union der Sozialistischen Sowjetrepubliken; Unión de Repúblicas Socialistas Soviéticas; Unie van Socialistische \
    Sovjetrepublieken; Union of Socialist Soviet Republics; Russian Soviet Federative Socialist Republic 1917-1922; Russia \
    1922-1991; Soviet Russia
    RUS | 365 1992- | Russia 1992-; Russie 1992-; Russland 1992-; Rusia 1992-; Rusland 1992-; Russian Federation; Fédération de \
    Russie; Federación de Rusia; Russische Föderation; Russische Federatie
    - | 640 -1922 | Ottoman Empire; Sublime Porte; Sublime Ottoman Porte; Turkey 1816-1922; Turquie 1816-1922; Türkei 1816-1922; \
    Turquía 1816-1922; Turkije 1816-1922; Sublime Porte Ottomane; Empire ottoman; Osmanisches Reich; the Ottomans
    TUR | 640 1923- | Turkey 1923-; Turquie 1923-; Türkei 1923-; Turquía 1923-; Turkije 1923-; Turchia 1923-; Turquia 1923-; \
    Türkiye; Republic of Turkey; Turkish Republic; Republic of Türkiye
    GRC | 350 1828-1941,1944- | Greece; Grèce; Grecia; Griechenland; Griekenland; Grécia; Hellenic Republic; Hellenes; Kingdom of \
    Greece; République hellénique; Kingdom of the Hellenes
    - | 325 -1860 | Sardinia; Kingdom of Sardinia; Sardaigne; Piedmont; Cerdeña; Sardinien
    - | 329 -1861 | Two Sicilies; Kingdom of the Two Sicilies; Deux-Siciles; Dos Sicilias; Naples
    - | 327 -1860 | Papal States
    - | 337 -1860 | Tuscany; Grand Duchy of Tuscany; Toscane
    - | 332 1842-1860 | Modena; Duchy of Modena
    - | 335 1851-1860 | Parma; Duchy of Parma
    - | 240 1837-1866 | Hanover; Kingdom of Hanover; Hannover; Hanovre
    - | 245 -1871 | Bavaria; Kingdom of Bavaria; Bayern; Bavière
    - | 267 -1871 | Baden; Grand Duchy of Baden; Bade
    - | 269 -1867 | Saxony; Kingdom of Saxony; Sachsen; Saxe
    - | 271 -1871 | Württemberg; Kingdom of Württemberg; Wurtemberg
    - | 273 -1866 | Electoral Hesse; Hesse-Cassel; Hesse-Kassel; Electorate of Hesse
    - | 275 -1867 | Hesse-Darmstadt; Grand Duchy of Hesse
    - | 280 1843-1867 | Mecklenburg-Schwerin; Grand Duchy of Mecklenburg-Schwerin
    YUG | 345 1918-1941,1944-2003 | Yugoslavia; Yougoslavie; Jugoslawien; Joegoslavië; Jugoslavia; Kingdom of Yugoslavia; Serbs, \
    Croats and Slovenes; Kingdom of the Serbs, Croats and Slovenes; Serb-Croat-Slovene State; Serb-Croat-Slovene Kingdom; Federal \
    People's Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia
    SCG | 345 2003-2006 | Serbia and Montenegro; State Union of Serbia and Montenegro
    - | 345 1878-1918 | Serbia 1816-1918; Servia; Kingdom of Serbia; Serbie 1816-1918; Serbien 1816-1918
    SRB | 345 2006- | Serbia 2006-; Republic of Serbia; Serbie 2006-; Serbien 2006-; Servië 2006-
    - | - | Montenegro 1816-1918; Kingdom of Montenegro; Principality of Montenegro
    CSK | 315 1918-1939,1945-1992 | Czechoslovakia; Czecho-Slovakia; Czechoslovak Republic; Czechoslovak Socialist Republic; \
    Tchécoslovaquie; Tschechoslowakei; Checoslovaquia; Tsjecho-Slowakije; Czech and Slovak Federal Republic; Czech and Slovak \
    Federative Republic
    - | 730 1887-1905 | Korea 1816-1910; Corea 1816-1910; Chosen; Empire of Korea; Great Korean Empire
    KOR | 732 1949- | Republic of Korea; South Korea; République de Corée; Republik Korea; República de Corea; Republiek Korea; \
    Korea 1948-; Corée du Sud; Südkorea; Corea del Sur; Zuid-Korea
    PRK | 731 1948- | Democratic People's Republic of Korea; North Korea; République populaire démocratique de Corée; Korea 1948-; \
    Demokratische Volksrepublik Korea; República Popular Democrática de Corea; Corée du Nord; Nordkorea; Noord-Korea
    - | 710 1860-1949 | China 1816-1948; Chine 1816-1948; Republic of China 1912-1948; Chinese Empire; Empire of China; Chinese \
    Republic 1912-1948; Ta-Tsing Empire
    CHN | 710 1949- | People's Republic of China; China 1949-; Chine 1949-; République populaire de Chine; Volksrepublik China; \
    República Popular China; Volksrepubliek China; República Popular de China; Cina 1949-
    TWN | 713 1949- | Republic of China 1949-; Taiwan; China 1949-1971; Chine 1949-1971; Formosa; Taipei; Chinese Taipei; Separate \
    Customs Territory of Taiwan, Penghu, Kinmen and Matsu
    VNM | 816 1954- | Socialist Republic of Viet Nam; Socialist Republic of Vietnam; Vietnam; Viet Nam; Viet-Nam; Viêt Nam
    - | 816 1954-1976 | Democratic Republic of Vietnam; Democratic Republic of Viet-Nam; North Vietnam; Democratic Republic of \
    Viet Nam
    - | 817 1954-1975 | Republic of Vietnam; Republic of Viet-Nam; Republic of Viet Nam; South Vietnam; Vietnam 1954-1975; Viet \
    Nam 1954-1975; Viet-Nam 1954-1975
    YEM | 679 1990- | Yemen 1990-; Republic of Yemen; Jemen 1990-; Yémen 1990-
    - | 678 1926-1990 | Yemen Arab Republic; Yemen 1918-1989; Mutawakelite Kingdom of Yemen; Imamate of Yemen; Jemen 1918-1989
    YMD | 680 1967-1990 | People's Democratic Republic of Yemen; South Yemen; People's Republic of Southern Yemen; Yemen \
    1967-1989; Democratic Yemen; Jemen 1967-1989
    EGY | 651 1855-1882,1937- | Egypt; Égypte; Egipto; Ägypten; Egypte; Egitto; Egito; Arab Republic of Egypt; United Arab \
    Republic 1958-1971; Kingdom of Egypt; Republic of Egypt
    - | 511 1963-1964 | Zanzibar; Sultanate of Zanzibar; People's Republic of Zanzibar
    - | - | Congo; Kongo; Korea 1911-1947; Republic of Texas; Texas; Hawaii; Hawaiian Islands; Kingdom of Hawaii; Orange Free \
    State; Transvaal; South African Republic; Independent State of the Congo; Congo Free State; Danzig; Free City of Danzig; \
    Hanseatic Republics; Hanse Towns; Oldenburg; Brunswick; Nassau; Frankfurt; Free City of Frankfurt; Hamburg; Bremen; Lübeck; \
    Great Colombia; Central America; Federation of Central America; Peru-Bolivian Confederation; Ionian Islands; Cracow; Free City \
    of Cracow; Manchukuo; Sikkim; Biafra; Federation of Rhodesia and Nyasaland; West Indies Federation; Northern Cyprus; Turkish \
    Republic of Northern Cyprus; Abkhazia; South Ossetia; Somaliland; Confederate States of America
    VAT | - | Holy See; Saint-Siège; Santa Sede; Heiliger Stuhl; Heilige Stoel; Vatican City; Vatican
    PSE | - | Palestine; State of Palestine; Palestine Liberation Organization; Palestinian Authority
    HKG | - | Hong Kong; Hong Kong, China
    MAC | - | Macao; Macau; Macao, China
    COK | - | Cook Islands
    NIU | - | Niue
    - | - | European Union; European Community; European Communities; European Economic Community; European Atomic Energy \
    Community; European Coal and Steel Community; Union européenne; Communauté européenne; Communauté économique européenne; Unión \
    Europea; Comunidad Europea; Comunidad Económica Europea; Europäische Union; Europäische Gemeinschaft; Europäische \
    Wirtschaftsgemeinschaft; Europese Unie; Europese Gemeenschap; Europese Economische Gemeenschap; União Europeia; Unione \
    europea; United Nations; Nations Unies; Naciones Unidas; Vereinte Nationen; Verenigde Naties; North Atlantic Treaty \
    Organization; North Atlantic Treaty Organisation; International Committee of the Red Cross; Council of Europe; League of \
    Nations; World Health Organization; International Atomic Energy Agency; International Labour Organisation; African Union; \
    Organization of American States; Organization of African Unity; League of Arab States; Association of Southeast Asian Nations; \
    European Free Trade Association; Eurasian Economic Union; Eurasian Economic Community; Southern African Customs Union; West \
    African Economic and Monetary Union; MERCOSUR
    """

  /// Titles that stand for a state without its name, and adjectives before `Government`, `Republic`, `Empire`, `Majesty`.
  static let titles = """
    GBR | 200 - | His Britannic Majesty; Her Britannic Majesty; Sa Majesté Britannique; Britannic; British; Britische; Britischen; \
    Britischer; britannique
    ESP | 230 - | His Catholic Majesty; Her Catholic Majesty; Sa Majesté Catholique; Catholic; Spanish; Spanische; Spanischen; \
    Spanischer; espagnol; espagnole
    FRA | 220 - | His Most Christian Majesty; Sa Majesté Très Chrétienne; Most Christian; French; Französische; Französischen; \
    Französischer; français; française
    PRT | 235 - | His Most Faithful Majesty; Her Most Faithful Majesty; Sa Majesté Très Fidèle; Most Faithful; Portuguese; \
    Portugiesische; Portugiesischen; Portugiesischer; portugais; portugaise
    - | 300 -1918 | His Imperial and Royal Apostolic Majesty; Apostolic; Austro-Hungarian
    USA | 2 - | American; Amerikanische; Amerikanischen; Amerikanischer; américain; américaine
    DEU | 255 -1945,1990- | German 1816-1948,1990-
    AUT | 305 1919- | Austrian 1919-; Österreichische 1919-; Österreichischen 1919-; Österreichischer 1919-; autrichien 1919-; \
    autrichienne 1919-
    ITA | 325 - | Italian; Italienische; Italienischen; Italienischer; italien; italienne
    CHE | 225 - | Swiss; Schweizerische; Schweizerischen; Schweizerischer; suisse
    NLD | 210 - | Netherlands; Dutch; Netherland; Niederländische; Niederländischen; Niederländischer; néerlandais; néerlandaise
    BEL | 211 1830- | Belgian; Belgische; Belgischen; Belgischer; belge
    SUN | 365 1917-1991 | Soviet; Sowjetische; Sowjetischen; Sowjetischer; soviétique
    RUS | 365 1992- | Russian 1992-
    TUR | 640 1923- | Turkish 1923-
    GRC | 350 1828- | Greek; Hellenic; hellénique; grec; grecque
    POL | 290 1918- | Polish; Polnische; Polnischen; Polnischer; polonais; polonaise
    HUN | 310 1918- | Hungarian 1918-
    ROU | 360 1878- | Romanian; Rumanian; Roumanian; Rumänische; Rumänischen; Rumänischer; roumain; roumaine
    BGR | 355 1908- | Bulgarian; Bulgarische; Bulgarischen; Bulgarischer; bulgare
    CSK | 315 1918-1992 | Czechoslovak; Tschechoslowakische; Tschechoslowakischen; Tschechoslowakischer; tchécoslovaque
    YUG | 345 1918-2003 | Yugoslav; Jugoslawische; Jugoslawischen; Jugoslawischer; yougoslave
    SWE | 380 - | Swedish; Schwedische; Schwedischen; Schwedischer; suédois; suédoise
    NOR | 385 1905- | Norwegian; Norwegische; Norwegischen; Norwegischer; norvégien; norvégienne
    DNK | 390 - | Danish; Dänische; Dänischen; Dänischer; danois; danoise
    FIN | 375 1917- | Finnish; Finnische; Finnischen; Finnischer; finlandais; finlandaise
    JPN | 740 1860- | Japanese; Japanische; Japanischen; Japanischer; japonais; japonaise
    CHN | 710 1949- | Chinese 1949-
    IND | 750 1947- | Indian; Indische; Indischen; Indischer
    BRA | 140 1822- | Brazilian; Brasilianische; Brasilianischen; Brasilianischer; brésilien; brésilienne
    MEX | 70 1831- | Mexican; Mexikanische; Mexikanischen; Mexikanischer; mexicain; mexicaine
    ARG | 160 1841- | Argentine; Argentinische; Argentinischen; Argentinischer; argentin; argentine
    CHL | 155 1839- | Chilean; Chilenische; Chilenischen; Chilenischer; chilien; chilienne
    PER | 135 1839- | Peruvian
    CAN | 20 1920- | Canadian; canadien; canadienne
    AUS | 900 1920- | Australian
    NZL | 920 1920- | New Zealand
    IRL | 205 1922- | Irish
    EGY | 651 1937- | Egyptian; égyptien; égyptienne
    IRN | 630 1855- | Iranian; Persian; Iranische; Iranischen; Iranischer
    THA | 800 1887- | Thai; Siamese
    CZE | 316 1993- | Tschechische; Tschechischen; Tschechischer; tchèque
    LUX | 212 1920- | luxembourgeois; luxembourgeoise
    SVK | 317 1993- | Slowakische; Slowakischen; Slowakischer; slovaque
    """
}
