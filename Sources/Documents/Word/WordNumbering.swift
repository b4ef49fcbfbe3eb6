import OfficePackage

/// The lists of a document: which are numbered and which have bullets.
struct WordNumbering {
  /// The abstract list behind each list.
  private var definitions: [String: String] = [:]
  /// The format of each level of the abstract lists.
  private var formats: [String: [Int: String]] = [:]

  init() {}

  init(_ bytes: [UInt8]?) throws(PackageError) {
    guard let bytes else { return }
    var reader = try XMLReader(bytes)
    var abstract = ""
    var list: String?
    var level = 0
    while let event = try reader.next() {
      guard event == .start else {
        if event == .end, reader.name == "num" { list = nil }
        continue
      }
      switch reader.name {
      case "abstractNum": abstract = reader.attribute("abstractNumId") ?? ""
      case "num": list = reader.attribute("numId")
      case "abstractNumId": if let list { definitions[list] = reader.attribute("val") }
      case "lvl": level = reader.attribute("ilvl").flatMap { Int($0) } ?? 0
      case "numFmt" where list == nil: formats[abstract, default: [:]][level] = reader.attribute("val")
      default: break
      }
    }
  }

  /// Whether the items of a list are numbered.
  func isOrdered(_ list: String, level: Int) -> Bool {
    let format = definitions[list].flatMap { formats[$0]?[level] } ?? "bullet"
    return format != "bullet" && format != "none"
  }
}
