extension PartyTable {
  /// States of Americas.
  static let americas = """
    USA | 2 - | United States; États-Unis; Estados Unidos; Vereinigte Staaten; Verenigde Staten; Stati Uniti; United States of \
    America; USA; United States of North America; États-Unis d'Amérique; Estados Unidos de América; Vereinigten Staaten von \
    Amerika; Vereinigte Staaten von Amerika; Verenigde Staten van Amerika; Stati Uniti d'America
    CAN | 20 1920- | Canada; Kanada
    BHS | 31 1973- | Bahamas; Commonwealth of the Bahamas
    CUB | 40 1902-1906,1909- | Cuba; Kuba; Republic of Cuba
    HTI | 41 1859-1915,1934- | Haiti; Republic of Haiti
    DOM | 42 1894-1916,1924- | Dominican Republic; République dominicaine; República Dominicana; Dominikanische Republik; \
    Dominicaanse Republiek; Repubblica Dominicana
    JAM | 51 1962- | Jamaica; Jamaïque; Jamaika; Giamaica
    TTO | 52 1962- | Trinidad & Tobago; Trinité-et-Tobago; Trinidad y Tobago; Trinidad und Tobago; Trinidad en Tobago; Trinidad e \
    Tobago; Trinidad and Tobago; Republic of Trinidad and Tobago
    BRB | 53 1966- | Barbados; Barbade
    DMA | 54 1978- | Dominica; Dominique; Commonwealth of Dominica
    GRD | 55 1974- | Grenada; Grenade; Granada
    LCA | 56 1979- | St. Lucia; Sainte-Lucie; Santa Lucía; Saint Lucia
    VCT | 57 1979- | St. Vincent & Grenadines; Saint-Vincent-et-les Grenadines; San Vicente y las Granadinas; St. Vincent und die \
    Grenadinen; Saint Vincent en de Grenadines; Saint Vincent e Grenadine; São Vicente e Granadinas; Saint Vincent and the \
    Grenadines; St. Vincent and the Grenadines
    ATG | 58 1981- | Antigua & Barbuda; Antigua-et-Barbuda; Antigua y Barbuda; Antigua und Barbuda; Antigua en Barbuda; Antigua e \
    Barbuda; Antigua and Barbuda
    KNA | 60 1983- | St. Kitts & Nevis; Saint-Christophe-et-Niévès; San Cristóbal y Nieves; St. Kitts und Nevis; Saint Kitts en \
    Nevis; Saint Kitts e Nevis; São Cristóvão e Névis; Saint Kitts and Nevis; St. Kitts and Nevis
    MEX | 70 1831- | Mexico; Mexique; Mexiko; Messico; United Mexican States; Mexican Republic; Mexican Empire
    BLZ | 80 1981- | Belize; Belice
    GTM | 90 1868- | Guatemala; Republic of Guatemala
    HND | 91 1899- | Honduras; Republic of Honduras
    SLV | 92 1875- | El Salvador; Salvador; Republic of El Salvador
    NIC | 93 1900- | Nicaragua; Republic of Nicaragua
    CRI | 94 1920- | Costa Rica; Republic of Costa Rica
    PAN | 95 1903- | Panama; Republic of Panama
    COL | 100 1831- | Colombia; Colombie; Kolumbien; Republic of Colombia; New Granada; United States of Colombia
    VEN | 101 1841- | Venezuela; Bolivarian Republic of Venezuela; United States of Venezuela
    GUY | 110 1966- | Guyana; Guiana; Republic of Guyana
    SUR | 115 1975- | Suriname; Surinam; Republic of Suriname
    ECU | 130 1854- | Ecuador; Équateur; Equador; Republic of Ecuador
    PER | 135 1839- | Peru; Pérou; Republic of Peru
    BRA | 140 1822- | Brazil; Brésil; Brasil; Brasilien; Brazilië; Brasile; Federative Republic of Brazil; United States of \
    Brazil; Empire of Brazil
    BOL | 145 1848- | Bolivia; Bolivie; Bolivien; Plurinational State of Bolivia
    PRY | 150 1846-1870,1876- | Paraguay; Paraguai; Republic of Paraguay
    CHL | 155 1839- | Chile; Chili; Cile; Republic of Chile
    ARG | 160 1841- | Argentina; Argentine; Argentinien; Argentinië; Argentine Republic; Argentine Confederation; Argentine Nation
    URY | 165 1882- | Uruguay; Uruguai; Eastern Republic of Uruguay; Oriental Republic of Uruguay
    """
}
