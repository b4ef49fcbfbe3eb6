import GRDB

/// Why a file of records cannot be opened, read or written.
public enum RecordsError: Error, Sendable, Equatable {
  /// There is no such file.
  case notFound(path: String)
  /// A new file was asked for where one already stands.
  case alreadyExists(path: String)
  /// The file or its folder cannot be opened or made.
  case cannotOpen(path: String)
  /// Another program is writing it, longer than the patience of the environment.
  case locked
  /// The bytes are not what SQLite or the schema allows.
  case damaged
  /// The file is no file of records at all.
  case notARecordFile
  /// A class file where the own progress was expected, or the other way round.
  case wrongKind
  /// A newer version of the program made it.
  case newerSchema
  /// An older version made it, and it was opened for reading only.
  case olderSchema
  /// The file or its folder may not be written.
  case readOnly
  /// No room is left on the disk.
  case diskFull
  /// Nobody in the file has this code.
  case unknownPerson(PersonCode)
  /// The identity of this person was erased and stays so.
  case identityErased(PersonCode)
  /// A fact whose contents this version cannot read.
  case unreadableFact(RecordID)
  /// A value JSON cannot hold, such as a number that is not one.
  case unrecordableFact(kind: String)
  /// The other file is of another class.
  case differentClass
  /// Facts whose contents do not match their hash.
  case tampered([RecordID])
  /// Numbers given to more than one certificate.
  case duplicateCertificateNumbers([String])
  /// Anything else SQLite reports, by its result code.
  case database(code: Int)

  /// The error behind what GRDB threw.
  init(_ error: any Error) {
    switch error {
    case let known as RecordsError: self = known
    case let database as DatabaseError: self.init(database)
    default: self = .damaged
    }
  }

  private init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_NOTADB: self = .notARecordFile
    case .SQLITE_CORRUPT, .SQLITE_MISMATCH, .SQLITE_SCHEMA: self = .damaged
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: "")
    default: self = .database(code: Int(error.resultCode.rawValue))
    }
  }
}
