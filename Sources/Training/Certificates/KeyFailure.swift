import Credentials
import Foundation

/// What stops work with keys.
public enum KeyFailure: Error, Sendable, Equatable {
  /// The passphrase does not open the key.
  case wrongPassphrase
  /// A passphrase without characters.
  case emptyPassphrase
  /// There is no such file.
  case missing(path: String)
  /// There is no folder for a new file.
  case noFolder(path: String)
  /// Others than the owner may read the file.
  case readableByOthers(path: String)
  /// The file is no key file, or damaged.
  case notAKeyFile(path: String)
  /// A file of that name exists; keys are never overwritten.
  case exists(path: String)
  /// The file or folder cannot be read or written.
  case denied(path: String)
  /// No locked memory is to be had.
  case noSecureMemory

  /// Why a new key file cannot be written: what is missing then is its folder.
  init(writing error: KeyError) {
    self.init(error)
    if case .missing(let path) = self { self = .noFolder(path: path) }
  }

  init(_ error: KeyError) {
    self =
      switch error {
      case .wrongPassphrase: .wrongPassphrase
      case .emptyPassphrase: .emptyPassphrase
      case .readableByOthers(let path, _): .readableByOthers(path: path)
      case .notAKeyFile(let path): .notAKeyFile(path: path)
      case .exists(let path): .exists(path: path)
      case .system(let path, let code): code == ENOENT ? .missing(path: path) : .denied(path: path)
      case .unreasonableCost: .notAKeyFile(path: "")
      case .noSecureMemory, .invalidSeed: .noSecureMemory
      }
  }
}
