/// The number of a civil servant (NIP): eighteen digits.
enum CivilServantNumber {
  /// What a cell holds where a NIP should stand.
  enum Reading: Equatable {
    case absent
    case number(String)
    /// A spreadsheet rounded it: `1,98501E+17`. It cannot be restored.
    case rounded
    /// Sixteen digits: the number of an identity card, which is not kept.
    case identityCard
    case malformed
  }

  static func read(_ cell: Cell) -> Reading {
    if case .number(let number) = cell {
      return number.magnitude >= 1e15 ? .rounded : read(.text(cell.text))
    }
    let text = cell.text
    let digits = text.filter { ("0"..."9").contains($0) }
    if digits.isEmpty { return .absent }
    if text.contains(where: { $0 == "E" || $0 == "e" }), text.contains("+") { return .rounded }
    guard text.allSatisfy({ ("0"..."9").contains($0) || $0.isWhitespace || "'.-`’".contains($0) })
    else {
      return .malformed
    }
    return switch digits.count {
    case 18: .number(digits)
    case 16: .identityCard
    default: .malformed
    }
  }
}
