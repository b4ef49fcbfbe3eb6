/// Why a file cannot be read as a sheet.
public enum SpreadsheetError: Error, Sendable, Equatable {
  /// There is not one byte in it.
  case empty
  /// It is no text: a workbook, a picture, a damaged file.
  case notText
  /// It is larger than the limit.
  case tooLarge(bytes: Int, limit: Int)
  /// It has more cells than the limit.
  case tooManyCells(limit: Int)
}
