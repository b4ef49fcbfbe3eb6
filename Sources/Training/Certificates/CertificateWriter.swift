import Credentials
import Foundation
import Records

/// Signs certificates, writes them down in the class file and puts them into their files.
struct CertificateWriter {
  let desk: CertificateDesk
  let folder: OutputFolder

  /// Signs and keeps several certificates; the rows come before the files, so that no file is without its row.
  func write(
    _ items: ArraySlice<CertificatePlan.Item>, _ prepared: [PreparedCertificate], key: borrowing SigningKey
  ) throws(CertificateProblem) -> [CertificateOutcome.Issued] {
    var files: [IssuedCertificate] = []
    for (item, prepared) in zip(items, prepared) {
      do {
        files.append(try prepared.signed(with: key, created: item.certificate.validFrom))
      } catch {
        throw CertificateProblem(error)
      }
    }
    try keep(items, files)
    var issued: [CertificateOutcome.Issued] = []
    for (item, files) in zip(items, files) { issued.append(try save(item, files)) }
    return issued
  }

  /// One transaction for all: new rows, and the revocation of what each takes the place of.
  private func keep(
    _ items: ArraySlice<CertificatePlan.Item>, _ files: [IssuedCertificate]
  ) throws(CertificateProblem) {
    let request = desk.request
    do {
      _ = try desk.cohort.using { file throws(RecordsError) in
        let author = try file.marker(named: request.author)
        var records: [NewRecord] = []
        for (item, files) in zip(items, files) where item.row.action != .repeated {
          let certificate = item.certificate
          let fact = CertificateIssued(
            number: certificate.number, edition: certificate.edition, achievement: request.stage.rawValue,
            digest: SHA256.hexadecimal(of: files.credential), statusIndex: certificate.status?.index,
            issuer: certificate.issuer.id, issuedOn: certificate.issuedOn.description,
            hours: certificate.hours, code: files.code.digest,
            pictures: item.pictures.map(\.rawValue).sorted(), validUntil: certificate.lastDay?.description,
            detail: .init(name: certificate.recipient.name))
          records.append(try NewRecord(fact, about: item.person.code, by: author))
          guard let former = item.former else { continue }
          let revocation = CertificateRevoked(
            number: former.number, edition: former.edition,
            replacement: "\(certificate.number)#\(certificate.edition)",
            detail: .init(reason: reason(item)))
          records.append(try NewRecord(revocation, about: item.person.code, by: author))
        }
        if !records.isEmpty { try file.record(records) }
      }
    } catch {
      throw .cohort(error)
    }
  }

  private func reason(_ item: CertificatePlan.Item) -> String {
    switch item.row.action {
    case .edition(let changes): "Terbit ulang: \(changes.joined(separator: "; "))."
    default: "Diganti sertifikat kelulusan nomor \(item.certificate.number)."
    }
  }

  private func save(
    _ item: CertificatePlan.Item, _ files: IssuedCertificate
  ) throws(CertificateProblem) -> CertificateOutcome.Issued {
    let name = fileName(item)
    let known = desk.register.issue(item.certificate.number, item.certificate.edition)?.fact.digest
    // Only the look changed: what was handed out stays as it is.
    let isLeft =
      item.isForeign || (known != nil && known != SHA256.hexadecimal(of: files.credential))
    var names: [String] = []
    for (ending, bytes) in [
      ("pdf", files.pdf), ("json", files.credential), ("png", files.png ?? []), ("svg", files.svg ?? []),
    ] where !bytes.isEmpty {
      if !isLeft { try folder.save(bytes, "\(name).\(ending)") }
      names.append("\(name).\(ending)")
    }
    return .init(
      member: item.row.member, name: item.row.name, number: item.row.number, files: names,
      action: item.row.action, isLeft: isLeft)
  }

  /// Digits and small letters: place, name, stage, and from the second edition on the edition.
  ///
  /// Where another certificate has that name, of another class or of a number that was revoked, the code follows.
  private func fileName(_ item: CertificatePlan.Item) -> String {
    let place = desk.people.firstIndex { $0.code == item.person.code } ?? 0
    let edition = item.row.edition
    let name =
      FileName.of(item.row.member, index: place) + "-" + desk.request.stage.rawValue
      + (edition > 1 ? "-terbitan-\(edition)" : "")
    guard let other = folder.bytes(name + ".json"),
      !String(decoding: other, as: UTF8.self).contains("\"id\":\"\(item.certificate.id)\"")
    else { return name }
    return name + "-" + StableIdentifier.suffix(of: item.certificate.id)
  }
}
