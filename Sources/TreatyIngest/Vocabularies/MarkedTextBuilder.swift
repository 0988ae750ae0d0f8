import TreatyText

/// Grows the reading text of a marked-up document and the provisions over it.
///
/// Blocks are separated by line feeds, so that words of two blocks never glue; inline elements separate nothing, so that words never split.
/// Text outside every provision gets a provision of its own, so that nothing is left out.
package struct MarkedTextBuilder: Sendable {
  /// What is done with white space inside a block.
  package enum WhiteSpace: Sendable {
    /// A run becomes one space: the line ends of the file say nothing.
    case collapse
    /// Stays as it is, but for the borders of a block.
    case keep
  }

  /// The space between two blocks.
  private enum Gap: Int {
    case none, space, line, paragraph
  }

  private struct Draft {
    var provision: Provision
    var start: Int?
    var isImplicit = false
    var keepsEmpty = false
  }

  private var bytes: [UInt8] = []
  private var drafts: [Draft] = []
  private var open: [Int] = []
  /// Open provisions from this place in ``open`` on have no text yet.
  private var unstarted = 0
  private var gap = Gap.none
  /// Where the present block begins; kept white space is never cut before it.
  private var blockStart = 0
  private var atBlockStart = true
  private var headingStart: Int?
  private var isGlued = false
  /// What happens to white space.
  package var whiteSpace: WhiteSpace
  /// The kind of provision for text outside every other.
  package var strayKind = Provision.Kind.body
  /// The language that provisions get which do not say their own.
  package var language: String?

  /// Makes a builder.
  package init(whiteSpace: WhiteSpace = .collapse) {
    self.whiteSpace = whiteSpace
  }

  /// Reserves space for the text.
  package mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// The bytes of text so far, the gap before the next text not counted.
  package var count: Int { bytes.count }

  /// The index of the innermost open provision.
  package var current: Int? { open.last.flatMap { drafts[$0].isImplicit ? nil : $0 } }

  /// True while the innermost open provision has no text.
  package var isCurrentEmpty: Bool { unstarted < open.count }

  // MARK: - Text

  /// Appends text; the bytes are valid UTF-8.
  package mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    switch whiteSpace {
    case .collapse: appendCollapsed(piece)
    case .keep: appendKept(piece)
    }
  }

  /// Appends text made in memory.
  package mutating func text(_ piece: String) {
    var piece = piece
    piece.withUTF8 { text($0) }
  }

  /// The next text begins on a new line.
  package mutating func line() { separate(.line) }

  /// The next text begins after a blank line.
  package mutating func paragraph() { separate(.paragraph) }

  /// A space, unless there is one already; for the border of two cells or labels.
  package mutating func space() {
    if gap == .none && !atBlockStart && !isGlued { gap = .space }
  }

  private mutating func separate(_ wanted: Gap) {
    if whiteSpace == .keep { trim() }
    if wanted.rawValue > gap.rawValue { gap = wanted }
    isGlued = false
    atBlockStart = true
  }

  private mutating func appendCollapsed(_ piece: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < piece.count {
      if Self.isSpace(piece[position]) {
        space()
        position += 1
        continue
      }
      var end = position + 1
      while end < piece.count, !Self.isSpace(piece[end]) || (piece[end] == 0x20 && end + 1 < piece.count && !Self.isSpace(piece[end + 1])) {
        end += 1
      }
      begin()
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[position..<end]))
      position = end
    }
  }

  private mutating func appendKept(_ piece: UnsafeBufferPointer<UInt8>) {
    var position = 0
    if atBlockStart {
      while position < piece.count && Self.isSpace(piece[position]) { position += 1 }
      guard position < piece.count else { return }
      begin()
    }
    let rest = UnsafeBufferPointer(rebasing: piece[position...])
    if rest.contains(0x0D) { appendWithoutReturns(rest) } else { bytes.append(contentsOf: rest) }
  }

  private mutating func appendWithoutReturns(_ piece: UnsafeBufferPointer<UInt8>) {
    for (position, byte) in piece.enumerated() {
      if byte == 0x0D && position + 1 < piece.count && piece[position + 1] == 0x0A { continue }
      bytes.append(byte == 0x0D ? 0x0A : byte)
    }
  }

  /// Writes the gap before text and gives the open provisions their start.
  private mutating func begin() {
    isGlued = false
    if gap != .none {
      if !bytes.isEmpty {
        switch gap {
        case .none: break
        case .space: bytes.append(0x20)
        case .line: bytes.append(0x0A)
        case .paragraph: bytes.append(contentsOf: [0x0A, 0x0A])
        }
      }
      gap = .none
    }
    if atBlockStart {
      atBlockStart = false
      blockStart = bytes.count
    }
    if open.isEmpty { openStray() }
    while unstarted < open.count {
      drafts[open[unstarted]].start = bytes.count
      unstarted += 1
    }
  }

  /// Cuts white space from the end of a block whose white space is kept.
  private mutating func trim() {
    while bytes.count > blockStart, let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
  }

  /// The next text follows the last without a gap, whatever white space stands between.
  package mutating func glue() {
    guard !atBlockStart else { return }
    gap = .none
    isGlued = true
  }

  /// The last byte of the text.
  package var last: UInt8? { bytes.last }

  @inline(__always) private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  // MARK: - Provisions

  /// Begins a provision within the open ones; its range starts with the next text.
  ///
  /// - Parameters:
  ///   - provision: kind and what attributes say; range and parent are set here.
  ///   - keepsEmpty: true to keep it even when no text comes.
  /// - Returns: its index, for the calls that add to it.
  @discardableResult
  package mutating func open(_ provision: Provision, keepsEmpty: Bool = false) -> Int {
    if let last = open.last, drafts[last].isImplicit { endLast() }
    var provision = provision
    provision.parent = open.last
    if provision.language == nil { provision.language = open.last.flatMap { drafts[$0].provision.language } ?? language }
    drafts.append(Draft(provision: provision, keepsEmpty: keepsEmpty))
    open.append(drafts.count - 1)
    return drafts.count - 1
  }

  /// Ends the innermost open provision.
  package mutating func close() {
    endLast()
  }

  /// Ends open provisions up to and with the given one; text that stands outside them ends too.
  package mutating func close(through index: Int) {
    guard open.contains(index) else { return }
    while let last = open.last {
      endLast()
      if last == index { break }
    }
  }

  private mutating func endLast() {
    guard let index = open.popLast() else { return }
    if whiteSpace == .keep { trim() }
    let end = bytes.count
    let start = drafts[index].start ?? end
    drafts[index].provision.range = min(start, end)..<end
    unstarted = min(unstarted, open.count)
  }

  private mutating func openStray() {
    drafts.append(Draft(provision: Provision(kind: strayKind, range: 0..<0, language: language), isImplicit: true))
    open.append(drafts.count - 1)
  }

  /// Changes what is known about a provision.
  package mutating func update(_ index: Int, _ change: (inout Provision) -> Void) {
    guard drafts.indices.contains(index) else { return }
    let range = drafts[index].provision.range
    change(&drafts[index].provision)
    drafts[index].provision.range = range
  }

  /// What is known about a provision; its range is set when it is closed.
  package func provision(_ index: Int) -> Provision { drafts[index].provision }

  // MARK: - Headings

  /// The next text is label or heading.
  package mutating func beginHeading() { headingStart = headingStart ?? bytes.count }

  /// Ends what ``beginHeading()`` began and joins it to the heading of a provision.
  ///
  /// - Returns: the text of this piece, without the gap before it.
  @discardableResult
  package mutating func endHeading(of index: Int?) -> String {
    guard let start = headingStart else { return "" }
    headingStart = nil
    if whiteSpace == .keep { trim() }
    let first = firstVisible(from: start)
    guard first < bytes.count else { return "" }
    markHeading(from: first, of: index)
    return String(decoding: bytes[first...], as: UTF8.self)
  }

  /// Makes the text from a byte on the heading, or the rest of the heading, of a provision, by default of the innermost one.
  ///
  /// A heading in the midst of the text does not make what stands before it a heading.
  package mutating func markHeading(from first: Int, of index: Int? = nil) {
    guard let index = index ?? open.last, drafts.indices.contains(index), let start = drafts[index].start, first < bytes.count
    else { return }
    let previous = drafts[index].provision.headingRange
    let mayBegin = previous?.upperBound ?? start
    if mayBegin >= first || bytes[mayBegin..<first].allSatisfy(Self.isSpace) {
      drafts[index].provision.headingRange = (previous?.lowerBound ?? max(first, start))..<bytes.count
    }
  }

  /// The text from a byte on, without white space before it.
  package func text(from start: Int) -> String {
    String(decoding: bytes[firstVisible(from: start)...], as: UTF8.self)
  }

  /// The first byte from a place on that is not white space.
  package func firstVisible(from start: Int) -> Int {
    var first = min(start, bytes.count)
    while first < bytes.count, Self.isSpace(bytes[first]) { first += 1 }
    return first
  }

  // MARK: - End

  /// Closes everything and gives text and provisions in the order of their start, parents before children.
  package mutating func finish() -> (text: ReadingText, provisions: [Provision]) {
    while !open.isEmpty { endLast() }
    if whiteSpace == .keep { trim() }
    var provisions: [Provision] = []
    var place = [Int?](repeating: nil, count: drafts.count)
    for (index, draft) in drafts.enumerated() {
      var provision = draft.provision
      if provision.range.isEmpty && !draft.keepsEmpty { continue }
      provision.parent = draft.provision.parent.flatMap { place[$0] }
      if let parent = provision.parent {
        let bounds = provisions[parent].range
        let clamped = provision.range.clamped(to: bounds)
        provision.range = clamped
      }
      place[index] = provisions.count
      provisions.append(provision)
    }
    return (ReadingText(validated: bytes), provisions)
  }
}
