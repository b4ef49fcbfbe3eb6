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
  let attendance: AttendanceRecords
  let people: [Person]
  let register: CertificateRegister
  /// The criteria with their levels of each task that counts.
  let rubrics: [String: Rubric]
  /// The identifier of the agency, with the key that is to sign.
  let issuer: String
  /// The address of the revocation list.
  let list: StatusAddress
  /// The list that says offices and e-mail addresses, where there is one.
  let details: RegisterList?
  /// What the agency's index in the folder says of the numbers of its other classes.
  let elsewhere: [String: PublicIndex.Entry]
  /// Who passes by the rules of the course; empty where the organiser names tasks, or nobody is to pass.
  let passing: [PersonCode: ClassPassing.Row]
  private let marks: [PersonCode: [Entry<Mark>]]
  private let drafts: [PersonCode: [Entry<Submission>]]
  private let confirmations: [PersonCode: RecordID]
  private let hashes: [RecordID: [UInt8]]

  init(
    _ cohort: Cohort, _ request: CertificateRequest, library: ContentLibrary
  ) throws(CertificateProblem) {
    let loaded = library.course()
    guard let course = loaded.value else { throw .course(loaded.problems.map(\.description)) }
    let settings = try CertificateSettings.load(request.settingsPath, cohort.environment)
    do throws(KeyFailure) {
      let keys = IssuerKeys(environment: cohort.environment)
      if let own = settings.identifier { issuer = own } else { issuer = try keys.identifier(request.keyPath) }
    } catch {
      throw .key(error)
    }
    do {
      guard let description = try cohort.description() else { throw CertificateProblem.noDescription }
      guard try cohort.using({ file throws(RecordsError) in try file.examine().isIntact }) else {
        throw CertificateProblem.tampered
      }
      let file = cohort.file
      sheet = try cohort.using { _ throws(RecordsError) in try AttendanceSheet(file) }
      let attendance = try cohort.using { _ throws(RecordsError) in try AttendanceRecords(file) }
      people = try cohort.using { _ throws(RecordsError) in try file.people(.participant) }
      let marks = try cohort.using { _ throws(RecordsError) in try file.current(Mark.self) }
      let drafts = try cohort.using { _ throws(RecordsError) in
        try file.current(Submission.self, details: false)
      }
      let confirmed = try cohort.using { _ throws(RecordsError) in
        try file.current(PassingConfirmed.self)
      }
      confirmations = Dictionary(
        confirmed.compactMap { entry in entry.person.map { ($0, entry.id) } },
        uniquingKeysWith: { _, last in last })
      register = try cohort.using { _ throws(RecordsError) in try CertificateRegister(file) }
      hashes = try cohort.using { _ throws(RecordsError) in
        try file.hashes(of: marks.map(\.id) + attendance.ids + confirmed.map(\.id))
      }
      list = StatusAddress(
        classID: try cohort.using { _ throws(RecordsError) in try file.identifier() },
        page: settings.address)
      self.marks = Dictionary(grouping: marks.filter { $0.person != nil }) { $0.person ?? PersonCode("") }
      self.drafts = Dictionary(grouping: drafts.filter { $0.person != nil }) { $0.person ?? PersonCode("") }
      self.description = description
      self.attendance = attendance
    } catch let error as CohortError {
      throw .cohort(error)
    } catch let error as CertificateProblem {
      throw error
    } catch {
      throw .noDescription
    }
    guard sheet.held > 0 else { throw .noAttendance }
    guard settings.gaps.isEmpty else {
      throw .settings(path: request.settingsPath, settings.gaps.map { "“\($0)” belum diisi" })
    }
    self.cohort = cohort
    self.request = request
    self.settings = settings
    self.course = course
    passing = try CertificateDesk.passing(cohort, request, library)
    let rules = CertificateRules(
      course.passing, tasks: request.tasks, titles: library.titles(of: request.tasks))
    self.rules = rules
    rubrics = library.rubrics(of: rules.tasks.map(\.code))
    do { details = try request.details(cohort.environment) } catch { throw .numbers(error) }
    elsewhere = cohort.numbersElsewhere(request, issuer: issuer, except: register)
  }

  var isCompletion: Bool { request.stage == .completion }

  /// What stands in the way of a participant.
  func obstacles(_ person: Person) -> [String] {
    if person.identity == nil { return ["identitasnya sudah dihapus"] }
    if !isCompletion, register.standing(person.code, .completion) != nil {
      return ["sudah memegang sertifikat kelulusan"]
    }
    if isCompletion, let row = passing[person.code] { return row.obstacles }
    let scores = Dictionary(
      marksThatCount(person).map { ($0.code, $0.mark.fact.score) }, uniquingKeysWith: { _, last in last })
    return rules.obstacles(person.code, sheet: sheet, marks: scores, isCompletion: isCompletion)
  }

  private static func passing(
    _ cohort: Cohort, _ request: CertificateRequest, _ library: ContentLibrary
  ) throws(CertificateProblem) -> [PersonCode: ClassPassing.Row] {
    guard request.stage == .completion, request.tasks.isEmpty else { return [:] }
    do {
      let rows = try cohort.passing(library).rows
      return Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    } catch {
      switch error {
      case .cohort(let error): throw .cohort(error)
      case .course(let problems): throw .course(problems)
      case .noRules: throw .course(["course.yaml tidak memuat aturan kelulusan"])
      }
    }
  }

  /// The standing marks of the tasks that count, in their order.
  func marksThatCount(_ person: Person) -> [(code: String, mark: Entry<Mark>)] {
    let own = marks[person.code] ?? []
    return rules.tasks.compactMap { task in
      own.last { $0.fact.exercise == task.code }.map { (task.code, $0) }
    }
  }

  /// The fact by which the newest draft of a task came in.
  func newestDraft(_ person: Person, _ code: String) -> String? {
    (drafts[person.code] ?? []).last { $0.fact.exercise == code }?.id.description
  }

  /// The records behind a certificate by their hashes: attendance, and for a pass the marks that count and the
  /// decision of a person that they are enough.
  func records(_ person: Person) -> [RecordReference] {
    let sessions = attendance.entries(person.code).map { ($0.id, "Kehadiran \($0.fact.session)") }
    let marks = isCompletion ? marksThatCount(person).map { ($0.mark.id, "Nilai \($0.code)") } : []
    let decision =
      isCompletion && request.tasks.isEmpty
      ? confirmations[person.code].map { [($0, "Penetapan kelulusan")] } ?? [] : []
    return (sessions + marks + decision).compactMap { id, name in
      hashes[id].map { hash in
        RecordReference(id: id.description, name: name, hash: StableIdentifier.hexadecimal(hash))
      }
    }
  }
}
