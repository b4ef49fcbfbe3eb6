import Curriculum
import Foundation
import RuleKit

/// Finds and reads `.bimtek.yml`, the settings of an agency.
enum SettingsReader {
  /// What a settings file says.
  struct Contents: Sendable {
    let settings: Settings
    /// Paths of house packs, from the folder of the file on.
    let packs: [String]
  }

  /// The name of the file.
  static let fileName = ".bimtek.yml"

  /// The nearest settings file upwards from a folder.
  static func find(from folder: URL) -> URL? {
    var folder = folder.standardizedFileURL
    while true {
      let candidate = folder.appending(path: fileName)
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      let parent = folder.deletingLastPathComponent()
      guard parent.path != folder.path, !parent.path.isEmpty else { return nil }
      folder = parent
    }
  }

  /// Reads settings; what cannot be read becomes problems with lines, and the rest counts.
  static func read(_ yaml: String, file: String) -> Loaded<Contents> {
    do {
      let node = try YAMLNode.parse(yaml)
      var fields = YAMLFields(node, file: file)
      var settings = Settings()
      settings.agency = fields.optionalText("instansi")
      settings.zone = fields.optionalText("zona")
      settings.official = fields.optionalMap("resmi", official) ?? Settings.Official()
      settings.election = fields.optionalMap("pemilihan", ElectionReader.read) ?? Election()
      settings.vocabulary = Set(fields.texts("kosakata").map { $0.lowercased() })
      settings.levels = levels(&fields)
      settings.ignored = fields.texts("abaikan")
      let packs = fields.texts("paket")
      fields.finish()
      return Loaded(Contents(settings: settings, packs: packs), fields.problems)
    } catch {
      return Loaded(nil, [ContentProblem(error, file: file)])
    }
  }

  private static func official(_ fields: inout YAMLFields) -> Settings.Official {
    var official = Settings.Official()
    official.numbers = Set(fields.texts("nomor").map(digits))
    official.emails = Set(fields.texts("surel").map { $0.lowercased() })
    official.accounts = Set(fields.texts("akun").map { $0.lowercased().replacing("@", with: "") })
    official.domains = Set(fields.texts("domain").map { $0.lowercased() })
    official.bankAccounts = Set(fields.texts("rekening").map(digits))
    official.taxNumbers = Set(fields.texts("npwp").map(digits))
    return official
  }

  /// Digits in the national form: `+62 812…` counts as `0812…`.
  private static func digits(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.hasPrefix("62") && digits.count >= 11 ? "0" + digits.dropFirst(2) : digits
  }

  private static func levels(_ fields: inout YAMLFields) -> [String: Severity?] {
    var levels: [String: Severity?] = [:]
    for entry in fields.node("tingkat")?.entries ?? [] {
      guard let name = entry.value.text, let level = level(named: name) else {
        fields.reject(entry.value, "Tingkat untuk “\(entry.key)” harus galat, peringatan, saran, atau mati.")
        continue
      }
      levels[entry.key.uppercased()] = .some(level)
    }
    return levels
  }

  private static func level(named name: String) -> Severity?? {
    name == "mati" ? .some(nil) : Severity(rawValue: name).map { .some($0) }
  }
}
