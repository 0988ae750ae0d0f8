import TreatyText
import TreatyXML

/// What an element means for the reading text. A profile is mostly a table from element names to roles.
enum MarkupRole: Sendable, Equatable {
  /// Part of the running text, or a mere container.
  case inline
  /// Stands between blank lines.
  case block
  /// Stands on a line of its own.
  case line
  /// A line break.
  case lineBreak
  /// The label of the provision around it: `Article 5`, `(a)`.
  case label
  /// The heading of the provision around it.
  case heading
  /// Neither the element nor anything in it is reading text.
  case skip
  /// A part of the treaty.
  case provision(Provision.Kind)
  /// A paragraph of the text: a provision of its own where no article, paragraph or item holds it, else a block.
  case paragraph
}

/// Builds reading text and provisions from elements whose roles a profile tells.
struct MarkupWalker: Sendable {
  private struct Frame {
    let role: MarkupRole
    var provision: Int?
    /// True for the outermost label or heading, which ends what was begun.
    var endsHeading = false
  }

  private struct Level: Hashable {
    let kind: Provision.Kind
    let parent: Int?

    init(_ provision: Provision) {
      kind = provision.kind
      parent = provision.parent
    }
  }

  /// Text and provisions.
  var builder = MarkedTextBuilder()
  private var frames: [Frame] = []
  private var skipping = 0
  private var headingDepth = 0
  /// True behind the label of a paragraph or item: its text goes on in the same line.
  private var joinsNext = false
  /// The number before, by kind and parent, so that a lone `L` can be told from 50 and `(i)` after `(h)` from 1.
  private var lastNumber: [Level: String] = [:]
  /// True when provisions of kind article were seen.
  private(set) var hasArticles = false
  /// The kinds inside which a paragraph is not a provision of its own.
  var paragraphFreeKinds: Set<Provision.Kind> = [.article, .paragraph, .item, .preamble, .conclusion, .signature, .reservation]

  /// True inside an element whose role is to be skipped.
  var isSkipping: Bool { skipping > 0 }

  /// The kind of the innermost provision.
  var currentKind: Provision.Kind? { builder.current.map { builder.provision($0).kind } }

  /// True while a label or heading is read.
  var isInHeading: Bool { headingDepth > 0 }

  // MARK: - Events

  /// An element begins.
  ///
  /// - Parameter provision: what attributes say about a provision; its kind is that of the role.
  mutating func start(_ role: MarkupRole, _ provision: Provision? = nil) {
    if skipping > 0 || role == .skip {
      skipping += 1
      return
    }
    var frame = Frame(role: role)
    switch role {
    case .inline, .skip: break
    case .block: separate(paragraph: true)
    case .line, .lineBreak: separate(paragraph: false)
    case .label, .heading:
      separate(paragraph: role == .label && builder.current == nil)
      if headingDepth == 0 {
        builder.beginHeading()
        frame.endsHeading = true
      }
      headingDepth += 1
    case .provision(let kind): frame.provision = open(kind, provision)
    case .paragraph:
      if let kind = currentKind, paragraphFreeKinds.contains(kind) || headingDepth > 0 {
        separate(paragraph: headingDepth == 0)
      } else {
        frame.provision = open(.paragraph, provision)
      }
    }
    frames.append(frame)
  }

  /// The element that began last ends.
  mutating func end() {
    if skipping > 0 {
      skipping -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    switch frame.role {
    case .inline, .skip, .lineBreak: break
    case .line: separate(paragraph: false)
    case .block: separate(paragraph: true)
    case .label, .heading: endHeading(frame)
    case .provision, .paragraph:
      if let provision = frame.provision { close(provision) }
      joinsNext = false
      separate(paragraph: headingDepth == 0)
    }
  }

  /// Text.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipping == 0 else { return }
    if joinsNext && bytes.contains(where: { $0 > 0x20 }) { joinsNext = false }
    builder.text(bytes)
  }

  /// Text made by a profile.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }

  /// Begins a provision outside the tree of elements; ``close(_:)`` ends it.
  mutating func open(_ kind: Provision.Kind, _ template: Provision? = nil) -> Int {
    joinsNext = false
    builder.paragraph()
    var provision = template ?? Provision(kind: kind, range: 0..<0)
    provision.kind = kind
    if kind == .article { hasArticles = true }
    return builder.open(provision, keepsEmpty: kind == .article)
  }

  /// Ends a provision and those inside it.
  mutating func close(_ provision: Int) {
    let known = builder.provision(provision)
    if let number = known.number { lastNumber[Level(known)] = number }
    builder.close(through: provision)
  }

  private mutating func separate(paragraph: Bool) {
    if joinsNext { builder.space() } else if paragraph && headingDepth == 0 { builder.paragraph() } else { builder.line() }
  }

  // MARK: - Labels and headings

  private mutating func endHeading(_ frame: Frame) {
    headingDepth -= 1
    guard frame.endsHeading else { return }
    let index = builder.current
    guard let text = ElementCapture.collapsed(builder.endHeading(of: index)) else { return }
    guard let index else { return builder.line() }
    let kind = builder.provision(index).kind
    if frame.role == .label {
      takeLabel(text, index)
      let isSmall = [.paragraph, .item, .body].contains(kind)
      joinsNext = isSmall
      if isSmall { builder.space() } else { builder.line() }
    } else {
      takeHeading(text, index)
      builder.paragraph()
    }
  }

  private mutating func takeLabel(_ text: String, _ index: Int) {
    let known = builder.provision(index)
    let previous = lastNumber[Level(known)]
    let isSmall = [.item, .paragraph].contains(known.kind)
    let number = isSmall ? LabelText.itemNumber(text, previous: previous) : LabelText.number(text, previous: previous)
    builder.update(index) {
      $0.label = $0.label ?? text
      $0.number = number ?? $0.number
    }
  }

  /// A heading such as `Article 5. Consultation` holds the label too.
  private mutating func takeHeading(_ text: String, _ index: Int) {
    let known = builder.provision(index)
    // A heading in the midst of the text is not that of the whole.
    guard known.headingRange?.upperBound == builder.count else { return }
    if known.label == nil, let parts = LabelText.split(text, previous: lastNumber[Level(known)]) {
      builder.update(index) {
        $0.label = parts.label
        $0.number = $0.number ?? parts.number
        $0.heading = parts.heading ?? $0.heading
        // A division without a type is what its heading says.
        if [.body, .section].contains($0.kind), parts.number != nil, let kind = LabelText.kind(text) { $0.kind = kind }
      }
      if builder.provision(index).kind == .article { hasArticles = true }
      return
    }
    builder.update(index) { $0.heading = $0.heading.map { "\($0) \(text)" } ?? text }
  }
}
