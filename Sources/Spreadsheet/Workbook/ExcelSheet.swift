import OfficePackage

/// Reads one sheet of a workbook.
struct ExcelSheet {
  private let strings: [String]
  private let styles: ExcelStyles
  private let since1904: Bool
  private var builder: SheetBuilder
  private var row = 0
  private var column = -1

  init(strings: [String], styles: ExcelStyles, since1904: Bool, cellLimit: Int) {
    self.strings = strings
    self.styles = styles
    self.since1904 = since1904
    builder = SheetBuilder(cellLimit: cellLimit)
  }

  /// The rows that Excel hides.
  var hiddenRows: [Int] { builder.hiddenRows }

  mutating func read(_ bytes: [UInt8]) throws -> Sheet {
    var reader = try XMLReader(bytes)
    var merged: [MergedCells] = []
    while let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "row"):
        row = reader.attribute("r").flatMap { Int($0) }.map { min(max($0, 1), 1_048_576) } ?? row + 1
        column = -1
        builder.beginRow(row, isHidden: ["1", "true"].contains(reader.attribute("hidden")))
      case (.end, "row"): builder.endRow()
      case (.start, "c"): try readCell(&reader)
      case (.start, "mergeCell"):
        merged += [reader.attribute("ref").flatMap { MergedCells($0) }].compactMap(\.self)
      default: break
      }
    }
    return try builder.sheet(merged: merged)
  }

  private mutating func readCell(_ reader: inout XMLReader) throws {
    column = reader.attribute("r").flatMap { CellReference($0) }?.column ?? column + 1
    let type = reader.attribute("t") ?? "n"
    let style = reader.attribute("s").flatMap { Int($0) } ?? 0
    var value = ""
    var inline = ""
    var formula = ""
    reading: while let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "v"): value = try reader.content()
      case (.start, "t"): inline += try reader.content()
      case (.start, "f"): formula = try reader.content()
      case (.start, "rPh"): try reader.skip()
      case (.end, "c"): break reading
      default: break
      }
    }
    let cell = cell(type, value: value, inline: inline, style: style)
    // A program that does not compute leaves no value: what stands there is seen rather than lost.
    let isLost = cell == .empty && !formula.isEmpty
    try builder.put(isLost ? .text("=" + formula) : cell, column: column)
  }

  private func cell(_ type: String, value: String, inline: String, style: Int) -> Cell {
    switch type {
    case "s":
      let text = Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
      return text.isEmpty ? .empty : .text(text)
    case "inlineStr": return inline.isEmpty ? .empty : .text(inline)
    case "n":
      guard let number = Double(value) else { return .empty }
      if styles.showsDates(style), let date = SerialDate.text(number, since1904: since1904) {
        return .text(date)
      }
      return .number(number)
    case "b": return .text(value == "1" ? "TRUE" : "FALSE")
    default: return value.isEmpty ? .empty : .text(value)
    }
  }
}
