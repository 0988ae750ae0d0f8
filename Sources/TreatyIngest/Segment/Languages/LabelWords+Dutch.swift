extension LabelWords {
  /// Dutch.
  static let dutch = LabelWords(
    language: "nl",
    articles: "artikel, art., art",
    citedArticles: "artikelen, artikels",
    rules: "voorschrift, regel, §",
    parts: "deel, boek",
    titles: "titel",
    chapters: "hoofdstuk",
    sections: "afdeling, sectie, paragraaf",
    annexes: "bijlage, aanhangsel, annex, bijvoegsel",
    attached: """
      protocol, verklaring, gemeenschappelijke verklaring, slotprotocol, notawisseling, briefwisseling, slotakte, aanvullend protocol,
      bijgevoegd protocol
      """,
    reservations: "voorbehoud, voorbehouden, voorbehouden en verklaringen, verklaringen en voorbehouden",
    cardinals: """
      een/enig, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien,
      achttien, negentien
      """,
    ordinals: "eerste/1ste, tweede/2de, derde/3de, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende",
    tens: "twintig, dertig, veertig, vijftig",
    citing: """
      van, in, het, de, dit, dat, onder, bij, en, of, met, volgens, ingevolge, krachtens, lid, zie, aan, op, uit, tot, door,
      overeenkomstig, te,
      eerste, deze, een, voor, om, om, als, elk, ieder, genoemd, bedoeld, nieuw, voorgaand, vorig, alinea, per, zoals, naar, t, s, eveneens
      """,
    continuing: """
      van, lid, en, of, tot, bedoelde, bedoeld, genoemde, is, zijn, wordt, worden, onder, letter, eerste, tweede, derde, vierde, leden,
      hierboven, voorziene,
      vermelde, hiervan, juncto, sub, vastgestelde, hierna, kan, aan, alinea, omschreven, zal, geldt, gestelde, bepaalde, voor, met,
      toe, wat, in, neergelegde
      """,
    enacting: """
      zijn overeengekomen als volgt, zijn het volgende overeengekomen, zijn als volgt overeengekomen, het volgende overeengekomen,
      zijn overeengekomen, overeengekomen als volgt, komen het volgende overeen, zijn de volgende bepalingen overeengekomen,
      zijn omtrent de volgende bepalingen overeengekomen, komen overeen als volgt, hebben besloten, het navolgende overeengekomen
      """,
    testimonium: """
      ten blijke waarvan, ten bewijze waarvan, ter oorkonde waarvan, ter bevestiging waarvan, in getuigenis waarvan,
      ten oorkonde waarvan, ter bekrachtiging waarvan, ten getuige waarvan, in getuigenis hiervan, tot oorkonde waarvan
      """,
    done: "gedaan te, ondertekend te, opgemaakt te, gedaan in, gegeven te, aldus gedaan, gedaan op, getekend te",
    recitals: """
      overwegende, verlangende, wensende, geleid, in aanmerking, herinnerend, erkennende, ervan overtuigd, gelet, bezield, indachtig,
      vastbesloten, de wens, gezien, van mening, in overweging
      """,
    amending: """
      vervangen door, gewijzigd als volgt, als volgt gewijzigd, komt te luiden, wordt ingevoegd, luidt als volgt, toegevoegd,
      gelezen als volgt, te lezen als volgt
      """,
    frequent: """
      de, het, van, een, en, in, te, op, met, voor, is, zijn, dat, die, aan, door, wordt, worden, of, bij, deze, niet, tot, dit, zal,
      om
      """
  )
}
