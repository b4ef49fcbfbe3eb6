extension CertificateIssuer {
  /// Draws several certificates on all cores and digests their pages; they come back in the same order.
  ///
  /// All drawings lie in memory together: about 0.2 MB each.
  ///
  /// - Parameters:
  ///   - certificates: What the certificates say.
  ///   - pictures: Kinds of picture to make of the front pages beside the PDF.
  /// - Returns: The pages with the unsigned credentials.
  /// - Throws: The first `IssuingError` in order of the certificates.
  public func prepare(
    _ certificates: [Certificate], pictures: Set<PictureFormat> = []
  ) async throws(IssuingError) -> [PreparedCertificate] {
    try await prepare(certificates.map { ($0, pictures) })
  }

  /// Draws several certificates on all cores, each with pictures of its own.
  ///
  /// - Parameter orders: What the certificates say, and kinds of picture to make of the front page of each.
  /// - Returns: The pages with the unsigned credentials, in the same order.
  /// - Throws: The first `IssuingError` in order of the certificates.
  public func prepare(
    _ orders: [(certificate: Certificate, pictures: Set<PictureFormat>)]
  ) async throws(IssuingError) -> [PreparedCertificate] {
    let results = await withTaskGroup(of: (Int, Result<PreparedCertificate, IssuingError>).self) { group in
      for (index, order) in orders.enumerated() {
        group.addTask {
          do throws(IssuingError) {
            return (index, .success(try prepare(order.certificate, pictures: order.pictures)))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      var results: [(Int, Result<PreparedCertificate, IssuingError>)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
    var prepared: [PreparedCertificate] = []
    for result in results { prepared.append(try result.get()) }
    return prepared
  }
}
