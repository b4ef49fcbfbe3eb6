import Curriculum
import Records
import Scoring
import Spreadsheet

/// What the final mark of a class is made of: one sheet for the whole, one for each component that machines score.
///
/// Figures are values, not formulas, so that a sheet sent alone says the same.
struct FinalSheets {
  let passing: ClassPassing
  let evidence: PassingEvidence
  /// The codes of exercises by the code of their module.
  let modules: [String: [String]]
  let people: [Person]
  let includesNIP: Bool

  var sheets: [OutputSheet] { [final] + passing.rules.components.compactMap(sheet) }

  private var identity: IdentityColumns { IdentityColumns(includesNIP: includesNIP) }

  private var final: OutputSheet {
    let components = passing.rules.components
    var titles = identity.titles + ["hadir", "sesi"]
    titles += components.map { component in
      let least = component.minimum > 0 ? ", paling rendah \(component.minimum)" : ""
      return "\(component.title) (\(component.weight) %\(least))"
    }
    titles += ["nilai akhir", "predikat", "keterangan", "kurang"]
    let whole = OutputSheet.Column(.decimals(0))
    var columns = identity.columns + [whole, whole]
    columns += components.map { _ in OutputSheet.Column(.decimals(1), width: 16) }
    columns += [.init(.decimals(2), width: 10), .init(width: 12), .init(), .init(.wrapped, width: 60)]
    var rows: [[Cell]] = [titles.map(Cell.text)]
    for (person, row) in zip(people, passing.rows) {
      var cells = identity.cells(person)
      cells.append(.number(Double(evidence.sheet.attended(person.code))))
      cells.append(.number(Double(evidence.sheet.held)))
      for component in row.components { cells.append(component.mark.map(Cell.number) ?? .empty) }
      cells.append(row.mark.map(Cell.number) ?? .empty)
      cells.append(row.predicate.map(Cell.text) ?? .empty)
      cells.append(.text(row.standing.words))
      cells.append(.text(row.missing.joined(separator: "; ")))
      rows.append(cells)
    }
    return OutputSheet(name: "Nilai akhir", columns: columns, rows: rows)
  }

  /// A sheet of a component; none for what people mark, which has a sheet of its task.
  private func sheet(_ component: PassingRules.Component) -> OutputSheet? {
    let names: [String]
    switch component.source {
    case .facilitator: return nil
    case .moduleMean: names = modules.keys.sorted()
    case .machine: names = component.exercises.flatMap { ["\($0) percobaan 1", "\($0) percobaan 2"] }
    case .handedIn: names = component.exercises.map { "\($0) diserahkan" }
    }
    let rows = people.map { person in
      identity.cells(person) + cells(component, of: person.code, count: names.count)
    }
    return OutputSheet(
      name: component.title, columns: identity.columns + names.map { _ in .init(.decimals(1)) },
      rows: [(identity.titles + names).map(Cell.text)] + rows)
  }

  private func cells(_ component: PassingRules.Component, of person: PersonCode, count: Int) -> [Cell] {
    switch evidence.evidence(component, of: person, modules: modules) {
    case .modules(let means): modules.keys.sorted().map { means[$0].map(Cell.number) ?? .empty }
    case .attempts(let exercises):
      exercises.flatMap { attempts in
        (0..<2).map { $0 < attempts.count ? .number(attempts[$0]) : .empty }
      }
    case .handedIn(let isThere): Array(repeating: .text(isThere ? "ya" : "belum"), count: count)
    }
  }
}

/// The columns that say who a row is about; civil servants' numbers only where they are asked for.
struct IdentityColumns {
  let includesNIP: Bool

  var titles: [String] { ["No.", "Kode", "Nama", "Instansi"] + (includesNIP ? ["NIP"] : []) }

  var columns: [OutputSheet.Column] { titles.map { _ in .init(.text) } }

  func cells(_ person: Person) -> [Cell] {
    let member = ClassMember(person)
    let texts = [member.number, member.code, member.fullName, member.agency]
    return (texts + (includesNIP ? [person.identity?.nip] : [])).map { $0.map(Cell.text) ?? .empty }
  }
}

extension ClassPassing.Standing {
  /// How a participant stands, in Indonesian.
  var words: String {
    switch self {
    case .passes: "memenuhi syarat lulus"
    case .attendedOnly: "hadir saja"
    case .neither: "belum cukup hadir"
    }
  }
}
