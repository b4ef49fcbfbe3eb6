import Records

/// The standing entries of attendance, each by the record behind it.
struct AttendanceRecords {
  private let entries: [PersonCode: [Entry<Attendance>]]
  private let sessions: [String]

  init(_ file: ClassFile) throws(RecordsError) {
    let all = try file.current(Attendance.self).filter { $0.person != nil }
    entries = Dictionary(grouping: all) { $0.person ?? PersonCode("") }
    sessions = Set(all.map(\.fact.session)).sorted()
  }

  /// The records of all entries.
  var ids: [RecordID] { entries.values.flatMap { $0.map(\.id) } }

  /// The entries of a participant, by session.
  func entries(_ person: PersonCode) -> [Entry<Attendance>] {
    (entries[person] ?? []).sorted { $0.fact.session < $1.fact.session }
  }

  /// Sessions at which neither presence nor absence was written down.
  func sessionsWithoutEntry(_ person: PersonCode) -> [String] {
    let known = Set((entries[person] ?? []).map(\.fact.session))
    return sessions.filter { !known.contains($0) }
  }
}
