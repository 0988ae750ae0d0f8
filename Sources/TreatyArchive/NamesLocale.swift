import Glibc

/// Lets libarchive give the names of members as UTF-8 while this lives, on this thread; in the C locale it would put `?` for letters.
///
/// Names that are in an unknown encoding come as their bytes.
final class NamesLocale {
  /// Made once and never freed: the locale whose characters are UTF-8, without any language. `nil` on systems that have none.
  nonisolated(unsafe) private static let utf8: locale_t? = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
  private let earlier: locale_t?

  init() { earlier = Self.utf8.flatMap { uselocale($0) } }

  deinit { if let earlier { uselocale(earlier) } }
}
