extension LanguageProfile {
  static let vietnamese = LanguageProfile(
    code: "vi",
    words: """
      và của các trong có được cho là với không này theo một những về từ khi đến hoặc tại người việc để phải do đã bên nước \
      hai giữa sẽ bởi trên nào
      """,
    vocabulary: """
      điều khoản hiệp định ước nghị thư quốc gia chính phủ cộng hòa hiệu lực quy ký kết phê chuẩn liên hợp hòa bình an ninh \
      biện pháp quyền phụ lục
      """,
    endings: "",
    letters: "ăâđêôơưạảấầẩậắặẹẻẽếềểễệịọỏốồổỗộớờởợụủứừửữựỳỵỷỹáàéèíìóòúùýãõ")
}
