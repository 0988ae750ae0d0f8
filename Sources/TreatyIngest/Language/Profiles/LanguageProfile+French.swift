extension LanguageProfile {
  static let french = LanguageProfile(
    code: "fr",
    words: """
      de la le les et des à l du d en dans par que pour un une sur qui au aux est ou ne se sont être il ce leur sera leurs \
      avec toute pas cette tout s son qu ces entre elle sa soit ses plus ainsi même n si toutes tous autre autres ils elles \
      ont a nous vous comme sans après avant sous dont où lors lorsque peut doit fait depuis aucun aucune notamment cas \
      c'est été ceux celle celui chaque y mais donc afin
      """,
    vocabulary: """
      article articles parties partie accord traité convention protocole états état gouvernement contractantes contractante \
      présent présente territoire entrée vigueur dispositions conformément paragraphe signé signature ratification nations \
      unies république majesté conseil secrétaire commission forces paix sécurité mesures droits annexe préambule \
      définitions application hautes durée règlement différends objet dénonciation amendements mutuelle assistance attaque \
      neutralité alliance foi quoi échange soussignés plénipotentiaires arrêté suivantes chapitre titre lettre
      """,
    endings: "ment ments tion tions eux euse aire aires ité ités ance ence ique iques ées eront ront able elles elle",
    letters: "éèàêçôûîùâœëï")
}
