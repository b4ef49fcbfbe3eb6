/// Hosts of e-mail addresses that belong to public bodies by their domain.
enum EmailHost {
  /// Whether a host, in lower case, lies under a public domain.
  static func isGovernment(_ host: String) -> Bool {
    [".go.id", ".desa.id", ".mil.id", ".sch.id", ".ac.id"].contains { host.hasSuffix($0) }
  }
}
