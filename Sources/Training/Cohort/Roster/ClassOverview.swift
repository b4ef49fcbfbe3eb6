import Records

/// How a class stands.
public struct ClassOverview: Sendable {
  /// A participant and what there is of one.
  public struct Row: Sendable {
    /// The participant.
    public let member: ClassMember
    /// Codes of tasks for which a draft came in.
    public let submitted: [String]
    /// Codes of tasks that a person marked, with the mark out of 100.
    public let marks: [String: Double]
    /// Sessions attended and sessions held.
    public let attendance: (attended: Int, held: Int)
    /// Numbers of the certificates in force.
    public let certificates: [String]
  }

  /// What the class is called.
  public let description: Cohort.Description?
  /// The participants in order of the list.
  public let rows: [Row]
  /// Whether no row of the file was changed or taken out.
  public let isIntact: Bool
}

extension Cohort {
  /// How the class stands.
  public func overview() throws(CohortError) -> ClassOverview {
    let description = try description()
    return try using { file throws(RecordsError) in
      let submissions = try file.current(Submission.self, details: false)
      let marks = try file.current(Mark.self)
      let certificates = try CertificateRegister(file).issues.filter(\.isStanding)
      let attendance = try AttendanceSheet(file)
      let people = try file.people(.participant)
      let isIntact = try file.examine().isIntact
      return ClassOverview(
        description: description,
        rows: people.map { person in
          ClassOverview.Row(
            member: ClassMember(person),
            submitted: submissions.filter { $0.person == person.code }.map(\.fact.exercise).sorted(),
            marks: Dictionary(
              marks.filter { $0.person == person.code }.map { ($0.fact.exercise, $0.fact.score) },
              uniquingKeysWith: { _, last in last }),
            attendance: (attendance.attended(person.code), attendance.held),
            certificates: certificates.filter { $0.person == person.code }.map(\.fact.number))
        }, isIntact: isIntact)
    }
  }
}
