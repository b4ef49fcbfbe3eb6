extension CertificateRequest {
  /// The list that says offices and e-mail addresses: the one that was named, or that of the numbers.
  func details(_ environment: Environment) throws(NumberProblem) -> RegisterList? {
    if let path = detailsPath {
      let bytes: [UInt8]
      do { bytes = try environment.bytes(of: path) } catch { throw .file(path: path, error) }
      return try RegisterList(bytes, path: path, for: .details)
    }
    guard case .column(let path) = numbers, let bytes = try? environment.bytes(of: path) else { return nil }
    return try? RegisterList(bytes, path: path, for: .numbers)
  }
}
