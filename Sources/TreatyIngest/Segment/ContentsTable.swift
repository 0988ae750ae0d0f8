/// Tells a table of contents: labels in a dense row, with no text between, which come again later with their text.
struct ContentsTable {
  let view: TextView

  /// Where a table of contents stands, from its first label to the end of the line of its last; `nil` when there is none.
  func range(_ candidates: [LabelCandidate], _ choices: [NumberSequence.Choice]) -> Range<Int>? {
    let components = components(choices)
    for (place, component) in components.enumerated() where component.count >= 3 {
      let numbers = Set(component.map { choices[$0].reading.text })
      for later in components[(place + 1)...] where later.count >= 3 {
        let shared = later.count { numbers.contains(choices[$0].reading.text) }
        guard Double(shared) >= 0.7 * Double(component.count) else { continue }
        let dense = stretch(component, candidates, choices)
        guard dense < 160, dense * 2 < stretch(later, candidates, choices) else { continue }
        let start = candidates[choices[component[0]].candidate].start
        let end = candidates[choices[component[component.count - 1]].candidate].start
        return start..<min(view.lineEnd(end), candidates[choices[later[0]].candidate].start)
      }
    }
    return nil
  }

  private func components(_ choices: [NumberSequence.Choice]) -> [[Int]] {
    var result: [[Int]] = []
    for (index, choice) in choices.enumerated() {
      if choice.isFirst || result.isEmpty { result.append([]) }
      result[result.count - 1].append(index)
    }
    return result
  }

  /// The median of bytes from label to label.
  private func stretch(_ component: [Int], _ candidates: [LabelCandidate], _ choices: [NumberSequence.Choice]) -> Int {
    let starts = component.map { candidates[choices[$0].candidate].start }
    let gaps = zip(starts, starts.dropFirst()).map { $1 - $0 }.sorted()
    return gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }
}
