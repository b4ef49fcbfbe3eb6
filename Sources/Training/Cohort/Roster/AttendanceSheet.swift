import Records

/// Who was at which session.
struct AttendanceSheet {
  /// How many sessions were held.
  let held: Int
  private let sessions: [PersonCode: Int]

  init(_ file: ClassFile) throws(RecordsError) {
    let entries = try file.current(Attendance.self)
    held = Set(entries.map(\.fact.session)).count
    sessions = entries.filter { $0.fact.status == .present }.reduce(into: [:]) { counts, entry in
      if let person = entry.person { counts[person, default: 0] += 1 }
    }
  }

  /// How many sessions a participant attended from beginning to end.
  func attended(_ person: PersonCode) -> Int { sessions[person] ?? 0 }
}

extension Cohort {
  /// Writes down who was at a session: everyone but those named by code or number.
  ///
  /// - Returns: How many were there.
  @discardableResult
  public func recordAttendance(
    session: String, absent: [String], by author: String
  ) throws(CohortError) -> Int {
    var missing: Set<PersonCode> = []
    for name in absent { missing.insert(try participant(name).code) }
    return try using { file throws(RecordsError) in
      let marker = try file.marker(named: author)
      let people = try file.people(.participant)
      var records: [NewRecord] = []
      for person in people {
        let status: Attendance.Status = missing.contains(person.code) ? .absent : .present
        records.append(
          try NewRecord(Attendance(session: session, status: status), about: person.code, by: marker))
      }
      try file.record(records)
      return people.count - missing.count
    }
  }
}
