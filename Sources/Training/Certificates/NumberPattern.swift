import Credentials

/// A number made of an agency's pattern: parts in braces are filled in, all else stays.
struct NumberPattern {
  private static let months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

  private enum Part {
    case text(String)
    /// The number on the list, with at least so many digits.
    case place(width: Int)
    case month
    case year
  }

  private var parts: [Part] = []

  /// Reads a pattern; it must hold `{nomor}`, or everybody would have one number.
  init(_ pattern: String) throws(NumberProblem) {
    var rest = pattern[...]
    var hasPlace = false
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { throw .unclearPattern(pattern) }
      parts.append(.text(String(rest[..<open])))
      let name = rest[rest.index(after: open)..<close].lowercased().split(separator: ":")
      switch name.first {
      case "nomor":
        guard name.count == 1 || Int(name[1]).map({ (1...9).contains($0) }) ?? false else {
          throw .unclearPattern(pattern)
        }
        parts.append(.place(width: name.count > 1 ? Int(name[1]) ?? 1 : 1))
        hasPlace = true
      case "bulan": parts.append(.month)
      case "tahun": parts.append(.year)
      default: throw .unclearPattern(pattern)
      }
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    guard hasPlace else { throw .unclearPattern(pattern) }
  }

  /// The number of a participant; nil without a number on the list.
  func number(listNumber: String?, day: Day) -> String? {
    guard let listNumber, !listNumber.isEmpty else { return nil }
    return parts.map { part in
      switch part {
      case .text(let text): text
      case .place(let width): String(repeating: "0", count: max(0, width - listNumber.count)) + listNumber
      case .month: Self.months[day.date.month - 1]
      case .year: String(day.date.year)
      }
    }.joined()
  }
}
