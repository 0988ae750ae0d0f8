import TreatyText

/// Tells the kind of a document from its title: the kind that is named first.
struct KindReader: Sendable {
  /// Phrases of folded words with the kind that they name; of two at one place the longer counts.
  private static let phrases: [(words: [String], kind: String)] = {
    let lists: [(String, String)] = [
      ("treaty", "treaty,treaties,traite,tratado,trattato,vertrag,staatsvertrag,verdrag,договор,traktat,fordrag,条约,條約,条約,معاهدة"),
      (
        "convention", "convention,convencion,convencao,convenzione,ubereinkommen,ubereinkunft,konvention,конвенция,konvensjon,公约,公約,اتفاقية"
      ),
      (
        "agreement",
        "agreement,accord,acuerdo,convenio,acordo,accordo,abkommen,overeenkomst,vereinbarung,соглашение,avtal,aftale,overenskomst,umowa,协定,協定,اتفاق"
      ),
      ("protocol", "protocol,protocole,protocolo,protocollo,protokoll,zusatzprotokoll,schlussprotokoll,протокол,议定书,議定書,بروتوكول"),
      ("pact", "pact,pacte,pacto,patto,pakt,пакт"), ("covenant", "covenant"), ("charter", "charter,charte,carta,handvest,устав"),
      ("declaration", "declaration,joint declaration,declaracion,declaracao,dichiarazione,erklarung,deklaration,verklaring,декларация,宣言"),
      ("exchange of notes", "exchange of notes,exchange of letters,echange de notes,echange de lettres,canje de notas,canje de cartas"),
      (
        "exchange of notes",
        "notenwechsel,notenaustausch,briefwechsel,notawisseling,briefwisseling,scambio di note,scambio di lettere,обмен нотами"
      ),
      ("memorandum of understanding", "memorandum of understanding,memorando de entendimiento,protocole d entente"),
      ("memorandum", "memorandum,memorando,меморандум"),
      ("resolution", "resolution,resolucion,resolucao,risoluzione,resolutie,резолюция,决议"),
      ("final act", "final act,final document,acte final,acta final,schlussakte,slotakte"), ("statute", "statute,statut,estatuto"),
      ("constitution", "constitution"), ("arrangement", "arrangement,arreglo"), ("armistice", "armistice,armisticio,waffenstillstand"),
      ("communique", "communique,joint statement,joint communique"), ("amendment", "amendment,amendments,enmienda,enmiendas,modification"),
      ("recommendation", "recommendation,recommendations"), ("decision", "decision"), ("act", "general act,act of,acte general"),
      ("speech", "speech,address by,address of,remarks by,remarks of,discours,inaugural address,inauguration speech"),
      ("cable", "telegram,telegramme,cable from,despatch,aide memoire,note verbale"), ("letter", "letter from,letter to,letter of"),
      ("minutes", "minutes of,proces verbal"), ("report", "report of,report on,report by"), ("document", "document of the"),
    ]
    return lists.flatMap { kind, forms in forms.split(separator: ",").map { ($0.split(separator: " ").map(String.init), kind) } }
      .map { (words: $0.0, kind: $0.1) }
  }()

  /// Kinds that bind parties to each other.
  private static let treaties: Set<String> = [
    "treaty", "convention", "agreement", "protocol", "pact", "covenant", "charter", "exchange of notes", "memorandum of understanding",
    "memorandum", "final act", "statute", "constitution", "arrangement", "armistice", "act", "amendment", "declaration",
  ]

  /// The first word that begins each phrase, for a quick look-up.
  private static let byFirst: [String: [(words: [String], kind: String)]] = Dictionary(grouping: phrases) { $0.words[0] }

  /// The kind named first, with the place of its words; `nil` where none is named.
  func find(_ words: [NameFold.Word]) -> (kind: String, first: Int, last: Int)? {
    for index in words.indices {
      // German and Dutch compounds end in the kind: Freundschaftsvertrag, Grundlagenvertrag.
      let stem = Self.byFirst[words[index].text] ?? compound(words[index].text)
      let fitting = stem.filter { phrase in
        index + phrase.words.count <= words.count
          && phrase.words.indices.dropFirst().allSatisfy { words[index + $0].text == phrase.words[$0] }
      }
      if let best = fitting.max(by: { $0.words.count < $1.words.count }) { return (best.kind, index, index + best.words.count - 1) }
    }
    return nil
  }

  private func compound(_ word: String) -> [(words: [String], kind: String)] {
    for ending in ["vertrag", "abkommen", "verdrag", "protokoll", "ubereinkommen", "overeenkomst", "konvention", "erklarung"]
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 3 {
      return (Self.byFirst[ending] ?? []).map { ([word], $0.kind) }
    }
    // Chinese and Japanese titles end in the kind, and have no spaces.
    guard let scalar = word.unicodeScalars.first, Script.of(scalar.value) == .han else { return [] }
    let ending = Self.phrases.filter { phrase in phrase.words.count == 1 && word.contains(phrase.words[0]) }
    return ending.first.map { [([word], $0.kind)] } ?? []
  }

  /// The broader class for comparing like with like.
  static func genre(of kind: String) -> String { treaties.contains(kind) ? "treaty" : kind }
}
