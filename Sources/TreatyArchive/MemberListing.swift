/// Gathers what an archive holds while its headers go by, within the budgets.
struct MemberListing {
  private let limits: ArchiveLimits
  private let format: ArchiveFormat
  let budget: Int
  private var promised = 0
  var contents = ArchiveContents()

  init(limits: ArchiveLimits, bytesIn: Int, format: ArchiveFormat) {
    self.limits = limits
    self.format = format
    budget = limits.outputBudget(bytesIn: bytesIn)
  }

  /// Reads all headers; members that cannot be trusted after a failure are let go.
  ///
  /// - Throws: what ends the listing early.
  mutating func readTrusted(_ reader: MemberReader, keeping: (_ path: [UInt8]) -> Bool) throws(ArchiveError) {
    do throws(ArchiveError) {
      try read(reader, keeping: keeping)
    } catch {
      if !reader.isTrusted { contents = ArchiveContents() }
      throw error
    }
  }

  /// Reads all headers.
  ///
  /// - Throws: what ends the listing early.
  private mutating func read(_ reader: MemberReader, keeping: (_ path: [UInt8]) -> Bool) throws(ArchiveError) {
    while let header = try reader.next() {
      guard header.ordinal < limits.members else {
        throw ArchiveError(
          .limit("members"), "the archive has more than \(limits.members) members; split it, or unpack it and give the folder")
      }
      let member = member(header)
      if header.type != .folder { contents.members.append(member) }
      guard header.type == .file, member.bytes <= limits.memberBytes else {
        continue
      }
      promised += member.bytes
      guard promised <= budget else { throw expansion }
      if member.refusal == nil, keeping(member.path) {
        contents.kept[member.ordinal] = try reader.content(member.bytes)
      }
    }
  }

  /// The listing; of several members of one path none is read, since nothing tells which one is meant.
  func finish() -> ArchiveContents {
    var contents = contents
    // What is unpacked beyond its budget is a bomb, and no part of it is trusted.
    if case .limit = contents.failure?.kind { contents.members = [] }
    var counts: [[UInt8]: Int] = [:]
    for member in contents.members { counts[member.path, default: 0] += 1 }
    for index in contents.members.indices where counts[contents.members[index].path] != 1 && contents.members[index].refusal == nil {
      contents.members[index].refusal = ArchiveError(
        .duplicate, "several members of the archive have this path, and nothing tells which one is meant; pack the archive anew")
      contents.kept[contents.members[index].ordinal] = nil
    }
    return contents
  }

  private func member(_ header: MemberReader.Header) -> ArchiveMember {
    var member = ArchiveMember(ordinal: header.ordinal, path: header.path, bytes: header.bytes, refusal: nil)
    do throws(ArchiveError) {
      member.path = try MemberPath.normalised(header.path, limit: limits.pathBytes)
      try check(header)
    } catch {
      member.refusal = error
    }
    return member
  }

  private func check(_ header: MemberReader.Header) throws(ArchiveError) {
    switch header.type {
    case .file, .folder: break
    case .link: throw ArchiveError(.kind, "the member is a link, which is not followed; put the file itself into the archive")
    case .other: throw ArchiveError(.kind, "the member is a device, a pipe or a socket, not a file; take it out of the archive")
    }
    guard !header.isEncrypted else {
      throw ArchiveError(.encrypted, "the member is behind a password; unpack the archive with it and give the folder, e.g. `7z x FILE`")
    }
    guard header.bytes <= limits.memberBytes else {
      throw ArchiveError(
        .limit("size"),
        "the member has \(header.bytes) bytes, more than \(limits.memberBytes); split it, for example one treaty a file, or unpack the archive"
      )
    }
  }

  /// What is thrown when more comes out than the budget allows.
  var expansion: ArchiveError {
    ArchiveError(
      .limit("expansion"),
      "the archive gives more than \(budget) bytes, \(limits.expansion) times its own size, as archives made to do harm do; "
        + "if you trust it, unpack it and give the folder")
  }
}
