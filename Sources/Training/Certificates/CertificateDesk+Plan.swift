import Credentials
import Records

extension CertificateDesk {
  /// What is to be done, with a number for everyone who is due.
  func plan() throws(CertificateProblem) -> CertificatePlan {
    let chosen = try selected()
    let disagreements = agreement(of: chosen)
    guard disagreements.isEmpty else { throw .disagreement(disagreements) }
    var plan = CertificatePlan(issuer: issuer)
    var due: [Person] = []
    for person in chosen {
      let obstacles = obstacles(person)
      if obstacles.isEmpty {
        due.append(person)
      } else {
        plan.refused.append(.init(member: ClassMember(person), obstacles: obstacles))
      }
    }
    let numbers = try assignNumbers(to: due)
    var places = register.places
    for (person, number) in zip(due, numbers) {
      switch item(for: person, number: number, places: &places) {
      case .success(let item): plan.items.append(item)
      case .failure(let refusal):
        plan.refused.append(.init(member: ClassMember(person), obstacles: refusal.reasons))
      }
    }
    let order = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1.code.description, $0) })
    plan.refused.sort { (order[$0.member.code] ?? 0) < (order[$1.member.code] ?? 0) }
    if plan.changes > 0, issuedOn < description.lastDay {
      throw .tooEarly(issuedOn: issuedOn, lastDay: description.lastDay)
    }
    plan.remarks = remarks(plan)
    return plan
  }

  /// The participants that were named, or all.
  private func selected() throws(CertificateProblem) -> [Person] {
    guard !request.only.isEmpty else { return people }
    var chosen: Set<PersonCode> = []
    for name in request.only {
      do { chosen.insert(try cohort.participant(name).code) } catch { throw .cohort(error) }
    }
    return people.filter { chosen.contains($0.code) }
  }

  /// Why a certificate that was issued before is not issued now.
  private struct Refusal: Error {
    let reasons: [String]
  }

  private func item(
    for person: Person, number: String, places: inout Set<Int>
  ) -> Result<CertificatePlan.Item, Refusal> {
    guard let standing = register.standing(person.code, request.stage) else {
      if !request.reissues, let number = register.revokedNumber(person.code) {
        return .failure(Refusal(reasons: ["sertifikatnya, \(number), dicabut: perlu terbit ulang"]))
      }
      let former = isCompletion ? register.standing(person.code, .participation)?.fact : nil
      return .success(
        item(
          person, number, former: former,
          action: former.map { .replacement(number: $0.number) } ?? .new, places: &places))
    }
    let fact = standing.fact
    let same = certificate(
      for: person, number: fact.number, edition: fact.edition, issuer: fact.issuer ?? issuer,
      issuedOn: fact.issuedOn.flatMap { Day($0) } ?? issuedOn, place: fact.statusIndex)
    if VerificationCode(same, address: nil).digest == fact.code {
      let row = CertificatePlan.Row(
        member: ClassMember(person), name: same.recipient.name, number: fact.number,
        edition: fact.edition, hours: same.hours,
        action: .repeated)
      let pictures = Set((fact.pictures ?? []).compactMap { PictureFormat(rawValue: $0) })
      let added = request.pictures.subtracting(pictures).map(\.rawValue).sorted()
      guard added.isEmpty || !request.reissues else {
        let changes = ["ditambah lencana \(added.joined(separator: " dan "))"]
        return .success(
          item(person, fact.number, former: fact, action: .edition(changes: changes), places: &places))
      }
      return .success(
        CertificatePlan.Item(
          person: person, row: row, certificate: same, former: nil, isForeign: fact.issuer != issuer,
          pictures: pictures))
    }
    let changes = changes(from: fact, to: same)
    guard request.reissues else {
      return .failure(
        Refusal(reasons: ["berubah sejak terbit (\(changes.joined(separator: "; "))): perlu terbit ulang"]))
    }
    return .success(
      item(person, fact.number, former: fact, action: .edition(changes: changes), places: &places))
  }

  private func item(
    _ person: Person, _ number: String, former: CertificateIssued?, action: CertificatePlan.Action,
    places: inout Set<Int>
  ) -> CertificatePlan.Item {
    let edition = register.nextEdition(of: number)
    let id = identifier(person, number, edition, issuer)
    let place = register.place(for: id, taken: places)
    places.insert(place)
    let certificate = certificate(
      for: person, number: number, edition: edition, issuer: issuer, issuedOn: issuedOn, place: place)
    let row = CertificatePlan.Row(
      member: ClassMember(person), name: certificate.recipient.name, number: number, edition: edition,
      hours: certificate.hours,
      action: action)
    return CertificatePlan.Item(
      person: person, row: row, certificate: certificate, former: former, isForeign: false,
      pictures: request.pictures)
  }

  private func changes(from fact: CertificateIssued, to certificate: Certificate) -> [String] {
    var changes: [String] = []
    if let name = fact.detail?.name, name != certificate.recipient.name {
      changes.append("nama: \(name) → \(certificate.recipient.name)")
    }
    if let hours = fact.hours, hours != certificate.hours {
      changes.append("JP: \(FeedbackPage.number(hours)) → \(FeedbackPage.number(certificate.hours))")
    }
    return changes.isEmpty ? ["nilai, surel, keterangan pelatihan, atau pengaturan"] : changes
  }
}
