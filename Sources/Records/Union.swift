import Foundation
import GRDB

/// The union of two files, table by table.
struct Union {
  private let incoming: Database
  private let database: Database

  init(_ incoming: Database, into database: Database) {
    self.incoming = incoming
    self.database = database
  }

  func merge(sha256: ([UInt8]) -> [UInt8]) throws -> MergeReport {
    let classID = "SELECT id FROM file WHERE kind = 'class'"
    guard let id = try String.fetchOne(incoming, sql: classID),
      try String.fetchOne(database, sql: classID) == id
    else { throw RecordsError.differentClass }

    var report = MergeReport()
    // Of two names for one device, and of two roles under one code, the smaller stays: any order, same result.
    try copy("device", ["id", "label"], conflict: "(id) DO UPDATE SET label = min(label, excluded.label)")
    let people = try count("person")
    try copy("person", ["code", "role"], conflict: "(code) DO UPDATE SET role = min(role, excluded.role)")
    report.newPeople = try count("person") - people
    report.newFacts = try copyFacts()
    try copy("detail", ["fact", "salt", "body"], conflict: "DO NOTHING")
    try copyIdentities()
    try RecordFile.applyErasures(database)
    try CertificateNumbers.refuseDuplicates(database)
    report.samePeople = try samePeople()
    report.forks = try ChainReport(examining: database, sha256: sha256).forks
    return report
  }

  private func copyFacts() throws -> Int {
    var added = 0
    var differing: [RecordID] = []
    let rows = try FactRow.fetchCursor(incoming, sql: "SELECT \(FactRow.columns) FROM fact ORDER BY time, id")
    let known = try database.makeStatement(sql: "SELECT \(FactRow.columns) FROM fact WHERE id = ?")
    while let row = try rows.next() {
      if let here = try FactRow.fetchOne(known, arguments: [row.id]) {
        if here != row, let id = RecordID(row.id) { differing.append(id) }
      } else {
        try row.insert(database)
        added += 1
      }
    }
    guard differing.isEmpty else { throw RecordsError.tampered(differing) }
    return added
  }

  private func copyIdentities() throws {
    let columns = ["person", "name", "front", "back", "number", "agency", "nip", "changed", "device"]
    // The later correction wins; what else could differ decides a tie, so that any order gives the same.
    let order = ["changed", "device", "name", "front", "back"] + ["number", "agency", "nip"]
    func tuple(_ table: String) -> String {
      order.map { "ifnull(\(table).\($0), '')" }.joined(separator: ", ")
    }
    let updates = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    try copy(
      "identity", columns,
      conflict: """
        (person) DO UPDATE SET \(updates) WHERE (\(tuple("excluded"))) > (\(tuple("identity")))
        """)
  }

  private func copy(_ table: String, _ columns: [String], conflict: String) throws {
    let list = columns.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try database.makeStatement(
      sql: "INSERT INTO \(table) (\(list)) VALUES (\(marks)) ON CONFLICT \(conflict)")
    let rows = try Row.fetchCursor(incoming, sql: "SELECT \(list) FROM \(table) ORDER BY 1")
    while let row = try rows.next() {
      try insert.execute(arguments: StatementArguments(Array(row.databaseValues)))
    }
  }

  private func count(_ table: String) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
  }

  private func samePeople() throws -> [[PersonCode]] {
    try String.fetchAll(
      database,
      sql: """
        SELECT group_concat(code) FROM (
          SELECT code, number, lower(name) AS name, lower(ifnull(agency, '')) AS agency
          FROM person JOIN identity ON person = code WHERE role = 'participant' ORDER BY code)
        GROUP BY ifnull('n' || number, 'a' || name || char(31) || agency) HAVING count(*) > 1
        """
    ).map { $0.split(separator: ",").map { PersonCode(String($0)) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
