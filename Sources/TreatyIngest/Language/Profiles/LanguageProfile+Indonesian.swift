extension LanguageProfile {
  static let indonesian = LanguageProfile(
    code: "id",
    words: """
      yang dan di dari untuk dengan ini dalam pada atau oleh tidak adalah akan sebagai dapat kepada setiap antara harus \
      telah serta tersebut para itu ke bahwa sesuai satu lain terhadap apabila secara juga semua berdasarkan
      """,
    vocabulary: """
      pasal pihak perjanjian persetujuan konvensi protokol negara negara-negara pemerintah republik berlaku ketentuan \
      ditandatangani ratifikasi perserikatan bangsa bangsa-bangsa dewan perdamaian keamanan hak lampiran wilayah
      """,
    endings: "kan nya annya asi ngan",
    letters: "")
}
