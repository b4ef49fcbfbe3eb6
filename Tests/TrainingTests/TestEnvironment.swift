import Foundation
import Training

extension Environment {
  /// An environment whose data lies in a folder, with a clock that stands and chance that repeats itself.
  static func test(in folder: URL, time: TimeInterval = 1_795_000_000) -> Environment {
    Environment(
      now: { Date(timeIntervalSince1970: time) },
      randomBytes: { count in (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) } },
      workingDirectory: URL(filePath: folder.path, directoryHint: .isDirectory), executable: nil,
      variables: ["XDG_DATA_HOME": folder.path, "HOME": folder.path])
  }
}
