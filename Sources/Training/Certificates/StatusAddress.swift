/// Where the revocation list of a class lies: beside the agency's page, or nowhere on the web.
struct StatusAddress: Sendable, Equatable {
  /// The address that certificates name.
  let id: String
  /// The name of its file.
  let file: String

  /// The address for a class; `page` is where the agency's `verifikasi.html` lies, if anywhere.
  init(classID: String, page: String?) {
    let urn = StableIdentifier.urn("daftar-pencabutan", classID)
    file = "status-\(urn.dropFirst(9).prefix(8)).json"
    guard let page, let slash = page.lastIndex(of: "/"), page[..<slash].contains("//") else {
      id = urn
      return
    }
    id = page[...slash] + file
  }
}
