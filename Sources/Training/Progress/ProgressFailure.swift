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
  /// Anything else, as the database names it.
  case other(String)

  init(_ error: RecordsError) {
    self =
      switch error {
      case .locked: .locked
      case .damaged, .notARecordFile, .wrongKind, .unreadableFact: .damaged
      case .newerSchema: .newerVersion
      case .diskFull: .diskFull
      case .cannotOpen(let path): .cannotOpen(path: path)
      case .readOnly: .readOnly
      default: .other("\(error)")
      }
  }
}
