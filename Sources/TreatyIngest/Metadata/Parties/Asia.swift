extension PartyTable {
  /// States of Asia.
  static let asia = """
    IRN | 630 1855- | Iran; Irã; Islamic Republic of Iran; Persia; Imperial Government of Iran
    IRQ | 645 1932- | Iraq; Irak; Iraque; Republic of Iraq
    SYR | 652 1946-1958,1961- | Syria; Syrie; Siria; Syrien; Syrian Arab Republic; Syrian Republic
    LBN | 660 1946- | Lebanon; Liban; Líbano; Libanon; Lebanese Republic
    JOR | 663 1946- | Jordan; Jordanie; Jordania; Jordanien; Giordania; Hashemite Kingdom of Jordan; Transjordan; Hashemite \
    Kingdom of the Jordan
    ISR | 666 1948- | Israel; Israele; State of Israel
    SAU | 670 1927- | Saudi Arabia; Arabie saoudite; Arabia Saudí; Saudi-Arabien; Saoedi-Arabië; Arabia Saudita; Kingdom of Saudi \
    Arabia; Hejaz and Nejd; Hejaz
    KWT | 690 1961- | Kuwait; Koweït; Koeweit; State of Kuwait
    BHR | 692 1971- | Bahrain; Bahreïn; Baréin; Kingdom of Bahrain
    QAT | 694 1971- | Qatar; Catar; Katar; State of Qatar
    ARE | 696 1971- | United Arab Emirates; Émirats arabes unis; Emiratos Árabes Unidos; Vereinigte Arabische Emirate; Verenigde \
    Arabische Emiraten; Emirati Arabi Uniti; Emirados Árabes Unidos
    OMN | 698 1971- | Oman; Omã; Sultanate of Oman
    AFG | 700 1919- | Afghanistan; Afganistán; Afeganistão; Islamic Republic of Afghanistan
    TKM | 701 1991- | Turkmenistan; Turcomenistão
    TJK | 702 1991- | Tajikistan; Tadjikistan; Tayikistán; Tadschikistan; Tadzjikistan; Tagikistan; Tadjiquistão; Republic of \
    Tajikistan
    KGZ | 703 1991- | Kyrgyzstan; Kirghizstan; Kirguistán; Kirgisistan; Kirgizië; Kirghizistan; Quirguistão; Kyrgyz Republic
    UZB | 704 1991- | Uzbekistan; Ouzbékistan; Usbekistan; Oezbekistan; Uzbequistão; Republic of Uzbekistan
    KAZ | 705 1991- | Kazakhstan; Kazajistán; Kasachstan; Kazachstan; Kazakistan; Cazaquistão; Republic of Kazakhstan
    MNG | 712 1921- | Mongolia; Mongolie; Mongolei; Mongolian People's Republic; Outer Mongolia
    JPN | 740 1860-1945,1952- | Japan; Japon; Giappone; Japão; Empire of Japan; Japanese Empire
    IND | 750 1947- | India; Inde; Indien; Republic of India; Union of India
    BTN | 760 1971- | Bhutan; Bhoutan; Bután; Butão; Kingdom of Bhutan
    PAK | 770 1947- | Pakistan; Paquistão; Islamic Republic of Pakistan
    BGD | 771 1971- | Bangladesh; Bangladés; Bangladesch; People's Republic of Bangladesh
    MMR | 775 1948- | Myanmar; Mianmar; Republic of Myanmar; Burma; Union of Burma
    LKA | 780 1948- | Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon
    MDV | 781 1965- | Maldives; Maldivas; Malediven; Maldiven; Maldive; Republic of Maldives
    NPL | 790 1920- | Nepal; Federal Democratic Republic of Nepal
    THA | 800 1887- | Thailand; Thaïlande; Tailandia; Thailandia; Kingdom of Thailand; Siam
    KHM | 811 1953- | Cambodia; Cambodge; Camboya; Kambodscha; Cambodja; Cambogia; Camboja; Kingdom of Cambodia; Kampuchea; \
    Democratic Kampuchea
    LAO | 812 1953- | Laos; Lao People's Democratic Republic
    MYS | 820 1957- | Malaysia; Malaisie; Malasia; Maleisië; Federation of Malaya; Malaya
    SGP | 830 1965- | Singapore; Singapour; Singapur; Singapura; Republic of Singapore
    BRN | 835 1984- | Brunei; Brunei Darussalam
    PHL | 840 1946- | Philippines; Filipinas; Philippinen; Filipijnen; Filippine; Republic of the Philippines
    IDN | 850 1949- | Indonesia; Indonésie; Indonesien; Republic of Indonesia
    TLS | 860 2002- | Timor-Leste; Timor oriental; Oost-Timor; Timor Est; Democratic Republic of Timor-Leste; East Timor
    """
}
