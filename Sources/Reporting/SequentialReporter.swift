/// A format that tells one file after the other: what it says of a file does not depend on the others.
///
/// A file can be told as soon as it is checked, by several workers at a time, and need not be kept until the end.
public protocol SequentialReporter: Reporter {
  /// What stands before the first file.
  var opening: String { get }
  /// What stands between two files.
  var separator: String { get }
  /// What is said of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - report: Knows the rules and the lessons; its files are not looked at.
  /// - Returns: The text, with its line end where the format has one.
  func section(_ file: FileReport, in report: CheckReport) -> String
  /// What stands behind the last file.
  func closing(_ tally: CheckTally) -> String
}

extension SequentialReporter {
  /// The report as text that ends in a line end.
  public func render(_ report: CheckReport) -> String {
    opening + report.files.map { section($0, in: report) }.joined(separator: separator)
      + closing(report.tally)
  }
}
