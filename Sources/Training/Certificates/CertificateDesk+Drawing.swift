import Credentials
import Curriculum
import Foundation
import Records

extension CertificateDesk {
  /// The day on the page.
  var issuedOn: Day {
    request.issuedOn ?? today
  }

  /// The day by the clock.
  var today: Day {
    let seconds = Int(cohort.environment.now().timeIntervalSince1970)
    // The calendar of the town where it is issued: seven hours before Greenwich in the west of Indonesia.
    return Day(String(Timestamp(seconds: seconds + 7 * 3_600).description.prefix(10))) ?? description.lastDay
  }

  /// The identifier of a credential, the same whenever it is made again.
  func identifier(_ person: Person, _ number: String, _ edition: Int, _ issuer: String) -> String {
    StableIdentifier.urn(
      "sertifikat", issuer, number, person.code.description, request.stage.rawValue, String(edition))
  }

  /// What the certificate of a participant says.
  func certificate(
    for person: Person, number: String, edition: Int, issuer: String, issuedOn: Day, place: Int?
  ) -> Certificate {
    let id = identifier(person, number, edition, issuer)
    let member = ClassMember(person)
    let share = Double(sheet.attended(person.code)) / Double(sheet.held)
    // From midnight in the east of Indonesia, so that nobody in the country is too early on that day.
    let validFrom = Timestamp("\(issuedOn)T00:00:00+09:00") ?? Timestamp(seconds: 0)
    return Certificate(
      stage: isCompletion ? .completion : .participation,
      id: id, number: number, edition: edition,
      recipient: Recipient(
        name: member.fullName, position: details?.position(of: person), unit: member.agency,
        employeeNumber: settings.printsNIP ? person.identity?.nip : nil,
        identifiers: hiddenIdentifiers(person, credential: id)),
      training: training,
      hours: (Double(course.jp) * share * 2).rounded(.down) / 2,
      predicate: isCompletion ? passing[person.code]?.predicate : nil, results: results(person),
      issuer: Issuer(id: issuer, name: settings.issuer), signatories: settings.signatories,
      issuedOn: issuedOn.date, validFrom: validFrom, validUntil: settings.end(of: issuedOn),
      records: records(person), status: place.map { StatusEntry(list: list.id, index: $0) })
  }

  /// What ties the credential to a participant without showing it.
  ///
  /// The code in the class, and the e-mail address where the agency's list has it. Every digest has a salt of its
  /// own, so that certificates cannot be matched with one another.
  private func hiddenIdentifiers(_ person: Person, credential: String) -> [Recipient.HiddenIdentifier] {
    [
      ("emailAddress", details?.address(of: person)), ("systemId", person.code.description),
    ].compactMap { kind, value in
      value.map { value in
        let seed = SHA256.digest(of: Array("bimtek-garam-1 \(kind) \(credential)".utf8))
        return .init(kind: kind, value: value, salt: StableIdentifier.hexadecimal(seed.prefix(16)))
      }
    }
  }

  /// The marks on the certificate, and the levels of each criterion of their rubrics.
  private func results(_ person: Person) -> [TrainingResult] {
    guard isCompletion else { return [] }
    let tasks = Dictionary(rules.tasks.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return finalMark(person)
      + marksThatCount(person).flatMap { code, mark -> [TrainingResult] in
        let total = TrainingResult(
          key: code.lowercased(), name: "Nilai penilai \(tasks[code]?.name ?? code)", kind: "Percent",
          value: "\(mark.fact.score)", minimum: "0", maximum: "100",
          required: tasks[code].map { "\($0.minimum)" })
        let levels = (rubrics[code]?.criteria ?? []).compactMap { criterion in
          mark.fact.levels[criterion.id].map { reached in
            TrainingResult.level(
              key: "\(code.lowercased())-\(criterion.id)", name: "\(code): \(criterion.title)",
              reached: "\(reached)",
              of: criterion.levels.sorted { $0.key < $1.key }
                .map { .init(level: "\($0.key)", description: $0.value) })
          }
        }
        return [total] + levels
      }
  }

  /// The final mark by the rules of the course.
  private func finalMark(_ person: Person) -> [TrainingResult] {
    guard let mark = passing[person.code]?.mark, let rules = course.passing else { return [] }
    return [
      TrainingResult(
        key: "akhir", name: "Nilai akhir", kind: "Percent", value: "\(mark)", minimum: "0", maximum: "100",
        required: "\(rules.mark)")
    ]
  }

  /// Draws the pages of several certificates at a time, in order.
  func drawn(
    _ items: ArraySlice<CertificatePlan.Item>
  ) async throws(CertificateProblem) -> [PreparedCertificate] {
    let issuer = CertificateIssuer(design: settings.design, address: settings.address)
    do {
      return try await issuer.prepare(items.map { ($0.certificate, $0.pictures) })
    } catch {
      throw CertificateProblem(error)
    }
  }

  var training: Credentials.Training {
    Credentials.Training(
      id: StableIdentifier.urn("pelatihan", description.title, description.firstDay.description),
      title: description.title, summary: "Pelatihan \(course.jp) JP: \(course.title).",
      criteria: rules.words(isCompletion: isCompletion),
      modules: course.modules.map { .init(title: $0.title, hours: Double($0.jp)) }, place: description.place,
      start: description.firstDay.date, end: description.lastDay.date)
  }
}

extension ContentLibrary {
  /// What exercises are called, by code in capitals.
  func titles(of codes: [String]) -> [String: String] {
    let known = exercisesByCode()
    return codes.map { $0.uppercased() }.reduce(into: [:]) { titles, code in
      titles[code] = known[code].flatMap { exercise($0).value?.title }
    }
  }

  /// The rubric of each exercise that has one, by the exercise's code.
  func rubrics(of codes: [String]) -> [String: Rubric] {
    let known = exercisesByCode()
    return codes.reduce(into: [:]) { rubrics, code in
      guard let id = known[code], let name = exercise(id).value?.rubric else { return }
      rubrics[code] = rubric(name).value
    }
  }
}
