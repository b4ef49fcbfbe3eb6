import Dispatch
import Foundation
import Synchronization

/// While it lives, Ctrl-C says that nothing is lost, and ends the program only when it is pressed again.
///
/// People who know Ctrl-C from word processors press it to copy.
struct InterruptGuard: ~Copyable {
  /// When Ctrl-C was pressed last, in nanoseconds of the machine's own clock.
  private final class Press: Sendable {
    private let last = Mutex<UInt64>(0)

    /// Whether this press follows another within ten seconds.
    func isSecond(at now: UInt64) -> Bool {
      last.withLock { last in
        defer { last = now }
        return last > 0 && now - last < 10_000_000_000
      }
    }
  }

  private let watch: SignalWatch

  /// Says a text at Ctrl-C, and ends with code 130 at the next one.
  init(saying text: String) {
    let press = Press()
    watch = SignalWatch([SIGINT]) { number in
      if press.isSecond(at: DispatchTime.now().uptimeNanoseconds) {
        Console.write("\n", to: STDERR_FILENO)
        _exit(128 + number)
      }
      Console.write(
        "\n\(text)\nTekan Ctrl-C sekali lagi untuk keluar, atau teruskan mengetik.\n", to: STDERR_FILENO)
    }
  }
}
