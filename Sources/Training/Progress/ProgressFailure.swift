import Records

/// Why a trainee's progress cannot be kept.
public enum ProgressFailure: Error, Sendable, Equatable {
  /// Another window is writing it.
  case locked
  /// The file is not what it should be.
  case damaged
  /// A newer version of the program made it.
  case newerVersion
  /// No room is left.
  case diskFull
  /// The folder or file cannot be opened or made.
  case cannotOpen(path: String)
  /// The folder or file may not be written.
  case readOnly
  /// An answer that cannot be written down, such as a number that is none.
  case unrecordable
  /// Anything else, by the code of SQLite.
  case database(code: Int)

  init(_ error: RecordsError) {
    self =
      switch error {
      case .locked: .locked
      case .newerSchema: .newerVersion
      case .diskFull: .diskFull
      case .cannotOpen(let path): .cannotOpen(path: path)
      case .readOnly: .readOnly
      case .unrecordableFact: .unrecordable
      case .database(let code): .database(code: code)
      default: .damaged
      }
  }
}
