/// A run's folder as a research object: `ro-crate-metadata.json` with its files, the program, the codebook and what was done.
///
/// Source: RO-Crate Metadata Specification 1.1. It wants a date of publication, which no run can know: the pipeline gives it (`published`), and
/// without it there is no crate. The action has no times, so that the same input gives the same bytes.
package struct ResearchCrate {
  /// A file of the folder.
  package struct Part {
    /// The path below the folder.
    package var path: String
    /// Its size.
    package var bytes: Int
    /// SHA-256, in hexadecimal.
    package var sha256: String

    /// Names a file.
    package init(path: String, bytes: Int, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// The name of the file.
  package static let fileName = "ro-crate-metadata.json"

  /// The title of the run.
  package var title: String
  /// ISO 8601, as the pipeline gives it.
  package var published: String
  /// The address of a license; `nil` where the pipeline gives none.
  package var license: String?
  /// The version of the program.
  package var version: String
  /// The name and hash of the codebook.
  package var codebook: (title: String, sha256: String)
  /// How many documents were read.
  package var documents: Int
  /// What the folder holds.
  package var parts: [Part]

  /// Describes a run.
  package init(
    title: String, published: String, license: String?, version: String, codebook: (title: String, sha256: String), documents: Int,
    parts: [Part]
  ) {
    self.title = title
    self.published = published
    self.license = license
    self.version = version
    self.codebook = codebook
    self.documents = documents
    self.parts = parts
  }

  /// The file's content.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("@context", "https://w3id.org/ro/crate/1.1/context")
      writer.key("@graph")
      writer.array { writer in
        appendDescriptor(to: &writer)
        appendRoot(to: &writer)
        for part in parts { append(part, to: &writer) }
        appendAction(to: &writer)
        if let license { entity(license, "CreativeWork", to: &writer) { $0.field("name", license) } }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private func appendDescriptor(to writer: inout JSONWriter) {
    entity(Self.fileName, "CreativeWork", to: &writer) { writer in
      reference("conformsTo", "https://w3id.org/ro/crate/1.1", to: &writer)
      reference("about", "./", to: &writer)
    }
  }

  private func appendRoot(to writer: inout JSONWriter) {
    entity("./", "Dataset", to: &writer) { writer in
      writer.field("name", title)
      writer.field(
        "description", "Themes in \(documents) documents by the codebook \(codebook.title), tagged and counted by Foedera \(version).")
      writer.field("datePublished", published)
      if let license { reference("license", license, to: &writer) }
      references("hasPart", parts.map { Self.address($0.path) }, to: &writer)
      references("mentions", ["#run"], to: &writer)
    }
  }

  private func append(_ part: Part, to writer: inout JSONWriter) {
    entity(Self.address(part.path), "File", to: &writer) { writer in
      writer.field("name", part.path)
      writer.field("encodingFormat", Self.mediaType(part.path))
      writer.field("contentSize", String(part.bytes))
      writer.field("sha256", part.sha256)
    }
  }

  private func appendAction(to writer: inout JSONWriter) {
    entity("#foedera", "SoftwareApplication", to: &writer) { writer in
      writer.field("name", "Foedera")
      writer.field("softwareVersion", version)
    }
    entity("#codebook", "CreativeWork", to: &writer) { writer in
      writer.field("name", codebook.title)
      writer.field("identifier", "sha256:\(codebook.sha256)")
    }
    entity("#run", "CreateAction", to: &writer) { writer in
      writer.field("name", title)
      reference("instrument", "#foedera", to: &writer)
      references("object", ["#codebook"], to: &writer)
      references("result", parts.map { Self.address($0.path) }, to: &writer)
    }
  }

  private func entity(_ id: String, _ type: String, to writer: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
    writer.object { writer in
      writer.field("@id", id)
      writer.field("@type", type)
      body(&writer)
    }
  }

  private func reference(_ name: String, _ id: String, to writer: inout JSONWriter) {
    writer.key(name)
    writer.object { $0.field("@id", id) }
  }

  private func references(_ name: String, _ ids: [String], to writer: inout JSONWriter) {
    writer.key(name)
    writer.array { writer in for id in ids { writer.object { $0.field("@id", id) } } }
  }

  /// A path as a relative reference (RFC 3986): everything but unreserved characters and the slash by its percent sign.
  static func address(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || 0x30...0x39 ~= byte || "-._~/".unicodeScalars.contains(scalar))
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private static func mediaType(_ path: String) -> String {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    let types = [
      "csv": "text/csv", "html": "text/html", "json": "application/json", "jsonl": "application/jsonl", "svg": "image/svg+xml",
      "pdf": "application/pdf", "md": "text/markdown", "tex": "application/x-tex", "js": "text/javascript", "css": "text/css",
    ]
    return types[ending] ?? "application/octet-stream"
  }
}
