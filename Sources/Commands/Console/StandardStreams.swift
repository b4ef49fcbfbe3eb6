import Foundation
import Synchronization
import Training

/// Standard input, output and error of the process.
enum StandardStreams {
  private static let lost = Mutex<Int32?>(nil)

  /// Opens those that the caller closed, so that no file of ours gets their number and what is printed goes there.
  static func hold() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes to standard output and remembers if that could not take it; a reader that went away (`| head`) is no
  /// mistake.
  static func print(_ text: String) {
    guard let error = Console.write(text, to: STDOUT_FILENO), error != EPIPE else { return }
    lost.withLock { $0 = $0 ?? error }
  }

  /// Why something that was printed is lost, as on a full disk; nil if nothing is.
  static var loss: String? { lost.withLock(\.self).map { SystemReason.words(errno: $0) } }
}
