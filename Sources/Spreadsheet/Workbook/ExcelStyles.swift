import OfficePackage

/// The styles of a workbook, as far as they tell dates from numbers.
struct ExcelStyles {
  /// For each style that cells name, whether it shows dates.
  private var datesByStyle: [Bool] = []

  init(_ bytes: [UInt8]?) throws(PackageError) {
    guard let bytes else { return }
    var reader = try XMLReader(bytes)
    var dates: Set<Int> = Set(Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
    var isInCells = false
    while let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "numFmt"):
        guard let id = reader.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
        if ExcelStyles.showsDates(reader.attribute("formatCode") ?? "") {
          dates.insert(id)
        } else {
          dates.remove(id)
        }
      case (.start, "cellXfs"): isInCells = true
      case (.end, "cellXfs"): isInCells = false
      case (.start, "xf") where isInCells:
        datesByStyle.append(reader.attribute("numFmtId").flatMap { Int($0) }.map(dates.contains) ?? false)
      default: break
      }
    }
  }

  /// Whether cells of a style show dates.
  func showsDates(_ style: Int) -> Bool { datesByStyle.indices.contains(style) && datesByStyle[style] }

  /// Whether a format has a letter for day, month, year, hour or second outside quotation marks and brackets.
  static func showsDates(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\", "_", "*": isEscaped = !isQuoted
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "d", "m", "y", "h", "s": if !isQuoted, !isBracketed { return true }
      case "g" where !isQuoted && !isBracketed && code.lowercased().hasPrefix("general"): return false
      default: break
      }
    }
    return false
  }
}
