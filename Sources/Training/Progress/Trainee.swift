import Foundation

/// Who sits at this laptop: a name and the number on the committee's list, and nothing else.
public struct Trainee: Sendable, Equatable {
  /// Why a name or number is not kept.
  public enum Refusal: Error, Sendable, Equatable {
    /// No letter in the name.
    case noName
    /// Longer than a name or number is.
    case tooLong
    /// So many digits that it is the number of an identity card (16), of a civil servant (18), or a telephone.
    case personalNumber(digits: Int)
  }

  /// The name as on the list of participants.
  public let name: String
  /// The number or code from the committee.
  public let number: String?

  /// Takes a name and a number as they were typed.
  ///
  /// - Parameters:
  ///   - name: At most 120 characters; white space is made single.
  ///   - number: At most 40 characters; blank is none.
  /// - Throws: Why they are not kept; nine digits and more are taken for personal data.
  public init(name: String, number: String?) throws(Refusal) {
    self.name = try Trainee.name(name)
    let number = try Trainee.number(number ?? "")
    self.number = number.isEmpty ? nil : number
  }

  /// A name that may be kept.
  public static func name(_ typed: String) throws(Refusal) -> String {
    let name = try kept(typed, limit: 120)
    guard name.contains(where: \.isLetter) else { throw .noName }
    return name
  }

  /// A number that may be kept; empty for a blank one.
  public static func number(_ typed: String) throws(Refusal) -> String { try kept(typed, limit: 40) }

  private static func kept(_ typed: String, limit: Int) throws(Refusal) -> String {
    let digits = typed.count { $0.isNumber }
    guard digits < 9 else { throw .personalNumber(digits: digits) }
    let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.count <= limit else { throw .tooLong }
    return text.filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
  }
}

extension Environment {
  /// Whether nothing was ever kept for the person at this laptop.
  public var isFirstStart: Bool { !FileManager.default.fileExists(atPath: dataFolder.path) }

  private var traineeFile: URL { dataFolder.appending(path: "saya.json") }

  /// Who sits at this laptop, as they said; nil where nobody did.
  public func trainee() -> Trainee? {
    guard let data = try? Data(contentsOf: traineeFile),
      let stored = try? JSONDecoder().decode([String: String].self, from: data)
    else { return nil }
    return try? Trainee(name: stored["nama"] ?? "", number: stored["nomor"])
  }

  /// Keeps who sits at this laptop, readable for that person alone.
  ///
  /// - Throws: as `Data.write` does, where the data folder may not be written.
  public func remember(_ trainee: Trainee) throws {
    var stored = ["nama": trainee.name]
    stored["nomor"] = trainee.number
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let files = FileManager.default
    try files.createDirectory(
      at: dataFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try encoder.encode(stored).write(to: traineeFile, options: .atomic)
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: traineeFile.path)
  }

  /// Forgets who sits at this laptop; what was learned stays.
  public func forgetTrainee() { try? FileManager.default.removeItem(at: traineeFile) }
}
