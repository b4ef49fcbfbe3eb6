/// Why a file cannot be read as a sheet, or a workbook not be written.
public enum SpreadsheetError: Error, Sendable, Equatable {
  /// There is not one byte in it.
  case empty
  /// It is no text and no workbook: a picture, a damaged file.
  case notText
  /// It is larger than the limit.
  case tooLarge(bytes: Int, limit: Int)
  /// It has more cells than the limit.
  case tooManyCells(limit: Int)
  /// A password protects it.
  case encrypted
  /// It is a workbook of Excel before 2007 (`.xls`).
  case oldWorkbook
  /// It is an archive, but no workbook: a Word document, a folder that was packed.
  case notAWorkbook
  /// It is cut short or broken.
  case damaged
  /// It would unpack to more than a workbook can be, or is made so that entities would grow.
  case excessive
  /// It cannot be written where it should be.
  case notWritable
}
