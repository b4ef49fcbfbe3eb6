import GRDB

/// A class: its people, their drafts, marks and certificates, in one file that fits on a USB stick.
public struct ClassFile: RecordStore {
  /// The file itself.
  public let handle: RecordHandle

  private init(_ file: RecordFile) { handle = RecordHandle(file: file) }

  /// Makes a new class file; throws `RecordsError.alreadyExists` rather than touch one that is there.
  public static func create(
    at path: String, environment: RecordsEnvironment
  ) throws(RecordsError) -> ClassFile {
    ClassFile(try RecordFile.create(path, kind: .class, environment: environment))
  }

  /// Opens a class file; an older schema is brought up to date unless it is only read.
  ///
  /// - Throws: `.notFound`, `.notARecordFile`, `.wrongKind`, `.newerSchema`, `.olderSchema` (reading only),
  ///   `.locked`, `.damaged`, `.readOnly`.
  public static func open(
    _ path: String, readOnly: Bool = false, environment: RecordsEnvironment
  ) throws(RecordsError) -> ClassFile {
    ClassFile(try RecordFile.open(path, kind: .class, readOnly: readOnly, environment: environment))
  }

  /// A whole copy of the file at a path where nothing stands yet.
  public func copy(to path: String) throws(RecordsError) {
    try file.copy(to: path)
  }

  /// Takes people in as one step, in this order, and gives their codes.
  ///
  /// `author` is who takes them in; nil when markers enter themselves.
  @discardableResult
  public func register(
    _ identities: [Identity], as role: Role, by author: PersonCode? = nil
  ) throws(RecordsError) -> [PersonCode] {
    try file.write { database in
      try identities.map {
        try RecordFile.register($0, as: role, by: author, in: database, file.environment)
      }
    }
  }

  /// The marker of this name, taken in if new.
  public func marker(named name: String) throws(RecordsError) -> PersonCode {
    try file.write { database in
      let known = try String.fetchOne(
        database,
        sql: """
          SELECT code FROM person JOIN identity ON person = code
          WHERE role = 'marker' AND name = ? ORDER BY code LIMIT 1
          """, arguments: [name])
      if let known { return PersonCode(known) }
      return try RecordFile.register(
        Identity(name: name), as: .marker, by: nil, in: database, file.environment)
    }
  }

  /// The people of the file, by number on the list (2 before 10), then by name, then by code.
  public func people(_ role: Role? = nil) throws(RecordsError) -> [Person] {
    try file.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM person LEFT JOIN identity ON person = code WHERE ? IS NULL OR role = ?
          ORDER BY number IS NULL, length(number), number, name IS NULL, name, code
          """, arguments: [role?.rawValue, role?.rawValue]
      ).map { row in
        guard let role = Role(rawValue: try row.decode(forColumn: "role")) else { throw RecordsError.damaged }
        return Person(
          code: PersonCode(try row.decode(forColumn: "code")), role: role, identity: try Identity(row))
      }
    }
  }

  /// Puts an identity right; throws `RecordsError.identityErased` for a person who was erased.
  public func correct(
    _ person: PersonCode, to identity: Identity, by author: PersonCode
  ) throws(RecordsError) {
    try file.write { database in
      if try RecordFile.isErased(person, database) { throw RecordsError.identityErased(person) }
      var writer = try ChainWriter(database, file.environment)
      let id = try writer.append(NewRecord(IdentityCorrected(), about: person, by: author))
      try RecordFile.store(identity, of: person, time: id.time, database, file.environment)
    }
  }

  /// Erases who a person is, with names of files, texts, quotes and comments; the marks stay under the code.
  public func erase(_ person: PersonCode, by author: PersonCode) throws(RecordsError) {
    try file.write { database in
      var writer = try ChainWriter(database, file.environment)
      _ = try writer.append(NewRecord(IdentityErased(), about: person, by: author))
      try RecordFile.applyErasures(database)
    }
  }
}

extension Identity {
  /// The identity in a row, if it was not erased.
  fileprivate init?(_ row: Row) throws {
    guard let name = try row.decode(String?.self, forColumn: "name") else { return nil }
    self.init(
      name: name, front: try row.decode(forColumn: "front"), back: try row.decode(forColumn: "back"),
      number: try row.decode(forColumn: "number"), agency: try row.decode(forColumn: "agency"),
      nip: try row.decode(forColumn: "nip"))
  }
}
