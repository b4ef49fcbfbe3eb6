import Dispatch
import Foundation

/// While it lives, Ctrl-C says that nothing is lost before the program ends.
struct InterruptGuard: ~Copyable {
  private let source: any DispatchSourceSignal

  /// Says a text at Ctrl-C and ends with code 130.
  init(saying text: String) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      Console.write("\n\(text)\n", to: STDERR_FILENO)
      _exit(130)
    }
    source.activate()
  }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
