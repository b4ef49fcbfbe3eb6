public import RuleKit

extension Reference {
  /// The day on which it was last checked, in words: `20 November 2026`; as it is stored where it is no such day.
  public var checkedInWords: String {
    let parts = checked.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, Reference.months.indices.contains(parts[1] - 1) else { return checked }
    return "\(parts[2]) \(Reference.months[parts[1] - 1]) \(parts[0])"
  }

  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]
}
