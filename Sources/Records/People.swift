import GRDB

/// That a person was taken into the file; says nothing about who it is.
public struct PersonRegistered: Fact {
  /// Stable name of the kind.
  public static let kind = "person-registered"
  /// As which of the two roles.
  public let role: String
  /// The role.
  public var subject: String { role }
}

/// That what is known of a person was corrected.
public struct IdentityCorrected: Fact {
  /// Stable name of the kind.
  public static let kind = "identity-corrected"
  /// Always `identity`.
  public var subject: String { "identity" }
}

/// That a person was erased: the identity is gone, the marks stay under the code.
public struct IdentityErased: Fact {
  /// Stable name of the kind.
  public static let kind = "identity-erased"
  /// Always `identity`.
  public var subject: String { "identity" }
}

extension RecordFile {
  /// Takes a person in; the first one of a file, or a marker who sits down at it, is its own author.
  static func register(
    _ identity: Identity?, as role: Role, by author: PersonCode?, in database: Database,
    _ environment: RecordsEnvironment
  ) throws -> PersonCode {
    var code = PersonCode(random: environment.random(4))
    while try code.exists(in: database) { code = PersonCode(random: environment.random(4)) }
    try database.execute(
      sql: "INSERT INTO person (code, role) VALUES (?, ?)", arguments: [code.description, role.rawValue])
    var writer = try ChainWriter(database, environment)
    let id = try writer.append(
      NewRecord(PersonRegistered(role: role.rawValue), about: code, by: author ?? code))
    if let identity { try store(identity, of: code, time: id.time, database, environment) }
    return code
  }

  /// Keeps an identity in place of the former one.
  static func store(
    _ identity: Identity, of code: PersonCode, time: Int64, _ database: Database,
    _ environment: RecordsEnvironment
  ) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO identity (person, name, front, back, number, agency, nip, changed, device)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code.description, identity.name, identity.front, identity.back, identity.number, identity.agency,
        identity.nip, time, environment.device.id,
      ])
  }

  /// Removes identity and details of everyone whom a fact declares erased.
  static func applyErasures(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM identity WHERE person IN (SELECT person FROM fact WHERE kind = :kind);
        DELETE FROM detail WHERE fact IN (
          SELECT id FROM fact WHERE person IN (SELECT person FROM fact WHERE kind = :kind));
        """, arguments: ["kind": IdentityErased.kind])
  }

  static func isErased(_ code: PersonCode, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM fact WHERE kind = ? AND person = ?)",
      arguments: [IdentityErased.kind, code.description]) ?? false
  }
}
