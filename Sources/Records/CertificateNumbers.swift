import GRDB

/// The numbers of certificates: each belongs to one person, and each of its editions is issued once.
enum CertificateNumbers {
  /// Throws `RecordsError.duplicateCertificateNumbers` when a number was given twice.
  static func refuseDuplicates(_ database: Database) throws {
    let numbers = try String.fetchAll(
      database,
      sql: """
        SELECT subject FROM fact WHERE kind = ? GROUP BY subject
        HAVING count(DISTINCT person) > 1 OR count(*) > count(DISTINCT json_extract(payload, '$.edition'))
        ORDER BY subject
        """, arguments: [CertificateIssued.kind])
    guard numbers.isEmpty else { throw RecordsError.duplicateCertificateNumbers(numbers) }
  }
}
