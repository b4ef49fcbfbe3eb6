import Credentials
import Foundation
import Records

/// Signs certificates, writes them down in the class file and puts them into their files.
struct CertificateWriter {
  let desk: CertificateDesk
  let folder: URL

  /// Makes the folder and makes sure that it can be written before any number is given.
  func openFolder() throws(CertificateProblem) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .notWritable(path: desk.request.folder)
    }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      throw .notWritable(path: desk.request.folder)
    }
  }

  /// Signs and keeps one certificate; the row comes before the files, so that no file is without its row.
  func write(
    _ prepared: PreparedCertificate, for person: Person, key: borrowing SigningKey
  ) throws(CertificateProblem) -> CertificateOutcome.Issued {
    let files: IssuedCertificate
    do {
      files = try prepared.signed(with: key, created: desk.validFrom)
    } catch {
      throw .drawing("\(error)")
    }
    let number = prepared.certificate.number
    let member = ClassMember(person)
    let digest = SHA256.hexadecimal(of: files.credential)
    let known = desk.issued(person, stage: desk.request.stage)
    if let known, known.fact.digest != digest {
      throw .changedSince(name: member.name, number: number)
    }
    if known == nil { try keep(number: number, digest: digest, person) }
    let place = desk.people.firstIndex { $0.code == person.code } ?? 0
    let name = FileName.of(member, index: place) + "-" + desk.request.stage.rawValue
    try save(files.pdf, name + ".pdf")
    try save(files.credential, name + ".json")
    return .init(
      member: member, number: number, files: [name + ".pdf", name + ".json"], isRepeated: known != nil)
  }

  private func keep(number: String, digest: String, _ person: Person) throws(CertificateProblem) {
    let fact = CertificateIssued(number: number, achievement: desk.request.stage.rawValue, digest: digest)
    do {
      _ = try desk.cohort.using { file throws(RecordsError) in
        try file.record(fact, about: person.code, by: file.marker(named: desk.request.author))
      }
    } catch {
      throw .cohort(error)
    }
  }

  private func save(_ bytes: [UInt8], _ name: String) throws(CertificateProblem) {
    do {
      try Data(bytes).write(to: folder.appending(path: name), options: .atomic)
    } catch {
      throw .notWritable(path: name)
    }
  }
}
