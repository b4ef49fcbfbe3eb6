import Records

/// Why a class file cannot be used; the words for it are the caller's.
public struct CohortError: Error, Sendable, Equatable {
  /// What stands in the way.
  public enum Reason: Sendable, Equatable {
    /// There is no such file.
    case missing
    /// A file stands where a new one was to be.
    case exists
    /// The file or its folder cannot be opened or made.
    case cannotOpen
    /// Another program is writing it.
    case locked
    /// The file is broken.
    case damaged
    /// It is no class file.
    case notAClass
    /// A newer version of the program made it.
    case newerVersion
    /// An older version made it, and it may not be changed here.
    case olderVersion
    /// The file or its folder may not be written.
    case readOnly
    /// No room is left on the disk.
    case diskFull
    /// The disk cannot be read or written: it was pulled out, is broken, or has a limit.
    case inputOutput
    /// Nobody in the class has this code, number or name.
    case unknownPerson(String)
    /// Certificate numbers that are taken.
    case numbersTaken([String])
    /// Anything else, by the code of SQLite.
    case other(code: Int)
  }

  /// The class file.
  public let path: String
  /// What stands in the way.
  public let reason: Reason

  init(path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(_ error: RecordsError, path: String) {
    self.path = path
    reason =
      switch error {
      case .notFound: .missing
      case .alreadyExists: .exists
      case .cannotOpen: .cannotOpen
      case .locked: .locked
      case .notARecordFile, .wrongKind: .notAClass
      case .newerSchema: .newerVersion
      case .olderSchema: .olderVersion
      case .readOnly: .readOnly
      case .diskFull: .diskFull
      case .unknownPerson(let code), .identityErased(let code): .unknownPerson(code.description)
      case .duplicateCertificateNumbers(let numbers): .numbersTaken(numbers)
      // SQLITE_IOERR
      case .database(code: 10): .inputOutput
      case .database(let code): .other(code: code)
      case .damaged, .unreadableFact, .unrecordableFact, .differentClass, .tampered: .damaged
      }
  }
}
