import Spreadsheet

/// Rows of a list that repeat an earlier one: the same name, and nothing that tells the two apart.
struct RosterDuplicates {
  private(set) var kept: [Participant] = []
  private(set) var remarks: [RosterImport.Remark] = []

  init(_ participants: [Participant]) {
    for participant in participants {
      if let first = kept.first(where: { RosterDuplicates.isSame($0, participant) }) {
        remarks.append(
          RosterImport.Remark(
            row: participant.row, message: "mengulang baris \(first.row); tidak dimasukkan dua kali"))
      } else {
        kept.append(participant)
      }
    }
  }

  private static func isSame(_ first: Participant, _ second: Participant) -> Bool {
    guard first.name.key == second.name.key else { return false }
    if let number = first.number, let other = second.number, number != other {
      return first.nip != nil && first.nip == second.nip
    }
    return first.agency == nil || second.agency == nil || first.agency == second.agency
  }
}
