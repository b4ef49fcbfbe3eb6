import GRDB

/// What became of one line of a participant list.
public struct Enrolment: Sendable, Hashable {
  /// The participant.
  public let person: PersonCode
  /// Whether the participant was taken in now; false when the class had the same one already.
  public let isNew: Bool
}

extension ClassFile {
  /// Takes the participants of a list in as one step; taking the same list in again changes nothing.
  ///
  /// The class has a participant already when the number and the name are the same or, where one of the two
  /// has no number, the name and the agency. Capitals do not count. Namesakes within the list stay apart.
  public func enrol(_ identities: [Identity], by author: PersonCode) throws(RecordsError) -> [Enrolment] {
    var known = try people(.participant)
    return try file.write { database in
      try identities.map { identity in
        if let index = known.firstIndex(where: { $0.identity?.isSamePerson(as: identity) ?? false }) {
          return Enrolment(person: known.remove(at: index).code, isNew: false)
        }
        let code = try RecordFile.register(
          identity, as: .participant, by: author, in: database, file.environment)
        return Enrolment(person: code, isNew: true)
      }
    }
  }
}

extension Identity {
  fileprivate func isSamePerson(as other: Identity) -> Bool {
    guard name.lowercased() == other.name.lowercased() else { return false }
    if let number, let otherNumber = other.number { return number == otherNumber }
    return agency?.lowercased() == other.agency?.lowercased()
  }
}
