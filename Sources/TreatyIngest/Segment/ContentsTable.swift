/// Tells tables of contents: labels in a dense row, with no text between, which come again later with their text.
struct ContentsTable {
  /// The labels from one start of the numbering to the next.
  private struct Component {
    /// Places among the choices.
    var places: Range<Int>
    /// The median of bytes from label to label.
    var stretch: Int
  }

  let view: TextView

  /// A table whose median label takes this many bytes or more is none.
  private static let densest = 160
  /// How many components behind a table are held against it: a text of nothing but components would take forever otherwise.
  private static let reach = 256

  /// Where tables of contents stand, in order and apart, each from its first label to the end of the line of its last.
  ///
  /// O(n · c), n choices, c components up to a reach.
  func ranges(_ candidates: [LabelCandidate], _ choices: [NumberSequence.Choice]) -> [Range<Int>] {
    let components = components(candidates, choices)
    var result: [Range<Int>] = []
    for (place, component) in components.enumerated() where component.places.count >= 3 && component.stretch < Self.densest {
      let start = candidates[choices[component.places.lowerBound].candidate].start
      if let last = result.last, start < last.upperBound { continue }
      guard let text = text(of: component, among: components[(place + 1)...].prefix(Self.reach), choices) else { continue }
      let end = candidates[choices[component.places.upperBound - 1].candidate].start
      result.append(start..<min(view.lineEnd(end), candidates[choices[text.places.lowerBound].candidate].start))
    }
    return result
  }

  /// The component that has the labels of a table again, with text between.
  private func text(
    of table: Component, among later: ArraySlice<Component>, _ choices: [NumberSequence.Choice]
  ) -> Component? {
    let loose = later.filter { $0.places.count >= 3 && table.stretch * 2 < $0.stretch }
    guard !loose.isEmpty else { return nil }
    let numbers = Set(choices[table.places].map(\.reading.text))
    return loose.first { component in
      let shared = choices[component.places].count { numbers.contains($0.reading.text) }
      return Double(shared) >= 0.7 * Double(table.places.count)
    }
  }

  private func components(_ candidates: [LabelCandidate], _ choices: [NumberSequence.Choice]) -> [Component] {
    var borders = choices.indices.filter { $0 == 0 || choices[$0].isFirst }
    borders.append(choices.count)
    return zip(borders, borders.dropFirst()).map { first, end in
      let starts = choices[first..<end].map { candidates[$0.candidate].start }
      let gaps = zip(starts, starts.dropFirst()).map { $1 - $0 }.sorted()
      return Component(places: first..<end, stretch: gaps.isEmpty ? 0 : gaps[gaps.count / 2])
    }
  }
}
