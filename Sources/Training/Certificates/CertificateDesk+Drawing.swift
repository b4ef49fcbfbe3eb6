import Credentials
import Curriculum
import Foundation
import Records

extension CertificateDesk {
  /// The day on the page.
  var issuedOn: Day {
    if let day = request.issuedOn { return day }
    let seconds = Int(cohort.environment.now().timeIntervalSince1970)
    // The calendar of the town where it is issued: seven hours before Greenwich in the west of Indonesia.
    return Day(String(Timestamp(seconds: seconds + 7 * 3_600).description.prefix(10))) ?? description.lastDay
  }

  /// The moment from which it counts: the same for the same day, so that issuing again gives the same bytes.
  var validFrom: Timestamp { Timestamp("\(issuedOn)T00:00:00Z") ?? Timestamp(seconds: 0) }

  /// What the certificate of a participant says.
  func certificate(for person: Person, number: String, issuer: String) -> Certificate {
    let member = ClassMember(person)
    let share = Double(sheet.attended(person.code)) / Double(sheet.held)
    return Certificate(
      stage: isCompletion ? .completion : .participation,
      id: StableIdentifier.urn("sertifikat", issuer, number, person.code.description, request.stage.rawValue),
      number: number, recipient: Recipient(name: member.fullName, unit: member.agency), training: training,
      hours: (Double(course.jp) * share * 2).rounded(.down) / 2, results: results(person),
      issuer: Issuer(id: issuer, name: settings.issuer), signatories: settings.signatories,
      issuedOn: issuedOn.date, validFrom: validFrom, recordDigest: recordDigest(person))
  }

  /// Draws all pages, several at a time, in order.
  func drawn(_ certificates: [Certificate]) async throws(CertificateProblem) -> [PreparedCertificate] {
    let issuer = CertificateIssuer(
      design: CertificateDesign(header: settings.header, town: settings.town), address: settings.address)
    let results = await withTaskGroup(of: (Int, Result<PreparedCertificate, IssuingError>).self) { group in
      for (index, certificate) in certificates.enumerated() {
        group.addTask {
          do throws(IssuingError) {
            return (index, .success(try issuer.prepare(certificate)))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      var results: [(Int, Result<PreparedCertificate, IssuingError>)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
    do {
      return try results.map { try $0.get() }
    } catch {
      throw .drawing("\(error)")
    }
  }

  private var training: Credentials.Training {
    Credentials.Training(
      id: StableIdentifier.urn("pelatihan", description.title, description.firstDay.description),
      title: description.title, summary: "Pelatihan \(course.jp) JP: \(course.title).",
      criteria: rules.words(isCompletion: isCompletion),
      modules: course.modules.map { .init(title: $0.title, hours: Double($0.jp)) }, place: description.place,
      start: description.firstDay.date, end: description.lastDay.date)
  }
}
