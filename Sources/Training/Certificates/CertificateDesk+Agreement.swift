import Records

extension CertificateDesk {
  /// Where roster, names, marks and attendance do not fit together, in Indonesian; nothing is issued then.
  func agreement(of people: [Person]) -> [String] {
    people.flatMap { person -> [String] in
      guard let identity = person.identity else { return [] }
      let who = identity.number.map { "nomor \($0), \(identity.name)" } ?? identity.name
      return problems(person, identity).map { "\(who): \($0)" }
    }
  }

  private func problems(_ person: Person, _ identity: Identity) -> [String] {
    var problems: [String] = []
    if !identity.name.contains(where: \.isLetter) {
      problems.append("namanya tidak berisi huruf")
    } else if identity.name.contains(where: \.isNumber) {
      problems.append("ada angka di dalam namanya")
    }
    let missing = attendance.sessionsWithoutEntry(person.code)
    if !missing.isEmpty {
      problems.append("kehadirannya tidak tercatat pada \(missing.joined(separator: ", "))")
    }
    guard isCompletion else { return problems }
    for (code, mark) in marksThatCount(person) {
      if sheet.attended(person.code) == 0 {
        problems.append("bernilai \(code), tetapi tidak hadir pada satu sesi pun")
      }
      if let submission = mark.fact.submission, let newest = newestDraft(person, code), newest != submission {
        problems.append("nilai \(code) untuk naskah lama; naskah yang lebih baru belum dinilai")
      }
    }
    return problems
  }
}
