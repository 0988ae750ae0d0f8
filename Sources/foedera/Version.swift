/// The version of the program; part of what a result depends on.
enum Version {
  static let number = "0.1.0"
}
