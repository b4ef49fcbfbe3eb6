import Spreadsheet

/// Rows of a list that repeat an earlier one: the same name, and nothing that tells the two apart.
struct RosterDuplicates {
  private(set) var kept: [Participant] = []
  private(set) var remarks: [RosterImport.Remark] = []

  /// Looks through a list.
  ///
  /// - Parameters:
  ///   - participants: The rows.
  ///   - isOnePerson: Asked where two rows have one name and differ otherwise.
  init(_ participants: [Participant], isOnePerson: (RosterTwins) -> Bool = { _ in false }) {
    var byName: [String: [Participant]] = [:]
    for participant in participants {
      let key = participant.name.key
      let first = byName[key]?.first {
        RosterDuplicates.isSame($0, participant) || isOnePerson(RosterTwins($0, participant))
      }
      if let first {
        remarks.append(
          RosterImport.Remark(
            row: participant.row, message: "mengulang baris \(first.row); tidak dimasukkan dua kali"))
      } else {
        kept.append(participant)
        byName[key, default: []].append(participant)
      }
    }
  }

  /// Whether two rows with one name are one person.
  private static func isSame(_ first: Participant, _ second: Participant) -> Bool {
    if let number = first.number, let other = second.number, number != other {
      return first.nip != nil && first.nip == second.nip
    }
    return first.agency == nil || second.agency == nil || first.agency == second.agency
  }
}
