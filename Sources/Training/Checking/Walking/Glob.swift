/// A shell pattern for one name: `*`, `?`, `[a-z]`, `[!a]` and `\` before a sign that is meant as it is.
struct Glob: Sendable {
  private enum Part {
    case any
    case one
    case literal(Unicode.Scalar)
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  private let parts: [Part]

  init(_ pattern: some StringProtocol) {
    let scalars = Array(pattern.unicodeScalars)
    var parts: [Part] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "*": parts.append(.any)
      case "?": parts.append(.one)
      case "\\" where index < scalars.count:
        parts.append(.literal(scalars[index]))
        index += 1
      case "[":
        if let (set, end) = Glob.set(scalars, from: index) {
          parts.append(set)
          index = end
        } else {
          parts.append(.literal(scalar))
        }
      default: parts.append(.literal(scalar))
      }
    }
    self.parts = parts
  }

  /// The set after a `[` and the place after its `]`; nil where none closes it.
  private static func set(_ scalars: [Unicode.Scalar], from start: Int) -> (Part, Int)? {
    var index = start
    let isNegated = index < scalars.count && (scalars[index] == "!" || scalars[index] == "^")
    if isNegated { index += 1 }
    let first = index
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while index < scalars.count, scalars[index] != "]" || index == first {
      if scalars[index] == "\\", index + 1 < scalars.count { index += 1 }
      let lower = scalars[index]
      if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index + 2] != "]" {
        let upper = scalars[index + 2]
        if lower <= upper { ranges.append(lower...upper) }
        index += 3
      } else {
        ranges.append(lower...lower)
        index += 1
      }
    }
    return index < scalars.count ? (.set(ranges, isNegated: isNegated), index + 1) : nil
  }

  /// Whether the whole name fits.
  ///
  /// - Complexity: O(*pattern* × *name*): only the last `*` is ever tried again.
  func matches(_ name: some StringProtocol) -> Bool {
    let scalars = Array(name.unicodeScalars)
    var (part, index) = (0, 0)
    var retry: (part: Int, index: Int)?
    while index < scalars.count {
      if part < parts.count, case .any = parts[part] {
        retry = (part, index)
        part += 1
      } else if part < parts.count, fits(parts[part], scalars[index]) {
        part += 1
        index += 1
      } else if let last = retry {
        part = last.part + 1
        index = last.index + 1
        retry = (last.part, index)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { if case .any = $0 { true } else { false } }
  }

  private func fits(_ part: Part, _ scalar: Unicode.Scalar) -> Bool {
    switch part {
    case .any: false
    case .one: true
    case .literal(let wanted): wanted == scalar
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
