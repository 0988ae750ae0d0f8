/// Months, numbers and joining words with which a language writes dates, folded as ``NameFold`` folds them.
struct DateWords: Sendable {
  /// ISO 639-1 code.
  let language: String
  /// Twelve entries; forms of one month separated by `/`.
  let months: [String: Int]
  /// Cardinals and ordinals; 100 and 1000 multiply what stands before them.
  let numbers: [String: Int]
  /// Words that may stand between day, month and year.
  let joints: Set<String>

  init(_ language: String, months: String, numbers: String, joints: String) {
    self.language = language
    var monthTable: [String: Int] = [:]
    for (index, forms) in months.split(separator: " ").enumerated() {
      for form in forms.split(separator: "/") { monthTable[NameFold.words(String(form)).joined()] = index + 1 }
    }
    self.months = monthTable
    var numberTable: [String: Int] = [:]
    for entry in numbers.split(separator: " ") {
      let parts = entry.split(separator: "=")
      guard parts.count == 2, let value = Int(parts[1]) else { continue }
      for form in parts[0].split(separator: "/") { numberTable[NameFold.words(String(form)).joined()] = value }
    }
    self.numbers = numberTable
    self.joints = Set(joints.split(separator: " ").map(String.init))
  }

  /// The languages in which dates are read; English first.
  static let all = [english, french, spanish, portuguese, italian, german, dutch, russian, scandinavian, latin]

  static let english = DateWords(
    "en",
    months:
      "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
    numbers: """
      first/one=1 second/two=2 third/three=3 fourth/four=4 fifth/five=5 sixth/six=6 seventh/seven=7 eighth/eight=8 ninth/nine=9 tenth/ten=10 \
      eleventh/eleven=11 twelfth/twelve=12 thirteenth/thirteen=13 fourteenth/fourteen=14 fifteenth/fifteen=15 sixteenth/sixteen=16 \
      seventeenth/seventeen=17 eighteenth/eighteen=18 nineteenth/nineteen=19 twentieth/twenty=20 thirtieth/thirty=30 forty=40 fifty=50 \
      sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
      """,
    joints: "of day the this in year our lord on and a d anno domini month")
  static let french = DateWords(
    "fr", months: "janvier février mars avril mai juin juillet août/aout septembre octobre novembre décembre",
    numbers: """
      premier/un/une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 \
      seize=16 vingt/vingts/vingtième=20 trente/trentième=30 quarante=40 cinquante=50 soixante=60 septante=70 octante/huitante=80 nonante=90 \
      cent/cents=100 mil/mille=1000 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 \
      onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16
      """,
    joints: "de du le la jour jours mois l an annee d et ce en grace")
  static let spanish = DateWords(
    "es", months: "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
    numbers: """
      primero/uno/un/primer=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 \
      quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno/veintiún=21 veintidós=22 veintitrés=23 \
      veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 \
      sesenta=60 setenta=70 ochenta=80 noventa=90 cien/ciento=100 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 \
      seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000
      """,
    joints: "de del el la los dia dias mes ano a y en")
  static let portuguese = DateWords(
    "pt", months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    numbers: """
      primeiro/um=1 dois=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze/quatorze=14 quinze=15 \
      dezasseis/dezesseis=16 dezassete/dezessete=17 dezoito=18 dezanove/dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta/cincoenta=50 \
      sessenta=60 setenta=70 oitenta=80 noventa=90 cem/cento=100 duzentos=200 trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 \
      setecentos=700 oitocentos=800 novecentos=900 mil=1000
      """,
    joints: "de do da o a os aos dia dias mes ano e em")
  static let italian = DateWords(
    "it", months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    numbers: """
      primo/uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 \
      quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti/vent=20 trenta/trent=30 quaranta/quarant=40 \
      cinquanta/cinquant=50 sessanta/sessant=60 settanta/settant=70 ottanta/ottant=80 novanta/novant=90 cento=100 mille/mila=1000
      """,
    joints: "di del il la lo giorno giorni mese anno dell addi e in")
  static let german = DateWords(
    "de", months: "januar/jänner februar märz april mai juni juli august september oktober november dezember",
    numbers: """
      ersten/erster/ein/eins=1 zweiten/zwei=2 dritten/drei=3 vierten/vier=4 fünften/fünf=5 sechsten/sechs=6 siebenten/siebten/sieben=7 \
      achten/acht=8 neunten/neun=9 zehnten/zehn=10 elften/elf=11 zwölften/zwölf=12 dreizehnten/dreizehn=13 vierzehnten/vierzehn=14 \
      fünfzehnten/fünfzehn=15 sechzehnten/sechzehn=16 siebzehnten/siebzehn=17 achtzehnten/achtzehn=18 neunzehnten/neunzehn=19 \
      zwanzigsten/zwanzig=20 dreißigsten/dreissigsten/dreißig/dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 \
      hundert=100 tausend=1000
      """,
    joints: "den am der dem des tage tag im jahre jahr monats und")
  static let dutch = DateWords(
    "nl", months: "januari februari maart april mei juni juli augustus september oktober november december",
    numbers: """
      eerste/een=1 tweede/twee=2 derde/drie=3 vierde/vier=4 vijfde/vijf=5 zesde/zes=6 zevende/zeven=7 achtste/acht=8 negende/negen=9 \
      tiende/tien=10 elfde/elf=11 twaalfde/twaalf=12 dertiende/dertien=13 veertiende/veertien=14 vijftiende/vijftien=15 zestiende/zestien=16 \
      zeventiende/zeventien=17 achttiende/achttien=18 negentiende/negentien=19 twintigste/twintig=20 dertigste/dertig=30 veertig=40 \
      vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000
      """,
    joints: "de den der op dag van het jaar in dit en maand")
  static let russian = DateWords(
    "ru", months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря", numbers: "", joints: "дня года")
  static let scandinavian = DateWords(
    "sv",
    months:
      "januari/januar februari/februar mars/marts april maj/mai juni juli augusti/august september oktober november december/desember",
    numbers: "", joints: "den dag i ar aar dagen")
  static let latin = DateWords(
    "la",
    months: "ianuarii/januarii februarii martii aprilis maii/maji iunii/junii iulii/julii augusti septembris octobris novembris decembris",
    numbers: "", joints: "die mensis anno domini")

  /// `und` and `en` inside German and Dutch compounds.
  private var inner: String { language == "de" ? "und" : language == "nl" ? "en" : "" }

  /// The number words of which a word is made; empty when it is no number. German, Dutch and Italian write them in one word.
  func values(of word: String) -> [Int] {
    if let value = numbers[word] { return [value] }
    guard ["de", "nl", "it"].contains(language), word.utf8.count > 5 else { return [] }
    var rest = Substring(word)
    var values: [Int] = []
    while !rest.isEmpty {
      var length = min(rest.count, 14)
      while length > 1, numbers[String(rest.prefix(length))] == nil { length -= 1 }
      if length > 1, let value = numbers[String(rest.prefix(length))] {
        values.append(value)
        rest = rest.dropFirst(length)
      } else if !inner.isEmpty, !values.isEmpty, rest.hasPrefix(inner) {
        rest = rest.dropFirst(inner.count)
      } else {
        return []
      }
    }
    return values
  }
}
