internal import CXLSXWriter
import Glibc

/// Writes workbooks of Excel (`.xlsx`).
public enum WorkbookWriter {
  /// The most characters that a cell of Excel holds.
  private static let longestText = 32_767
  /// The number of A4 in Excel's list of papers.
  private static let paperA4: UInt8 = 9

  /// Writes sheets to a file, replacing it; text stays text whatever it begins with.
  ///
  /// - Throws: `.notWritable` where the folder or the disk does not allow it.
  public static func write(_ sheets: [OutputSheet], to path: String) throws(SpreadsheetError) {
    guard let book = workbook_new(path) else { throw .notWritable }
    let formats = Formats(book)
    var names: Set<String> = []
    for sheet in sheets {
      let name = OutputSheet.name(sheet.name, besides: names)
      names.insert(name.lowercased())
      if let page = workbook_add_worksheet(book, name) { write(sheet, page, formats) }
    }
    // Closing writes the file and frees the book, whether or not it succeeds.
    let isWritten = withSilentStandardError { workbook_close(book) == LXW_NO_ERROR }
    guard isWritten else { throw .notWritable }
  }

  /// The library tells its failures on standard error, in English; whoever asked for the file words ours.
  private static func withSilentStandardError(_ body: () -> Bool) -> Bool {
    let kept = dup(STDERR_FILENO)
    let nowhere = open("/dev/null", O_WRONLY)
    guard kept >= 0, nowhere >= 0 else { return body() }
    dup2(nowhere, STDERR_FILENO)
    defer {
      dup2(kept, STDERR_FILENO)
      close(kept)
      close(nowhere)
    }
    return body()
  }

  private static func write(
    _ sheet: OutputSheet, _ page: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats
  ) {
    let width = sheet.rows.map(\.count).max() ?? 0
    for column in 0..<width {
      let place = UInt16(clamping: column)
      worksheet_set_column(page, place, place, sheet.width(of: column), nil)
    }
    worksheet_freeze_panes(page, UInt32(clamping: sheet.headerRows), 0)
    // On paper: lying, as wide as one sheet, the header again on each.
    worksheet_set_landscape(page)
    worksheet_set_paper(page, paperA4)
    worksheet_fit_to_pages(page, 1, 0)
    if sheet.headerRows > 0 { worksheet_repeat_rows(page, 0, UInt32(clamping: sheet.headerRows - 1)) }
    for (row, cells) in sheet.rows.enumerated() {
      if row >= sheet.headerRows, let height = sheet.height(of: cells) {
        worksheet_set_row(page, UInt32(clamping: row), height, nil)
      }
      for (column, cell) in cells.enumerated() {
        let look = column < sheet.columns.count ? sheet.columns[column].format : .plain
        let format = row < sheet.headerRows ? formats.header : formats.body(look)
        let place = (UInt32(clamping: row), UInt16(clamping: column))
        switch cell {
        case .empty: break
        case .text(let text):
          worksheet_write_string(
            page, place.0, place.1, String(text.unicodeScalars.prefix(longestText)), format)
        case .number(let number):
          if number.isFinite { worksheet_write_number(page, place.0, place.1, number, format) }
        }
      }
    }
  }

  /// The looks of a book's cells.
  private struct Formats {
    let header: UnsafeMutablePointer<lxw_format>?
    private let text: UnsafeMutablePointer<lxw_format>?
    private let wrapped: UnsafeMutablePointer<lxw_format>?
    private let decimals: [UnsafeMutablePointer<lxw_format>?]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
      header = workbook_add_format(book)
      text = workbook_add_format(book)
      wrapped = workbook_add_format(book)
      if let header {
        format_set_bold(header)
        format_set_text_wrap(header)
        format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_bg_color(header, 0xEEF1F5)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
      }
      if let text { format_set_num_format(text, "@") }
      if let wrapped {
        format_set_text_wrap(wrapped)
        format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      }
      decimals = (0...4).map { places in
        let format = workbook_add_format(book)
        if let format {
          format_set_num_format(format, places == 0 ? "0" : "0." + String(repeating: "0", count: places))
        }
        return format
      }
    }

    func body(_ look: OutputSheet.Column.Format) -> UnsafeMutablePointer<lxw_format>? {
      switch look {
      case .plain: nil
      case .text: text
      case .wrapped: wrapped
      case .decimals(let places): decimals[min(max(places, 0), 4)]
      }
    }
  }
}
