/// What is known about a document. A value that is not certain stays empty.
public struct TreatyMetadata: Sendable, Equatable {
  /// A party to a treaty, or the author of another document.
  public struct Party: Sendable, Equatable {
    /// The name or code as written.
    public var name: String
    /// A code, where it is certain, and the system it belongs to: `iso3166-1-alpha-3`, `cow`, …
    public var code: String?
    /// The system of ``code``.
    public var codeSystem: String?
    /// Codes of the same party in other systems, as certain as ``code``.
    public var otherCodes: [Code]
    /// signatory, acceding, observer, original, …
    public var role: String?
    /// First and last date of the role; ISO 8601, perhaps partial.
    public var from: String?
    /// The last date of the role.
    public var to: String?

    /// A code in a system.
    public struct Code: Sendable, Equatable {
      /// `iso3166-1-alpha-3`, `cow`, or what a table says.
      public var system: String
      /// The code.
      public var code: String

      /// Makes a code.
      public init(system: String, code: String) {
        self.system = system
        self.code = code
      }
    }

    /// Makes a party.
    public init(
      name: String, code: String? = nil, codeSystem: String? = nil, otherCodes: [Code] = [], role: String? = nil, from: String? = nil,
      to: String? = nil
    ) {
      self.name = name
      self.code = code
      self.codeSystem = codeSystem
      self.otherCodes = otherCodes
      self.role = role
      self.from = from
      self.to = to
    }

    /// The code in a system; `nil` where none is certain.
    public func code(in system: String) -> String? {
      codeSystem == system ? code : otherCodes.first { $0.system == system }?.code
    }
  }

  /// Where a value comes from, so that a reader can check it.
  public struct Evidence: Sendable, Equatable {
    /// The field it supports: `title`, `signed`, `parties`, …
    public var field: String
    /// The value found.
    public var value: String
    /// What showed it: `text`, `xml`, `metadata.csv`, `file name`.
    public var source: String
    /// The place in the reading text in UTF-8 bytes, where it stands there.
    public var range: Range<Int>?
    /// How sure, 0...1.
    public var confidence: Double

    /// Makes a piece of evidence.
    public init(field: String, value: String, source: String, range: Range<Int>? = nil, confidence: Double = 1) {
      self.field = field
      self.value = value
      self.source = source
      self.range = range
      self.confidence = confidence
    }
  }

  /// The title.
  public var title: String?
  /// treaty, protocol, declaration, speech, cable, …
  public var kind: String?
  /// A broader class for comparing like with like: treaty, speech, cable, …
  public var genre: String?
  /// ISO 639-1 code of the main language.
  public var language: String?
  /// The parties.
  public var parties: [Party] = []
  /// Date of signature, ISO 8601, perhaps partial (`1882`, `1882-05`) or EDTF where uncertain.
  public var signed: String?
  /// Date of entry into force, as ``signed``.
  public var inForce: String?
  /// Date on which it ended, as ``signed``.
  public var ended: String?
  /// The undertaking that this treaty is a copy or a part of.
  public var family: String?
  /// Every other field, in the order of the source; carried through to every output.
  public var fields: [(name: String, value: String)] = []
  /// Where the values come from.
  public var evidence: [Evidence] = []

  /// Knows nothing yet.
  public init() {}

  /// The value of one of ``fields``.
  public subscript(field name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Compares every value.
  public static func == (left: Self, right: Self) -> Bool {
    left.title == right.title && left.kind == right.kind && left.genre == right.genre && left.language == right.language
      && left.parties == right.parties && left.signed == right.signed && left.inForce == right.inForce && left.ended == right.ended
      && left.family == right.family && left.fields.elementsEqual(right.fields) { $0 == $1 } && left.evidence == right.evidence
  }
}
