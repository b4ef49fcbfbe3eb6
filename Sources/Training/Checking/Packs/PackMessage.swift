/// What a rule of a house pack says, with places for what it found.
struct PackMessage: Sendable {
  private let template: String?

  init(_ template: String?) { self.template = template.map(PackMessage.withoutStop) }

  /// For a phrase: `{temuan}` and `{ganti}` are filled in.
  var phrase: @Sendable (_ found: String, _ right: String?) -> String {
    { [template] found, right in
      guard let template else {
        return right.map { "“\(found)” di sini ditulis “\($0)”" } ?? "“\(found)” tidak dipakai di sini"
      }
      return template.replacing("{temuan}", with: found).replacing("{ganti}", with: right ?? "")
    }
  }

  /// For a limit: `{jumlah}` and `{batas}` are filled in.
  func limit(_ thing: String, _ count: Int, _ limit: Int) -> String {
    guard let template else { return "\(thing) \(count); batasnya \(limit)" }
    return template.replacing("{jumlah}", with: "\(count)").replacing("{batas}", with: "\(limit)")
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
