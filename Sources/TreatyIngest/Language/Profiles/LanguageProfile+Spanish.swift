extension LanguageProfile {
  static let spanish = LanguageProfile(
    code: "es",
    words: """
      de la que el en y los las a del se por con para una un al lo su no o sus como es será este esta entre sin sobre ser \
      todo toda dos más ha han podrá cada cuando desde hasta cualquier dicho dicha otro otra si según serán así mismo misma \
      presente le les ello ellos son fue estas estos ni e u sea sean están debe deberá deberán antes durante bajo donde \
      quien tal todos todas ante contra cual
      """,
    vocabulary: """
      artículo artículos partes parte acuerdo tratado convenio convención protocolo estados estado gobierno contratantes \
      presente territorio entrada vigor disposiciones conformidad párrafo firmado firma ratificación naciones unidas \
      república majestad consejo secretario comisión fuerzas paz seguridad medidas derechos anexo preámbulo definiciones \
      aplicación altas duración solución controversias objeto denuncia enmiendas mutua asistencia ataque neutralidad alianza \
      fe cual canje capítulo título
      """,
    endings: "ción ciones miento mientos dad dades mente ados adas ido ida ando iendo ables ario arios encia",
    letters: "ñáéíóúü")
}
