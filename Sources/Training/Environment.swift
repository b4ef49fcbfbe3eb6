public import Foundation

/// What the use cases take from the outside: the clock, places, and the process's own settings.
public struct Environment: Sendable {
  /// The clock.
  public var now: @Sendable () -> Date
  /// Random bytes for identifiers, salts and keys.
  public var randomBytes: @Sendable (Int) -> [UInt8]
  /// The folder in which the command was called.
  public var workingDirectory: URL
  /// The executable, to find what is shipped beside it.
  public var executable: String?
  /// The environment variables.
  public var variables: [String: String]

  /// An environment whose parts are given.
  public init(
    now: @escaping @Sendable () -> Date, randomBytes: @escaping @Sendable (Int) -> [UInt8],
    workingDirectory: URL,
    executable: String?, variables: [String: String]
  ) {
    self.now = now
    self.randomBytes = randomBytes
    self.workingDirectory = workingDirectory
    self.executable = executable
    self.variables = variables
  }

  /// The process's own environment.
  public static func live() -> Environment {
    Environment(
      now: { Date() },
      randomBytes: { count in
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        while bytes.count < count {
          // Eight at a time: each asking is a call of the system.
          withUnsafeBytes(of: generator.next() as UInt64) { bytes += $0.prefix(count - bytes.count) }
        }
        return bytes
      },
      workingDirectory: URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory),
      executable: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      variables: ProcessInfo.processInfo.environment)
  }

  /// The folder for a person's own data: `$XDG_DATA_HOME/bimtek` or `~/.local/share/bimtek`.
  public var dataFolder: URL {
    let base =
      variables["XDG_DATA_HOME"].map { URL(filePath: $0) }
      ?? URL(filePath: variables["HOME"] ?? NSHomeDirectory()).appending(path: ".local/share")
    return base.appending(path: "bimtek")
  }
}
