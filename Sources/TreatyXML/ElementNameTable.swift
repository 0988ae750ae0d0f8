/// The handler's codes of element names, by the addresses at which libxml2 keeps each name and URI once.
///
/// Open addressing; a look-up is O(1). The addresses live as long as the parser.
struct ElementNameTable {
  private struct Slot {
    var local: UnsafePointer<UInt8>?
    var uri: UnsafePointer<UInt8>?
    var code: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 128)
  private var count = 0

  /// The code of a name; setting one grows the table when it is half full.
  subscript(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?) -> Int32? {
    get {
      let slot = slots[index(of: local, uri)]
      return slot.local == nil ? nil : slot.code
    }
    set {
      guard let newValue else { return }
      if count * 2 >= slots.count { grow() }
      let index = index(of: local, uri)
      if slots[index].local == nil { count += 1 }
      slots[index] = Slot(local: local, uri: uri, code: newValue)
    }
  }

  private func index(of local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) -> Int {
    let mask = slots.count - 1
    let key = UInt(bitPattern: local) &* 31 &+ UInt(bitPattern: uri)
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[index].local != nil && (slots[index].local != local || slots[index].uri != uri) { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old {
      if let local = slot.local { slots[index(of: local, slot.uri)] = slot }
    }
  }
}
