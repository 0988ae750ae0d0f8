extension LanguageProfile {
  static let croatian = LanguageProfile(
    code: "hr",
    words: """
      i u na se je za da su o s po ne pri koji ili iz do će od kao među te ovog ovoga ova ove to može biti svaka svaki ako \
      koja koje ima prije bez protiv pod skladu njihovih svojih između kojima
      """,
    vocabulary: """
      članak članka članku stranke stranka ugovornice ugovor ugovora sporazum sporazuma konvencija konvencije protokol \
      države država vlada vlade stupa snagu odredbe potpis ratifikacija ujedinjenih naroda republika republike vijeće mir \
      sigurnost mjere prava prilog
      """,
    endings: "anje anja enje enja osti nih oga ome ima stvo cije",
    letters: "čćđšž")
}
