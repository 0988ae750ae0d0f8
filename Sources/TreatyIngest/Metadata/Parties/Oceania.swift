extension PartyTable {
  /// States of Oceania.
  static let oceania = """
    AUS | 900 1920- | Australia; Australie; Australien
    PNG | 910 1975- | Papua New Guinea; Papouasie-Nouvelle-Guinée; Papúa Nueva Guinea; Papua-Neuguinea; Papoea-Nieuw-Guinea; Papua \
    Nuova Guinea; Papua-Nova Guiné; Independent State of Papua New Guinea
    NZL | 920 1920- | New Zealand; Nouvelle-Zélande; Nueva Zelanda; Neuseeland; Nieuw-Zeeland; Nuova Zelanda; Nova Zelândia
    VUT | 935 1981- | Vanuatu; Republic of Vanuatu
    SLB | 940 1978- | Solomon Islands; Îles Salomon; Islas Salomón; Salomonen; Salomonseilanden; Isole Salomone; Ilhas Salomão
    KIR | 946 1999- | Kiribati; Quiribati; Republic of Kiribati
    TUV | 947 2000- | Tuvalu
    FJI | 950 1970- | Fiji; Fidji; Fiyi; Fidschi; Figi; Republic of Fiji
    TON | 955 1999- | Tonga; Kingdom of Tonga
    NRU | 970 1999- | Nauru; Republic of Nauru
    MHL | 983 1991- | Marshall Islands; Îles Marshall; Islas Marshall; Marshallinseln; Marshalleilanden; Isole Marshall; Ilhas \
    Marshall; Republic of the Marshall Islands
    PLW | 986 1994- | Palau; Palaos; Republic of Palau
    FSM | 987 1991- | Micronésie; Mikronesien; Federated States of Micronesia
    WSM | 990 1976- | Samoa; Independent State of Samoa
    """
}
