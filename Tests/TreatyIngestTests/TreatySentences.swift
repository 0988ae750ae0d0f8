/// A sentence or two of a treaty in many languages, written for the tests, between states that do not exist.
enum TreatySentences {
  static let byLanguage: [(language: String, text: String)] = [
    (
      "en",
      """
      The High Contracting Parties shall consult together whenever the security of either of them is \
      threatened by a third state.
      """
    ),
    (
      "fr",
      """
      Les Hautes Parties contractantes s’engagent à régler tous leurs différends par des moyens \
      pacifiques, conformément à l’accord signé l’été dernier.
      """
    ),
    (
      "es",
      """
      Las Altas Partes Contratantes convienen en que toda agresión contra una de ellas será considerada \
      como una agresión dirigida contra la otra; así lo decidió el señor plenipotenciario.
      """
    ),
    (
      "pt",
      """
      As Altas Partes Contratantes comprometem-se a não recorrer à força nas suas relações, e as questões \
      serão submetidas à arbitragem segundo as disposições em vigor.
      """
    ),
    (
      "it",
      """
      Le Alte Parti contraenti si impegnano a consultarsi nel caso in cui la sicurezza di una di esse sia \
      minacciata; ciò avrà luogo perché la pace è più durevole così.
      """
    ),
    (
      "de",
      """
      Die Hohen Vertragschließenden Parteien verpflichten sich, über alle Fragen Rücksprache zu nehmen, \
      die für die Sicherheit beider Länder von Bedeutung sind.
      """
    ),
    (
      "nl",
      """
      De Hoge Verdragsluitende Partijen verbinden zich met elkander in overleg te treden, wanneer de \
      veiligheid van één van haar wordt bedreigd, en coördineren haar ideeën.
      """
    ),
    (
      "sv",
      """
      De höga fördragsslutande parterna förbinder sig att rådgöra med varandra när helst en av dem anser \
      att dess säkerhet är hotad.
      """
    ),
    (
      "da",
      """
      De høje kontraherende parter forpligter sig til at rådføre sig med hinanden, når en af dem mener, at \
      dens sikkerhed er truet, og at løse tvister ad fredelig vej.
      """
    ),
    (
      "no",
      """
      De høye kontraherende parter forplikter seg til å rådføre seg med hverandre når en av dem mener at \
      dens sikkerhet er truet, og ikke å gripe til makt mellom seg.
      """
    ),
    (
      "pl",
      """
      Wysokie Umawiające się Strony zobowiązują się rozstrzygać wszelkie spory między nimi środkami \
      pokojowymi, zgodnie z postanowieniami niniejszego układu.
      """
    ),
    (
      "cs",
      """
      Vysoké smluvní strany se zavazují řešit všechny spory mezi nimi pokojnými prostředky a nepřipojí se \
      k žádné smlouvě namířené proti druhé straně.
      """
    ),
    (
      "hu",
      """
      A Magas Szerződő Felek kötelezik magukat, hogy minden vitás kérdést békés eszközökkel rendeznek, és \
      nem csatlakoznak olyan szövetséghez, amely a másik fél ellen irányul.
      """
    ),
    (
      "ro",
      """
      Înaltele Părţi Contractante se obligă să rezolve toate diferendele dintre ele prin mijloace paşnice, \
      în conformitate cu prevederile prezentului tratat.
      """
    ),
    (
      "fi",
      """
      Korkeat sopimuspuolet sitoutuvat neuvottelemaan keskenään, jos jommankumman turvallisuutta uhataan, \
      eivätkä ne liity sopimukseen, joka on suunnattu toista sopimuspuolta vastaan.
      """
    ),
    (
      "tr",
      """
      Yüksek Âkit Taraflar, aralarındaki bütün anlaşmazlıkları barışçı yollarla çözmeyi ve içlerinden \
      birinin güvenliği tehdit edildiğinde görüşmeyi taahhüt ederler.
      """
    ),
    (
      "ru",
      """
      Высокие Договаривающиеся Стороны обязуются разрешать все споры между ними мирными средствами и не \
      вступать в союзы, направленные против другой Стороны.
      """
    ),
    (
      "uk",
      """
      Високі Договірні Сторони зобов'язуються вирішувати всі спори між ними мирними засобами і не вступати \
      в союзи, спрямовані проти іншої Сторони.
      """
    ),
    (
      "bg",
      """
      Високодоговарящите страни се задължават да разрешават всички спорове между тях с мирни средства и да \
      не влизат в съюзи, насочени срещу другата страна.
      """
    ),
    (
      "el",
      """
      Τα Υψηλά Συμβαλλόμενα Μέρη αναλαμβάνουν την υποχρέωση να επιλύουν όλες τις διαφορές τους με ειρηνικά \
      μέσα και να μην συμμετέχουν σε συμμαχίες που στρέφονται κατά του άλλου.
      """
    ),
    (
      "ar",
      """
      يتعهد الطرفان الساميان المتعاقدان بتسوية جميع المنازعات التي قد تنشأ بينهما بالوسائل السلمية وفقا \
      لأحكام هذه المعاهدة.
      """
    ),
    ("zh", "缔约双方应以和平方法解决两国之间的一切争端，并不得参加任何针对另一方的同盟。本条约自批准书交换之日起生效。"),
    ("ja", "締約国は、両国間のすべての紛争を平和的手段によって解決することを約束し、他方の締約国に対する同盟に参加しないものとする。"),
    ("ko", "체약 당사국은 양국 간의 모든 분쟁을 평화적 수단으로 해결하고 상대방을 겨냥한 어떠한 동맹에도 가입하지 아니하기로 약속한다."),
    (
      "la",
      """
      Inter altas partes contrahentes pax perpetua et amicitia vera sit, atque neutra alterius hostibus \
      auxilium ullum dabit nec quidquam contra eam faciet.
      """
    ),
  ]

  /// The sentence of a language; empty where there is none.
  static func sentence(_ language: String) -> String {
    byLanguage.first { $0.language == language }?.text ?? ""
  }
}
