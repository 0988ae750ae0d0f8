extension PartyTable {
  /// States of Europe.
  static let europe = """
    GBR | 200 - | United Kingdom; Royaume-Uni; Reino Unido; Vereinigtes Königreich; Verenigd Koninkrijk; Regno Unito; United \
    Kingdom of Great Britain and Northern Ireland; Great Britain; England; United Kingdom of Great Britain and Ireland; Britain; \
    Grande-Bretagne; Gran Bretaña; Großbritannien; Groot-Brittannië; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord; Reino \
    Unido de Gran Bretaña e Irlanda del Norte; Vereinigtes Königreich Großbritannien und Nordirland; Verenigd Koninkrijk van \
    Groot-Brittannië en Noord-Ierland; Great Britain and Ireland; Great Britain, Ireland and the British Dominions beyond the Seas
    IRL | 205 1922- | Ireland; Irlande; Irlanda; Irland; Ierland; Irish Free State; Republic of Ireland; Eire
    NLD | 210 -1940,1945- | Netherlands; Pays-Bas; Países Bajos; Niederlande; Nederland; Paesi Bassi; Países Baixos; Kingdom of \
    the Netherlands; Holland; Royaume des Pays-Bas; Koninkrijk der Nederlanden; Königreich der Niederlande; Reino de los Países \
    Bajos
    BEL | 211 1830-1940,1945- | Belgium; Belgique; Bélgica; Belgien; België; Belgio; Kingdom of Belgium; Belgians; Belges
    LUX | 212 1920-1940,1944- | Luxembourg; Luxemburgo; Luxemburg; Lussemburgo; Grand Duchy of Luxembourg; Grand-Duché de \
    Luxembourg; Groothertogdom Luxemburg; Großherzogtum Luxemburg
    FRA | 220 -1942,1944- | France; Francia; Frankreich; Frankrijk; França; French Republic; French Empire; République française; \
    Französische Republik; Franse Republiek; República Francesa
    MCO | 221 1993- | Monaco; Principality of Monaco
    LIE | 223 1990- | Liechtenstein; Principality of Liechtenstein
    CHE | 225 - | Switzerland; Suisse; Suiza; Schweiz; Zwitserland; Svizzera; Suíça; Swiss Confederation; Confédération suisse; \
    Schweizerische Eidgenossenschaft; Zwitserse Bondsstaat; Confederación Suiza; Confederazione Svizzera
    ESP | 230 - | Spain; Espagne; España; Spanien; Spanje; Spagna; Espanha; Kingdom of Spain
    AND | 232 1993- | Andorra; Andorre; Principality of Andorra
    PRT | 235 - | Portugal; Portogallo; Portuguese Republic; République portugaise; Portuguese Empire
    POL | 290 1918-1939,1945- | Poland; Pologne; Polonia; Polen; Republic of Poland; Polish Republic; Polish People's Republic; \
    République de Pologne
    CZE | 316 1993- | Czechia; Tchéquie; Chequia; Tschechien; Tsjechië; Cechia; Tchéquia; Czech Republic
    SVK | 317 1993- | Slovakia; Slovaquie; Eslovaquia; Slowakei; Slowakije; Slovacchia; Slovak Republic
    ITA | 325 - | Italy; Italie; Italia; Italien; Italian Republic; République italienne; Italienische Republik; Italiaanse \
    Republiek; República Italiana
    SMR | 331 1992- | San Marino; Saint-Marin; Republic of San Marino
    MLT | 338 1964- | Malta; Malte; Republic of Malta
    ALB | 339 1914-1939,1944- | Albania; Albanie; Albanien; Republic of Albania; People's Republic of Albania; People's Socialist \
    Republic of Albania
    MNE | 341 2006- | Montenegro
    MKD | 343 1993- | North Macedonia; Macédoine du Nord; Macedonia del Norte; Nordmazedonien; Noord-Macedonië; Macedonia del \
    Nord; Macedônia do Norte; Republic of North Macedonia; Macedonia; former Yugoslav Republic of Macedonia
    HRV | 344 1992- | Croatia; Croatie; Croacia; Kroatien; Kroatië; Croazia; Republic of Croatia
    BIH | 346 1992- | Bosnia & Herzegovina; Bosnie-Herzégovine; Bosnia y Herzegovina; Bosnien und Herzegowina; Bosnië en \
    Herzegovina; Bosnia ed Erzegovina; Bósnia e Herzegovina; Bosnia and Herzegovina; Republic of Bosnia and Herzegovina; Bosnia
    XKX | 347 2008- | Kosovo
    SVN | 349 1992- | Slovenia; Slovénie; Eslovenia; Slowenien; Republic of Slovenia
    CYP | 352 1960- | Cyprus; Chypre; Chipre; Zypern; Cipro; Republic of Cyprus
    BGR | 355 1908- | Bulgaria; Bulgarie; Bulgarien; Bulgarije; Republic of Bulgaria; Bulgarian People's Republic; People's \
    Republic of Bulgaria
    MDA | 359 1991- | Moldova; Moldavie; Moldavia; Republik Moldau; Republic of Moldova
    ROU | 360 1878- | Romania; Roumanie; Rumanía; Rumänien; Roemenië; Romênia; Roumania; Romanian People's Republic; Socialist \
    Republic of Romania
    EST | 366 1918-1940,1991- | Estonia; Estonie; Estland; Republic of Estonia
    LVA | 367 1918-1940,1991- | Latvia; Lettonie; Letonia; Lettland; Letland; Lettonia; Republic of Latvia
    LTU | 368 1918-1940,1991- | Lithuania; Lituanie; Lituania; Litauen; Litouwen; Republic of Lithuania
    UKR | 369 1991- | Ukraine; Ucrania; Oekraïne; Ucraina; Ukrainian Soviet Socialist Republic
    BLR | 370 1991- | Belarus; Biélorussie; Bielorrusia; Bielorussia; Bielorrússia; Republic of Belarus; Byelorussia; Byelorussian \
    Soviet Socialist Republic
    ARM | 371 1991- | Armenia; Arménie; Armenien; Republic of Armenia
    GEO | 372 1991- | Georgia; Géorgie; Georgien
    AZE | 373 1991- | Azerbaijan; Azerbaïdjan; Azerbaiyán; Aserbaidschan; Azerbeidzjan; Azerbaigian; Azerbaijão; Republic of \
    Azerbaijan
    FIN | 375 1917- | Finland; Finlande; Finlandia; Finnland; Republic of Finland
    SWE | 380 - | Sweden; Suède; Suecia; Schweden; Zweden; Svezia; Kingdom of Sweden
    NOR | 385 1905-1940,1945- | Norway; Norvège; Noruega; Norwegen; Noorwegen; Norvegia; Kingdom of Norway
    DNK | 390 -1940,1945- | Denmark; Danemark; Dinamarca; Denemarken; Danimarca; Kingdom of Denmark
    ISL | 395 1944- | Iceland; Islande; Islandia; Island; IJsland; Islanda; Republic of Iceland; Icelandic Republic
    """
}
