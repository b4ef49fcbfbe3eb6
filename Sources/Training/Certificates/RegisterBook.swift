import Credentials
import Foundation
import Records
import Spreadsheet

/// The book of certificates: every edition that was issued, with how it stands now.
struct RegisterBook {
  private static let titles = [
    "Nomor", "Terbitan", "Nama", "Instansi", "Jenis", "Pelatihan", "Pelaksanaan", "JP", "Tanggal terbit",
    "Berlaku sampai", "Status", "Diganti dengan", "Alasan", "Kode QR", "SHA-256 data",
  ]

  /// A line for the titles and one for each edition, in order of issue.
  let rows: [[Cell]]

  init(_ register: CertificateRegister, people: [Person], description: Cohort.Description) {
    let agencies = Dictionary(
      people.map { ($0.code, $0.identity?.agency ?? "") }, uniquingKeysWith: { first, _ in first })
    let lines = register.issues.map { issue -> [Cell] in
      let fact = issue.fact
      return [
        .text(fact.number), .number(Double(fact.edition)), .text(fact.detail?.name ?? "(identitas dihapus)"),
        .text(issue.person.flatMap { agencies[$0] } ?? ""), .text(issue.stage.rawValue),
        .text(description.title), .text(Day.span(description.firstDay, description.lastDay)),
        fact.hours.map { .number($0) } ?? .empty, .text(fact.issuedOn ?? ""), .text(fact.validUntil ?? ""),
        .text(issue.status.rawValue),
        .text(issue.revocation?.replacement?.replacing("#", with: " terbitan ") ?? ""),
        .text(issue.revocation?.detail?.reason ?? ""), .text(fact.code ?? ""), .text(fact.digest),
      ]
    }
    rows = [Self.titles.map { .text($0) }] + lines
  }
}

extension Cohort {
  /// Writes the book of the class's certificates: the use case behind `bimtek sertifikat register`.
  ///
  /// - Parameter path: The file; `.xlsx` is a workbook, anything else comma-separated values with semicolons.
  /// - Returns: How many editions stand in it; nothing is written for none.
  /// - Throws: Why the class file cannot be read or the book not be written.
  public func writeRegister(to path: String) throws(CertificateProblem) -> Int {
    let book: RegisterBook
    do {
      let register = try using { file throws(RecordsError) in try CertificateRegister(file) }
      let people = try using { file throws(RecordsError) in try file.people(.participant) }
      guard let description = try description() else { throw CertificateProblem.noDescription }
      guard !register.issues.isEmpty else { return 0 }
      book = RegisterBook(register, people: people, description: description)
    } catch let error as CohortError {
      throw .cohort(error)
    } catch {
      throw .noDescription
    }
    let url = environment.resolve(path)
    do {
      if path.lowercased().hasSuffix(".xlsx") {
        let sheet = OutputSheet(
          name: "Register", columns: [OutputSheet.Column(.text)], rows: book.rows)
        try WorkbookWriter.write([sheet], to: url.path)
      } else {
        let writer = CSVWriter(delimiter: .semicolon, decimalMark: .comma, writesMark: true)
        try Data(writer.write(book.rows)).write(to: url, options: .atomic)
      }
    } catch {
      throw .notWritable(path: path)
    }
    return book.rows.count - 1
  }
}
