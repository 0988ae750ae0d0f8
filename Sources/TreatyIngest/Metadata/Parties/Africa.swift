extension PartyTable {
  /// States of Africa.
  static let africa = """
    CPV | 402 1975- | Cape Verde; Cap-Vert; Cabo Verde; Kaapverdië; Capo Verde; Republic of Cabo Verde
    STP | 403 1975- | São Tomé & Príncipe; Sao Tomé-et-Principe; Santo Tomé y Príncipe; São Tomé und Príncipe; Sao Tomé en \
    Principe; São Tomé e Príncipe; Sao Tome and Principe; Democratic Republic of Sao Tome and Principe
    GNB | 404 1974- | Guinea-Bissau; Guinée-Bissau; Guinea-Bisáu; Guiné-Bissau; Republic of Guinea-Bissau
    GNQ | 411 1968- | Equatorial Guinea; Guinée équatoriale; Guinea Ecuatorial; Äquatorialguinea; Equatoriaal-Guinea; Guinea \
    Equatoriale; Guiné Equatorial; Republic of Equatorial Guinea
    GMB | 420 1965- | Gambia; Gambie; Republic of the Gambia; The Gambia
    MLI | 432 1960- | Mali; Republic of Mali
    SEN | 433 1960- | Senegal; Republic of Senegal
    BEN | 434 1960- | Benin; Republic of Benin; Dahomey
    MRT | 435 1960- | Mauritania; Mauritanie; Mauretanien; Islamic Republic of Mauritania
    NER | 436 1960- | Niger; Republic of the Niger
    CIV | 437 1960- | Côte d'Ivoire; Ivoorkust; Costa d'Avorio; Costa do Marfim; Republic of Côte d'Ivoire; Ivory Coast
    GIN | 438 1958- | Guinea; Guinée; Guiné; Republic of Guinea
    BFA | 439 1960- | Burkina Faso; Burquina Faso; Upper Volta
    LBR | 450 1920- | Liberia; Republic of Liberia
    SLE | 451 1961- | Sierra Leone; Sierra Leona; Serra Leoa; Republic of Sierra Leone
    GHA | 452 1957- | Ghana; Gana; Republic of Ghana
    TGO | 461 1960- | Togo; Togolese Republic
    CMR | 471 1960- | Cameroon; Cameroun; Camerún; Kamerun; Kameroen; Camarões; Republic of Cameroon
    NGA | 475 1960- | Nigeria; Federal Republic of Nigeria
    GAB | 481 1960- | Gabon; Gabun; Gabão; Gabonese Republic
    CAF | 482 1960- | Central African Republic; République centrafricaine; República Centroafricana; Zentralafrikanische Republik; \
    Centraal-Afrikaanse Republiek; Repubblica Centrafricana
    TCD | 483 1960- | Chad; Tchad; Tschad; Tsjaad; Ciad; Chade; Republic of Chad
    COG | 484 1960- | Congo - Brazzaville; Congo-Brazzaville; Kongo-Brazzaville; República do Congo; Republic of the Congo; \
    People's Republic of the Congo; République du Congo
    COD | 490 1960- | Congo - Kinshasa; Congo-Kinshasa; República Democrática del Congo; Kongo-Kinshasa; Democratic Republic of \
    the Congo; Zaire; Republic of Zaire; République démocratique du Congo
    UGA | 500 1962- | Uganda; Ouganda; Oeganda; Republic of Uganda
    KEN | 501 1963- | Kenya; Kenia; Quênia; Republic of Kenya
    TZA | 510 1961- | Tanzania; Tanzanie; Tansania; United Republic of Tanzania; Tanganyika
    BDI | 516 1962- | Burundi; Republic of Burundi
    RWA | 517 1962- | Rwanda; Ruanda; Rwandese Republic
    SOM | 520 1960- | Somalia; Somalie; Federal Republic of Somalia
    DJI | 522 1977- | Djibouti; Yibuti; Dschibuti; Gibuti; Djibuti; Republic of Djibouti
    ETH | 530 1898-1936,1941- | Ethiopia; Éthiopie; Etiopía; Äthiopien; Federal Democratic Republic of Ethiopia; Abyssinia
    ERI | 531 1993- | Eritrea; Érythrée; Eritreia; the State of Eritrea
    AGO | 540 1975- | Angola; Republic of Angola
    MOZ | 541 1975- | Mozambique; Mosambik; Mozambico; Moçambique; Republic of Mozambique
    ZMB | 551 1964- | Zambia; Zambie; Sambia; Republic of Zambia
    ZWE | 552 1965- | Zimbabwe; Zimbabue; Simbabwe; Republic of Zimbabwe; Rhodesia; Southern Rhodesia
    MWI | 553 1964- | Malawi; Malaui; Republic of Malawi
    ZAF | 560 1920- | South Africa; Afrique du Sud; Sudáfrica; Südafrika; Zuid-Afrika; África do Sul; Republic of South Africa; \
    Union of South Africa
    NAM | 565 1990- | Namibia; Namibie; Republic of Namibia
    LSO | 570 1966- | Lesotho; Lesoto; Kingdom of Lesotho
    BWA | 571 1966- | Botswana; Botsuana; Republic of Botswana
    SWZ | 572 1968- | Eswatini; Esuatini; Essuatíni; Kingdom of Eswatini; Swaziland
    MDG | 580 1960- | Madagascar; Madagaskar; Republic of Madagascar; Malagasy Republic
    COM | 581 1975- | Comoros; Comores; Comoras; Komoren; Comoren; Comore; Union of the Comoros
    MUS | 590 1968- | Mauritius; Maurice; Mauricio; Republic of Mauritius
    SYC | 591 1976- | Seychelles; Seychellen; Seicheles; Republic of Seychelles
    MAR | 600 1847-1912,1956- | Morocco; Maroc; Marruecos; Marokko; Marocco; Marrocos; Kingdom of Morocco; Sherifian Empire; \
    Shereefian Empire
    DZA | 615 1962- | Algeria; Algérie; Argelia; Algerien; Algerije; People's Democratic Republic of Algeria
    TUN | 616 1825-1881,1956- | Tunisia; Tunisie; Túnez; Tunesien; Tunesië; Republic of Tunisia; Regency of Tunis
    LBY | 620 1951- | Libya; Libye; Libia; Libyen; Libië; Libyan Arab Jamahiriya; United Kingdom of Libya; Socialist People's \
    Libyan Arab Jamahiriya
    SDN | 625 1956- | Sudan; Soudan; Soedan; Sudão; Republic of the Sudan
    SSD | 626 2011- | South Sudan; Soudan du Sud; Sudán del Sur; Südsudan; Zuid-Soedan; Sud Sudan; Sudão do Sul; Republic of South \
    Sudan
    """
}
