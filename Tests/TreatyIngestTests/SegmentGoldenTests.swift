import Testing

@testable import TreatyIngest

/// Golden outlines of whole texts, one for each layout; every text is written for the test.
@Suite struct SegmentGoldenTests {
  @Test("A treaty in lines, with parts, titles on the next line, paragraphs, signatures and an annex")
  func linesWithParts() {
    let text = """
      TREATY OF FRIENDSHIP BETWEEN ARDANIA AND BORLAND

      The Government of Ardania and the Government of Borland,

      Desiring to strengthen their friendship,

      Recalling the Treaty of 1920,

      Have agreed as follows:

      PART I
      General Provisions

      Article 1
      Definitions

      1. In this Treaty “Party” means Ardania or Borland.

      2. The Parties may agree on:

      (a) other terms;

      (b) other words.

      Article 2
      Friendship

      The Parties shall keep the peace in accordance with Article 1.

      PART II
      Final Provisions

      Article 3
      Entry into force

      This Treaty shall enter into force on signature.

      IN WITNESS WHEREOF the undersigned, being duly authorised, have signed this Treaty.

      Done at Portville, on 4 May 1931, in two originals, both texts being equally authentic.

      For the Government of Ardania:
      A. Smith

      For the Government of Borland:
      B. Jones

      ANNEX A

      Rules of the Commission

      Article 1

      The Commission has three members.

      Article 2

      It meets once a year.
      """
    let outline = """
      preamble | TREATY … follows:
        paragraph | Desiring … friendship,
        paragraph | Recalling … follows:
      part 1 (General Provisions) | PART … 1.
        article 1 (Definitions) | Article … words.
          paragraph 1 | 1. … Borland.
          paragraph 2 | 2. … words.
            item a | (a) … terms;
            item b | (b) … words.
        article 2 (Friendship) | Article … 1.
      part 2 (Final Provisions) | PART … signature.
        article 3 (Entry into force) | Article … signature.
      conclusion | IN … authentic.
      signature | For … Jones
      annex A (Rules of the Commission) | ANNEX … year.
        article 1 | Article … members.
        article 2 | Article … year.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("A flat text in small letters with glued headings")
  func flatLowerCased() {
    let text = """
      convention on the lakes of the north. the contracting parties,considering the value of fish;recognizing that \
      fish move,have agreed as follows: ARTICLE iscopethis convention applies to all lakes. ARTICLE iicommission1. a \
      commission is hereby established.2. the commission shall:(a) count the fish;(b) report under article iii of \
      this convention. ARTICLE iiientry into forcethis convention enters into force at once.in witness whereof the \
      undersigned have signed this convention. ANNEX itable of lakes: upper lake, lower lake
      """
    let outline = """
      preamble | convention … follows:
      article 1 | ARTICLE … lakes.
      article 2 | ARTICLE … convention.
        paragraph 1 | 1. … established.
        paragraph 2 | 2. … convention.
          item a | (a) … fish;
          item b | (b) … convention.
      article 3 | ARTICLE … once.
      conclusion | in … convention.
      annex 1 | ANNEX … lake
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("Two language versions, one after the other")
  func twoLanguages() {
    let text = """
      Agreement on Bridges

      The Parties have agreed as follows:

      Article 1

      The Parties shall build a bridge and keep it in good order.

      Article 2

      This Agreement shall enter into force on the date of its signature.

      Done at Portville, on 4 May 1931.

      Overeenkomst inzake bruggen

      De Partijen zijn het volgende overeengekomen:

      Artikel 1

      De Partijen bouwen een brug en houden deze in goede staat.

      Artikel 2

      Deze Overeenkomst treedt in werking op de datum van ondertekening.

      Gedaan te Portville, op 4 mei 1931.
      """
    let outline = """
      preamble @en | Agreement … follows:
      article 1 @en | Article … order.
      article 2 @en | Article … signature.
      conclusion @en | Done … 1931.
      preamble @nl | Overeenkomst … overeengekomen:
      article 1 @nl | Artikel … staat.
      article 2 @nl | Artikel … ondertekening.
      conclusion @nl | Gedaan … 1931.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("Two languages, article by article")
  func sideBySide() {
    let text = """
      TREATY OF COMMERCE — TRAITÉ DE COMMERCE

      Article 1

      The goods of the one shall be free of duty in the ports of the other, and of all that is levied there.

      Article 1

      Les marchandises de l'un sont exemptes de droits dans les ports de l'autre, et de tout ce qui est perçu.

      Article 2

      This Treaty shall remain in force for ten years from the day of the exchange of the ratifications.

      Article 2

      Le présent Traité restera en vigueur pendant dix ans à partir du jour de l'échange des ratifications.
      """
    let outline = """
      preamble | TREATY … COMMERCE
      article 1 @en | Article … there.
      article 1 @fr | Article … perçu.
      article 2 @en | Article … ratifications.
      article 2 @fr | Article … ratifications.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("A flat German text with titles and numbered paragraphs")
  func germanFlat() {
    let text = """
      Abkommen zwischen Ardanien und Borland über Brücken Abgeschlossen am 4. Mai 1931 Die Vertragsparteien sind wie \
      folgt übereingekommen: Kapitel 1: Allgemeines Art. 1 Zweck 1. Die Vertragsparteien bauen nach Artikel 2 eine \
      Brücke. 2. Sie unterhalten die Brücke. Art. 2 Kosten Die Kosten gemäss Absatz 1 werden geteilt. Kapitel 2: \
      Schlussbestimmungen Art. 3 Inkrafttreten Dieses Abkommen tritt mit der Unterzeichnung in Kraft. Geschehen zu \
      Hafenstadt am 4. Mai 1931 in zwei Urschriften.
      """
    let outline = """
      preamble | Abkommen … übereingekommen:
      chapter 1 (Allgemeines) | Kapitel … geteilt.
        article 1 | Art. … Brücke.
          paragraph 1 | 1. … Brücke.
          paragraph 2 | 2. … Brücke.
        article 2 | Art. … geteilt.
      chapter 2 (Schlussbestimmungen) | Kapitel … Kraft.
        article 3 | Art. … Kraft.
      conclusion | Geschehen … Urschriften.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("Old labels, abbreviated, with text on the same line")
  func oldAbbreviated() {
    let text = """
      TREATY OF AMITY

      In the name of the Most Holy Trinity.

      ART. I. There shall be a firm and perpetual peace between the two Powers.

      ART. II. The subjects of each Power may trade in the ports of the other, as
      set out in the first Article of the Treaty of 1783.

      ADDITIONAL ARTICLE. The ports of the islands are not comprised.

      ART. III. The present Treaty shall be ratified within six months.

      In faith whereof we have signed it. Done at Portville, the 4th of May 1815.
      """
    let outline = """
      preamble | TREATY … Trinity.
      article 1 | ART. … Powers.
      article 2 | ART. … comprised.
      article 3 | ART. … months.
      conclusion | In … 1815.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("An exchange of notes with numbered paragraphs only")
  func exchangeOfNotes() {
    let text = """
      EXCHANGE OF NOTES CONCERNING THE ABOLITION OF VISAS

      I

      The Minister for Foreign Affairs of Ardania to the Ambassador of Borland

      Your Excellency,

      I have the honour to propose the following arrangement:

      1. Nationals of Ardania may enter Borland without a visa.

      2. Nationals of Borland may enter Ardania without a visa.

      3. This arrangement shall enter into force on 1 June 1951.

      Accept, Excellency, the assurance of my highest consideration.
      """
    let outline = """
      body | EXCHANGE … consideration.
        paragraph 1 | 1. … visa.
        paragraph 2 | 2. … visa.
        paragraph 3 | 3. … consideration.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("A resolution")
  func resolution() {
    let text = """
      RESOLUTION 12 (1957)

      The Assembly,

      Recalling its resolution 11,

      Noting with concern the loss of bridges,

      1. Urges all members to build bridges;

      2. Requests the Secretary to report.
      """
    let outline = """
      body | RESOLUTION … report.
        paragraph 1 | 1. … bridges;
        paragraph 2 | 2. … report.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("A speech, by paragraph")
  func speech() {
    let text = """
      Mr President,

      My country has always stood for peace. It will continue to do so.

      We therefore welcome the draft treaty, and above all its Article 5.

      Thank you.
      """
    let outline = """
      body | Mr … you.
        paragraph | Mr … President,
        paragraph | My … so.
        paragraph | We … 5.
        paragraph | Thank … you.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("Portuguese labels with ordinal marks")
  func portuguese() {
    let text = """
      ACORDO SOBRE PONTES

      As Partes acordam no seguinte:

      Artigo 1.º
      Objecto

      As Partes constroem uma ponte, nos termos do artigo 2.º do presente Acordo.

      Artigo 2.º
      Vigência

      O presente Acordo entra em vigor na data da assinatura.

      Feito em Porto Novo, aos 4 de Maio de 1931.
      """
    let outline = """
      preamble | ACORDO … seguinte:
      article 1 (Objecto) | Artigo … Acordo.
      article 2 (Vigência) | Artigo … assinatura.
      conclusion | Feito … 1931.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("Russian labels, chapters and a contents list")
  func russian() {
    let text = """
      ДОГОВОР О МОСТАХ

      Глава I. Общие положения
      Статья 1. Цель
      Глава II. Заключительные положения
      Статья 2. Срок
      Статья 3. Вступление

      Стороны согласились о нижеследующем:

      Глава I. Общие положения

      Статья 1. Цель

      Стороны строят мост в соответствии со статьей 2 настоящего Договора и содержат его в исправности на протяжении всего срока действия.

      Глава II. Заключительные положения

      Статья 2. Срок

      Настоящий Договор заключается сроком на десять лет и может быть продлен по взаимному согласию Сторон на новый срок.

      Статья 3. Вступление

      Настоящий Договор вступает в силу с даты подписания и подлежит регистрации в Секретариате в установленном порядке.

      Совершено в Порту 4 мая 1931 года.
      """
    let outline = """
      preamble | ДОГОВОР … нижеследующем:
      chapter 1 (Общие положения) | Глава … действия.
        article 1 (Цель) | Статья … действия.
      chapter 2 (Заключительные положения) | Глава … порядке.
        article 2 (Срок) | Статья … срок.
        article 3 (Вступление) | Статья … порядке.
      conclusion | Совершено … года.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("Chinese labels with parts, a title on the same line and an article of a later day")
  func chinese() {
    let text = """
      橋樑公約

      本公約締約國，議定如下：

      第一部分

      第一條 宗旨

      一、締約國應依第二條建造橋樑。
      二、締約國應維持橋樑。

      第二條 費用

      費用由締約國分擔。

      第二條之二 期限

      期限為十年。

      第三條 生效

      本公約自簽署之日起生效。
      """
    let outline = """
      preamble | 橋樑公約 … 本公約締約國，議定如下：
      part 1 | 第一部分 … 本公約自簽署之日起生效。
        article 1 (宗旨) | 第一條 … 二、締約國應維持橋樑。
          paragraph 1 | 一、締約國應依第二條建造橋樑。 … 一、締約國應依第二條建造橋樑。
          paragraph 2 | 二、締約國應維持橋樑。 … 二、締約國應維持橋樑。
        article 2 (費用) | 第二條 … 費用由締約國分擔。
        article 2-2 (期限) | 第二條之二 … 期限為十年。
        article 3 (生效) | 第三條 … 本公約自簽署之日起生效。
      """
    #expect(SegmentOutline.dump(text) == outline)
  }

  @Test("Arabic labels with ordinals")
  func arabic() {
    let text = """
      اتفاقية بشأن الجسور

      اتفقت على ما يلي:

      المادة الأولى

      تبني الأطراف جسرا وفقا للمادة الثانية من هذه الاتفاقية.

      المادة الثانية

      تتحمل الأطراف التكاليف.

      المادة الثالثة

      تدخل هذه الاتفاقية حيز النفاذ.
      """
    let outline = """
      preamble | اتفاقية … يلي:
      article 1 | المادة … الاتفاقية.
      article 2 | المادة … التكاليف.
      article 3 | المادة … النفاذ.
      """
    #expect(SegmentOutline.dump(text) == outline)
  }
}
