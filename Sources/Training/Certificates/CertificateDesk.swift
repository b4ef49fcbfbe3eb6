import Credentials
import Curriculum
import Foundation
import Records

/// Everything that issuing needs to know of a class, read once.
struct CertificateDesk {
  let cohort: Cohort
  let request: CertificateRequest
  let settings: CertificateSettings
  let rules: CertificateRules
  let course: Course
  let description: Cohort.Description
  let sheet: AttendanceSheet
  let people: [Person]
  private let marks: [PersonCode: [Entry<Mark>]]
  private let certificates: [Entry<CertificateIssued>]

  init(
    _ cohort: Cohort, _ request: CertificateRequest, library: ContentLibrary
  ) throws(CertificateProblem) {
    let loaded = library.course()
    guard let course = loaded.value else { throw .course(loaded.problems.map(\.description)) }
    settings = try CertificateDesk.settings(request.settingsPath, cohort.environment)
    do {
      guard let description = try cohort.description() else { throw CertificateProblem.noDescription }
      guard try cohort.using({ file throws(RecordsError) in try file.examine().isIntact }) else {
        throw CertificateProblem.tampered
      }
      let file = cohort.file
      sheet = try cohort.using { _ throws(RecordsError) in try AttendanceSheet(file) }
      people = try cohort.using { _ throws(RecordsError) in try file.people(.participant) }
      let marks = try cohort.using { _ throws(RecordsError) in try file.current(Mark.self) }
      certificates = try cohort.using { _ throws(RecordsError) in try file.current(CertificateIssued.self) }
      self.marks = marks.reduce(into: [:]) { byPerson, entry in
        if let person = entry.person { byPerson[person, default: []].append(entry) }
      }
      self.description = description
    } catch let error as CohortError {
      throw .cohort(error)
    } catch let error as CertificateProblem {
      throw error
    } catch {
      throw .noDescription
    }
    guard sheet.held > 0 else { throw .noAttendance }
    self.cohort = cohort
    self.request = request
    self.course = course
    rules = CertificateRules(course.passing, tasks: request.tasks)
  }

  var isCompletion: Bool { request.stage == .completion }

  /// What stands in the way of a participant.
  func obstacles(_ person: Person) -> [String] {
    if !isCompletion, issued(person, stage: .completion) != nil {
      return ["sudah memegang sertifikat kelulusan"]
    }
    return rules.obstacles(
      person.code, sheet: sheet, marks: scores(person), isCompletion: isCompletion)
  }

  /// The certificate of a stage that a participant holds.
  func issued(_ person: Person, stage: CertificateStage) -> Entry<CertificateIssued>? {
    certificates.last { $0.person == person.code && $0.fact.achievement == stage.rawValue }
  }

  /// All numbers that were given, but for those of one person.
  func numbers(except person: Person? = nil) -> Set<String> {
    Set(certificates.filter { $0.person != person?.code }.map(\.fact.number))
  }

  private func scores(_ person: Person) -> [String: Double] {
    Dictionary(
      (marks[person.code] ?? []).map { ($0.fact.exercise, $0.fact.score) },
      uniquingKeysWith: { _, last in last })
  }

  /// The marks on the certificate.
  func results(_ person: Person) -> [TrainingResult] {
    guard isCompletion else { return [] }
    let scores = scores(person)
    return rules.tasks.compactMap { task in
      scores[task.code].map {
        TrainingResult(
          key: task.code.lowercased(), name: "Nilai penilai \(task.code)", kind: "Percent", value: "\($0)",
          minimum: "0", maximum: "100", required: "\(task.minimum)")
      }
    }
  }

  /// A digest of the records behind a certificate: marks and attendance, each with its author's code.
  func recordDigest(_ person: Person) -> String {
    let counted = (marks[person.code] ?? []).filter { entry in
      rules.tasks.contains { $0.code == entry.fact.exercise }
    }
    let lines = (isCompletion ? counted : []).map {
      "\($0.id) \($0.author) \($0.fact.exercise) \($0.fact.score)"
    }
    let text = (lines.sorted() + ["hadir \(sheet.attended(person.code))/\(sheet.held)"]).joined(
      separator: "\n")
    return SHA256.hexadecimal(of: Array(text.utf8))
  }

  private static func settings(
    _ path: String, _ environment: Environment
  ) throws(CertificateProblem) -> CertificateSettings {
    let bytes: [UInt8]
    do {
      bytes = try environment.bytes(of: path)
    } catch {
      throw .settings(path: path, [error == .missing ? "berkas tidak ditemukan" : "berkas tidak terbaca"])
    }
    let loaded = CertificateSettings.read(String(decoding: bytes, as: UTF8.self), file: path)
    guard let settings = loaded.value, loaded.problems.isEmpty else {
      throw .settings(path: path, loaded.problems.map { "baris \($0.line): \($0.message)" })
    }
    return settings
  }
}
