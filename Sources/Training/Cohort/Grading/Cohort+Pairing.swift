import Foundation
import Records

extension Cohort {
  /// Reads the table of pairs; one that is not there yet is empty.
  func pairingTable(_ path: String) throws(IntakeError) -> PairingTable {
    do {
      guard let table = PairingTable(try environment.bytes(of: path)) else {
        throw IntakeError.pairing(.notText)
      }
      return table
    } catch let problem as FileProblem {
      if problem == .missing { return PairingTable() }
      throw .pairing(problem)
    } catch {
      throw .pairing(.notText)
    }
  }

  /// Whom the table names, by file.
  func codes(of pairing: PairingTable, _ people: [Person]) throws(IntakeError) -> [String: PersonCode] {
    var codes: [String: PersonCode] = [:]
    for (file, name) in pairing.people {
      let code = PersonCode(name)
      let matches = people.filter {
        $0.code == code || $0.identity?.number == name || $0.identity?.name.lowercased() == name.lowercased()
      }
      guard matches.count == 1 else { throw .pairedStranger(file: file, name: name) }
      codes[file] = matches[0].code
    }
    return codes
  }

  /// Writes the table of pairs, for a person to fill in.
  func write(_ pairing: PairingTable, to path: String, _ people: [Person]) throws(IntakeError) {
    let names = Dictionary(
      people.map { ($0.code.description, $0.identity?.name ?? "") }, uniquingKeysWith: { first, _ in first })
    let url = environment.resolve(path)
    do {
      try Data(pairing.csv(names: names)).write(to: url, options: .atomic)
    } catch {
      throw .pairingNotWritable(reason: SystemReason.writing(url, error))
    }
  }
}
